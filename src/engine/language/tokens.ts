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
export function tokensOf(view: string, range: Range): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const text = view.slice(range.start, range.end)
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0]
    const lower = printed.toLowerCase()
    const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower
    const start = range.start + match.index
    tokens.push({
      start,
      end: start + printed.length,
      word,
      isCapital: lower !== printed && printed[0] !== lower[0],
      classes: classesOf(word),
      verbs: verbs.byForm.get(word) ?? guessed(word),
      aside: null,
    })
  }
  markAsides(tokens)
  return tokens
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
