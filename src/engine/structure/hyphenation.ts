import { organisations } from '../vocabulary/organisations.ts'

/**
 * What to do with a hyphen at a line end. The first rule that applies decides; the rules and their order are from the
 * document notes on broken words. `keep`: one word with its hyphen (niet-bindende). `suspended`: the hyphen stands for
 * a part that comes later (vestigings- en carrièreland), so a space follows. `join`: the hyphen goes.
 */
export type HyphenDecision = 'join' | 'keep' | 'suspended'

export interface BrokenWord {
  /** Letters, digits and & directly before the hyphen. */
  readonly left: string
  /** The word with which the next line begins. */
  readonly right: string
  readonly inAddress: boolean
}

/** Says how often a word is printed unbroken in this document. Lower case. */
export type DocumentWords = (word: string) => number

const SUSPENDS = new Set(['en', 'of', 'en/of', 'als', 'noch', 'tot', 'dan', 'respectievelijk', 'resp'])
// Prefixes that keep their hyphen in front of a word that could also be joined: niet-bindend, oud-minister, ex-ante.
const KEEPS_HYPHEN = new Set(['niet', 'non', 'oud', 'ex', 'vice', 'pro', 'anti', 'semi', 'quasi'])
// Names of bodies whose second part has no capital: Trimbos-instituut.
const HYPHENATED_NAMES: ReadonlySet<string> = new Set(
  organisations.flatMap(({ canonical, names }) =>
    [canonical, ...names].flatMap((name) => name.toLowerCase().match(/\p{L}{2,40}-\p{L}{2,40}/gu) ?? []),
  ),
)
const CODE = /^[\p{Lu}\d&]+$/u

export function decideHyphen(
  word: BrokenWord,
  inDocument: DocumentWords,
  inWordList: (word: string) => boolean,
): HyphenDecision {
  const left = word.left.toLowerCase()
  const right = word.right.toLowerCase()
  if (SUSPENDS.has(right)) return 'suspended'
  if (word.inAddress || CODE.test(word.left) || KEEPS_HYPHEN.has(left) || startsWithCapital(word.right)) return 'keep'
  if (HYPHENATED_NAMES.has(`${left}-${right}`)) return 'keep'
  const joined = inDocument(left + right)
  const hyphenated = inDocument(`${left}-${right}`)
  if (joined !== hyphenated) return joined > hyphenated ? 'join' : 'keep'
  return !inWordList(left + right) && inWordList(`${left}-${right}`) ? 'keep' : 'join'
}

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Counts the words of a text on first use: most documents have a broken word, many have none that needs the vote. */
export function wordsOf(text: string): DocumentWords {
  let counts: Map<string, number> | null = null
  return (word) => {
    counts ??= count(text)
    return counts.get(word) ?? 0
  }
}

/** A word that is broken has two parts of two letters or more; shorter words need no counting. */
const SHORTEST = 5

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (!isWordUnit(lower.charCodeAt(i))) continue
    const end = wordEnd(lower, i)
    // The first half of a broken word is no word.
    if (end - i >= SHORTEST && lower[end] !== '-') {
      const word = lower.slice(i, end)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    i = end
  }
  return counts
}

/** Letters, digits, and a hyphen between two of them. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (isWordUnit(text.charCodeAt(end)) || (text[end] === '-' && isWordUnit(text.charCodeAt(end + 1)))) end++
  return end
}

// Read by number and not by pattern: this looks at every character of a document. ASCII letters and digits, and all from
// À on but × and ÷ and the typographic signs: near enough for counting words.
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)
  return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && (unit < 0x2000 || unit > 0x2bff)
}
