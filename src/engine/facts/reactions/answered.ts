import type { Sentence } from '../../language/sentence.ts'
import { tokensOf } from '../../language/tokens.ts'
import { keepShape } from '../../shapes.ts'
import type { Hit } from '../fact.ts'
import type { RecommendationFields } from '../meaning.ts'
import { stemsOf } from '../recommendations/same-words.ts'
import type { Which } from './mentions.ts'
import { printedNumberOf } from './printed-number.ts'
import type { Stance } from './stance.ts'
import { type Likeness, TopicIndex } from './topic-index.ts'

export type Recommended = Hit<RecommendationFields>

// More recommendations than any report gives; farther back nobody answers one without its number.
export const MOST = 40

/** The recommendations of a document that stand before the sentence being read, and which have been answered so far. */
export class Answered {
  private readonly all: readonly Recommended[]
  /** How many of them have been given up to the sentence being read. */
  private count = 0
  private readonly numbers = new Map<Recommended, number>()
  private readonly topics = new TopicIndex()
  private readonly byStem = new Map<string, number[]>()
  private readonly done = new Map<Recommended, Stance>()
  /** Answered, but by a sentence that decides nothing: the decision may still follow. */
  private readonly provisional = new Set<Recommended>()

  private readonly byNumber = new Map<number, Recommended[]>()

  constructor(all: readonly Recommended[]) {
    this.all = all
    for (const hit of all) {
      const number = printedNumberOf(hit)
      if (number !== null) this.byNumber.set(number, [...(this.byNumber.get(number) ?? []), hit])
    }
  }

  /** How many were given before the sentence being read. */
  get given(): number {
    return this.count
  }

  /** Those that a sentence gives, in the order of the document. */
  give(hits: readonly Recommended[]): void {
    for (const hit of hits) this.add(hit, this.count++)
  }

  private add(hit: Recommended, number: number): void {
    const tokens = tokensOf(hit.flow.view.text, hit)
    this.numbers.set(hit, number)
    this.topics.add(number, tokens)
    for (const stem of stemsOf(tokens)) {
      const numbers = this.byStem.get(stem)
      if (numbers) numbers.push(number)
      else this.byStem.set(stem, [number])
    }
  }

  /**
   * Those that words such as «de eerste twee» stand for; null stands for one that the document does not give. `here`:
   * those that the same sentence answers.
   */
  resolve(
    which: Which,
    sentence: Sentence,
    group: readonly Recommended[] = [],
    here: ReadonlySet<Recommended | null> = NONE,
  ): readonly (Recommended | null)[] {
    const found = this.found(which, sentence, group, here)
    return found.length > 0 || which.isLoose === true ? found : [null]
  }

  private found(
    which: Which,
    sentence: Sentence,
    group: readonly Recommended[],
    here: ReadonlySet<Recommended | null>,
  ): readonly (Recommended | null)[] {
    switch (which.kind) {
      case 'numbers':
        return this.each(which.numbers, which.isLoose, (it) => this.numbered(it, group))
      case 'letters':
        return this.each(which.letters, which.isLoose, (it) => this.lettered(it))
      case 'first':
        return this.count === 0 ? [] : (group.length >= which.count ? group : this.all).slice(0, which.count)
      case 'last':
        // Of one recommendation that the letter retells «de laatste» is not said: it is the last of the report.
        if (this.all.length === 1 && which.count === 1) return []
        return which.count > 1 && which.isLoose ? this.before(which.count) : this.all.slice(-which.count)
      case 'both':
        return this.count > 1 ? this.before(2) : []
      case 'others':
        return this.before(MOST).filter((it) => !this.done.has(it) && !here.has(it))
      case 'all':
        // «De aanbevelingen»: each one; of more than a report gives, the text does not say which it means.
        return this.alike(sentence, 2) ?? (this.count > MOST ? [] : this.before(MOST))
      case 'this':
        return this.alike(sentence, 1) ?? this.before(1)
    }
  }

  /** By the number that is printed with it; without printed numbers by its place in the group given last, or in all. */
  private numbered(number: number, group: readonly Recommended[]): Recommended | undefined {
    const printed = this.byNumber.get(number)
    if (printed) return printed.findLast((it) => (this.numbers.get(it) ?? 0) < this.count) ?? printed[0]
    if (group.length > 1 && this.byNumber.size === 0) return group[number - 1]
    // A letter that names one of a report’s recommendations further on has not given it as its second here.
    return number <= this.count ? this.all[number - 1] : undefined
  }

