import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { keepShape, nothing } from '../../shapes.ts'
import { LISTED } from '../recommendations/listed.ts'
import { type Answered, MOST, type Recommended } from './answered.ts'
import type { Answer } from './named.ts'
import type { Promises, Where } from './own-act.ts'
import { WEIGHED } from './reaction-rules.ts'
import type { Stance } from './stance.ts'
import { Stretch } from './stretch.ts'

/** The recommendations given last. */
export interface Last {
  readonly hits: readonly Recommended[]
  /** Of the sentence that gave them. */
  readonly index: number
  readonly block: Sentence['block']
  readonly heading: string
  /** A heading, or a line with nothing else: the answer stands under it. */
  readonly isApart: boolean
  /** An item or a label: what else its paragraph says answers it. */
  readonly isItem: boolean
  /** Labels or headings at once under each other: what stands under the last answers each. */
  readonly isStack: boolean
  /** The words that name who gave it: what he does himself is no answer. */
  readonly by: ReadonlySet<string>
}

const isLabelled = (hits: readonly Recommended[]): boolean =>
  hits.length > 0 && hits.every((it) => it.because === LISTED)

const GOES_ON =
  /^(?:Da(?:ar(?!naast|bij)\p{L}*|t)|Dit|Die|Deze|Hier(?!bij)\p{L}*|Zij|Hij|Wel|Ook|Zo)\b| (?:daarom|daartoe|daarmee|daarvoor|hem|haar|hen|ze|zo[’']n|dit|deze) /u

const NOBODY: ReadonlySet<string> = new Set()

/** The subjects of a sentence that gives advice: «de inspectie», «de Rekenkamer». */
function adviserIn({ tokens, clauses }: Sentence): ReadonlySet<string> {
  const words = clauses.flatMap(({ kind, subject }) =>
    kind === 'main' && subject ? tokens.slice(subject.from, subject.to) : [],
  )
  return new Set(words.flatMap((it) => (it.classes === 0 && it.word.length > 2 ? [it.word] : [])))
}

/** How far the reading of a letter has come: what was advised last, what was answered last. */
export class Course {
  readonly answered: Answered
  readonly context: Context
  readonly promises: Promises
  readonly stretch = new Stretch()
  last: Last | null = null
  /** The last sentence that answers advice of another document. */
  answersElsewhere: Sentence | null = null
  lastAnswer: { readonly hit: Recommended; readonly stance: Stance; readonly sentence: Sentence } | null = null
  /** The last sentence that is nothing but a label. */
  label = -1
  /** How many sentences answered so far. */
  answerCount = 0
  /** The stance of the head of a list whose items each get it. */
  head: { readonly sentence: Sentence; readonly stance: Stance } | null = null

  constructor(answered: Answered, context: Context, promises: Promises) {
    this.answered = answered
    this.context = context
    this.promises = promises
  }

  /** A recommendation in the heading above a sentence. */
  giveAbove(hits: readonly Recommended[], { index, block, heading }: Sentence): void {
    if (hits.length === 0) return
    this.stretch.advise(hits, index - 1, block)
    this.last = {
      isStack: false,
      hits,
      index: index - 1,
      block,
      heading,
      isApart: true,
      isItem: true,
      by: this.last?.by ?? NOBODY,
    }
  }

  giveIn(hits: readonly Recommended[], sentence: Sentence): void {
    if (hits.length === 0) return
    this.stretch.advise(hits, sentence.index, sentence.block)
    const by = adviserIn(sentence.head ?? sentence)
    const isLabel = isLabelled(hits) && sentence.head === null
    this.last = {
      isStack:
        isLabel &&
        sentence.block.kind !== 'item' &&
        isLabelled(this.last?.hits ?? []) &&
        this.isDirectlyBehind(sentence),
      by: by.size > 0 ? by : (this.last?.by ?? NOBODY),
      hits: this.together(hits, sentence),
      index: sentence.index,
      block: sentence.block,
      heading: sentence.heading,
      isApart: hits.length === 1 && hits[0]?.because === LISTED && sentence.head === null,
      isItem: hits.length === 1 && (hits[0]?.because === LISTED || sentence.block.kind === 'item'),
    }
  }

  /** Nothing but a bare label, «Aanbeveling 4.», stands between. */
  private isDirectlyBehind({ index }: Sentence): boolean {
    const between = index - (this.last?.index ?? 0) - 1
    return between === 0 || (between === 1 && this.label === index - 1)
  }

  /** Recommendations in sentences or items at once behind each other are given together. */
  private together(own: readonly Recommended[], sentence: Sentence): readonly Recommended[] {
    const { last } = this
    return last && this.isDirectlyBehind(sentence) && this.answered.open(last.hits).length === last.hits.length
      ? [...last.hits, ...own].slice(-MOST)
      : own
  }

  /** What a sentence answered: the stretch goes on from there. */
  answer(sentence: Sentence, answers: readonly Answer[]): void {
    for (const { to, stance, rule } of answers)
      if (to) this.lastAnswer = { hit: to, stance, sentence }
      else if (rule !== WEIGHED) this.answersElsewhere = sentence
    if (answers.length === 0) return
    this.answerCount++
    this.stretch.answer(
      answers.map((it) => it.to),
      sentence,
    )
  }

  /** Whether a sentence stands under the heading, label or item that recommends. */
  isUnder({ block }: Sentence): boolean {
    const { last } = this
    return last !== null && (last.isApart || (last.isItem && last.block === block))
  }

  /** `to`: what the sentence answers, when that is known. */
  where(sentence: Sentence, to: Recommended | null = null): Where {
    const { last } = this
    const isUnder = this.isUnder(sentence) && sentence.index - (last?.index ?? 0) === 1
    return {
      isAdviser: (word) => last?.by.has(word) ?? false,
      isTied: isUnder || (to !== null && this.answered.alike(sentence, 1, [to]) !== null),
    }
  }

  /** «Dat geldt vanaf mei», at once behind an answer in its paragraph: more of the same. */
  goesOnAbout({ index, block, text }: Sentence): Recommended | null {
    const { lastAnswer } = this
    const isBehind = lastAnswer && index - lastAnswer.sentence.index === 1 && lastAnswer.sentence.block === block
    return isBehind && GOES_ON.test(text) ? lastAnswer.hit : null
  }

  /** The letter has come to advice that it does not give: what follows is about that, too. */
  get isElsewhere(): boolean {
    const at = this.answersElsewhere?.index ?? -1
    return at > (this.lastAnswer?.sentence.index ?? -1) && at > (this.last?.index ?? -1)
  }

  /** A report answers nothing itself; it retells the answer under a heading of its own. */
  answersHere({ section }: Sentence): boolean {
    const { kind } = this.context.document
    return (kind !== 'report' && kind !== 'sea-annex') || section === 'reaction'
  }
}
keepShape(new Course(nothing, nothing, nothing))
