import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Hit, TimeFields } from '../fact.ts'
import type { Act } from './act.ts'

const RECIPIENT = new Set(['u', 'uw', 'kamer', 'kamers', 'mij', 'zich', 'ons'])

/**
 * What the act is about: the longest piece of the clause that is left when the verbs, the subject, the recipient, times
 * and connectives are taken out. Null when nothing of three letters is left.
 */
export function objectOf(act: Act, times: readonly Hit<TimeFields>[]): string | null {
  const { sentence, clause } = act
  const { tokens } = sentence
  const to = Math.min(clause.to, tokens.length)
  let best = { start: 0, end: 0 }
  let open: { start: number; end: number } | null = null
  for (let i = clause.from; i < to; i++) {
    const token = tokens[i] as Token
    if (leaves(act, i, token, times)) {
      open = null
      continue
    }
    open = open ? { start: open.start, end: token.end } : { start: token.start, end: token.end }
    // «Is voorzien voor [mei]»: what is left of a term, or of «van start», is about nothing.
    if (open.start === token.start && token.classes & Word.preposition) continue
    if (open.end - open.start > best.end - best.start) best = open
  }
  return tidy(sentence, best)
}

function leaves(
  { sentence, clause, subject }: Act,
  i: number,
  token: Token,
  times: readonly Hit<TimeFields>[],
): boolean {
  if (i === clause.finite || clause.verbs.includes(i)) return true
  if (subject.range && subject.range.from <= i && i < subject.range.to) return true
  if (RECIPIENT.has(token.word) || token.word === ',') return RECIPIENT.has(token.word) || !isInside(sentence, i)
  // «van start», «van kracht»: with «gaan» and «worden» they make the act.
  if (/^(?:start|kracht)$/u.test(token.word) && sentence.tokens[i - 1]?.word === 'van') return true
  if (times.some((it) => it.start <= token.start && token.end <= it.end)) return true
  return i === clause.from && (token.classes & (Word.adverb | Word.coordinator)) !== 0
}

/** A comma between two words of a list belongs to it. */
function isInside({ tokens }: Sentence, i: number): boolean {
  const next = tokens[i + 1]
  return next !== undefined && next.classes === 0 && next.verbs.length === 0
}

function tidy({ flow }: Sentence, { start, end }: { start: number; end: number }): string | null {
  const text = flow.view.text
    .slice(start, end)
    .replace(/^(?:over|aan|om)\s/iu, '')
    .replace(/\s*[.;:,]$/u, '')
  return text.length < 3 ? null : text
}
