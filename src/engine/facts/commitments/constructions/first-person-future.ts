import { stative } from '../../../vocabulary/verb-classes.ts'
import type { Construction } from '../construction.ts'

export const firstPersonFuture: Construction = {
  id: 'commitments/first-person-future@2',
  reads: '«Ik zal», «zal ik», «wij zullen», «zullen wij» met een handeling.',
  why: 'De schrijver van een brief is de bewindspersoon. «Zal» met de eerste persoon zegt wat die gaat doen.',
  examples: [
    { in: 'kamerbrief', text: 'Over de uitkomsten zal ik uw Kamer vóór het zomerreces informeren.' },
    { in: 'antwoord op Kamervragen', text: 'Wij zullen de norm voor geluid in de nieuwe regeling verlagen.' },
  ],
  leaves: ['In deze brief zal ik eerst ingaan op de kosten.', 'Ik zal de norm niet verlagen.'],
  problems: ['«Zal» kan ook een vermoeden zijn; bij de eerste persoon is dat zeldzaam.'],
  read({ mood, subject, lemmas }) {
    if (mood !== 'future' || subject.who !== 'first') return null
    return lemmas.length === 0 || lemmas.every((it) => THOUGHTS.has(it)) ? null : { kind: 'promise' }
  },
}

/** With «zal» these say no more than an opinion; other verbs of holding or saying are acts when they are yet to come. */
const THOUGHTS = new Set(
  [...stative].filter((it) =>
    /^(?:achten|vinden|menen|denken|begrijpen|weten|zijn|hebben|moeten|mogen|willen|kunnen|betreuren|hopen|vrezen|erkennen|toejuichen|verwelkomen|verwachten)$/u.test(
      it,
    ),
  ),
)
