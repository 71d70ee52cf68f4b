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
import type { ReactionFields, StatementKind } from '../meaning.ts'
import { isBareLabel, LISTED } from '../recommendations/listed.ts'
import { Answered, type Recommended } from './answered.ts'
import { answersAhead } from './before.ts'
import { answersBehind, TOPIC_NEAR } from './behind.ts'
import { Course } from './course.ts'
import { bySentence, isAbove } from './given.ts'
import { mayName, mentionsIn } from './mentions.ts'
import { type Answer, namedAnswers, ownAnswers } from './named.ts'
import { hasNoVerb, isTitle, isTold, isWhole, retells, saysMore, speaksOfAll } from './no-answer.ts'
import type { Promises } from './own-act.ts'
import { pointsBack } from './pointing.ts'
import { AHEAD, BEHIND, NAMES, WEIGHED } from './reaction-rules.ts'
import { governs } from './speaker.ts'
import { type Weighed, weigh } from './weighing.ts'
import type { Trait } from './weights.ts'

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
  weighed: SeeTraits = () => {},
): Hit<ReactionFields>[] {
  const told = recommendationHits.filter((it) => it.lost === undefined)
  const standing = told.filter((it) => it.fields.kind === 'recommendation')
  const inSentence = bySentence(sentences, standing)
  const announcing = bySentence(
    sentences,
    told.filter((it) => it.fields.kind === 'recommendation_reference'),
  )
  const reader = new Reader(new Course(new Answered(standing), context, promises), weighed)
  for (const [i, sentence] of sentences.entries()) {
    const next = sentences[i + 1]
    reader.read(sentence, inSentence.get(sentence) ?? none, {
      mayAnswer:
        (!NEVER.has(taken.get(sentence) ?? 'other') || sentence.text.includes('|')) && !sentence.text.endsWith('?'),
      isOfThird: taken.get(sentence) === 'third_party',
      announces: announcing.has(sentence),
      nextGivesAdvice: next !== undefined && inSentence.has(next),
    })
  }
  return reader.hits
}
const none: readonly Recommended[] = []

/** What is known of a sentence before it is asked what it answers. */
interface Known {
  readonly mayAnswer: boolean
  readonly isOfThird: boolean
  /** It only says that there are recommendations. */
  readonly announces: boolean
  readonly nextGivesAdvice: boolean
}

/** Told which traits were seen of a sentence that was weighed. */
type SeeTraits = (sentence: Sentence, traits: readonly Trait[]) => void

class Reader {
  readonly hits: Hit<ReactionFields>[] = []
  private readonly course: Course
  private readonly weighed: SeeTraits
  /** The last answer, when it is provisional. */
  private opening: { readonly hit: Hit<ReactionFields>; readonly to: Recommended } | null = null
  /** The sentence before, when it may answer and gives no advice. */
  private before: Sentence | null = null

  constructor(course: Course, weighed: SeeTraits) {
    this.course = course
    this.weighed = weighed
  }

  read(sentence: Sentence, given: readonly Recommended[], known: Known): void {
    const { course } = this
    course.answered.give(given)
    if (isBareLabel(sentence.text)) course.label = sentence.index
    const above = given.length > 0 ? given.filter((it) => isAbove(it, sentence)) : given
    const own = above.length > 0 ? given.filter((it) => !above.includes(it)) : given
    course.giveAbove(above, sentence)
    if (course.last && own.length === 0) course.stretch.see(plainOf(sentence).text)
    const answers = known.mayAnswer ? this.answersIn(sentence, own, known) : []
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

  private answersIn(sentence: Sentence, own: readonly Recommended[], known: Known): readonly Answer[] {
    const { head, answered, last, stretch } = this.course
    if (sentence.head && head?.sentence === sentence.head && own.length === 0)
      return [{ to: answered.alike(sentence, 2)?.[0] ?? null, stance: head.stance }]
    const isFar = !last || stretch.gap(sentence) > TOPIC_NEAR
    if (isFar && own.length === 0 && !mayName(plainOf(sentence).text)) return []
    const words = wordsOutside(sentence, own)
    if (retells(words) || isWhole(sentence, own)) return []
    const beside = { holdsAdvice: own.length > 0, nextGivesAdvice: known.nextGivesAdvice }
    const weighed = last || own.length > 0 ? weigh(this.course, sentence, words, beside) : null
    if (weighed) this.weighed(sentence, weighed.traits)
    if (weighed?.isTooLittle) return []
    const tied = this.tied(sentence, own, words, known.isOfThird)
    return tied.length > 0 ? tied : this.untied(sentence, own, weighed, known)
  }

  /** Answers that their words tie to advice: they name it, or point at it. */
  private tied(sentence: Sentence, own: readonly Recommended[], words: string, isOfThird: boolean): readonly Answer[] {
    const { course } = this
    if (!governs(words, course.context)) return []
    const named = own.length > 0 ? ownAnswers(course, sentence, words, own) : namedAnswers(course, sentence, words)
    if (named.length > 0) return named
    // A sentence that names others, or all, and says nothing of what is done with them answers none.
    const isOfOthers = mentionsIn(words).some((it) => it.which.kind !== 'this')
    // What a sector or a council will do by itself answers only what it points at: «De branche zoekt dit uit».
    if (isOfOthers || (isOfThird && !pointsBack(words))) return []
    return answersBehind(course, sentence, words).map((it) => ({ rule: BEHIND, ...it }))
  }

  /** An answer that nothing but its place and its traits tells. */
  private untied(
    sentence: Sentence,
    own: readonly Recommended[],
    weighed: Weighed | null,
    { announces, nextGivesAdvice }: Known,
  ): readonly Answer[] {
    const { course } = this
    if (!weighed?.isEnough || weighed.isOnOther || announces || !course.answersHere(sentence)) return []
    if (sentence.text.endsWith(':') || !saysMore(sentence, own) || isTitle(sentence, nextGivesAdvice)) return []
    if (own.length === 0 && (hasNoVerb(sentence) || speaksOfAll(sentence))) return []
    if (isTold(own) || isOnlyLabel(sentence, own)) return []
    const { about, stance, decides } = weighed
    if (own.length === 0 && about === null && isBehindUnknown(course, sentence)) return []
    const to =
      own.at(-1) ??
      about ??
      course.goesOnAbout(sentence) ??
      course.stretch.next ??
      course.lastAnswer?.hit ??
      course.last?.hits.at(-1) ??
      null
    // Behind a decision its ground is told, and how it is carried out: only another decision is an answer more.
    const before = course.answered.stanceOn(to)
    if (before !== null && (stance === before || stance === 'noted')) return []
    if (decides) course.answered.mark([to], stance)
    else course.answered.markProvisionally(to, stance)
    return [{ to, stance, rule: WEIGHED }]
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
keepShape(new Reader(nothing, () => {}))

const concludes = (sentence: Sentence): boolean => / (?:daarom|derhalve|dus|daartoe) /u.test(plainOf(sentence).text)

/** At once behind an answer to advice that stands in another document: more of that. */
const isBehindUnknown = ({ answersElsewhere }: Course, { index }: Sentence): boolean =>
  answersElsewhere !== null && index - answersElsewhere.index === 1

/** Behind a labelled recommendation no verb follows: nothing is said of it. */
function isOnlyLabel({ tokens, clauses }: Sentence, own: readonly Recommended[]): boolean {
  const label = own.find((it) => it.because === LISTED)
  return label !== undefined && !clauses.some(({ finite }) => (tokens[finite]?.start ?? -1) >= label.end)
}

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
