import { sentencesOf } from '../../language/sentences.ts'
import { sentencesIn } from '../../structure/sentences.ts'
import { plainView, type Range } from '../../structure/view.ts'
import { type Told, type ToldSentence, toldBy } from './told-sentence.ts'

/*
 * Whether a summary says what was found or only what is looked into.
 *
 * Reads: each sentence of the cell. What the study reports or advises, and what the rules for findings, recommendations
 * and effects read there, speaks for the first; its question, method and planning for the second. How things stand is a
 * result unless the cell goes on to tell what is looked into; after the question it is the answer. A study that is said not
 * to be finished has no outcome yet.
 * Leaves alone: what an earlier study found.
 * Known problems: a cell that tells the method at length and the outcome in a word counts as description.
 */

const WEIGHT: Readonly<Record<Told, number>> = { outcome: 4, course: -3, earlier: -1, state: 1 }
const FOUND = 2
/** Of a study that is finished, or told of as done: how things stand, told after what was looked into, is the answer. */
const ANSWER = 4

/** Of a study that is most likely not finished: how things stand is why it is done. */
const REASON = -1

/**
 * `found`: whether a finding, recommendation or effect was read in a piece of the summary. `isDue`: the study is of a year
 * of which its document cannot report yet.
 */
export function summaryKind(
  summary: string,
  status: string | null,
  found: (sentence: Range) => boolean = () => false,
  isDue = false,
): 'conclusion' | 'description' {
  if (status !== null && status !== 'afgerond') return 'description'
  let before: ToldSentence | null = null
  let weight = 0
  let isAsked = false
  let isDone = status !== null
  for (const sentence of sentencesOfCell(summary)) {
    const it = toldBy(sentence, before)
    if (it.told !== 'state') weight += WEIGHT[it.told]
    else weight += isAsked && isDone ? ANSWER : found(sentence) ? FOUND : isDue ? REASON : WEIGHT.state
    isAsked ||= it.told === 'course'
    isDone ||= it.isDone
    before = it
  }
  return weight >= 0 ? 'conclusion' : 'description'
}

function sentencesOfCell(text: string) {
  const whole = { start: 0, end: text.length }
  const blocks = [{ kind: 'cell', level: 0, ...whole } as const]
  return sentencesOf([
    { kind: 'cell', view: { ...plainView(text), text }, blocks, sentences: sentencesIn(text, whole) },
  ])
}
