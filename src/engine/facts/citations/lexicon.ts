import type { Act, Field } from '../../context.ts'
import { acts as generalActs } from '../../vocabulary/acts.ts'
import type { Form, LaterForm } from './form.ts'
import { isAlphanumeric, isDigit, SEPARATOR, SYMBOLS, symbolAt, symbolOf } from './symbols.ts'

/**
 * A trie of the words at which forms are tried and of the names of acts, walked once over each text. Spaces, hyphens,
 * capitals and accents do not count, nor do little words inside a name: «blauwe-kaartrichtlijn» is «Blauwekaartrichtlijn»,
 * «Rijkswet Nederlanderschap» is «Rijkswet op het Nederlanderschap».
 */
export interface Lexicon {
  /** Row of a node, column of a symbol: the node that comes next, 0 for none. Node 0 is the root. */
  readonly next: Int32Array | Uint16Array
  /** Whether a space or hyphen may stand at a node. */
  readonly breaks: Uint8Array
  /** Whether a node ends a trigger or a name. */
  readonly holds: Uint8Array
  readonly forms: readonly (readonly AnyForm[])[]
  readonly names: readonly (readonly Name[])[]
  /** Tried where a name of an act stands. */
  readonly namesForm: Form
}
type AnyForm = Form | LaterForm

/** One of the names of an act. `exact` holds the capitals an abbreviation must have, without its spaces. */
export interface Name {
  readonly act: Act
  readonly exact: string | null
  /** Whether this is the first of the act's names, which is its own title. */
  readonly isTitle: boolean
  /** The year in the act's CELEX number or title; 0 when there is none. */
  readonly adopted: number
}
export interface NameMatch {
  readonly end: number
  readonly names: readonly Name[]
}

const byField = new WeakMap<Field, Lexicon>()

/** The lexicon for a field, built once for as long as the field is used. */
export function lexiconOf(field: Field, forms: readonly AnyForm[], namesForm: Form): Lexicon {
  const known = byField.get(field)
  if (known) return known
  const lexicon = build([...generalActs, ...field.acts], forms, namesForm)
  byField.set(field, lexicon)
  return lexicon
}

/**
 * Whether a space or hyphen may stand behind a node in the text: not, anywhere in a long name («blauwe kaart»), or where the name
 * itself has one; only there a little word may be passed over, or «opvang het» would go on to «Richtlijn».
 */
const [NO_BREAK, ANY_BREAK, OWN_BREAK] = [0, 1, 2]

/** A node while the trie is made. */
interface Growing {
  readonly next: Map<number, Growing>
  readonly forms: AnyForm[]
  readonly names: Name[]
  breaks: number
}

function build(acts: readonly Act[], forms: readonly AnyForm[], namesForm: Form): Lexicon {
  const root = growing()
  for (const form of forms) for (const trigger of form.triggers) addOnce(nodeFor(root, key(trigger)).forms, form)
  for (const act of acts) for (const [path, name] of namesOf(act)) nodeFor(root, path).names.push(name)
  return packed(root, namesForm)
}

const growing = (): Growing => ({ next: new Map(), forms: [], names: [], breaks: NO_BREAK })

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item)
}

// From this depth on a space or hyphen may stand anywhere: «blauwe-kaart» for «blauwekaart». Before it only where the
// name itself has one, or every «de» and «in» would be looked at for what comes behind it.
const BREAKS_ANYWHERE = 4

function nodeFor(root: Growing, path: string): Growing {
  let node = root
  let depth = 0
  for (let i = 0; i < path.length; i++) {
    const symbol = symbolAt(path, i)
    if (symbol === SEPARATOR) node.breaks = OWN_BREAK
    else if (depth >= BREAKS_ANYWHERE && node.breaks === NO_BREAK) node.breaks = ANY_BREAK
    if (symbol === SEPARATOR) continue
    const child: Growing = node.next.get(symbol) ?? growing()
    node.next.set(symbol, child)
    node = child
    depth++
  }
  return node
}

