import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { judges, praisesOrBlames } from './direction.ts'
import { hasAny, type Plain } from './plain.ts'

/** Who may be speaking where a sentence stands: it decides how much words that judge are worth. */

const RESULTS =
  /conclusie|bevinding|resulta|uitkomst|slotbeschouwing|nabeschouwing|slotsom|eindoordeel|beeld|(?:onderzoek|rapport|evaluatie|meting|monitor)\p{L}* (?:laat|laten|leert|toont)/u

/** A heading of results. «Conclusies en aanbevelingen» announces advice as well, «Reactie op de conclusies» does not. */
export const isUnderResults = ({ section, heading }: Sentence): boolean =>
  section === 'conclusion' ||
  ((section === null || section === 'recommendation') && heading !== '' && RESULTS.test(heading.toLowerCase()))

/** Answers to questions of the House tell as much as they react; «Evaluatie en reactie» announces both. */
export const isMixedReaction = ({ heading }: Sentence): boolean =>
  /^antwoord|(?:evaluatie|onderzoek|uitkomsten|conclusies|bevindingen) en /u.test(heading.toLowerCase())

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const TIES = set(
  'ook echter wel daarnaast bovendien verder evenwel daarentegen tevens weliswaar daarbij eveneens vooral zo met hierdoor daardoor evenmin tegelijk tegelijkertijd anderzijds niettemin toch desondanks slechts zelfs wél',
)
const OFFICIALS = set('ik mij mijn wij ons onze kabinet regering u uw kamer')
const OFFICIALS_IN_REPORTS = set('kabinet regering u uw kamer')
const SHARE_FIRST =
  /^ (?:(?:ruim |bijna |ongeveer )?(?:een (?:derde|kwart|vijfde|tiende)|de helft|[\d,]+ (?:procent|%)) (?:van|der)|(?:dit|dat|het) verschil|daar staat|minder \S+ is) /u

/** The sentence goes on from a finding just before it in the same paragraph, and no official takes the word. */
export function goesOnFrom(before: Sentence | null, sentence: Sentence, plain: Plain, isReport: boolean): boolean {
  if (!before) return false
  if (isVerbFirst(sentence)) return false
  if (hasAny(plain, isReport ? OFFICIALS_IN_REPORTS : OFFICIALS)) return false
  return hasAny(plain, TIES) || SHARE_FIRST.test(plain.text) || praisesOrBlames(plain.text)
}

/** Whether no blank line parts them: that a paragraph ends at a line's end is only guessed from the length of lines. */
export function isPrintedOn(before: Sentence | null, { flow, start, block }: Sentence, source: string): boolean {
  if (!before || before.flow !== flow) return false
  if (before.block === block) return true
  // The cells of a row stand in the order of their columns, not of what is printed.
  if (block.kind === 'cell' || before.block.kind === 'cell') return false
  const { at } = flow.view
  const between = source.slice((at[before.end - 1] ?? 0) + 1, at[start] ?? 0)
  return between.length <= 4 && (between.match(/\r\n?|\n/gu)?.length ?? 0) <= 1
}

// A question, a condition or a command.
const isVerbFirst = ({ clauses }: Sentence): boolean => clauses.some((it) => it.kind === 'main' && it.finite === 0)

const SIGNS = set(
  'was waren werd werden bleef bleven had hadden procent % dan niet geen weliswaar slechts nauwelijks weinig vaak zelden meeste merendeel meerderheid kwart derde helft soms steeds nooit altijd veelal doorgaans',
)

const MEASURED = set('was waren werd werden bleef bleven had hadden procent % dan')

/**
 * In a report the study itself speaks: without a heading in the past tense, in shares and comparisons; under a heading
 * of results also in what is so often or never, and in words that judge.
 */
export function isOwnResult(sentence: Sentence, plain: Plain, { document }: Context): boolean {
  if (document.kind !== 'report' || isVerbFirst(sentence)) return false
  const isTold = isUnderResults(sentence)
    ? hasAny(plain, SIGNS) || judges(plain.text)
    : sentence.section === null && hasAny(plain, MEASURED)
  return isTold && sentence.clauses.some((it) => it.kind === 'main' && it.finite >= 0)
}

const ADVISING = /bevel|advise|advies|raden|raadt|overweging|verzoek|akkoord|besluit/iu

/** What stands in a list of advice is advice. */
export const isAdvised = ({ head }: Sentence): boolean => head !== null && ADVISING.test(head.text)
