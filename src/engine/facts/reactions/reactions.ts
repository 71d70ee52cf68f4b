/**
 * Reactions: how the government answers a recommendation. A sentence that names one («aanbeveling 3», «deze aanbeveling»)
 * or that points at the one just before it («daarvoor zie ik geen aanleiding»), with a word for what is done about it.
 * One hit per answered recommendation; the link goes through `pointers`, for ids exist only later.
 */
import type { Context } from '../../context.ts'
import { latinOf } from '../../language/latin.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import type { Hit } from '../fact.ts'
import { heaviest } from '../findings/cue.ts'
import { evidence } from '../findings/evidence.ts'
import { plainOf } from '../findings/plain.ts'
import { ADVISER } from '../findings/voices.ts'
import type { ReactionFields, StatementKind } from '../meaning.ts'
import { LISTED } from '../recommendations/listed.ts'
import { Answered, MOST, type Recommended } from './answered.ts'
import { type Mention, mayName, mentionsIn } from './mentions.ts'
import { pointsBack } from './pointing.ts'
import { BEHIND, NAMES } from './reaction-rules.ts'
import { governs, speaksAsOfficial } from './speaker.ts'
import { type Stance, shortStanceOf, stanceBehind, stanceOf } from './stance.ts'

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
  recommendationHits: readonly Hit<RecommendationFieldsOf>[],
  _source: string,
  context: Context,
): Hit<ReactionFields>[] {
  const standing = recommendationHits.filter((it) => it.lost === undefined && it.fields.kind === 'recommendation')
  const inSentence = bySentence(sentences, standing)
  const reader = new Reader(new Answered(standing), inSentence, context)
  for (const sentence of sentences) reader.read(sentence, !NEVER.has(taken.get(sentence) ?? 'other'))
  return reader.hits
}

/** «Volgens de raad …»: the adviser goes on, and nobody answers yet. */
const isToldOfAdviser = (words: string): boolean =>
  ADVISER_TELLS.test(words) && !/ (?:ik|wij|mij|kabinet) /u.test(words)
const ADVISER_TELLS = new RegExp(
  `^ (?:[^\\s.;:]+ ){0,2}(?:volgens|aldus|naar het oordeel van) (?:[^\\s.;:,]+ ){0,3}(?:hen|hem|haar|${ADVISER}) `,
  'u',
)

/** An answer even at a distance, though nothing is done. */
const isFirm = (words: string): boolean =>
  / (?:kabinet|opvolger|kennisgeving|terughoudendheid|aandacht|aan|rekening|waardevol) /u.test(words)

type RecommendationFieldsOf = Recommended['fields']

/** Hits and sentences are in the same order: one walk over both. */
function bySentence(sentences: readonly Sentence[], hits: readonly Recommended[]): Map<Sentence, Recommended[]> {
  const found = new Map<Sentence, Recommended[]>()
  let at = 0
  for (const hit of hits) {
    while (at < sentences.length && !holds(sentences[at], hit) && !isAbove(hit, sentences[at])) at++
    const sentence = sentences[at]
    if (!sentence) break
    found.set(sentence, [...(found.get(sentence) ?? []), hit])
  }
  return found
}

const holds = (sentence: Sentence | undefined, hit: Recommended): boolean =>
  sentence !== undefined && sentence.flow === hit.flow && sentence.start <= hit.start && hit.start < sentence.end

