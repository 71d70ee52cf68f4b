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
  const inHand = course.inHand?.of === sentence.index - 1 && course.inHand.block === sentence.block
  if (last.hits.length > 1 && !inHand && GOES_ON.test(words.replace(FRONTED, ' '))) return null
  if (!hit || !course.answered.isOpen(hit)) return null
  return ownAct(sentence, course.promises, course.where(sentence, hit)) !== null ||
    isVerdict(words, sentence.index - last.index)
    ? hit
    : null
}

function isWithin(last: Last, { index, block, heading, section }: Sentence): boolean {
  const distance = index - last.index
  const isHere = last.heading === heading || section === 'reaction'
  if (last.hits.length > 1) return isHere && distance <= IN_LIST
  return last.block === block ? distance <= IN_PARAGRAPH : isHere && distance <= BEHIND_PARAGRAPH
}

/** One that stands alone; of several given together the one just spoken of, or the one that is left. */
function waiting(course: Course, last: Last, sentence: Sentence): Recommended | null {
  if (last.hits.length === 1) return last.hits[0] ?? null
  const { inHand } = course
  if (inHand?.of === sentence.index - 1 && inHand.block === sentence.block) return inHand.hit
  const isOfAnswered =
    course.answered.alike(
      sentence,
      1,
      last.hits.filter((it) => !course.answered.isOpen(it)),
    ) !== null
  return (isOfAnswered ? null : inOrder(course, last, sentence)) ?? leftOf(course, last, sentence)
}

/** Several pieces of advice are answered one after the other: behind the answer to one comes that to the next. */
function inOrder({ answered, lastAnswer }: Course, last: Last, { index, block }: Sentence): Recommended | null {
  const open = answered.open(last.hits)
  const next = open[0]
  const isFromHereOn = next !== undefined && last.hits.indexOf(next) === last.hits.length - open.length
  if (!isFromHereOn || last.hits.length < 3) return null
  if (open.length === last.hits.length) return index - last.index <= 2 ? next : null
  const before = lastAnswer?.sentence
  const isNext =
    before !== undefined && index - before.index <= 2 && (before.block === block || index - before.index === 1)
  return isNext && lastAnswer?.stance !== 'noted' ? next : null
}

function leftOf(course: Course, last: Last, sentence: Sentence): Recommended | null {
  const open = course.answered.open(last.hits)
  const before = course.lastAnswer
  const goesOn = before !== null && sentence.index - before.sentence.index === 1
  if (!goesOn || before.stance === 'noted') return null
  return open.length === 1 ? (open[0] ?? null) : null
}

// «Samen met de VNG werk ik die norm uit» goes on about what was answered last.
// «Dat ouders hulp verdienen, daarvan ben ik overtuigd»: what «daarvan» points at stands in the sentence itself.
const FRONTED = /^ (?:dat|wie|wat|of) [^;]{5,200}? , (?:daar\p{L}*|dat|die) /u
const GOES_ON = / (?:die|dat|dit|deze|daarom|dus|zo|daar\p{L}*|hier\p{L}*) /u

/** What those who govern think of it, in so many words; at once behind it a refusal needs none. */
function isVerdict(words: string, distance: number): boolean {
  const stance = stanceOf(words)
  if (stance === null || stance === 'noted' || OPINION.test(words)) return false
  if (stance === 'rejected' && distance === 1) return true
  return / (?:ik|wij|we|mij|ons|mijn|onze|kabinet|regering) /u.test(words)
}
