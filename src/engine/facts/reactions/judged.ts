/** Answers judged by all that is seen of a sentence: its traits, how far the advice is, what ties it to that. */
import type { Sentence } from '../../language/sentence.ts'
import { judged, namesWith, type See, type Tell } from '../likelihood/judge.ts'
import type { StatementKind } from '../meaning.ts'
import type { Course } from './course.ts'
import type { Answer } from './named.ts'
import { BEHIND, EXPECTED } from './reaction-rules.ts'
import { isDoubtful, isNoAnswer, type Signs } from './untied.ts'
import type { Weighed } from './weighing.ts'

/** What is known of a sentence before it is asked what it answers. */
export interface Known {
  readonly kind: StatementKind | undefined
  /** It only says that there are recommendations. */
  readonly announces: boolean
  /** How many sentences behind it advice is given next, 1 for the very next; `AFAR` when none is near. */
  readonly untilAdvice: number
  /** How many pieces of advice the document gives. */
  readonly adviceInAll: number
  /** It is of a kind that may answer, and does not only retell. */
  readonly mayBeTied: boolean
}

export const AFAR = 15

/** Log-odds from which a sentence answers that its words tie to advice, and one that nothing ties to it. */
const TIED = -0.5
const ENOUGH = 0

/** All that is seen of a sentence behind advice. */
interface Candidate {
  readonly sentence: Sentence
  readonly weighed: Weighed
  /** What rules tie it to. */
  readonly tied: readonly Answer[]
  readonly signs: Signs
  readonly known: Known
}

/** Whether a sentence answers. Where nobody judges the whole of it, ties and the weight of its traits decide. */
export function answers(candidate: Candidate, course: Course): boolean {
  const { weighed, tied, signs, known } = candidate
  const odds = oddsOf(candidate, course)
  if (tied.length > 0) return odds === null ? !weighed.isTooLittle : odds > TIED
  if (isNoAnswer(signs)) return false
  if (odds !== null) return odds > ENOUGH
  return known.mayBeTied && weighed.isEnough && !known.announces && !isDoubtful(signs)
}

function oddsOf({ sentence, weighed, tied, signs, known }: Candidate, course: Course): number | null {
  const tell: Tell = (see) => {
    for (const it of weighed.traits) see(it, true)
    see('decides', weighed.decides)
    see('likeness', weighed.likeness)
    see('isFront', weighed.isFront)
    see(stance(weighed.stance), true)
    tellTies(tied, see)
    for (const [name, holds] of Object.entries(signs)) if (holds) see(name, true)
    tellKnown(known, see)
    tellCourse(sentence, course, see)
  }
  return judged('reaction', sentence, { taken: known.kind, isRead: tied.length > 0 }, tell, course.context)
}

const stance = namesWith('stance')
const last = namesWith('last')

function tellTies(tied: readonly Answer[], see: See): void {
  for (const { rule, to } of tied) {
    see(rule === BEHIND ? 'isTied' : rule === EXPECTED ? 'isExpected' : 'isNamed', true)
    if (to === null) see('isToNone', true)
  }
}

function tellKnown(known: Known, see: See): void {
  see('announces', known.announces)
  see('mayBeTied', known.mayBeTied)
  see('untilAdvice', known.untilAdvice)
  see('adviceInAll', Math.min(AFAR, known.adviceInAll))
}

/** How far the letter has come. */
function tellCourse(sentence: Sentence, course: Course, see: See): void {
  const { stretch, answered, lastAnswer, last: lastAdvice, answerCount } = course
  see('adviceBefore', Math.min(AFAR, answered.given))
  see('sinceAdvice', lastAdvice ? Math.min(AFAR, sentence.index - lastAdvice.index) : AFAR)
  see('sinceEither', Math.min(AFAR, stretch.gap(sentence)))
  see('shared', answered.mostSharedBy(sentence))
  see('open', Math.min(AFAR, stretch.openCount))
  see('isAdviceLast', stretch.isAdviceLast)
  see('givenLast', lastAdvice?.hits.length ?? 0)
  see('answersBefore', Math.min(AFAR, answerCount))
  // Who has answered less than was advised so far has answers to give.
  see('answersPerAdvice', answerCount / Math.max(1, answered.given))
  see('sinceAnswer', lastAnswer ? Math.min(AFAR, sentence.index - lastAnswer.sentence.index) : AFAR)
  see('inParagraphOfAnswer', lastAnswer?.sentence.block === sentence.block)
  if (lastAnswer) see(last(lastAnswer.stance), true)
}