// Numbered level by level, so that the nodes nearly every walk ends in lie together in memory.
function packed(root: Growing, namesForm: Form): Lexicon {
  const nodes = [root]
  const number = new Map([[root, 0]])
  for (let i = 0; i < nodes.length; i++) {
    for (const child of (nodes[i] as Growing).next.values()) number.set(child, nodes.push(child) - 1)
  }
  const size = nodes.length * SYMBOLS
  const next = nodes.length > 0xffff ? new Int32Array(size) : new Uint16Array(size)
  nodes.forEach((node, row) => {
    for (const [symbol, child] of node.next) next[row * SYMBOLS + symbol] = number.get(child) as number
  })
  const breaks = Uint8Array.from(nodes, (it) => it.breaks)
  const holds = Uint8Array.from(nodes, (it) => (it.forms.length > 0 || it.names.length > 0 ? 1 : 0))
  return { next, breaks, holds, forms: nodes.map((it) => it.forms), names: nodes.map((it) => it.names), namesForm }
}

function namesOf(act: Act): [path: string, name: Name][] {
  const adopted = adoptionYear(act)
  const names = act.names.map((it, i): [string, Name] => [key(it), { act, exact: null, isTitle: i === 0, adopted }])
  const short = (act.abbreviations ?? []).map((it): [string, Name] => [
    key(it),
    { act, exact: squeezed(it), isTitle: false, adopted },
  ])
  return [...names, ...short]
}

function adoptionYear({ canonical, names }: Act): number {
  const inNumber = /^CELEX:\d((?:19|20)\d\d)/.exec(canonical)?.[1]
  return Number(inNumber ?? /(?:19|20)\d\d(?!.*\d{4})/.exec(names[0] ?? '')?.[0] ?? 0)
}

const LITTLE_WORD = /(?:de|het|van|voor|op|inzake|betreffende|over|tot|ter|bij)(?=[ \n])/iy
const LITTLE_WORDS = /(?<=[ -])(?:de|het|van|voor|op|inzake|betreffende|over|tot|ter|bij) (?=\S)/gi

const key = (name: string): string => name.replace(LITTLE_WORDS, '')
const squeezed = (text: string): string => text.replace(/[ \n-]/g, '')

// «asiel- en» has two separators in a row; each little word that is passed over, as in «op het», brings one more.
const MAX_SEPARATORS = 4

/** Walks from `at` as far as the text allows, and hands over every node it comes to that ends a trigger or name. */
function walk(lexicon: Lexicon, text: string, at: number, visit: (node: number, end: number) => void): void {
  const { next, breaks, holds } = lexicon
  let node = 0
  let separators = 0
  for (let i = at; i < text.length; ) {
    const symbol = symbolOf(text.charCodeAt(i))
    if (symbol === SEPARATOR) {
      if (breaks[node] === 0 || ++separators > MAX_SEPARATORS) return
      i = breaks[node] === OWN_BREAK ? afterLittleWord(text, i + 1) : i + 1
      continue
    }
    node = next[node * SYMBOLS + symbol] as number
    if (node === 0) return
    separators = 0
    i++
    if (holds[node] === 1) visit(node, i)
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
    const here = lexicon.names[node] as readonly Name[]
    if (here.length === 0 || !endsHere(text, end)) return
    const names = here.filter((name) => name.exact === null || name.exact === squeezed(text.slice(at, end)))
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
export function scan(lexicon: Lexicon, text: string, visit: (form: AnyForm, at: number) => void): void {
  const { next, breaks } = lexicon
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const symbol = symbolOf(text.charCodeAt(i))
    const starts = isAlphanumeric(symbol) && (!isAlphanumeric(before) || (isDigit(before) && !isDigit(symbol)))
    before = symbol
    // Most words are left here, by their first two letters.
    if (!starts) continue
    const first = next[symbol] as number
    if (first === 0) continue
    const second = symbolOf(text.charCodeAt(i + 1))
    if (second === SEPARATOR ? breaks[first] !== NO_BREAK : next[first * SYMBOLS + second] !== 0)
      visitAt(lexicon, text, i, visit)
  }
}

function visitAt(lexicon: Lexicon, text: string, at: number, visit: (form: AnyForm, at: number) => void): void {
  let isName = false
  walk(lexicon, text, at, (node) => {
    for (const form of lexicon.forms[node] as readonly AnyForm[]) visit(form, at)
    isName ||= (lexicon.names[node] as readonly Name[]).length > 0
  })
  if (isName) visit(lexicon.namesForm, at)
}
