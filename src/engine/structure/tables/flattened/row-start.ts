import type { Line } from '../../lines.ts'
import type { Heads } from './heads.ts'
import { phraseState, RESEARCH_TYPES, STATUSES } from './phrases.ts'
import { printedOf, type Token, tokensOf } from './tokens.ts'

/** The first line of a row, told by its type, year and status. Indexes count tokens; each part ends where the next begins. */
export interface RowStart {
  readonly tokens: readonly Token[]
  readonly typeFrom: number
  readonly yearFrom: number
  readonly statusFrom: number
  readonly summaryFrom: number
  readonly articleFrom: number
  readonly linkFrom: number
}

/** «2022», «2021-2023», «2022/», «2e kwartaal» is not read: a row without a year has no start. */
const YEAR = /^(?:19|20)\d\d(?:[-–/](?:(?:19|20)?\d\d)?)?$/u
const LINK = /^(?:hyper)?links?$|^https?:\/\/\S+$|^www\.\S+$/iu
const ARTICLE_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?)[,;]?$/u
/** What may stand between the numbers of articles. */
const ARTICLE_WORD = /^(?:en|t\/m|&|artikel(?:en)?|art\.?|beleidsartikel)$/iu
/** The cells left of the type are narrow: more words do not fit on one line of them. */
const MAX_LEFT = 14
const MAX_TYPE = 7

/** `hasArticles`: whether other rows of the table end in an article; null while that is not known. */
export function rowStart(
  source: string,
  line: Line,
  heads: Heads,
  hasArticles: boolean | null = null,
): RowStart | null {
  if (!/(?:19|20)\d\d/u.test(line.text.slice(0, 200))) return null
  const tokens = tokensOf(source, line)
  const until = Math.min(tokens.length, MAX_LEFT + MAX_TYPE)
  for (let year = 1; year < until; year++) {
    if (!YEAR.test((tokens[year] as Token).text)) continue
    const start = startAt(tokens, year, heads)
    if (start && isLikely(start, heads, hasArticles)) return start
  }
  return null
}

function startAt(tokens: readonly Token[], yearFrom: number, heads: Heads): RowStart | null {
  const typeFrom = typeBefore(tokens, yearFrom)
  if (typeFrom === null) return null
  const statusFrom = yearFrom + 1
  const hasStatus = heads.columns.some((it) => it.kind === 'status')
  const summaryFrom = hasStatus ? statusEnd(tokens, statusFrom) : statusFrom
  const hasLink = heads.columns.some((it) => it.kind === 'link')
  const linkFrom = hasLink ? linkStart(tokens, summaryFrom) : tokens.length
  const hasArticle = heads.columns.some((it) => it.kind === 'article')
  const articleFrom = hasArticle ? articleStart(tokens, summaryFrom, linkFrom) : linkFrom
  return { tokens, typeFrom, yearFrom, statusFrom, summaryFrom, articleFrom, linkFrom }
}

/** The longest run of words before the year that can be a type of research. Not every table gives it a capital. */
function typeBefore(tokens: readonly Token[], year: number): number | null {
  let best: number | null = null
  for (let from = year - 1; from >= Math.max(0, year - MAX_TYPE); from--) {
    if (phraseState(printedOf(tokens.slice(from, year)), RESEARCH_TYPES)) best = from
  }
  return best
}

function statusEnd(tokens: readonly Token[], from: number): number {
  let end = from
  for (let to = from + 1; to <= Math.min(tokens.length, from + 5); to++)
    if (phraseState(printedOf(tokens.slice(from, to)), STATUSES)) end = to
  return end
}

/** What stands in a column of links at the end of a line; a lone dash is an empty one. */
function linkStart(tokens: readonly Token[], from: number): number {
  const last = tokens.at(-1)
  if (!last || tokens.length - 1 <= from) return tokens.length
  if (LINK.test(last.text)) return tokens.length - 1
  const before = tokens.at(-2)
  const isDash = /^(?:[-–]|n\.?v\.?t\.?)$/iu.test(last.text) && before !== undefined && ARTICLE_NUMBER.test(before.text)
  return isDash ? tokens.length - 1 : tokens.length
}

/** The numbers of articles at the end of what is left of the line, with the words between them. */
export function articleStart(tokens: readonly Token[], from: number, to: number): number {
  let start = to
  for (let i = to - 1; i > from; i--) {
    const { text } = tokens[i] as Token
    const isNumber = ARTICLE_NUMBER.test(text)
    if (!isNumber && !ARTICLE_WORD.test(text)) break
    // «fase 2 37.3»: two numbers with nothing between them are not two articles.
    if (isNumber && /\d$/u.test(text) && /^\d/u.test(tokens[i + 1]?.text ?? '') && i + 1 < to) break
    if (isNumber || i === to - 1 || /^\p{L}{3}/u.test(text)) start = i
  }
  return isArticle(tokens.slice(start, to)) ? start : to
}

const isArticle = (tokens: readonly Token[]): boolean =>
  tokens.some((it) => ARTICLE_NUMBER.test(it.text) || /^(?:art|beleidsart)/iu.test(it.text))

/** Whether these words are nothing but articles, or what goes on with some: «en 37.3», «3.2,». */
export const isArticleList = (tokens: readonly Token[]): boolean =>
  tokens.some((it) => ARTICLE_NUMBER.test(it.text)) &&
  tokens.every((it) => ARTICLE_NUMBER.test(it.text) || ARTICLE_WORD.test(it.text))

/** A type and a year stand in sentences as well: a row says more of itself. */
function isLikely(start: RowStart, heads: Heads, hasArticles: boolean | null): boolean {
  const { tokens, typeFrom, yearFrom, statusFrom, summaryFrom, articleFrom } = start
  const hasStatus = summaryFrom > statusFrom
  const wantsStatus = heads.columns.some((it) => it.kind === 'status')
  const isEx = /^ex\b/iu.test(printedOf(tokens.slice(typeFrom, yearFrom)))
  const endsInArticle = articleFrom < tokens.length
  const next = tokens[summaryFrom]
  const beginsCell = next === undefined || /^[\p{Lu}\d‘’“"'«(]/u.test(next.text)
  if (wantsStatus && hasStatus) return beginsCell || isEx || endsInArticle
  const hasCapital = /^\p{Lu}/u.test((tokens[typeFrom] as Token).text)
  if (!beginsCell || (!hasCapital && !isEx && !endsInArticle)) return false
  if (hasArticles === true && !endsInArticle) return false
  return endsInArticle || (isEx && !wantsStatus)
}
