import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { firstFrom } from '../../positions.ts'
import { type Plain, plainOf } from '../findings/plain.ts'
import { ADVISER, STUDY } from '../findings/voices.ts'
import type { Place } from './found.ts'
import { WHO } from './who.ts'

/** Where the text speaks for a study or an adviser, so that «moet» is advice and not policy or law. */
export type Voice = 'adviser' | 'unknown' | 'official'

const FIRST = / (?:ik|wij|we|mij|mijn|ons|onze) /u
const CABINET = / (?:het|dit|een volgend) kabinet | de regering | de minister | de staatssecretaris /u
// «Voor elke haven geldt dat zij in mei klaar moet zijn»: who answers sets a term.
const GOVERNS = / (?:kabinet|geldt|gelden) /u
// What a law is said to ask; a guideline that is to be written is no such thing.
const LAW =
  / (?:(?:de|deze|die) \S*wet|wetboek|artikel \d|ingevolge|krachtens|op grond van|wettelijk|wettelijke|verplicht|vereist|(?:de|het|een) (?:verordening|richtlijn|besluit) (?:schrijft|bepaalt|eist|vereist|verplicht|regelt)) /u

export const isReport = ({ document }: Context): boolean => document.kind === 'report' || document.kind === 'sea-annex'

// «Ook zou er …»: the adviser of the sentence before goes on.
const ALSO =
  /^ (?:ook|daarnaast|verder|tevens|voorts|bovendien|eveneens|allereerst|om te beginnen|in de eerste plaats|vervolgens|enerzijds|anderzijds|ten (?:eerste|tweede|derde|vierde|slotte)|tot slot|daarbij) /u

/** In a report «wij» are the researchers; in a letter they are the signatories. */
export function voiceOf(place: Place, context: Context): Voice {
  const { sentence, before, area, goesOn, isNear, isAnnounced } = place
  const { text } = plainOf(sentence)
  if (isReport(context)) return LAW.test(text) && !area && !(goesOn && ALSO.test(text)) ? 'unknown' : 'adviser'
  if (isAttributed(text)) return 'adviser'
  if (FIRST.test(text) || CABINET.test(text.slice(0, 60))) return 'official'
  if (isAnnounced && !LAW.test(text) && !POLITICS.test(text) && !GOVERNS.test(text)) return 'adviser'
  if (goesOn && (ALSO.test(text) || SHOULD.test(text)) && !LAW.test(text) && !POLITICS.test(text)) return 'adviser'
  if (isNear && SHOULD.test(text) && !LAW.test(text) && !POLITICS.test(text)) return 'adviser'
  if (before && SHOULD.test(text) && !LAW.test(text) && !POLITICS.test(text) && ADVISERS.test(plainOf(before).text))
    return 'adviser'
  return area && goesOn && !LAW.test(text) ? 'adviser' : 'unknown'
}

// Behind a sentence about an adviser «zou moeten», «ware te» and «zou in de rede liggen» retell what he wants, unless somebody else is named.
const SHOULD =
  / (?:zou|zouden) (?:[^\s.;:]+ ){0,24}(?:moeten|(?:in de rede|voor de hand) liggen) | ware (?:[^\s.;:]+ ){1,14}te \S+en /u
const ADVISERS = new RegExp(` ${ADVISER} `, 'u')
const POLITICS = / (?:motie|fractie|fracties|kamerleden|kamer|partijen|gemeenten vinden|respondenten) /u

const ATTRIBUTED = new RegExp(
  ` (?:volgens|aldus|naar het oordeel van|in de ogen van) (?:[^\\s.;:,]+ ){0,3}(?:hen|hem|haar|${WHO}|team|${STUDY}) | naar de mening van (?:de |het )?${WHO} | (?:naar|in) (?:zijn|haar|hun) (?:oordeel|mening|inzicht|ogen) | (?:zijns|haars|huns) inziens | wat (?:hem|haar|hen|hun) betreft | wat (?:de |het )?(?:[^\\s.;:,]+ ){0,2}${WHO} betreft | , (?:zo )?(?:meent|vindt|schrijft|stelt|betoogt|oordeelt|menen|vinden|schrijven|stellen|betogen) (?:de |het )?(?:[^\\s.;:,]+ ){0,2}${WHO} `,
  'u',
)
const SOME =
  / (?:volgens|aldus|oordeel|ogen|mening|inzicht|inziens|betreft|meent|vindt|schrijft|stelt|betoogt|oordeelt|menen|vinden|schrijven|stellen|betogen) /u
export const isAttributed = (text: string): boolean => SOME.test(text) && ATTRIBUTED.test(text)

export const speaksOfLaw = (plain: Plain): boolean => LAW.test(plain.text)

// A heading may be printed as a line of running text, and a report may call its advice something else.
const TITLE =
  /^(?:[\d.]{1,6} )?(?:(?:Conclusies en |Onze |De )?[Aa]anbevelingen(?: [^.:;?]{3,60})?|Wat (?:wij|we|de \p{L}+|het \p{L}+) (?:aanbevelen|aanbeveelt|aanraden|adviseren|adviseert))$/u
const FOR_OTHERS =
  /^[\d.\s]{0,8}(?:aandachtspunten (?:voor|bij)|lessen voor|verbeterpunten|hoe nu verder|naar een betere?|wat (?:kan|moet) er? ?beter|wat moet er gebeuren)/iu

const SUBHEADING = /^[•\-–*\d.\s]{0,8}(?:Voor|Aan|Richting|Gericht aan) /u

/** The line just above the nearest heading, when no other text stands between them. */
function titleAbove({ flow, heading, start }: Sentence): string {
  if (heading === '') return ''
  const { blocks, view } = flow
  const at = firstFrom(blocks, start + 1, (it) => it.start)
  for (let i = at - 1; i > 0 && i > at - 4; i--) {
    const title = blocks[i - 1]
    if (blocks[i]?.kind === 'heading' && title) return view.text.slice(title.start, title.end).trim()
  }
  return ''
}

const NUMBER = /^(\d{1,2})\.? \p{Lu}/u
/** «1. Toezicht», «2. Financiering»: parts of the recommendations, unless the first is the title itself. */
function isNextOf(before: string, heading: string): boolean {
  const [a, b] = [NUMBER.exec(before)?.[1], NUMBER.exec(heading)?.[1]]
  return a !== undefined && b !== undefined && Number(b) === Number(a) + 1 && !/aanbeveling/iu.test(before)
}

/** Headings «Voor gemeenten», «Aan de minister» divide the recommendations under the heading above them. */
export function areaOf(sentence: Sentence, before: Sentence | null, wasArea: boolean): boolean {
  if (sentence.section === 'recommendation') return true
  if (FOR_OTHERS.test(sentence.heading) || TITLE.test(sentence.heading)) return true
  if (sentence.heading !== before?.heading && TITLE.test(titleAbove(sentence))) return true
  if (!before) return wasArea
  if (sentence.heading === before.heading) return wasArea || TITLE.test(before.text)
  return wasArea && (SUBHEADING.test(sentence.heading) || isNextOf(before.heading, sentence.heading))
}
