import type { Range } from '../structure/view.ts'
import { classesOf } from '../vocabulary/words.ts'
import { conjugate, type Verbs } from './conjugation.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'

/** Made once: the forms depend on nothing but the word lists. */
export const verbs: Verbs = conjugate()
const none: readonly VerbForm[] = []

// A word may hold a hyphen or apostrophe (onderzoeks-, foto's, start-ups); a number its points and commas. Any other
// printed character is a mark of its own.
const TOKEN = /[\p{L}\p{M}]+(?:['’\-‑&][\p{L}\p{M}\d]+)*[-‑]?|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu

/** The tokens of a piece of a view, in order. One pass; every word is looked up once. */
export function tokensOf(view: string, { start, end }: Range): Token[] {
  const tokens: Token[] = []
  let mayQuote = false
  for (let at = start; at < end; ) {
    const kind = kindAt(view, at)
    const until = kind === SPACE ? at + 1 : endOfToken(view, at, end, kind)
    if (until < 0) return tokensByPattern(view, { start, end })
    if (kind === MARK) mayQuote ||= OPENERS.includes(view[at] as string)
    if (kind !== SPACE) tokens.push(tokenOf(view.slice(at, until), at))
    at = until
  }
  if (mayQuote) markAsides(tokens)
  return tokens
}

/** The same for text with characters that the table of kinds does not reach, as emoji. */
function tokensByPattern(view: string, { start, end }: Range): Token[] {
  const tokens = [...view.slice(start, end).matchAll(TOKEN)].map((it) => tokenOf(it[0], start + it.index))
  markAsides(tokens)
  return tokens
}

const [MARK, LETTER, DIGIT, SPACE, BEYOND] = [0, 1, 2, 3, 4]
const TABLE = 0x2100
const kinds = Uint8Array.from({ length: TABLE }, (_, unit) => {
  const character = String.fromCharCode(unit)
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : /\d/.test(character) ? DIGIT : /\s/.test(character) ? SPACE : MARK
})
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < TABLE ? (kinds[unit] as number) : BEYOND
}

/** Where the token at `at` ends, as `TOKEN` says; -1 when the table cannot tell. */
function endOfToken(text: string, at: number, end: number, kind: number): number {
  if (kind === LETTER) return endOfWord(text, at, end)
  if (kind === DIGIT) return endOfNumber(text, at, end)
  return kind === MARK ? at + 1 : -1
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1
  let isJoined = false
  for (; at < end; at++) {
    const kind = kindAt(text, at)
    if (kind === LETTER || (isJoined && kind === DIGIT)) continue
    if (kind === SPACE) return at
    if (kind === BEYOND) return -1
    if (!JOINERS.includes(text[at] as string)) return at
    const next = at + 1 < end ? kindAt(text, at + 1) : SPACE
    if (next === BEYOND) return -1
    if (next !== LETTER && next !== DIGIT) return text[at] === '-' || text[at] === '‑' ? at + 1 : at
    isJoined = true
  }
  return at
}
const JOINERS = "'’-‑&"
const OPENERS = '([«“„"'

function endOfNumber(text: string, start: number, end: number): number {
  let at = start + 1
  for (; at < end; at++) {
    const kind = kindAt(text, at)
    if (kind === DIGIT) continue
    const joins = text[at] === '.' || text[at] === ','
    if (!joins || at + 1 >= end || kindAt(text, at + 1) !== DIGIT) return at
  }
  return at
}

/** What a printed word is, wherever it stands. */
type Reading = Pick<Token, 'word' | 'isCapital' | 'classes' | 'verbs' | 'notes'>
const readings = new Map<string, Reading>()
// The words of a few hundred letters; a document with more words than that begins anew.
const MOST_READINGS = 50_000

function tokenOf(printed: string, start: number): Token {
  const { word, isCapital, classes, verbs, notes } = readings.get(printed) ?? readingOf(printed)
  return { start, end: start + printed.length, word, isCapital, classes, verbs, notes, aside: null }
}

function readingOf(printed: string): Reading {
  // A slice would keep the whole document in memory.
  const own = Array.from(printed).join('')
  const lower = own.toLowerCase()
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  const isCapital = lower !== own && own[0] !== lower[0]
  const reading = {
    word,
    isCapital,
    classes: classesOf(word),
    verbs: verbs.byForm.get(word) ?? guessed(word),
    notes: [],
  }
  if (readings.size >= MOST_READINGS) readings.clear()
  readings.set(own, reading)
  return reading
}

// A verb that is in no list still shows its participle: «gecharterd», «uitgebaggerd». Its lemma is the word itself.
const PARTICIPLE =
  /^(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|voort|weg)?ge[\p{Ll}]{3,14}(?:[^aeiouyëïü]t|[^aeiouyëïü]d)$/u
const NO_PARTICIPLE =
  /(?:gezond|geduld|gegrond|gerecht|gewicht|gezicht|gevecht|gedicht|gerucht|gewest|geslacht|getergd|gemoed|geweld|gebrekt|gelijkt|geschikt|geld|bond|stand|land|kracht|recht|zicht|punt|dienst|tekst|markt|kunst|winst)$/u

/** Loan verbs make their forms without exception, so that a new one need not be in the list: «gedigitaliseerd». */
function guessed(word: string): readonly VerbForm[] {
  if (PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word)) return [{ lemma: word, form: 'participle' }]
  if (!word.endsWith('eerd') && !word.endsWith('eert')) return none
  if (word.length < 8 || word.includes('-')) return none
  const stem = word.slice(0, -4)
  const form = word.endsWith('eerd') ? 'participle' : 'hij'
  return [{ lemma: `${form === 'participle' ? stem.replace(/^ge(?=.{2})/u, '') : stem}eren`, form }]
}

const OPENS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
])

/** Between brackets, or between quotation marks that open and close in the sentence. Straight quotes go in pairs. */
function markAsides(tokens: readonly Token[]): void {
  let open: { close: string; from: number } | null = null
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token
    if (open) {
      if (word !== open.close && !(word === '”' && open.close === '"')) continue
      const aside = open.close === ')' || open.close === ']' ? 'bracketed' : 'quoted'
      // One or two quoted words are a name or a word with a meaning of its own, part of the sentence.
      if (aside === 'bracketed' || i - open.from > 4)
        for (let j = open.from; j <= i; j++) (tokens[j] as Token).aside = aside
      open = null
    } else {
      const close: string | undefined = word === '"' ? '"' : OPENS.get(word)
      if (close) open = { close, from: i }
    }
  }
}
