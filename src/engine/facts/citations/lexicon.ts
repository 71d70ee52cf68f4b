import type { Act, Field } from '../../context.ts'
import { acts as generalActs } from '../../vocabulary/acts.ts'
import type { Form, LaterForm } from './form.ts'

/**
 * A trie of the words at which forms are tried and of the names of acts, walked once over each text. Spaces, hyphens,
 * capitals and accents do not count, nor do little words inside a name: «blauwe-kaartrichtlijn» is «Blauwekaartrichtlijn»,
 * «Rijkswet Nederlanderschap» is «Rijkswet op het Nederlanderschap».
 */
export interface Lexicon {
  readonly root: Node
  /** Pairs of symbols with which something begins: most words of a text are left after this one look. */
  readonly starts: Uint8Array
}
export interface Node {
  next: Map<number, Node> | null
  forms: (Form | LaterForm)[] | null
  names: Name[] | null
}

/** One of the names of an act. `exact` holds the capitals an abbreviation must have, without its spaces. */
export interface Name {
  readonly act: Act
  readonly exact: string | null
  /** Whether this is the first of the act's names, which is its own title. */
  readonly isTitle: boolean
}
export interface NameMatch {
  readonly end: number
  readonly names: readonly Name[]
}

const SYMBOLS = 64
const OTHER = 0
const SEPARATOR = 63

const symbols = symbolTable()

function symbolTable(): Uint8Array {
  const table = new Uint8Array(0x180)
  const set = (characters: string, symbol: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = symbol
  }
  for (let i = 0; i < 26; i++) set(String.fromCharCode(65 + i, 97 + i), i + 1)
  for (let i = 0; i < 10; i++) set(String(i), i + 27)
  set('.', 37)
  set(':', 38)
  set(' \n-', SEPARATOR)
  const accented = { a: 'áàâäãåÁÀÂÄÃÅ', e: 'éèêëÉÈÊË', i: 'íìîïÍÌÎÏ', o: 'óòôöõÓÒÔÖÕ', u: 'úùûüÚÙÛÜ', c: 'çÇ', n: 'ñÑ' }
  for (const [plain, all] of Object.entries(accented)) set(all, table[plain.charCodeAt(0)] as number)
  return table
}

export const symbolAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 0x180 ? (symbols[code] as number) : OTHER
}
const isAlphanumeric = (symbol: number): boolean => symbol > 0 && symbol <= 36
const isDigit = (symbol: number): boolean => symbol >= 27 && symbol <= 36

const byField = new WeakMap<Field, Lexicon>()

/** The lexicon for a field, built once for as long as the field is used. */
export function lexiconOf(field: Field, forms: readonly (Form | LaterForm)[], namesForm: Form): Lexicon {
  const known = byField.get(field)
  if (known) return known
  const lexicon = build([...generalActs, ...field.acts], forms, namesForm)
  byField.set(field, lexicon)
  return lexicon
}

function build(acts: readonly Act[], forms: readonly (Form | LaterForm)[], namesForm: Form): Lexicon {
  const lexicon: Lexicon = { root: newNode(), starts: new Uint8Array(SYMBOLS * SYMBOLS) }
  for (const form of forms) for (const trigger of form.triggers) addForm(lexicon, trigger, form)
  for (const act of acts) addNames(lexicon, act, namesForm)
  return lexicon
}

const newNode = (): Node => ({ next: null, forms: null, names: null })

function addForm(lexicon: Lexicon, trigger: string, form: Form | LaterForm): void {
  const node = nodeFor(lexicon, key(trigger))
  node.forms ??= []
  if (!node.forms.includes(form)) node.forms.push(form)
}

function addNames(lexicon: Lexicon, act: Act, namesForm: Form): void {
  const add = (name: string, exact: string | null, isTitle: boolean) => {
    const node = nodeFor(lexicon, key(name))
    node.names ??= []
    node.names.push({ act, exact, isTitle })
    addForm(lexicon, key(name).slice(0, 6), namesForm)
  }
  act.names.forEach((name, i) => {
    add(name, null, i === 0)
  })
  for (const short of act.abbreviations ?? []) add(short, squeezed(short), false)
}

