import type { Range } from '../../../structure/view.ts'
import type { Cursor } from './cursor.ts'

/** One place in an act: an article, with at most one lid and one onderdeel. */
export interface ArticlePlace extends Range {
  readonly article: string
  readonly lid: string | null
  readonly part: string | null
}

const WORD = /(?:artikel(?:en)?|artt?\.)\s?/iy
const TOKEN =
  /(\d{1,4}(?:[.:]\d{1,4}){0,3}(?:\s?(?:bis|ter|quater)|\.?[a-z]{1,2}|[A-F])?|[IVX]{1,5}[A-Z]?)(?![\p{L}\d]|[.:]\d)/uy
const ORDINALS = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  ...['elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende'],
  ...['negentiende', 'twintigste'],
]
const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}e)`
const LEDEN = new RegExp(
  String.raw`\s?,?\s(${ORDINAL}(?:(?:\s?,\s|\sen\s|\sof\s|\stot\sen\smet\s)${ORDINAL}){0,15})\s(?:lid|leden)(?!\p{L})`,
  'iuy',
)
const LEDEN_DIGITS = /\s?,?\s(?:lid|leden)\s(\d{1,2}[a-z]?(?:(?:\s?,\s|\sen\s)\d{1,2}[a-z]?){0,15})(?![\p{L}\d.])/iuy
const PARTS =
  /(?:\s?,)?\s(?:aanhef(?:,|\sen|,\sen)?\s)?(?:onder(?:deel|delen)?|sub|letters?)\s(([a-z])\2?(?:(?:\s?,\s|\sen\s|\sof\s)([a-z])\3?(?![\p{L}])){0,15})(?![\p{L}\d])(?:\s?,?\s?(?:onder|sub|ten)?\s?\d{1,2}[°º])?/iuy

/** The word «artikel» in one of its forms. */
export const readArticleWord = (cursor: Cursor): boolean => cursor.take(WORD) !== null

const BETWEEN =
  /\s?,?\s(?:en|of|alsmede|juncto|jo\.?|j°|(?:gelezen\s)?in\s(?:samenhang|verbinding)\smet)\s|\s?,\s|\s?\/\s?(?=\d)/iy
const UP_TO = /\s(?:tot en met|t\/m)\s|(?<=\d)-(?=\d)/iy
const MAX_ITEMS = 60

/** «14, eerste lid, onder b, en 16 jo. artikel 17»: what stands behind the word «artikel», up to the name of the act. */
export function readArticlePlaces(cursor: Cursor): ArticlePlace[] {
  const places: ArticlePlace[] = []
  while (places.length < MAX_ITEMS) {
    const next = cursor.attempt((it) => {
      if (places.length === 0) return readItem(it)
      if (it.take(UP_TO)) return readRangeEnd(it, places.at(-1) as ArticlePlace)
      if (!it.take(BETWEEN)) return null
      readArticleWord(it)
      return readItem(it) ?? readLetter(it, places.at(-1) as ArticlePlace)
    })
    if (next === null) break
    places.push(...next)
  }
  return places
}

function readItem(cursor: Cursor): ArticlePlace[] | null {
  const start = cursor.at
  const article = cursor.take(TOKEN)?.[1]?.replace(/\s/g, '')
  if (article === undefined) return null
  const leden = readLeden(cursor)
  const parts = readParts(cursor)
  const whole = { start, end: cursor.at, article }
  const first = { ...whole, lid: leden[0]?.value ?? null, part: parts[0]?.value ?? null }
  if (leden.length > 1) return [first, ...leden.slice(1).map((it) => ({ ...it, article, lid: it.value, part: null }))]
  return [first, ...parts.slice(1).map((it) => ({ ...it, article, lid: first.lid, part: it.value }))]
}

const LETTER = /([a-z])(?![\p{L}\d])/uy

// «4.17a en b» is 4.17a and 4.17b.
function readLetter(cursor: Cursor, { article }: ArticlePlace): ArticlePlace[] | null {
  const start = cursor.at
  const base = /^(.*\d)[a-z]$/.exec(article)?.[1]
  const letter = base === undefined ? undefined : cursor.take(LETTER)?.[1]
  return letter === undefined ? null : [{ start, end: cursor.at, article: `${base}${letter}`, lid: null, part: null }]
}

function readRangeEnd(cursor: Cursor, first: ArticlePlace): ArticlePlace[] | null {
  const last = readItem(cursor)
  const [from, to] = [Number(first.article), Number(last?.[0]?.article)]
  if (last === null || !(to > from) || to - from > MAX_ITEMS) return last
  const range = { start: first.start, end: cursor.at, lid: null, part: null }
  const between = Array.from({ length: to - from - 1 }, (_, i) => ({ ...range, article: String(from + i + 1) }))
  return [...between, ...last]
}

interface Value extends Range {
  readonly value: string
}

function readLeden(cursor: Cursor): Value[] {
  const words = cursor.take(LEDEN)
  if (words) return spread(cursor, words, ordinalValue, /\p{L}+|\d+e/gu)
  const digits = cursor.take(LEDEN_DIGITS)
  return digits ? spread(cursor, digits, (it) => it, /\d{1,2}[a-z]?/g) : []
}

function readParts(cursor: Cursor): Value[] {
  const match = cursor.take(PARTS)
  return match ? spread(cursor, match, (it) => it, /[a-z]{1,2}/g).filter((it) => !/^(?:en|of)$/.test(it.value)) : []
}

function ordinalValue(word: string): string | null {
  const index = ORDINALS.indexOf(word.toLowerCase())
  return index >= 0 ? String(index + 1) : (/^(\d+)e$/.exec(word)?.[1] ?? null)
}

// The values of a list that was matched as a whole, each with its own place.
function spread(cursor: Cursor, match: RegExpExecArray, value: (word: string) => string | null, word: RegExp): Value[] {
  const list = match[1] as string
  const offset = match.index + match[0].indexOf(list)
  return [...list.matchAll(word)].flatMap((it) => {
    const read = value(it[0])
    const start = offset + it.index
    return read === null ? [] : [{ start, end: Math.min(start + it[0].length, cursor.at), value: read }]
  })
}
