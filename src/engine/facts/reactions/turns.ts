/**
 * Where a letter turns to one piece of advice that it gave earlier: a label («Ad b.»), the mark of a paragraph («a) Keuring»),
 * a heading («Aanbeveling 3», «Openingstijden») or a sentence that only names the next point («Rest de schooltandarts.»).
 * What stands under it answers that advice, as under a label that gives it.
 * Known problems: a heading in other words than the advice turns to none.
 */
import type { Sentence } from '../../language/sentence.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Recommended } from './answered.ts'
import type { Course } from './course.ts'
import type { Which } from './mentions.ts'

const LABEL =
  /^(?:[Aa]d |[Oo]ver |[Bb]ij )?(?:(?:[Hh]oofd|[Dd]eel)?(?:[Aa]anbeveling|AANBEVELING)|[Aa]dvies(?:punt)?|[Vv]erbeterpunt|[Ss]uggestie|[Pp]unt|[Oo]nderdeel|[Aa]d)?\s?(?:nr\. ?)?\(?(?<mark>[a-hA-H]|\d{1,2})(?:\s?[.):]|\b(?=$| –| -))/u
const SHORT = 24
// Of headings: «3. Financiën» numbers the letter itself; only a label that names advice or «Ad» says which.
const NAMES = /^(?:ad |(?:hoofd|deel)?aanbeveling|advies|verbeterpunt|suggestie|over (?:punt|aanbeveling|advies))/iu
const NEXT_POINT =
  /^(?:Rest|Resteert|Resteren|Dan (?:is er |zijn er )?(?:nog )?|Blijft over|Tot slot|Ten slotte)\b[^,;:]{3,90}[.:]$/u

/** The advice to which a sentence, or what stands above it, turns; null where the letter goes on. */
export function turnOf(course: Course, sentence: Sentence, isNewHeading: boolean): Recommended | null {
  const { last } = course
  if (!last || !course.answersHere(sentence)) return null
  const { text, heading, block, start, flow } = sentence
  if (isNewHeading && heading !== '') {
    const named = NAMES.test(heading) ? markedBy(course, heading.slice(0, 60), sentence) : null
    const turned = named ?? spokenOf(course, heading, 1)
    if (turned) return turned
  }
  if (text.length <= SHORT && NAMES.test(text)) return markedBy(course, text, sentence)
  if (block.kind === 'item' && start > block.start && start - block.start < MARK && heading !== last.heading)
    return markedBy(course, flow.view.text.slice(block.start, start).trim(), sentence)
  return NEXT_POINT.test(text) || isTitle(sentence) ? spokenOf(course, text, 1) : null
}
const MARK = 8

/** Nothing but the label or the point itself: the answer is the next sentence. */
export const saysLittle = (sentence: Sentence): boolean =>
  sentence.text.length <= SHORT || NEXT_POINT.test(sentence.text) || isTitle(sentence)

/** A short line of its own without a verb or a stop: a heading that the layout does not show as one. */
const isTitle = ({ text, block, start, end, clauses }: Sentence): boolean =>
  block.kind === 'paragraph' &&
  start === block.start &&
  end >= block.end - 1 &&
  text.length <= LONGEST_TITLE &&
  !/[.:;,?!]$/u.test(text) &&
  clauses.every((it) => it.finite < 0)
const LONGEST_TITLE = 60

function markedBy({ answered }: Course, text: string, sentence: Sentence): Recommended | null {
  const mark = LABEL.exec(text)?.groups?.mark
  if (mark === undefined) return null
  const which: Which = /\d/u.test(mark)
    ? { kind: 'numbers', numbers: [Number(mark)], isLoose: true }
    : { kind: 'letters', letters: [mark.toLowerCase()], isLoose: true }
  const hit = answered.resolve(which, sentence)[0] ?? null
  return hit && answered.isGiven(hit) ? hit : null
}

// As many as a letter sums up before it answers them.
const FEW = 12

function spokenOf({ answered }: Course, text: string, atLeast: number): Recommended | null {
  const spoken = answered.spokenBy(tokensOf(text, { start: 0, end: text.length }), FEW)
  return spoken && spoken.like.score >= atLeast ? spoken.hit : null
}