const LITTLE_WORD = /(?:de|het|van|voor|op|inzake|betreffende|over|tot|ter|bij)(?=[ \n])/iy
const LITTLE_WORDS = /(?<=[ -])(?:de|het|van|voor|op|inzake|betreffende|over|tot|ter|bij) (?=\S)/gi

const key = (name: string): string => name.replace(LITTLE_WORDS, '').replace(/[ -]/g, '')
const squeezed = (text: string): string => text.replace(/[ \n-]/g, '')

function nodeFor(lexicon: Lexicon, path: string): Node {
  let node = lexicon.root
  for (let i = 0; i < path.length; i++) {
    node.next ??= new Map()
    const symbol = symbolAt(path, i)
    const child: Node = node.next.get(symbol) ?? newNode()
    node.next.set(symbol, child)
    node = child
  }
  if (path.length === 1) for (let second = 0; second < SYMBOLS; second++) markStart(lexicon, symbolAt(path, 0), second)
  else markStart(lexicon, symbolAt(path, 0), symbolAt(path, 1))
  return node
}

function markStart(lexicon: Lexicon, first: number, second: number): void {
  lexicon.starts[first * SYMBOLS + second] = 1
  // The second symbol may stand behind a space or hyphen, as in «C-550/16».
  lexicon.starts[first * SYMBOLS + SEPARATOR] = 1
}

/** Walks from `at` through the trie as far as the text allows, and hands over every node it comes to. */
function walk(lexicon: Lexicon, text: string, at: number, visit: (node: Node, end: number) => void): void {
  let node = lexicon.root
  let separators = 0
  for (let i = at; i < text.length; ) {
    const symbol = symbolAt(text, i)
    if (symbol === SEPARATOR) {
      // «asiel- en» has two in a row; each little word that is passed over, as in «op het», brings one more.
      if (++separators > 4) return
      i = afterLittleWord(text, i + 1)
      continue
    }
    const child = node.next?.get(symbol)
    if (child === undefined) return
    separators = 0
    node = child
    i++
    visit(node, i)
  }
}

function afterLittleWord(text: string, at: number): number {
  LITTLE_WORD.lastIndex = at
  return LITTLE_WORD.test(text) ? LITTLE_WORD.lastIndex : at
}

/** The longest name of an act that stands at `at`, with all acts that carry it; null when none does. */
export function nameAt(lexicon: Lexicon, text: string, at: number): NameMatch | null {
  let best: NameMatch | null = null
  walk(lexicon, text, at, (node, end) => {
    if (node.names === null || !endsHere(text, end)) return
    const names = node.names.filter((name) => name.exact === null || name.exact === squeezed(text.slice(at, end)))
    if (names.length > 0) best = { end, names }
  })
  return best
}

// «Awb-procedure» speaks of a procedure and «Vw2000a» of something else: neither is a citation of the act.
const GOES_ON = /[\p{L}\p{N}]|-\p{L}/uy

function endsHere(text: string, at: number): boolean {
  GOES_ON.lastIndex = at
  return !GOES_ON.test(text)
}

/**
 * Calls `visit` for every form whose trigger stands at the beginning of a word. A letter right behind a digit begins a
 * word too: note marks are printed against what follows them, as in «1Kamerstukken».
 */
export function scan(lexicon: Lexicon, text: string, visit: (form: Form | LaterForm, at: number) => void): void {
  let before = OTHER
  for (let i = 0; i < text.length; i++) {
    const symbol = symbolAt(text, i)
    const starts = isAlphanumeric(symbol) && (!isAlphanumeric(before) || (isDigit(before) && !isDigit(symbol)))
    before = symbol
    if (!starts || lexicon.starts[symbol * SYMBOLS + symbolAt(text, i + 1)] === 0) continue
    walk(lexicon, text, i, (node) => {
      if (node.forms) for (const form of node.forms) visit(form, i)
    })
  }
}
