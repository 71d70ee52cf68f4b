/**
 * Which recommendation waits for an answer where a sentence stands. A letter that tells advice goes on with what comes of
 * it: up to the next topic, the first act of those who govern answers it, though it repeats none of its words.
 */
import type { Sentence } from '../../language/sentence.ts'
import { isReport } from '../recommendations/adviser.ts'
import type { Recommended } from './answered.ts'
import type { Course, Last } from './course.ts'
import { ownAct } from './own-act.ts'
import { stanceOf } from './stance.ts'

// Within the paragraph that tells the advice an answer may be prepared by a sentence or two.
const IN_PARAGRAPH = 4
// In the paragraph behind it the answer comes at once, or after a word of thanks.
const BEHIND_PARAGRAPH = 2

// Several given together are answered in a paragraph or two.
const IN_LIST = 12

/** The letter turns to something else. */
const TURNS =
  /^ (?:[^\s.,;:]+ ){0,3}(?:tot slot|ten slotte|tenslotte|overigens|daarnaast|voorts|tevens|bovendien) |^ (?:voor het overige|los daarvan|los hiervan|verder|ook (?:wil|zal|ga|informeer|(?:de )?komende|in de toekomst|daarna)|hoogachtend|uw kamer|tijdens het|bij de behandeling|op verzoek van|naar aanleiding van|met deze brief|hiermee (?:ga|heb)) /u
const OPINION =
  / (?:opvatting|mening|zorg|zorgen|beeld|stelling|lezing|indruk|kritiek|analyse|conclusie|constatering) /u

export const turnsElsewhere = (words: string): boolean => TURNS.test(words)

export function expected(course: Course, sentence: Sentence, words: string): Recommended | null {
  const { last, context } = course
  if (!last || isReport(context) || turnsElsewhere(words) || !isWithin(last, sentence)) return null
  const hit = waiting(course, last, sentence)
  if (last.hits.length > 1 && GOES_ON.test(words)) return null
  if (!hit || !course.answered.isOpen(hit)) return null
  return ownAct(sentence, course.promises, course.where(sentence)) !== null ||
    isVerdict(words, sentence.index - last.index)
    ? hit
    : null
}

function isWithin(last: Last, { index, block, heading }: Sentence): boolean {
  const distance = index - last.index
  if (last.hits.length > 1) return last.heading === heading && distance <= IN_LIST
  return last.block === block ? distance <= IN_PARAGRAPH : last.heading === heading && distance <= BEHIND_PARAGRAPH
}

/** One that stands alone; of several given together the one that is left. */
function waiting(course: Course, last: Last, sentence: Sentence): Recommended | null {
  if (last.hits.length === 1) return last.hits[0] ?? null
  const open = course.answered.open(last.hits)
  const before = course.lastAnswer
  const goesOn = before !== null && sentence.index - before.sentence.index === 1
  if (!goesOn || before.stance === 'noted') return null
  return open.length === 1 ? (open[0] ?? null) : null
}

// «Samen met de VNG werk ik die norm uit» goes on about what was answered last.
const GOES_ON = / (?:die|dat|dit|deze|daarom|dus|zo|daar\p{L}*|hier\p{L}*) /u

/** What those who govern think of it, in so many words; at once behind it a refusal needs none. */
function isVerdict(words: string, distance: number): boolean {
  const stance = stanceOf(words)
  if (stance === null || stance === 'noted' || OPINION.test(words)) return false
  if (stance === 'rejected' && distance === 1) return true
  return / (?:ik|wij|we|mij|ons|mijn|onze|kabinet|regering) /u.test(words)
}
