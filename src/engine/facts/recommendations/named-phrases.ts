/** Recommendations named without «om»: bare words of an act, words in front of «, waartoe …», rows. */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { type Plain, tokenAt } from '../findings/plain.ts'
import {
  afterTe,
  endsAtVerb,
  endsHere,
  endsMain,
  FIRST,
  indexWhere,
  LONGEST,
  MARK,
  NO_ACT,
  range,
  teFrom,
  withoutTail,
} from './named-ends.ts'
import { ADVISED_BEHIND, BARE } from './named-forms.ts'

export function bare(sentence: Sentence, plain: Plain): Range[] {
  const match = BARE.exec(plain.text)
  if (!match) return []
  const { tokens } = sentence
  const from = tokenAt(plain, match.index + match[0].length)
  const limit = Math.min(tokens.length, from + LONGEST)
  const te = teFrom(tokens, from, limit)
  // Behind a comma a relative clause may stand in it; else a verb before «te» says that the sentence went on.
  const isBroken = (i: number) => MARK.test(tokens[i]?.word ?? '') || (!match.groups?.mark && isMain(tokens, i))
  if (
    te === limit ||
    /^(?:zullen|willen|hebben|zijn)$/u.test(tokens[te + 1]?.word ?? '') ||
    indexWhere(from, te, isBroken) < te
  )
    return []
  const to = afterTe(tokens, from, limit)
  return [...range(tokens, from, to), ...nextActs(sentence, to)]
}

/** «de gedachte A te doen en B te laten»: the acts behind the first, as far as no other verb stands between. */
export function nextActs({ tokens }: Sentence, from: number): Range[] {
  const found: Range[] = []
  const limit = Math.min(tokens.length, from + LONGEST)
  for (let at = from; /^(?:en|,)$/u.test(tokens[at]?.word ?? ''); ) {
    const to = endOfAct(tokens, at + 1, limit)
    if (to === null || NO_ACT.test(tokens[at + 1]?.word ?? '')) return []
    found.push(...range(tokens, at + 1, to))
    // Behind a comma the sentence may go on; only «en» says that the last of a row is there.
    if (tokens[at]?.word === 'en') return found
    at = to
  }
  return []
}

function endOfAct(tokens: Sentence['tokens'], from: number, limit: number): number | null {
  const te = teFrom(tokens, from, limit)
  const isBroken = indexWhere(from, te, (i) => endsHere(tokens, i)) < te
  return te === limit || te - from < 2 || isBroken ? null : afterTe(tokens, from, limit)
}

const SPEAKER = /^(?:ik|wij|we|hij|zij|ze)$/u
const isMain = (tokens: Sentence['tokens'], i: number): boolean =>
  FIRST.test(tokens[i]?.word ?? '') || (SPEAKER.test(tokens[i + 1]?.word ?? '') && endsAtVerb(tokens, i))

/** The words before «, waartoe de raad oproept,», from the beginning of the sentence. */
export function advisedBehind({ tokens, text }: Sentence, plain: Plain): Range | null {
  const match = text.includes(',') ? ADVISED_BEHIND.exec(plain.text) : null
  if (!match) return null
  const to = tokenAt(plain, match.index + 1)
  let from = 0
  while (from < to && OPENER.test(tokens[from]?.word ?? '')) from++
  const ends = indexWhere(from, to, (i) => endsHere(tokens, i))
  if (ends < to && tokens[0]?.word !== 'of') return null
  return to - from > 1 && to - from < LONGEST ? (range(tokens, from, withoutTail(tokens, ends))[0] ?? null) : null
}
const OPENER = /^(?:aan|voor|over|met|van|of|ook|wat|maar|en|tot|daarnaast|een en ander|naar)$/u

/** «de aanbevelingen over A, B en C»: each its own, when a comma says that there are three or more. */
export function rowOf({ tokens }: Sentence, from: number): Range[] {
  const limit = Math.min(tokens.length, from + LONGEST)
  const to = indexWhere(
    from,
    limit,
    (i) =>
      /^[;:.–?!(]$/u.test(tokens[i]?.word ?? '') ||
      endsMain(tokens, i) ||
      endsAtVerb(tokens, i) ||
      isReflexive(tokens, i),
  )
  const marks: number[] = []
  for (let i = from + 1; i < to; i++) if (tokens[i]?.word === ',') marks.push(i)
  const and = indexWhere((marks.at(-1) ?? to) + 1, to, (i) => tokens[i]?.word === 'en')
  if (marks.length === 0 || and === to || tokens[(marks[0] ?? 0) + 1]?.classes === 0) return []
  const starts = [from, ...marks.map((it) => it + 1), and + 1]
  return starts.flatMap((it, i) =>
    range(tokens, it, i + 1 < starts.length ? (starts[i + 1] ?? to) - 1 : withoutTail(tokens, to)),
  )
}

/** «richten zich tot»: the verb of the sentence looks like an infinitive. */
const isReflexive = (tokens: Sentence['tokens'], i: number): boolean =>
  (tokens[i]?.verbs.length ?? 0) > 0 && /^(?:zich|zijn|ik|wij|we)$/u.test(tokens[i + 1]?.word ?? '')

/** «over A en over B»: two of them. */
export function split({ tokens }: Sentence, from: number, to: number): Range[] {
  const opener = tokens[from - 1]?.word
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.word === 'en' && tokens[i + 1]?.word === opener && /^(?:over|om|tot|voor|op)$/u.test(opener ?? ''))
      return [...range(tokens, from, i), ...range(tokens, i + 2, to)]
  return range(tokens, from, to)
}
