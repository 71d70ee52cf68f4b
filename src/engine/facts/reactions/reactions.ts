/**
 * Reactions: how the government answers a recommendation. A sentence that names one («aanbeveling 3», «deze aanbeveling»)
 * or that points at the one just before it («daarvoor zie ik geen aanleiding»), with a word for what is done about it; and
 * one that answers by where it stands and what else can be seen of it, in whatever words (`weighing.ts`).
 * One hit per answered recommendation; the link goes through `pointers`, for ids exist only later.
 */
import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { keepShape, nothing } from '../../shapes.ts'
import type { Range } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import { plainOf } from '../findings/plain.ts'
import { isSurelyNot, isUnthinkable } from '../likelihood/judge.ts'
import type { ReactionFields, StatementKind } from '../meaning.ts'
import { isBareLabel, LISTED } from '../recommendations/listed.ts'
import { Answered, type Recommended } from './answered.ts'
import { answersAhead } from './before.ts'
import { TOPIC_NEAR } from './behind.ts'
import { Course } from './course.ts'
import { bySentence, isAbove, isAdvice } from './given.ts'
import { AFAR, answers, type Known } from './judged.ts'
import { mayName } from './mentions.ts'
import type { Answer } from './named.ts'
import { isWhole, retells } from './no-answer.ts'
import type { Promises } from './own-act.ts'
import { AHEAD, NAMES } from './reaction-rules.ts'
import { tiedAnswers } from './tied.ts'
import { signsOf, untied } from './untied.ts'
import { weigh } from './weighing.ts'

/** What sentences of these kinds say is tied to no advice. */
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
  const told = recommendationHits.filter((it) => it.lost === undefined)
  const standing = recommendationHits.filter(isAdvice)
  const inSentence = bySentence(sentences, standing)
  const announcing = bySentence(
    sentences,
    told.filter((it) => it.fields.kind === 'recommendation_reference'),
  )
  const reader = new Reader(new Course(new Answered(standing), context, promises))
  const ahead = adviceAhead(sentences, inSentence)
  for (const [i, sentence] of sentences.entries()) {
    reader.read(sentence, inSentence.get(sentence) ?? none, {
      mayAnswer:
        (!NEVER.has(taken.get(sentence) ?? 'other') || sentence.text.includes('|')) && !sentence.text.endsWith('?'),
      kind: taken.get(sentence),
      announces: announcing.has(sentence),
      untilAdvice: ahead[i] ?? AFAR,
      adviceInAll: standing.length,
    })
  }
  return reader.hits
}
const none: readonly Recommended[] = []

/** How many sentences behind each the next one that gives advice stands; `AFAR` at most. */
function adviceAhead(sentences: readonly Sentence[], giving: ReadonlyMap<Sentence, unknown>): number[] {
  let far = AFAR
  const found: number[] = []
  for (let i = sentences.length - 1; i >= 0; i--) {
    found.push(far)
    far = giving.has(sentences[i] as Sentence) ? 1 : Math.min(AFAR, far + 1)
  }
  return found.reverse()
}

interface Asked extends Omit<Known, 'mayBeTied'> {
  readonly mayAnswer: boolean
}

class Reader {
  readonly hits: Hit<ReactionFields>[] = []
  private readonly course: Course
  /** The last answer, when it is provisional. */
  private opening: { readonly hit: Hit<ReactionFields>; readonly to: Recommended } | null = null
  /** The sentence before, when it may answer and gives no advice. */
  private before: Sentence | null = null

  constructor(course: Course) {
    this.course = course
  }

  read(sentence: Sentence, given: readonly Recommended[], known: Asked): void {
    const { course } = this
    course.answered.give(given)
    if (isBareLabel(sentence.text)) course.label = sentence.index
    const above = given.length > 0 ? given.filter((it) => isAbove(it, sentence)) : given
    const own = above.length > 0 ? given.filter((it) => !above.includes(it)) : given
    course.giveAbove(above, sentence)
    if (course.last && own.length === 0) course.stretch.see(plainOf(sentence).text)
    const answers = this.answersIn(sentence, own, known)
    course.giveIn(own, sentence)
    if (this.before) {
      const ahead = answersAhead(course, this.before, sentence, own)
      for (const it of ahead) this.hits.push(this.hitOf(this.before, it, AHEAD, none))
    }
    this.before = known.mayAnswer && own.length === 0 ? sentence : null
    course.answer(sentence, answers)
    for (const it of answers) this.keep(this.hitOf(sentence, it, it.rule ?? NAMES, own), it.to, concludes(sentence))
  }

  /** «Met hen vind ik dat …» is the ground of «Ik wil daarom …», and gives way to it. */
  private keep(hit: Hit<ReactionFields>, to: Recommended | null, isConclusion: boolean): void {
    const before = this.hits.at(-1)
    const isOfSame = before && to && this.opening?.hit === before && this.opening.to === to
    if (isConclusion && isOfSame && before.fields.stance === hit.fields.stance)
      this.hits[this.hits.length - 1] = { ...before, lost: 'the decision follows' }
    this.hits.push(hit)
    this.opening = to && !this.course.answered.isDecided(to) ? { hit, to } : null
  }

  private answersIn(sentence: Sentence, own: readonly Recommended[], known: Asked): readonly Answer[] {
    const { course } = this
    const { head, answered, last, stretch } = course
    if (known.mayAnswer && sentence.head && head?.sentence === sentence.head && own.length === 0)
      return [{ to: answered.alike(sentence, 2)?.[0] ?? null, stance: head.stance }]
    const isFar = !last || stretch.gap(sentence) > TOPIC_NEAR
    if (isFar && own.length === 0 && !mayName(plainOf(sentence).text)) return []
    if (isUnthinkable('reaction', sentence, course.context)) return []
    const words = wordsOutside(sentence, own)
    const nextGivesAdvice = known.untilAdvice === 1
    const mayBeTied = known.mayAnswer && !retells(words) && !isWhole(sentence, own)
    const tied = mayBeTied ? tiedAnswers(course, sentence, own, words, known.kind) : []
    if (last === null && own.length === 0) return this.marked(tied)
    if (tied.length === 0 && isSurelyNot('reaction', sentence, course.context)) return []
    const weighed = weigh(course, sentence, words, { holdsAdvice: own.length > 0, nextGivesAdvice })
    const signs = signsOf(course, sentence, own, weighed, nextGivesAdvice)
    if (!answers({ sentence, weighed, tied, signs, known: { ...known, mayBeTied } }, course)) return []
    return tied.length > 0 ? this.marked(tied) : [untied(course, sentence, own, weighed)]
  }

  private marked(answers: readonly Answer[]): readonly Answer[] {
    for (const { to, stance } of answers) this.course.answered.mark([to], stance)
    return answers
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

const concludes = (sentence: Sentence): boolean => / (?:daarom|derhalve|dus|daartoe) /u.test(plainOf(sentence).text)

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
