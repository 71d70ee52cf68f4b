import type { Sentence } from '../../language/sentence.ts'
import { tokensOf } from '../../language/tokens.ts'
import { firstFrom } from '../../positions.ts'
import type { Hit } from '../fact.ts'
import type { RecommendationFields } from '../meaning.ts'
import { shared, stemsIn, stemsOf } from '../recommendations/same-words.ts'
import type { Which } from './mentions.ts'
import type { Stance } from './stance.ts'
import { type Likeness, likeness, topicOf } from './topic.ts'

export type Recommended = Hit<RecommendationFields>

// More recommendations than any report gives; farther back nobody answers one without its number.
export const MOST = 40

/** The recommendations of a document, in order, and which have been answered so far. */
export class Answered {
  private readonly all: readonly Recommended[]
  private readonly stems = new Map<Recommended, ReadonlySet<string>>()
  private readonly topics = new Map<Recommended, readonly string[]>()
  private readonly done = new Map<Recommended, Stance>()

  constructor(all: readonly Recommended[]) {
    this.all = all
    for (const hit of all) this.stems.set(hit, stemsIn(hit))
  }

  /** Those that words such as «de eerste twee» stand for; null stands for one that the document does not give. */
  resolve(which: Which, sentence: Sentence): readonly (Recommended | null)[] {
    switch (which.kind) {
      case 'numbers':
        return which.isBare
          ? which.numbers.flatMap((it) => this.all[it - 1] ?? [])
          : which.numbers.map((it) => this.all[it - 1] ?? null)
      case 'letters':
        return which.isBare
          ? which.letters.flatMap((it) => this.lettered(it, sentence) ?? [])
          : which.letters.map((it) => this.lettered(it, sentence))
      case 'first':
        return this.before(sentence).length > 0 ? this.all.slice(0, which.count) : [null]
      case 'last':
        return which.isBare ? this.all.slice(-which.count) : orNull(this.all.slice(-which.count))
      case 'both':
        return this.before(sentence).slice(-2).length === 2 ? this.before(sentence).slice(-2) : [null]
      case 'others':
        return orNull(this.before(sentence).filter((it) => !this.done.has(it)))
      case 'all':
        return this.alike(sentence, 2) ?? this.everyOne(sentence)
      case 'this':
        return this.alike(sentence, 1) ?? this.nearest(sentence, which.isLoose)
    }
  }

  /** The recommendation whose words the sentence repeats most, when it repeats enough. */
  alike(
    sentence: Sentence,
    atLeast: number,
    only: readonly Recommended[] = this.before(sentence),
  ): Recommended[] | null {
    const own = stemsOf(sentence.tokens)
    let best: Recommended | null = null
    let most = atLeast - 1
    // The nearest wins a tie.
    for (const hit of only) {
      const count = shared(own, this.stems.get(hit) ?? new Set())
      if (count > 0 && count >= most && count >= atLeast) {
        best = hit
        most = count
      }
    }
    return best ? [best] : null
  }

  /** The one without an answer, among the last few before the sentence, that it speaks of most. */
  spokenOf(sentence: Sentence, few: number): { readonly hit: Recommended; readonly like: Likeness } | null {
    const before = this.before(sentence).slice(-few)
    const likes = likeness(
      sentence.tokens,
      before.map((it) => this.topicOf(it)),
    )
    let best = -1
    for (const [i, { score }] of likes.entries()) {
      const hit = before[i]
      if (score > 0 && hit && !this.done.has(hit) && score > (likes[best]?.score ?? 0)) best = i
    }
    const [hit, like] = [before[best], likes[best]]
    return hit && like ? { hit, like } : null
  }

  private topicOf(hit: Recommended): readonly string[] {
    const known = this.topics.get(hit)
    if (known) return known
    const topic = topicOf(tokensOf(hit.flow.view.text, hit))
    this.topics.set(hit, topic)
    return topic
  }

  private nearest(sentence: Sentence, isLoose: boolean): readonly (Recommended | null)[] {
    const last = this.before(sentence).at(-1)
    return last ? [last] : isLoose ? [] : [null]
  }

  mark(hits: readonly (Recommended | null)[], stance: Stance | null): void {
    for (const hit of hits) if (hit && stance) this.done.set(hit, stance)
  }

  stanceOn(hit: Recommended | null): Stance | null {
    return (hit && this.done.get(hit)) ?? null
  }

  /** Those among some that have no answer yet. */
  open(hits: readonly Recommended[]): readonly Recommended[] {
    return hits.filter((it) => !this.done.has(it))
  }

  private before(sentence: Sentence): readonly Recommended[] {
    return this.all.slice(
      0,
      firstFrom(this.all, sentence.end, (it) => it.start),
    )
  }

  private countBefore(sentence: Sentence): number {
    return firstFrom(this.all, sentence.end, (it) => it.start)
  }

  /** «De aanbevelingen»: each one; of more than a report gives, the text does not say which it means. */
  private everyOne(sentence: Sentence): readonly (Recommended | null)[] {
    return this.countBefore(sentence) > MOST ? [null] : orNull(this.before(sentence))
  }

  /** «onder b»: the second item of the list above. */
  private lettered(letter: string, sentence: Sentence): Recommended | null {
    const items = this.before(sentence)
    const last = items.at(-1)
    const list = last ? items.filter((it) => it.fields.head?.text === last.fields.head?.text) : []
    return list[letter.charCodeAt(0) - 97] ?? null
  }
}

const orNull = (hits: readonly Recommended[]): readonly (Recommended | null)[] => (hits.length > 0 ? hits : [null])
