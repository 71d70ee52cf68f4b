/** Answers that their words tie to advice: they name it, or point at it. */
import type { Sentence } from '../../language/sentence.ts'
import type { StatementKind } from '../meaning.ts'
import type { Recommended } from './answered.ts'
import { answersBehind } from './behind.ts'
import type { Course } from './course.ts'
import { mentionsIn } from './mentions.ts'
import { type Answer, namedAnswers, ownAnswers } from './named.ts'
import { pointsBack } from './pointing.ts'
import { BEHIND } from './reaction-rules.ts'
import { governs } from './speaker.ts'

/** `kind`: what the sentence was taken for. */
export function tiedAnswers(
  course: Course,
  sentence: Sentence,
  own: readonly Recommended[],
  words: string,
  kind: StatementKind | undefined,
): readonly Answer[] {
  if (!governs(words, course.context)) return []
  const named = own.length > 0 ? ownAnswers(sentence, words, own) : namedAnswers(course, sentence, words)
  if (named.length > 0) return named
  // A sentence that names others, or all, and says nothing of what is done with them answers none.
  const isOfOthers = mentionsIn(words).some((it) => it.which.kind !== 'this')
  // What a sector or a council will do by itself answers only what it points at: «De branche zoekt dit uit».
  if (isOfOthers || (kind === 'third_party' && !pointsBack(words))) return []
  return answersBehind(course, sentence, words).map((it) => ({ rule: BEHIND, ...it }))
}
