/**
 * What it reads: what a note asks the minister to decide: the items, or the sentence, under «Geadviseerd besluit» or
 * «Gevraagde beslissing»: «kennis te nemen van», «akkoord te gaan met», «de brief te ondertekenen».
 * What it leaves alone: the same words anywhere else: a directorate that is «akkoord», a House that took note.
 * Known problems: two decisions in one sentence are one.
 */
import type { Context } from '../../context.ts'
import { plainOf } from '../findings/plain.ts'
import type { Rule } from '../rule.ts'
import { type Place, type Read, whole, withoutTail } from './found.ts'

const DECIDES =
  / (?:kennis te nemen|kennis nemen|kennisnemen|akkoord|in te stemmen|instemmen|instemming|te ondertekenen|ondertekenen|ondertekening|te tekenen|te versturen|te verzenden|verzending|te verzoeken|vast te stellen|te besluiten|goed te keuren|aan te bieden|in te dienen|toestemming|te kiezen) /u
const ASKS = / (?:gevraagd|verzocht|geadviseerd|adviseren|adviseer|verzoeken) (?:[^\s.;:]+ ){0,4}(?:om )?/u

// A heading of one line runs on into the words under it in some prints: then the head of the list says what it is.
const ASKS_HEAD = / (?:u wordt|wordt u) (?:gevraagd|verzocht|geadviseerd) (?:om )?: $/u

export const isUnderDecision = ({ section, head, block }: Place['sentence']): boolean =>
  section === 'decision' || (block.kind === 'item' && head !== null && ASKS_HEAD.test(plainOf(head).text))

export const ADVISED = 'recommendations/advised-decision@1'

export function advisedDecision({ sentence, opensList }: Place, context: Context): Read | null {
  const { document } = context
  if (!isUnderDecision(sentence) || (document.kind !== 'beslisnota' && document.kind !== 'unknown')) return null
  const { text } = sentence.flow.view
  const isItem = sentence.block.kind === 'item'
  if (isItem && sentence.text.length > 3)
    return whole(ADVISED, withoutTail(text, sentence), { kind: 'advised_decision', head: sentence.head })
  if (opensList) return null
  const plain = plainOf(sentence)
  return DECIDES.test(plain.text) && (ASKS.test(plain.text) || sentence.clauses.every((it) => it.finite < 0))
    ? whole(ADVISED, withoutTail(text, sentence), { kind: 'advised_decision' })
    : null
}

export const advisedDecisionRule: Rule = {
  id: ADVISED,
  reads: 'Wat een nota de bewindspersoon vraagt te besluiten.',
  why: 'Een nota heeft een vast kopje voor het geadviseerde besluit; elk punt daaronder is een voorstel aan de bewindspersoon. Buiten dat kopje betekenen dezelfde woorden iets anders.',
  examples: [
    {
      in: 'beslisnota',
      text: '2. Geadviseerd besluit\n\n- In te stemmen met de bijgevoegde brief.\n- De brief te ondertekenen.',
    },
    { in: 'nota aan de minister', text: 'Gevraagde beslissing\n\nU wordt gevraagd om akkoord te gaan met het plan.' },
  ],
  leaves: ['De directie Financiën is akkoord.', 'De Kamer heeft kennisgenomen van de brief.'],
}