/** In a heading: what the first sentence under it answers. */
const isAbove = (hit: Recommended, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.flow === hit.flow && hit.end <= sentence.start

interface Answer {
  readonly to: Recommended | null
  readonly stance: Stance
}

// Several recommendations given together are answered one after the other in the sentences behind them.
const LIST_NEAR = 6
// A letter sums up what was advised and answers it piece by piece; farther on it speaks of other things.
const TOPIC_NEAR = 14
const FEW = 12

class Reader {
  readonly hits: Hit<ReactionFields>[] = []
  private readonly answered: Answered
  private readonly inSentence: ReadonlyMap<Sentence, readonly Recommended[]>
  private readonly context: Context
  private last: {
    readonly hits: readonly Recommended[]
    readonly index: number
    readonly block: Sentence['block']
    /** A heading, or a line with nothing else: the answer stands under it. */
    readonly isApart: boolean
  } | null = null
  /** The stance of the head of a list whose items each get it. */
  private head: { readonly sentence: Sentence; readonly stance: Stance } | null = null

  constructor(answered: Answered, inSentence: ReadonlyMap<Sentence, readonly Recommended[]>, context: Context) {
    this.answered = answered
    this.inSentence = inSentence
    this.context = context
  }

  read(sentence: Sentence, mayAnswer: boolean): void {
    const given = this.inSentence.get(sentence) ?? []
    const above = given.filter((it) => isAbove(it, sentence))
    if (above.length > 0) this.last = { hits: above, index: sentence.index - 1, block: sentence.block, isApart: true }
    const own = above.length > 0 ? given.filter((it) => !above.includes(it)) : given
    const answers = mayAnswer && !sentence.text.endsWith('?') ? this.answersIn(sentence, own) : []
    for (const { answer, rule } of answers) this.keep(sentence, answer, rule, own)
    if (own.length > 0)
      this.last = {
        hits: this.together(own, sentence),
        index: sentence.index,
        block: sentence.block,
        isApart: own.length === 1 && own[0]?.because === LISTED && sentence.head === null,
      }
  }

  /** Recommendations in sentences or items at once behind each other are given together. */
  private together(own: readonly Recommended[], sentence: Sentence): readonly Recommended[] {
    const { last } = this
    return last && sentence.index - last.index === 1 && this.answered.open(last.hits).length === last.hits.length
      ? [...last.hits, ...own].slice(-MOST)
      : own
  }

  private answersIn(sentence: Sentence, own: readonly Recommended[]): { answer: Answer; rule: string }[] {
    if (sentence.head && this.head?.sentence === sentence.head && own.length === 0)
      return [{ rule: NAMES, answer: { to: this.answered.alike(sentence, 2)?.[0] ?? null, stance: this.head.stance } }]
    const isFar = !this.last || sentence.index - this.last.index > TOPIC_NEAR
    if (isFar && own.length === 0 && !mayName(plainOf(sentence).text)) return []
    const words = wordsOutside(sentence, own)
    if (!governs(words, this.context)) return []
    if (own.some((it) => it.start === sentence.start && it.end >= sentence.end - 1)) return []
    const named = this.named(sentence, words, own)
    if (named.length > 0) return named.map((answer) => ({ answer, rule: NAMES }))
    // A sentence that names others, or all, and says nothing of what is done with them answers none.
    if (mentionsIn(words).some((it) => it.which.kind !== 'this')) return []
    return this.behind(sentence, words).map((answer) => ({ answer, rule: BEHIND }))
  }

  /** Each mention gets the stance of its own part of the sentence; a part without one, that of its neighbour. */
  private named(sentence: Sentence, words: string, own: readonly Recommended[]): Answer[] {
    const mentions = mentionsIn(words)
    if (own.length > 0) return this.ofOwn(sentence, words, own, mentions)
    const whole = stanceOf(words)
    if (mentions.length === 0 || (whole === null && mentions.length < 2)) return []
    if (sentence.text.endsWith(':') && whole) this.head = { sentence, stance: whole }
    if (sentence.text.endsWith(':')) return []
    if (!speaksAsOfficial(words)) return []
    let before: Stance | null = null
    return mentions.flatMap((mention, i) => {
      const stance = mentions.length === 1 ? whole : this.partStance(words, mentions, i, before)
      before = stance ?? before
      const to = stance ? this.answered.resolve(mention.which, sentence) : []
      this.answered.mark(to, stance)
      return to.map((it) => ({ to: it, stance: stance as Stance }))
    })
  }

  private partStance(words: string, mentions: readonly Mention[], i: number, before: Stance | null): Stance | null {
    const part = words.slice(i === 0 ? 0 : mentions[i]?.at, (mentions[i + 1]?.at ?? words.length) + 1)
    const next = mentions[i + 1] ? words.slice(mentions[i + 1]?.at) : ''
    return stanceOf(part) ?? shortStanceOf(part, before) ?? (next ? stanceOf(next) : null) ?? before
  }

  /** The words of the recommendation stand in the sentence itself. */
  private ofOwn(
    sentence: Sentence,
    words: string,
    own: readonly Recommended[],
    mentions: readonly Mention[],
  ): Answer[] {
    const isHere = mentions.length > 0 || own.some((it) => it.end < sentence.end - 2 || it.start > sentence.start)
    const isLabelled = own.some((it) => it.because === LISTED)
    const stance = isHere ? (isLabelled ? stanceBehind(words) : stanceOf(words)) : null
    this.answered.mark(own, stance)
    return stance ? own.map((to) => ({ to, stance })) : []
  }

  /** No word for a recommendation, but the sentence speaks of one that is open, or points at the one before it. */
  private behind(sentence: Sentence, words: string): Answer[] {
    const { last } = this
    if (!last || isToldOfAdviser(words)) return []
    // «… overweeg ik niet, omdat de raad oordeelde dat …» answers; a sentence that only tells what was found does not.
    const tells = heaviest(plainOf(sentence), evidence)
    if (tells && !/ ik /u.test(words)) return []
    // A note advises and plans; it answers only what it points at.
    if (this.context.document.kind === 'beslisnota' && !pointsBack(words)) return []
    const distance = sentence.index - last.index
    const isNear = distance <= this.reach(last.hits)
    const to =
      this.topic(sentence, words, distance) ??
      (isNear ? this.pointed(sentence, words, last) : null) ??
      this.repeated(sentence, words, last, distance)
    if (!to) return []
    const stance = stanceBehind(words)
    if (!stance || (stance === 'noted' && (tells || (distance > 1 && !isFirm(words))))) return []
    this.answered.mark([to], stance)
    return [{ to, stance }]
  }

  /** The open recommendation that the sentence is about. */
  private topic(sentence: Sentence, words: string, distance: number): Recommended | null {
    if (distance > TOPIC_NEAR || !this.answersHere(sentence)) return null
    const spoken = this.answered.spokenOf(sentence, FEW)
    if (!spoken) return null
    const { hit, like } = spoken
    const stance = stanceOf(words)
    const isOwn = speaksAsOfficial(words)
    if (like.isFront && like.score >= 0.5 && stance) return hit
    if (like.isFront && like.score >= 1 && isOwn) return hit
    return like.score >= 2 && stance && isOwn ? hit : null
  }

  /** Just behind the recommendation one word of it is enough, farther on two. */
  private repeated(
    sentence: Sentence,
    words: string,
    last: NonNullable<Reader['last']>,
    distance: number,
  ): Recommended | null {
    if (distance > LIST_NEAR || !speaksAsOfficial(words) || !this.answersHere(sentence)) return null
    const isNear = distance <= this.reach(last.hits)
    const isBeside = isNear || (distance <= 3 && last.block === sentence.block)
    return (
      this.answered.alike(sentence, isBeside ? 1 : 2, isNear ? last.hits : this.answered.open(last.hits))?.[0] ?? null
    )
  }

  /** A report answers nothing itself; it retells the answer under a heading of its own. */
  private answersHere({ section }: Sentence): boolean {
    const { kind } = this.context.document
    return (kind !== 'report' && kind !== 'sea-annex') || section === 'reaction'
  }

  /** What «daarvoor» points at; or a recommendation in lines of its own, with the answer under it. */
  private pointed(sentence: Sentence, words: string, last: NonNullable<Reader['last']>): Recommended | null {
    const isUnder = last.isApart && sentence.index - last.index === 1
    if (isUnder && (stanceOf(words) || / reactie : /u.test(words.slice(0, 20)))) return last.hits.at(-1) ?? null
    if (/ wel /u.test(words) && this.answered.stanceOn(last.hits.at(-1) ?? null)) return null
    if (!pointsBack(words) || !(speaksAsOfficial(words) || last.hits.length > 1 || stanceOf(words))) return null
    return last.hits.at(-1) ?? null
  }

  /** An answer stands at once behind what it answers; after mere appreciation an act may follow. */
  private reach(hits: readonly Recommended[]): number {
    const stance = this.answered.stanceOn(hits.at(-1) ?? null)
    // «Wel ben ik bereid …» is done beside the answer.
    return stance === null ? 1 : stance === 'noted' ? 2 : 0
  }

  private keep(sentence: Sentence, { to, stance }: Answer, rule: string, own: readonly Recommended[]): void {
    const pieces: Range[] | null =
      sentence.head && this.head?.sentence === sentence.head ? [sentence.head, sentence] : null
    this.hits.push({
      start: pieces ? (pieces[0] as Range).start : behindLabel(sentence, own),
      end: sentence.end,
      flow: sentence.flow,
      because: rule,
      certainty: 'stated',
      fields: { stance, recommendation: null },
      ...(pieces ? { pieces } : {}),
      ...(to ? { pointers: (idOf) => ({ recommendation: idOf(to) }) } : {}),
    })
  }
}

/** Of a labelled recommendation with its answer on the next line, where the answer begins. */
function behindLabel(sentence: Sentence, own: readonly Recommended[]): number {
  const label = own.find((it) => it.because === LISTED)
  return (label && sentence.tokens.find((it) => it.start >= label.end)?.start) ?? sentence.start
}

/** The bare words without those of recommendations in the sentence: «om te onderzoeken» there is no stance. */
function wordsOutside(sentence: Sentence, own: readonly Recommended[]): string {
  const plain = plainOf(sentence)
  if (own.length === 0) return plain.text
  let text = ' '
  for (const index of plain.tokens) {
    const token = sentence.tokens[index]
    if (token && !own.some((it) => it.start <= token.start && token.end <= it.end)) text += `${latinOf(token.word)} `
  }
  return text
}
