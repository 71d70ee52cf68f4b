import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { keepShape, nothing } from '../../shapes.ts'
import { LISTED } from '../recommendations/listed.ts'
import { type Answered, MOST, type Recommended } from './answered.ts'
import type { Stance } from './stance.ts'

/** The recommendations given last. */
export interface Last {
  readonly hits: readonly Recommended[]
  /** Of the sentence that gave them. */
  readonly index: number
  readonly block: Sentence['block']
  /** A heading, or a line with nothing else: the answer stands under it. */
  readonly isApart: boolean
  /** An item or a label: what else its paragraph says answers it. */
  readonly isItem: boolean
}

/** How far the reading of a letter has come: what was advised last, what was answered last. */
export class Course {
  readonly answered: Answered
  readonly context: Context
  last: Last | null = null
  lastAnswer: { readonly hit: Recommended; readonly stance: Stance; readonly sentence: Sentence } | null = null
  /** The stance of the head of a list whose items each get it. */
  head: { readonly sentence: Sentence; readonly stance: Stance } | null = null

  constructor(answered: Answered, context: Context) {
    this.answered = answered
    this.context = context
  }

  /** A recommendation in the heading above a sentence. */
  giveAbove(hits: readonly Recommended[], { index, block }: Sentence): void {
    if (hits.length > 0) this.last = { hits, index: index - 1, block, isApart: true, isItem: true }
  }

  giveIn(hits: readonly Recommended[], sentence: Sentence): void {
    if (hits.length === 0) return
    this.last = {
      hits: this.together(hits, sentence),
      index: sentence.index,
      block: sentence.block,
      isApart: hits.length === 1 && hits[0]?.because === LISTED && sentence.head === null,
      isItem: hits.length === 1 && (hits[0]?.because === LISTED || sentence.block.kind === 'item'),
    }
  }

  /** Recommendations in sentences or items at once behind each other are given together. */
  private together(own: readonly Recommended[], { index }: Sentence): readonly Recommended[] {
    const { last } = this
    return last && index - last.index === 1 && this.answered.open(last.hits).length === last.hits.length
      ? [...last.hits, ...own].slice(-MOST)
      : own
  }

  /** A report answers nothing itself; it retells the answer under a heading of its own. */
  answersHere({ section }: Sentence): boolean {
    const { kind } = this.context.document
    return (kind !== 'report' && kind !== 'sea-annex') || section === 'reaction'
  }
}
keepShape(new Course(nothing, nothing))