  private each<T>(
    of: readonly T[],
    isLoose: boolean | undefined,
    at: (it: T) => Recommended | null | undefined,
  ): readonly (Recommended | null)[] {
    return of.map((it) => at(it) ?? null).filter((it) => it !== null || !isLoose)
  }

  /** The recommendation whose words the sentence repeats most, when it repeats enough; the nearest wins a tie. */
  alike(sentence: Sentence, atLeast: number, only?: readonly Recommended[]): Recommended[] | null {
    const among = only && new Set(only.map((it) => this.numbers.get(it)))
    let best = -1
    let most = atLeast
    for (const [number, count] of this.sharedBy(sentence)) {
      if (count < most || (count === most && number < best) || (among && !among.has(number))) continue
      best = number
      most = count
    }
    const hit = this.all[best]
    return hit ? [hit] : null
  }

  /** The most stems that any of the last recommendations shares with a sentence. */
  mostSharedBy(sentence: Sentence): number {
    let most = 0
    for (const [, count] of this.sharedBy(sentence)) if (count > most) most = count
    return most
  }

  /** How many stems each of the last recommendations shares with a sentence. */
  private sharedBy({ tokens }: Sentence): ReadonlyMap<number, number> {
    const counts = new Map<number, number>()
    for (const stem of stemsOf(tokens)) {
      const numbers = this.byStem.get(stem) ?? []
      for (let i = numbers.length - 1; i >= 0 && (numbers[i] as number) >= this.count - MOST; i--)
        counts.set(numbers[i] as number, (counts.get(numbers[i] as number) ?? 0) + 1)
    }
    return counts
  }

  /** The one without an answer, among the last few before the sentence, that it speaks of most. */
  spokenOf(sentence: Sentence, few: number): { readonly hit: Recommended; readonly like: Likeness } | null {
    const from = Math.max(0, this.count - few)
    const likes = this.topics.likeness(sentence.tokens, from)
    let best: { hit: Recommended; like: Likeness } | null = null
    for (let i = from; i < this.count; i++) {
      const [hit, like] = [this.all[i], likes.get(i)]
      if (hit && like && this.isOpen(hit) && like.score > (best?.like.score ?? 0)) best = { hit, like }
    }
    return best
  }

  mark(hits: readonly (Recommended | null)[], stance: Stance | null): void {
    for (const hit of hits) {
      if (!hit || !stance) continue
      this.done.set(hit, stance)
      this.provisional.delete(hit)
    }
  }

  /** «Met hen vind ik dat …»: an answer, until one that decides follows. */
  markProvisionally(hit: Recommended | null, stance: Stance): void {
    if (!hit || this.done.has(hit)) return
    this.done.set(hit, stance)
    this.provisional.add(hit)
  }

  stanceOn(hit: Recommended | null | undefined): Stance | null {
    return hit && this.isDecided(hit) ? (this.done.get(hit) ?? null) : null
  }

  isDecided(hit: Recommended): boolean {
    return this.done.has(hit) && !this.provisional.has(hit)
  }

  /** Those among some that have no answer yet. */
  open(hits: readonly Recommended[]): readonly Recommended[] {
    return hits.filter((it) => !this.isDecided(it))
  }

  /** Valued, and nothing more: what is done with it may follow. */
  isOpen(hit: Recommended): boolean {
    return !this.isDecided(hit) || this.done.get(hit) === 'noted'
  }

  get hasOpen(): boolean {
    for (let i = Math.max(0, this.count - MOST); i < this.count; i++)
      if (!this.isDecided(this.all[i] as Recommended)) return true
    return false
  }

  /** The one given behind it, when it has no answer yet. */
  nextOpen(hit: Recommended): Recommended | null {
    const number = (this.numbers.get(hit) ?? this.count) + 1
    const next = number < this.count ? this.all[number] : undefined
    return next && !this.done.has(next) ? next : null
  }

  private before(few: number): readonly Recommended[] {
    return this.all.slice(Math.max(0, this.count - few), this.count)
  }

  /** «onder b»: the second item of the list above. */
  private lettered(letter: string): Recommended | null {
    const items = this.before(MOST)
    const head = items.at(-1)?.fields.head?.text
    const list = items.filter((it) => it.fields.head?.text === head)
    return list[letter.charCodeAt(0) - 97] ?? null
  }
}
keepShape(new Answered([]))
const NONE: ReadonlySet<Recommended | null> = new Set()
