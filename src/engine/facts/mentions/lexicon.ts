import type { Field, Organisation } from '../../context.ts'
import type { Range } from '../../structure/view.ts'
import { alsoWords, organisations } from '../../vocabulary/organisations.ts'
import type { Entry, Form } from './form.ts'
import { beginsHere, endOfWord, endsHere, hasCapitalsOf } from './names.ts'
import { type Ending, endingsFrom, type Trie, trieOf } from './trie.ts'

/** All names and words at which something may be read. */
export interface Lexicon {
  /** Names that begin with a capital: nine words in ten need not be looked up among them. */
  readonly capitals: Trie<Entry>
  readonly small: Trie<Entry>
}

const byField = new WeakMap<Field, Lexicon>()

/** The lexicon for a field, built once for as long as the field is used. */
export function lexiconOf(field: Field, forms: readonly Form[]): Lexicon {
  const known = byField.get(field)
  if (known) return known
  const all = [...entries(field, forms)].map((entry) => [entry.name, entry] as const)
  const lexicon = {
    capitals: trieOf(all.filter(([name]) => /^\p{Lu}/u.test(name))),
    small: trieOf(all.filter(([name]) => !/^\p{Lu}/u.test(name))),
  }
  byField.set(field, lexicon)
  return lexicon
}

function* entries(field: Field, forms: readonly Form[]): Generator<Entry> {
  for (const of of [...organisations, ...(field.organisations ?? [])]) {
    for (const name of new Set([of.canonical, ...of.names]))
      yield { kind: 'organisation', name, of, isShort: isAbbreviation(name), isAlsoWord: isAlsoWord(name) }
    yield* officesOf(of)
  }
  for (const of of field.schemes ?? []) for (const name of new Set(of.names)) yield { kind: 'scheme', name, of }
  for (const of of forms) for (const name of of.words) yield { kind: 'form', name, of }
}

/** A word of its own with two capitals: «WODC», «KiM», «DT&V». */
export const isAbbreviation = (name: string): boolean =>
  !name.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}{4}/u.test(name)

const isAlsoWord = (name: string): boolean => alsoWords.has(name) || alsoWords.has(name.toUpperCase())

const ABBREVIATION = /^\p{Lu}[\p{L}&]{1,4}$/u

/** Heads of notes name who they are for in one word: «MAenM», «StasJenV». It means the person in office. */
function* officesOf(of: Organisation): Generator<Entry> {
  if (of.sort !== 'ministry') return
  const full = of.names.find((it) => it.includes(' ')) ?? of.canonical
  for (const short of [of.canonical, ...of.names]) {
    if (!ABBREVIATION.test(short) || short.startsWith('Min')) continue
    yield { kind: 'office', name: `M${short}`, canonical: `Minister van ${full}` }
    for (const stas of ['Stas', 'Stas ', 'S'])
      yield { kind: 'office', name: stas + short, canonical: `Staatssecretaris van ${full}` }
  }
}

export type NameEntry = Exclude<Entry, { kind: 'form' }>
export interface NameAt extends Range {
  readonly entry: NameEntry
}

export interface Standing {
  /** The longest first. */
  readonly names: readonly NameAt[]
  readonly forms: readonly (readonly [Form, Range])[]
}
const nothing: Standing = { names: [], forms: [] }

/** The names that stand at `at` as words of their own, and the forms whose word stands there. */
export function standingAt({ small, capitals }: Lexicon, text: string, at: number, isCapital = true): Standing {
  const endings = inOrder(endingsFrom(small, text, at), isCapital ? endingsFrom(capitals, text, at) : [])
  if (endings.length === 0) return nothing
  const names: NameAt[] = []
  const forms: [Form, Range][] = []
  for (const { entries, end } of endings) {
    if (!beginsHere(text, at, end - at)) continue
    const here: NameAt[] = []
    for (const entry of entries) {
      if (entry.kind === 'form') {
        forms.push([entry.of, { start: at, end }])
        continue
      }
      const until = endOf(entry, text, at, end)
      if (until > 0) here.push({ start: at, end: until, entry })
    }
    names.unshift(...here)
  }
  return { names, forms }
}

function inOrder<E>(a: readonly Ending<E>[], b: readonly Ending<E>[]): readonly Ending<E>[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a
  return [...a, ...b].sort((one, other) => one.end - other.end)
}

/** Where the name ends, its ending included when a scheme bears it; 0 when it is not this name. */
function endOf(entry: NameEntry, text: string, at: number, end: number): number {
  if (!hasCapitalsOf(entry.name, text, at, end)) return 0
  const until = endOfWord(text, end)
  const hasEnding = until > end && endsHere(text, until)
  if (entry.kind === 'scheme' && hasEnding) return until
  if (endsHere(text, end)) return end
  return hasEnding && /\p{Lu}$/u.test(entry.name) ? end : 0
}
