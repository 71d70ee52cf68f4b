/** The stretch of a letter that answers: it begins with advice and goes on from one answer to the next. */
import type { Sentence } from '../../language/sentence.ts'
import { keepShape } from '../../shapes.ts'
import type { Recommended } from './answered.ts'

// What the House asked for or was promised is a matter of its own, until the letter returns to advice.
const OTHER_MATTER =
  / (?:motie|moties|motie-\S+|amendement|toezegging|toezeggingen|toegezegd|zegde|beloofd|het lid|de leden|heer|mevrouw|fractie|fracties|\S+-fractie|debat|overleg van|vragenuur|kamervragen|commissiedebat) /u

export const speaksOfOtherMatter = (words: string): boolean => OTHER_MATTER.test(words)

export class Stretch {
  /** The paragraph of the last advice or answer. */
  block: Sentence['block'] | null = null
  isAdviceLast = false
  isOtherMatter = false
  private index = -1
  /** Those given together last that have no answer. */
  private open: readonly Recommended[] = []

  /** How many sentences behind the last advice or answer one stands. */
  gap({ index }: Sentence): number {
    return this.block === null ? Number.MAX_SAFE_INTEGER : index - this.index
  }

  /** Answers come in the order of the advice. */
  get next(): Recommended | null {
    return this.open[0] ?? null
  }

  get openCount(): number {
    return this.open.length
  }

  advise(hits: readonly Recommended[], index: number, block: Sentence['block']): void {
    const isTogether = this.isAdviceLast && index - this.index === 1
    this.open = (isTogether ? [...this.open, ...hits] : hits).slice(-MOST_TOGETHER)
    this.isOtherMatter = false
    this.move(index, block, true)
  }

  see(words: string): void {
    this.isOtherMatter ||= speaksOfOtherMatter(words)
  }

  answer(hits: readonly (Recommended | null)[], { index, block }: Sentence): void {
    this.open = this.open.filter((it) => !hits.includes(it))
    this.isOtherMatter = false
    this.move(index, block, false)
  }

  private move(index: number, block: Sentence['block'], isAdvice: boolean): void {
    this.index = index
    this.block = block
    this.isAdviceLast = isAdvice
  }
}
keepShape(new Stretch())

// Longer lists than any letter answers; a list without end may not cost more and more.
const MOST_TOGETHER = 40
