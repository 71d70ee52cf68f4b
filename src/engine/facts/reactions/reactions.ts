/**
 * Reactions: how the government answers a recommendation. A sentence that names one («aanbeveling 3», «deze aanbeveling»)
 * or that points at the one just before it («daarvoor zie ik geen aanleiding»), with a word for what is done about it.
 * One hit per answered recommendation; the link goes through `pointers`, for ids exist only later.
 */
import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { keepShape, nothing } from '../../shapes.ts'
import type { Range } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import { plainOf } from '../findings/plain.ts'
import type { ReactionFields, StatementKind } from '../meaning.ts'
import { isBareLabel, LISTED } from '../recommendations/listed.ts'
import { Answered, type Recommended } from './answered.ts'
import { answersBehind, TOPIC_NEAR } from './behind.ts'
import { Course } from './course.ts'
import { bySentence, isAbove } from './given.ts'
import { mayName, mentionsIn } from './mentions.ts'
import { type Answer, namedAnswers, ownAnswers } from './named.ts'
import type { Promises } from './own-act.ts'
import { pointsBack } from './pointing.ts'
import { BEHIND, NAMES } from './reaction-rules.ts'
import { governs } from './speaker.ts'

/** Sentences of these kinds answer nothing. */
const NEVER = new Set<StatementKind>([
  'performative',
  'request',
  'research_question',
  'research_goal',
  'research_design',
  'definition',
  'quotation',
  'fragment',
])

export function reactions(
  sentences: readonly Sentence[],
  taken: ReadonlyMap<Sentence, StatementKind>,
  recommendationHits: readonly Recommended[],
  promises: Promises,
  context: Context,
): Hit<ReactionFields>[] {
  const standing = recommendationHits.filter((it) => it.lost === undefined && it.fields.kind === 'recommendation')
  const inSentence = bySentence(sentences, standing)
  const reader = new Reader(new Course(new Answered(standing), context, promises))
  for (const sentence of sentences) {
    const mayAnswer = !NEVER.has(taken.get(sentence) ?? 'other') && !sentence.text.endsWith('?')
    reader.read(sentence, inSentence.get(sentence) ?? none, mayAnswer, taken.get(sentence) === 'third_party')
  }
  return reader.hits
}
const none: readonly Recommended[] = []

class Reader {
  readonly hits: Hit<ReactionFields>[] = []
  private readonly course: Course

  constructor(course: Course) {
    this.course = course
  }

  read(sentence: Sentence, given: readonly Recommended[], mayAnswer: boolean, isOfThird: boolean): void {
    const { course } = this
    course.answered.give(given)
    if (isBareLabel(sentence.text)) course.label = sentence.index
    const above = given.length > 0 ? given.filter((it) => isAbove(it, sentence)) : given
    const own = above.length > 0 ? given.filter((it) => !above.includes(it)) : given
    course.giveAbove(above, sentence)
    if (mayAnswer) this.answer(sentence, own, isOfThird)
    course.giveIn(own, sentence)
  }

  private answer(sentence: Sentence, own: readonly Recommended[], isOfThird: boolean): void {
    const { head, answered, last } = this.course
    if (sentence.head && head?.sentence === sentence.head && own.length === 0) {
      const to = answered.alike(sentence, 2)?.[0] ?? null
      this.keep(sentence, [{ to, stance: head.stance }], NAMES, own)
      return
    }
    const isFar = !last || sentence.index - last.index > TOPIC_NEAR
    if (isFar && own.length === 0 && !mayName(plainOf(sentence).text)) return
    const words = wordsOutside(sentence, own)
    if (!governs(words, this.course.context) || isWhole(sentence, own) || RETELLS.test(words)) return
    const named =
      own.length > 0 ? ownAnswers(this.course, sentence, words, own) : namedAnswers(this.course, sentence, words)
    // A sentence that names others, or all, and says nothing of what is done with them answers none.
    const isOfOthers = mentionsIn(words).some((it) => it.which.kind !== 'this')
    if (named.length > 0) this.keep(sentence, named, NAMES, own)
    // What a sector or a council will do by itself answers only what it points at: «De branche zoekt dit uit».
    else if (!isOfOthers && (!isOfThird || pointsBack(words)))
      this.keep(sentence, answersBehind(this.course, sentence, words), BEHIND, own)
  }

  private keep(sentence: Sentence, answers: readonly Answer[], rule: string, own: readonly Recommended[]): void {
    for (const { to, stance, rule: tied } of answers) {
      if (to) this.course.lastAnswer = { hit: to, stance, sentence }
      this.hits.push(this.hitOf(sentence, { to, stance }, tied ?? rule, own))
    }
  }

  private hitOf(
    sentence: Sentence,
    { to, stance }: Answer,
    rule: string,
    own: readonly Recommended[],
  ): Hit<ReactionFields> {
    const { head } = this.course
    const pieces: Range[] = sentence.head && head?.sentence === sentence.head ? [sentence.head, sentence] : []
    return {
      start: pieces[0]?.start ?? behindLabel(sentence, own),
      end: sentence.end,
      flow: sentence.flow,
      because: rule,
      certainty: 'stated',
      fields: { stance, recommendation: null },
      ...(pieces.length > 0 ? { pieces } : {}),
      ...(to ? { pointers: (idOf) => ({ recommendation: idOf(to) }) } : {}),
    }
  }
}
keepShape(new Reader(nothing))

// «…, is de strekking van de zienswijze»: what was advised, and no answer yet.
const RETELLS =
  / (?:strekking|kern|boodschap|teneur) van (?:de|het|dit|zijn|haar) (?:zienswijze|advies|rapport|aanbevelingen) /u

/** Nothing but the recommendation. */
const isWhole = (sentence: Sentence, own: readonly Recommended[]): boolean =>
  own.some((it) => it.start === sentence.start && it.end >= sentence.end - 1)

/** Of a labelled recommendation with its answer on the next line, where the answer begins. */
function behindLabel(sentence: Sentence, own: readonly Recommended[]): number {
  const label = own.find((it) => it.because === LISTED)
  return (label && sentence.tokens.find((it) => it.start >= label.end && !MARK.test(it.word))?.start) ?? sentence.start
}

const MARK = /^[|.:;,()»”"–-]$/u

/** The bare words without those of recommendations in the sentence: «om te onderzoeken» there is no stance. */
function wordsOutside(sentence: Sentence, own: readonly Recommended[]): string {
  const plain = plainOf(sentence)
  if (own.length === 0) return plain.text
  let text = ' '
  for (const index of plain.tokens) {
    const token = sentence.tokens[index]
    if (token && !own.some((it) => it.start <= token.start && token.end <= it.end)) text += `${token.word} `
  }
  return text
}
