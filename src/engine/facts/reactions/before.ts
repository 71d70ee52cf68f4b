/**
 * An answer that stands before its advice: «Vanaf mei is de kade verlicht. De raad had daarom gevraagd.» The advice points
 * back at what is done, so that the sentence before it answers.
 * What it leaves alone: advice that points back at what was found, with another verb than one of asking.
 */
import type { Sentence } from '../../language/sentence.ts'
import { plainOf } from '../findings/plain.ts'
import type { Recommended } from './answered.ts'
import type { Course } from './course.ts'
import type { Answer } from './named.ts'
import { NOWHERE, ownAct } from './own-act.ts'
import { AHEAD } from './reaction-rules.ts'

const ASKED_FOR_THAT =
  / (?:had|hadden|heeft|hebben) (?:daar|daarop|daarom|daartoe|daarvoor|hierop|hierom|hiervoor) (?:[^\s.,;:]+ ){0,4}(?:gevraagd|aangedrongen|gepleit|verzocht) |^ (?:zo'n|die|dat|deze|dit) (?:[^\s.,;:]+ ){0,6}(?:is|was) (?:[^\s.,;:]+ ){0,5}(?:vraagt|vroeg|wens|verzoek|aanbeveling|advies|suggestie|bepleit|bepleitte) /u

/** What the sentence before the one that gives `own` answers. */
export function answersAhead(
  course: Course,
  before: Sentence,
  sentence: Sentence,
  own: readonly Recommended[],
): Answer[] {
  const to = own.length === 1 ? own[0] : undefined
  if (!to || before.block !== sentence.block || !course.answersHere(before)) return []
  if (course.lastAnswer?.sentence === before || !ASKED_FOR_THAT.test(plainOf(sentence).text)) return []
  const stance = ownAct(before, course.promises, NOWHERE) ?? 'adopted'
  course.answered.mark([to], stance)
  return [{ to, stance, rule: AHEAD }]
}
