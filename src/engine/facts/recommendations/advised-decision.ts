/**
 * What it reads: what a note asks the minister to decide: the items, or the sentence, under «Geadviseerd besluit» or
 * «Gevraagde beslissing», or where it asks its reader («u wordt gevraagd om»): «kennis te nemen van», «akkoord te gaan met», «de brief te ondertekenen».
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
const ASKS_HEAD =
  / (?:(?:u wordt|wordt u) (?:gevraagd|verzocht|geadviseerd)|(?:wij|ik) (?:adviseren|adviseer|vragen|vraag|verzoeken|verzoek|stellen|stel) u(?: voor)?|(?:gevraagd|voorgesteld|verzocht|geadviseerd) wordt|wij stellen voor) (?:[^\s.;:]+ ){0,3}: $/u
// The same in a sentence of its own, anywhere in a note: nobody but its reader is asked.
const ASKS_READER =
  / (?:(?:u wordt|wordt u) (?:[^\s.;:]+ ){0,3}(?:gevraagd|verzocht|geadviseerd)|(?:wij|ik) (?:adviseren|adviseer|verzoeken|verzoek|stellen|stel) u |(?:wij|ik) (?:geven|geef) u in overweging |(?:raden|raad) (?:wij|ik) u (?:[^\s.;:]+ ){0,3}(?:aan|af) |(?:wij|ik) (?:vragen|vraag) u (?:[^\s.,;:]+ ){0,12}te |(?:vragen|vraag) (?:wij|ik) u (?:[^\s.,;:]+ ){0,12}te |(?<=^ )gevraagd : |(?:wij|ik) (?:stellen|stel) voor |(?:gevraagd|verzocht) wordt (?:[^\s.;:]+ ){0,3}(?:uw|u|om|in|akkoord)|(?:voorgesteld|geadviseerd) wordt |wordt (?:[^\s.;:]+ ){0,3}voorgesteld |uw (?:akkoord|instemming|goedkeuring|besluit|handtekening) (?:[^\s.;:]+ ){0,3}(?:wordt|is) |(?:ons|mijn) (?:\S+ )?(?:advies|voorstel) (?:is|luidt|:) |(?<=^ )(?:het )?(?:advies|voorstel) (?:is|luidt|:) |(?<=^ )(?:gaat|kunt|bent) u (?:[^\s.;:]+ ){0,4}(?:akkoord|instemmen) |graag uw (?:akkoord|instemming|goedkeuring|handtekening|besluit) )/u

export const isUnderDecision = ({ section, head, block }: Place['sentence']): boolean =>
  section === 'decision' || (block.kind === 'item' && head !== null && ASKS_HEAD.test(plainOf(head).text))

/** «Gevraagd wordt uw instemming met …» in a note, under whatever heading. */
const asksReader = ({ sentence, opensList }: Place, { document }: Context): boolean =>
  document.kind === 'beslisnota' && !opensList && ASKS_READER.test(plainOf(sentence).text)

/** Under «Advies» a note asks for a decision; a letter tells there what somebody else advised. */
export const asksToDecide = ({ document }: Context): boolean =>
  document.kind === 'beslisnota' || document.kind === 'unknown'

export const ADVISED = 'recommendations/advised-decision@1'

export function advisedDecision(place: Place, context: Context): Read | null {
  const { sentence, opensList } = place
  if (asksReader(place, context))
    return whole(ADVISED, withoutTail(sentence.flow.view.text, sentence), { kind: 'advised_decision' })
  if (!isUnderDecision(sentence) || !asksToDecide(context)) return null
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
