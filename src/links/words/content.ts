import { classesOf } from '../../engine/vocabulary/words.ts'
import { Compounds, type KnownWord } from './compounds.ts'
import { wordsOf } from './fold.ts'
import { isGeneric } from './generic.ts'
import { root, stem } from './stem.ts'

/** What the words of a policy field mean alike; data of `fields/<field>/`. */
export type Synonyms = readonly (readonly string[])[]

const LEAST = 3

/**
 * The words of a passage that say what it is about: stems of the parts of its words, without what every document says,
 * and with one name for words that mean the same. Order and number do not count.
 */
export class ContentWords {
  private readonly compounds: Compounds
  private readonly classes: readonly { readonly name: string; readonly phrases: readonly (readonly string[])[] }[]
  private readonly byWord = new Map<string, number[]>()

  constructor(isWord: KnownWord, synonyms: Synonyms) {
    this.compounds = new Compounds(isWord)
    this.classes = synonyms.map((names, i) => ({
      name: `~${i} ${names[0]}`,
      phrases: names.map((name) => [...new Set(this.stems(name))]),
    }))
    this.classes.forEach((it, i) => {
      for (const first of new Set(it.phrases.map((phrase) => phrase[0] ?? ''))) {
        const at = this.byWord.get(first)
        if (at) at.push(i)
        else this.byWord.set(first, [i])
      }
    })
  }

  of(text: string): readonly string[] {
    const stems = new Set([...this.stems(text), ...amounts(text)])
    for (const i of this.classesAt(stems)) this.fold(i, stems)
    return [...stems].filter((it) => !isGeneric(it)).sort()
  }

  /** All words but those of grammar, also the ones that every document has: which of a few promises is meant. */
  allOf(text: string): readonly string[] {
    return [...new Set(wordsOf(text).flatMap((word) => (classesOf(word) === 0 ? this.rootsOf(word) : [])))].sort()
  }

  private stems(text: string): string[] {
    return wordsOf(text).flatMap((word) =>
      word.length < LEAST || classesOf(word) !== 0 || isGeneric(stem(word)) ? [] : this.rootsOf(word),
    )
  }

  private rootsOf(word: string): string[] {
    return this.compounds
      .partsOf(word)
      .map(root)
      .filter((it) => it.length >= LEAST)
  }

  private classesAt(stems: ReadonlySet<string>): ReadonlySet<number> {
    const found = new Set<number>()
    for (const it of stems) for (const i of this.byWord.get(it) ?? []) found.add(i)
    return found
  }

  /** «essentieel startup-personeel» is «sleutelpersoneel» of start-ups: words of a phrase need not stand together. */
  private fold(i: number, stems: Set<string>): void {
    const it = this.classes[i]
    const phrases = it?.phrases.filter((phrase) => phrase.length > 0 && phrase.every((word) => stems.has(word))) ?? []
    if (!it || phrases.length === 0) return
    for (const word of phrases.flat()) stems.delete(word)
    stems.add(it.name)
  }
}

/** «340 huizen»: a number of something is as telling as a name. Years and days are not. */
const AMOUNT = /(?<![\p{L}\d.,])(?<amount>\d{3,6})(?= \p{Ll}{4,})/gu
const amounts = (text: string): string[] =>
  [...text.matchAll(AMOUNT)].flatMap((it) => (/^(?:19|20)\d{2}$/u.test(it[0]) ? [] : [`#${it[0]}`]))
