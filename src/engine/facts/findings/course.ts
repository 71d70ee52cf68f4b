import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { judges } from './direction.ts'
import { hasAny, type Plain } from './plain.ts'

/** Who may be speaking where a sentence stands: it decides how much words that judge are worth. */

const RESULTS =
  /conclusie|bevinding|resulta|uitkomst|slotbeschouwing|nabeschouwing|slotsom|eindoordeel|beeld|(?:onderzoek|rapport|evaluatie|meting|monitor)\p{L}* (?:laat|laten|leert|toont)/u

/** A heading of results. «Conclusies en aanbevelingen» announces advice as well, «Reactie op de conclusies» does not. */
export const isUnderResults = ({ section, heading }: Sentence): boolean =>
  section === 'conclusion' ||
  ((section === null || section === 'recommendation') && heading !== '' && RESULTS.test(heading.toLowerCase()))

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const TIES = set(
  'ook echter wel daarnaast bovendien verder evenwel daarentegen tevens weliswaar daarbij eveneens vooral zo met hierdoor daardoor evenmin tegelijk tegelijkertijd anderzijds niettemin toch desondanks slechts alleen zelfs daarmee daarvan dit verschil dat juist nog wél minder meer',
)
const OFFICIALS = set('ik mij mijn wij ons onze kabinet regering u uw kamer')
const SHARE =
  / (?:een (?:op de \S+|derde|kwart|vijfde|tiende|meerderheid|minderheid)|de helft|(?:de|het) (?:meeste|meesten|merendeel|meerderheid)|[\d,]+ (?:procent|%|van de)) /u

/** The sentence goes on from a finding just before it in the same block, and no official takes the word. */
export function goesOnFrom(before: Sentence | null, sentence: Sentence, plain: Plain): boolean {
  if (!before || before.block !== sentence.block || hasAny(plain, OFFICIALS)) return false
  return hasAny(plain, TIES) || SHARE.test(plain.text) || judges(plain.text)
}

const SIGNS = set(
  'was waren werd werden bleef bleven had hadden procent % dan niet geen weliswaar slechts nauwelijks weinig vaak zelden meeste merendeel meerderheid kwart derde helft soms steeds nooit altijd veelal doorgaans',
)

/** In the results of a report the study itself speaks: in the past tense, in shares, in what happens often or never. */
export function isOwnResult(sentence: Sentence, plain: Plain, { document }: Context): boolean {
  if (document.kind !== 'report' || !(sentence.section === null || isUnderResults(sentence))) return false
  return (hasAny(plain, SIGNS) || judges(plain.text)) && sentence.clauses.some((it) => it.finite >= 0)
}

/** Words that judge, and shares of those who were asked, count where a study is known to speak. */
export const weighs = (plain: Plain): boolean => judges(plain.text) || SHARE.test(plain.text)

const ADVISING = /bevel|advise|advies|raden|raadt|overweging|verzoek|akkoord|besluit/iu

/** What stands in a list of advice is advice. */
export const isAdvised = ({ head }: Sentence): boolean => head !== null && ADVISING.test(head.text)
