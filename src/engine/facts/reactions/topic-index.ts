import type { Token } from '../../language/token.ts'
import { keepShape } from '../../shapes.ts'
import { isLike, PART, SHORTEST, topicOf, withoutNames } from './topic.ts'

export interface Likeness {
  /** A word that several recommendations hold counts for a part of each. */
  readonly score: number
  /** A word of it stands at the front, where a sentence says what it is about. */
  readonly isFront: boolean
}

interface Entry {
  readonly word: string
  /** Number of the recommendation that holds it. */
  readonly of: number
}

const FRONT = 12

/**
 * The content words of the recommendations so far. Words that are like each other begin with the same letters or end with
 * the same letters, so that a word of a sentence meets only those, not every word of every recommendation.
 */
export class TopicIndex {
  private readonly byBegin = new Map<string, Entry[]>()
  private readonly byEnd = new Map<string, Entry[]>()

  /** In the order of the document. */
  add(of: number, tokens: readonly Token[]): void {
    for (const word of topicOf(tokens)) {
      push(this.byBegin, word.slice(0, SHORTEST), { word, of })
      push(this.byEnd, word.slice(-PART), { word, of })
    }
  }

  /** How far a sentence speaks of each recommendation from `from` on. */
  likeness(tokens: readonly Token[], from: number): ReadonlyMap<number, Likeness> {
    const own = withoutNames(tokens)
    const front = new Set(topicOf(own.slice(0, FRONT)))
    const found = new Map<number, Likeness>()
    for (const word of topicOf(own)) {
      const holding = this.holding(word, from)
      for (const of of holding) {
        const { score = 0, isFront = false } = found.get(of) ?? {}
        found.set(of, { score: score + 1 / holding.size, isFront: isFront || front.has(word) })
      }
    }
    return found
  }

  private holding(word: string, from: number): ReadonlySet<number> {
    const found = new Set<number>()
    collect(this.byBegin.get(word.slice(0, SHORTEST)), word, from, found)
    collect(this.byEnd.get(word.slice(-PART)), word, from, found)
    return found
  }
}
keepShape(new TopicIndex())

function push(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key)
  if (entries) entries.push(entry)
  else index.set(key, [entry])
}

/** From the newest back: older recommendations than `from` are not looked at. */
function collect(entries: readonly Entry[] | undefined, word: string, from: number, found: Set<number>): void {
  if (!entries) return
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as Entry
    if (entry.of < from) return
    if (isLike(entry.word, word)) found.add(entry.of)
  }
}
