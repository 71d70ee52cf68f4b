import type { Act } from '../act.ts'
import type { Around, Construction } from '../construction.ts'

export const receives: Construction = {
  id: 'commitments/receives@1',
  reads:
    '«Alle melders ontvangen in mei een brief», «de proef krijgt in het najaar een vervolg», met een moment dat nog komt.',
  why: 'Wie op een genoemd moment iets krijgt, krijgt het van de regering die het aankondigt: de gever blijft ongenoemd.',
  examples: [
    { in: 'kamerbrief', text: 'De burgemeesters ontvangen voor 1 december 2034 een vertrouwelijke opgave.' },
    { in: 'antwoord op Kamervragen', text: 'In het najaar van 2033 krijgt de proef in Twente een vervolg.' },
  ],
  leaves: [
    'Gemeenten ontvangen hiervoor middelen uit het gemeentefonds.',
    'Aanvragers krijgen binnen acht weken bericht.',
    'De sector krijgt dit najaar te maken met hogere kosten.',
  ],
  read(act, around) {
    const { finite, lemmas, mood, subject, clause } = act
    const gets = RECEIVING.has(finite) || RECEIVING.has(lemmas[0] ?? '')
    if (!gets || act.isPassive || clause.kind !== 'main' || subject.who === 'house' || isGeneral(act) || belongs(act))
      return null
    if (around.isGuess || around.isHabit) return null
    // «Geluid zal een eigen paragraaf krijgen»: what a paper or plan will get is given by who writes.
    if (mood === 'future') return subject.who === 'thing' || subject.who === 'none' ? { kind: 'promise' } : null
    // «Het instituut krijgt opdracht dit uit te zoeken»: whoever gives it is not named, and is who writes.
    if (mood === 'present' && finite === 'krijgen' && around.has('opdracht')) return { kind: 'promise' }
    return mood === 'present' && isOnDay(act, around) ? { kind: 'promise' } : null
  },
}

const RECEIVING = new Set(['krijgen', 'ontvangen', 'horen', 'vernemen'])

/** «Deze bijlage hoort bij de brief», «zij hoort uiterlijk mei op de lijst»: who hears, hears of, what, when or whether. */
const belongs = ({ finite, sentence: { text } }: Act): boolean =>
  finite === 'horen' &&
  !/\b(?:of|wat|waar\p{L}*|wanneer|welke?|hoe|dat|hierover|daarover|(?:nog|weer|hier|daar) (?:\p{L}+ )?van)\b/u.test(
    text,
  )

const isGeneral = ({ sentence: { tokens, text } }: Act): boolean =>
  tokens[0]?.word === 'wie' || /\b(?:te maken met|last van|minder|vaker)\b/u.test(text)

/** Of persons and bodies a year tells too little: «gemeenten krijgen in 2034 minder». */
const isOnDay = ({ subject }: Act, { times, isAhead }: Around): boolean =>
  isAhead &&
  times.some(({ flow, start, fields: { kind, interval } }) => {
    if (interval === null) return false
    // «binnen acht weken» is how long each of them takes.
    if (kind === 'relative') return !/^(?:binnen|na) /iu.test(flow.view.text.slice(start, start + 8))
    return DATED.has(kind) || (kind === 'year' && subject.who === 'thing')
  })
const DATED = new Set(['day', 'month', 'quarter', 'half_year', 'season', 'part_of_year', 'recess', 'week'])
