import { wordList } from '../../src/register/search/word-list.ts'
import { randomFrom } from '../../test/letter-making.ts'

/** Made documents of passages whose words are as rare and as common as in any language (Zipf), of the spelling list. */
export class MadeTexts {
  readonly #words: readonly string[]
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomFrom(seed)
    const plain = [...wordList()].filter((it) => /^[a-z]{4,14}$/.test(it))
    this.#words = COMMON.concat(shuffled(plain, randomFrom(7)).slice(0, 60_000))
  }

  /** The word of a rank: 0 is in nearly every passage. */
  word(rank: number): string {
    return this.#words[rank % this.#words.length] ?? 'woord'
  }

  /** About as many characters, in paragraphs of a passage each. */
  text(passages: number): string {
    return Array.from({ length: passages }, () => this.#paragraph()).join('\n\n')
  }

  #paragraph(): string {
    const sentences: string[] = []
    for (let length = 0; length < 480; ) {
      const sentence = this.#sentence()
      sentences.push(sentence)
      length += sentence.length + 1
    }
    return sentences.join(' ')
  }

  #sentence(): string {
    const words = Array.from({ length: 8 + this.#below(10) }, () => this.#any())
    const first = words[0] ?? ''
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`
  }

  #any(): string {
    const kind = this.#random()
    if (kind < 0.01) return `(Kamerstuk ${20 + this.#below(17)} ${100 + this.#below(900)}, nr. ${1 + this.#below(400)})`
    if (kind < 0.03) return String(2000 + this.#below(27))
    if (kind < 0.04) return `€ ${1 + this.#below(90)}.${100 + this.#below(900)}`
    const word = this.#zipf()
    if (kind < 0.09 && word.length > 4) return `${word}${this.#zipf()}`
    return kind < 0.25 ? `${word}en` : word
  }

  #zipf(): string {
    return this.word(Math.floor(this.#words.length ** this.#random()) - 1)
  }

  #below = (n: number): number => Math.floor(this.#random() * n)
}

const COMMON =
  `de het een van en in is dat op te voor met zijn die aan niet er om ook als dan bij uit door over naar worden
 deze wordt kan zal hebben wij geen`.split(/\s+/u)

function shuffled(words: readonly string[], random: () => number): string[] {
  const made = [...words].sort()
  for (let i = made.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[made[i], made[j]] = [made[j] ?? '', made[i] ?? '']
  }
  return made
}

/** What people look for: one word or more, rare and common, in quotation marks, by their beginning, papers. */
export function queriesOver(texts: MadeTexts): string[] {
  const queries: string[] = []
  for (let i = 0; i < 20; i++) {
    const [a, b, c] = [40 + i * 7, 120 + i * 61, 900 + i * 401].map((it) => texts.word(it))
    queries.push(`${a}`, `${b}`, `${c}`, `${a} ${b}`, `${a}en ${c}`, `${a} OR ${c}`, `${b} NOT ${a}`)
    queries.push(`"${a} ${b}"`, `${String(c).slice(0, 5)}*`, `${a}${b}`)
    queries.push(`"${20 + (i % 17)} ${100 + i * 41}"`, `${2000 + i} ${b}`)
  }
  return queries
}
