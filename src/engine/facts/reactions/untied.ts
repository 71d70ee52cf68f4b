/** Answers that no word ties to advice: what keeps a sentence from being one, and what it answers when it is one. */
import type { Sentence } from '../../language/sentence.ts'
import { LISTED } from '../recommendations/listed.ts'
import type { Recommended } from './answered.ts'
import type { Course } from './course.ts'
import type { Answer } from './named.ts'
import { hasNoVerb, isTitle, isTold, saysMore, speaksOfAll } from './no-answer.ts'
import { WEIGHED } from './reaction-rules.ts'
import type { Weighed } from './weighing.ts'

/** Signs that a sentence answers nothing by itself, and those that it may. */
export interface Signs {
  readonly holdsAdvice: boolean
  readonly answersHere: boolean
  readonly endsInColon: boolean
  readonly saysMore: boolean
  readonly isTitle: boolean
  readonly hasNoVerb: boolean
  readonly speaksOfAll: boolean
  readonly isTold: boolean
  readonly isBehindUnknown: boolean
  readonly isAnswered: boolean
  /** It begins with what it is about, and that is no advice that was found. */
  readonly isOnOther: boolean
}

export function signsOf(
  course: Course,
  sentence: Sentence,
  own: readonly Recommended[],
  { about, stance, isOnOther }: Weighed,
  nextGivesAdvice: boolean,
): Signs {
  const isAlone = own.length === 0
  const before = course.answered.stanceOn(target(course, sentence, own, about))
  return {
    holdsAdvice: !isAlone,
    answersHere: course.answersHere(sentence),
    endsInColon: sentence.text.endsWith(':'),
    saysMore: saysMore(sentence, own),
    isTitle: isTitle(sentence, nextGivesAdvice),
    hasNoVerb: isAlone && hasNoVerb(sentence),
    speaksOfAll: isAlone && speaksOfAll(sentence),
    isTold: isTold(own) || isOnlyLabel(sentence, own),
    isBehindUnknown: isAlone && about === null && isBehindUnknown(course, sentence),
    // Behind a decision its ground is told, and how it is carried out: only another decision is an answer more.
    isAnswered: before !== null && (stance === before || stance === 'noted'),
    isOnOther,
  }
}

/** What is no answer, however much is seen of one. */
export const isNoAnswer = ({ answersHere, endsInColon, speaksOfAll, isTitle }: Signs): boolean =>
  !answersHere || endsInColon || speaksOfAll || isTitle

/** What is none where nobody judges the whole of it. */
export const isDoubtful = (it: Signs): boolean =>
  it.hasNoVerb || it.isTold || it.isBehindUnknown || it.isAnswered || it.isOnOther || !it.saysMore

/** An answer that nothing but its place and its traits tells. */
export function untied(
  course: Course,
  sentence: Sentence,
  own: readonly Recommended[],
  { about, stance, decides, isOnOther }: Weighed,
): Answer {
  // «Over de beslistermijn ben ik in gesprek» answers advice that was not found.
  const to = isOnOther && own.length === 0 ? null : target(course, sentence, own, about)
  if (decides) course.answered.mark([to], stance)
  else course.answered.markProvisionally(to, stance)
  return { to, stance, rule: WEIGHED }
}

const target = (
  course: Course,
  sentence: Sentence,
  own: readonly Recommended[],
  about: Recommended | null,
): Recommended | null => own.at(-1) ?? about ?? (course.isElsewhere ? null : nearest(course, sentence))

const nearest = (course: Course, sentence: Sentence): Recommended | null =>
  course.goesOnAbout(sentence) ?? course.stretch.next ?? course.lastAnswer?.hit ?? course.last?.hits.at(-1) ?? null

/** At once behind an answer to advice that stands in another document: more of that. */
const isBehindUnknown = ({ answersElsewhere }: Course, { index }: Sentence): boolean =>
  answersElsewhere !== null && index - answersElsewhere.index === 1

/** Behind a labelled recommendation no verb follows: nothing is said of it. */
function isOnlyLabel({ tokens, clauses }: Sentence, own: readonly Recommended[]): boolean {
  const label = own.find((it) => it.because === LISTED)
  return label !== undefined && !clauses.some(({ finite }) => (tokens[finite]?.start ?? -1) >= label.end)
}
