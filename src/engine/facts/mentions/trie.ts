import { isAlphanumeric, isDigit, SEPARATOR, SYMBOLS, symbolAt, symbolOf } from '../citations/symbols.ts'

/**
 * A trie of words and names, walked once over each text. Capitals and accents do not count here; a space or hyphen of a
 * name may be either, several, or none in the text: «start-up-regeling» is also «startupregeling».
 */
export interface Trie<E> {
  /** Row of a node, column of a symbol: the node that comes next, 0 for none. Node 0 is the root. */
  readonly next: Int32Array | Uint16Array
  /** Whether a space or hyphen may stand at a node. */
  readonly breaks: Uint8Array
  /** What ends at a node, null where nothing does. */
  readonly entries: readonly (readonly E[] | null)[]
}

interface Growing<E> {
  readonly next: Map<number, Growing<E>>
  readonly entries: E[]
  breaks: boolean
}
const growing = <E>(): Growing<E> => ({ next: new Map(), entries: [], breaks: false })

export function trieOf<E>(words: Iterable<readonly [word: string, entry: E]>): Trie<E> {
  const root = growing<E>()
  for (const [word, entry] of words) if (/[\p{L}\p{N}]/u.test(word)) nodeFor(root, word).entries.push(entry)
  return packed(root)
}

function nodeFor<E>(root: Growing<E>, word: string): Growing<E> {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const symbol = symbolAt(word, i)
    if (symbol === SEPARATOR) {
      node.breaks = true
      continue
    }
    const child = node.next.get(symbol) ?? growing<E>()
    node.next.set(symbol, child)
    node = child
  }
  return node
}

// Numbered level by level, so that the nodes nearly every walk ends in lie together in memory.
function packed<E>(root: Growing<E>): Trie<E> {
  const nodes = [root]
  const number = new Map([[root, 0]])
  for (let i = 0; i < nodes.length; i++) {
    for (const child of (nodes[i] as Growing<E>).next.values()) number.set(child, nodes.push(child) - 1)
  }
  const size = nodes.length * SYMBOLS
  const next = nodes.length > 0xffff ? new Int32Array(size) : new Uint16Array(size)
  nodes.forEach((node, row) => {
    for (const [symbol, child] of node.next) next[row * SYMBOLS + symbol] = number.get(child) as number
  })
  return {
    next,
    breaks: Uint8Array.from(nodes, (it) => (it.breaks ? 1 : 0)),
    entries: nodes.map((it) => (it.entries.length > 0 ? it.entries : null)),
  }
}

// «asiel- en», «Verwey - Jonker»; never over the end of a block.
const MAX_SEPARATORS = 3
const LINE_END = 10

export interface Ending<E> {
  readonly entries: readonly E[]
  readonly end: number
}
const none: readonly never[] = []

/** Walks from `at` as far as the text allows: every node it comes to that ends something, the longest last. */
export function endingsFrom<E>({ next, breaks, entries }: Trie<E>, text: string, at: number): readonly Ending<E>[] {
  // Most walks end nowhere, and then nothing is made.
  let found: Ending<E>[] | null = null
  let node = 0
  let separators = 0
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const symbol = symbolOf(unit)
    if (symbol === SEPARATOR) {
      if (unit === LINE_END || breaks[node] === 0 || ++separators > MAX_SEPARATORS) break
      continue
    }
    node = next[node * SYMBOLS + symbol] as number
    if (node === 0) break
    separators = 0
    const here = entries[node]
    if (!here) continue
    if (found) found.push({ entries: here, end: i + 1 })
    else found = [{ entries: here, end: i + 1 }]
  }
  return found ?? none
}

/** Whether anything in the trie may begin with these three symbols: nearly all words are left here. */
function mayBegin({ next, breaks, entries }: Trie<unknown>, symbol: number, second: number, third: number): boolean {
  const first = next[symbol] as number
  if (first === 0) return false
  if (second === SEPARATOR) return breaks[first] === 1
  const node = next[first * SYMBOLS + second] as number
  if (node === 0) return false
  if (entries[node] !== null) return true
  return third === SEPARATOR ? breaks[node] === 1 : next[node * SYMBOLS + third] !== 0
}

const POINT = '.'.charCodeAt(0)
const isCapital = (unit: number): boolean => (unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : isUpperBeyond(unit))
const isUpperBeyond = (unit: number): boolean => {
  const character = String.fromCharCode(unit)
  return character !== character.toLowerCase()
}

/**
 * Calls `visit` at each beginning of a word with which something in `small` may begin, or with a capital something in
 * `capitals`; and `initial` at each capital with a point behind it. A letter right behind a digit begins a word too: note
 * marks are printed against what follows them.
 */
export function eachStart(
  small: Trie<unknown>,
  capitals: Trie<unknown> | null,
  text: string,
  visit: (at: number, isCapital: boolean) => void,
  initial: (at: number) => void,
): void {
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const symbol = symbolOf(unit)
    const starts = isAlphanumeric(symbol) && (!isAlphanumeric(before) || (isDigit(before) && !isDigit(symbol)))
    before = symbol
    if (!starts) continue
    const capital = isCapital(unit)
    const following = text.charCodeAt(i + 1)
    if (capital && following === POINT) initial(i)
    const second = symbolOf(following)
    const third = symbolOf(text.charCodeAt(i + 2))
    const begins =
      mayBegin(small, symbol, second, third) ||
      (capital && capitals !== null && mayBegin(capitals, symbol, second, third))
    if (begins) visit(i, capital)
  }
}
