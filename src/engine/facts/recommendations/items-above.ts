/** A list without a head, of which the sentence behind it says that its items are advice. */
import type { Sentence } from '../../language/sentence.ts'
import { keepShape } from '../../shapes.ts'
import { plainOf } from '../findings/plain.ts'
import { adviceWordsIn } from './advice-notes.ts'
import { Advice } from './advice-words.ts'
import { WHO_OR_WHAT } from './who.ts'

const MOST = 40

/** The first sentences of the items just above the sentence being read. */
export class ItemsAbove {
  private items: Sentence[] = []
  private last: Sentence | null = null

  see(sentence: Sentence, before: Sentence | null): void {
    if (sentence.block.kind !== 'item') return
    if (this.last === null || before !== this.last) this.items = []
    if (sentence.block !== this.last?.block && this.items.length < MOST) this.items.push(sentence)
    this.last = sentence
  }

  above({ index }: Sentence): readonly Sentence[] {
    return this.last && index - this.last.index === 1 && this.items[0]?.head === null ? this.items : []
  }
}
keepShape(new ItemsAbove())

const POINTS_UP = new RegExp(
  `^ (?:(?:deze|bovenstaande|voorgaande|bovengenoemde|dit zijn de) (?:[^\\s.,;:]+ ){0,2}\\S*(?:aanbevelingen|verbeterpunten|adviezen|suggesties|aandachtspunten|voorstellen|wensen|punten) )(?:[^\\s;:]+ ){0,14}(?:${WHO_OR_WHAT}|\\S*rapport|\\S*commissie-\\S+) `,
  'u',
)

export const speaksOfItemsAbove = (sentence: Sentence): boolean =>
  sentence.block.kind !== 'item' &&
  (adviceWordsIn(sentence) & Advice.advice) !== 0 &&
  POINTS_UP.test(plainOf(sentence).text)
