import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { type Plain, plainOf } from '../findings/plain.ts'
import { ADVISER, STUDY } from '../findings/voices.ts'
import type { Place } from './found.ts'

/** Where the text speaks for a study or an adviser, so that «moet» is advice and not policy or law. */
export type Voice = 'adviser' | 'unknown' | 'official'

const FIRST = / (?:ik|wij|we|mij|mijn|ons|onze) /u
const CABINET = / (?:het|dit|een volgend) kabinet | de regering | de minister | de staatssecretaris /u
const LAW =
  / (?:wet|wetboek|artikel|lid|verordening|richtlijn|besluit|ingevolge|krachtens|wettelijk|wettelijke|verplicht|vereist) /u

export const isReport = ({ document }: Context): boolean => document.kind === 'report' || document.kind === 'sea-annex'

// «Ook zou er …»: the adviser of the sentence before goes on.
const ALSO = /^ (?:ook|daarnaast|verder|tevens|voorts|bovendien|eveneens|ten (?:tweede|derde|vierde|slotte)|tot slot) /u

/** In a report «wij» are the researchers; in a letter they are the signatories. */
export function voiceOf({ sentence, area, goesOn }: Place, context: Context): Voice {
  const { text } = plainOf(sentence)
  if (isReport(context)) return LAW.test(text) && !area ? 'unknown' : 'adviser'
  if (isAttributed(text)) return 'adviser'
  if (FIRST.test(text) || CABINET.test(text.slice(0, 60))) return 'official'
  if (goesOn && ALSO.test(text) && !LAW.test(text)) return 'adviser'
  return area && goesOn && !LAW.test(text) ? 'adviser' : 'unknown'
}

const ATTRIBUTED = new RegExp(
  ` (?:volgens|aldus|naar het oordeel van|in de ogen van) (?:[^\\s.;:,]+ ){0,3}(?:hen|hem|haar|${ADVISER}|${STUDY}) | naar (?:zijn|haar|hun) (?:oordeel|mening|inzicht) `,
  'u',
)
const SOME = / (?:volgens|aldus|oordeel|ogen|mening|inzicht) /u
const isAttributed = (text: string): boolean => SOME.test(text) && ATTRIBUTED.test(text)

export const speaksOfLaw = (plain: Plain): boolean => LAW.test(plain.text)

const SUBHEADING = /^[•\-–*\d.\s]{0,8}(?:Voor|Aan|Richting|Gericht aan) /u

/** Headings «Voor gemeenten», «Aan de minister» divide the recommendations under the heading above them. */
export function areaOf(sentence: Sentence, before: Sentence | null, wasArea: boolean): boolean {
  if (sentence.section === 'recommendation') return true
  if (!before || sentence.heading === before.heading) return wasArea
  return wasArea && SUBHEADING.test(sentence.heading)
}
