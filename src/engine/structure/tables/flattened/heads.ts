import type { Span } from '../../../positions.ts'
import type { Line } from '../../lines.ts'
import { HEAD_WORDS } from '../column-heads.ts'
import { type Token, tokensOf } from './tokens.ts'

export type ColumnKind = 'theme' | 'subtheme' | 'title' | 'type' | 'year' | 'status' | 'summary' | 'article' | 'link'

/** A column of a flattened table and the printed pieces of its head. */
export interface Column {
  readonly kind: ColumnKind
  readonly pieces: readonly Token[]
}

/** The heads of a table, printed on the lines from `first` up to and including `last`. */
export interface Heads {
  readonly first: number
  readonly last: number
  readonly columns: readonly Column[]
}

const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['theme', /^(?:beleids)?thema$/u],
  ['subtheme', /^(?:sub-?thema|deelthema|kennisbehoefte)$/u],
  ['title', /^(?:titel|onderwerp)$/u],
  ['type', /^(?:type|soort)$/u],
  ['year', /^(?:afronding|jaar|planning)$/u],
  ['status', /^status$/u],
  ['summary', /^(?:conclusies?|toelichting|aanbevelingen)$/u],
  ['article', /^(?:begrotings|beleids)?artikel(?:en|\(en\))?$/u],
  ['link', /^(?:hyperlinks?|vindplaats|links?)$/u],
]
/** Words that never begin a head: «Type onderzoek», «Jaar van afronding». */
const SECOND = /^(?:onderzoek|van|en|\/|\(en\)|en\/of)$/u
/** What may stand behind the first word of a head, beside a word of the same kind. */
const GOES_WITH: Readonly<Partial<Record<ColumnKind, RegExp>>> = {
  type: /^onderzoek$/u,
  year: /^(?:van|afronding|onderzoek)$/u,
  summary: /^(?:\/|en|onderzoek|conclusies?|toelichting|aanbevelingen)$/u,
  subtheme: /^(?:\/|kennisbehoefte)$/u,
  article: /^(?:\(en\)|en)$/u,
}

interface Draft {
  readonly kind: ColumnKind
  readonly pieces: Token[]
  /** What is still to come of a word that the edge of the column cut: «hoefte» of «kennisbe». */
  rest: string
}

/** The heads that begin on line `first`, when it is one with five columns or so and nothing else. */
export function headsAt(source: string, lines: readonly Line[], first: number): Heads | null {
  const line = lines[first] as Line
  if (line.text.length > 200 || !/^\|?\s?(?:\p{L}{0,8}thema|titel|type|soort|onderwerp)/iu.test(line.text)) return null
  const drafts = firstLine(tokensOf(source, line))
  if (!drafts || !hasNeeded(drafts)) return null
  let last = first
  while (last + 1 < lines.length && continues(drafts, source, lines[last + 1] as Line)) last++
  return { first, last, columns: drafts.map(({ kind, pieces }) => ({ kind, pieces })) }
}

const hasNeeded = (drafts: readonly Draft[]): boolean =>
  drafts.length >= 4 && (['type', 'year', 'summary'] as const).every((kind) => drafts.some((it) => it.kind === kind))

function firstLine(tokens: readonly Token[]): Draft[] | null {
  const drafts: Draft[] = []
  for (const token of tokens) {
    const open = drafts.at(-1)
    const word = token.text.toLowerCase()
    if (open && goesWith(open, word)) {
      open.pieces.push(token)
      continue
    }
    const draft = headOf(token)
    // A column is named once: «onderzoek» in a sentence comes back.
    if (!draft || drafts.some((it) => it.kind === draft.kind)) return null
    drafts.push(draft)
  }
  return drafts
}

const goesWith = ({ kind }: Draft, word: string): boolean => GOES_WITH[kind]?.test(word) === true

function headOf(token: Token): Draft | null {
  const parts = token.text.toLowerCase().split('/')
  const kind = kindOf(parts[0] as string)
  if (kind === null) return null
  const last = parts.at(-1) as string
  return { kind, pieces: [token], rest: last === '' || isWhole(last) ? '' : restOf(last) }
}

const isWhole = (word: string): boolean => KINDS.some(([, pattern]) => pattern.test(word))

export function kindOf(word: string): ColumnKind | null {
  const whole = KINDS.find(([, pattern]) => pattern.test(word))?.[0]
  if (whole) return whole
  if (word.length < 4 || SECOND.test(word)) return null
  const cut = HEAD_WORDS.find((head) => head.startsWith(word) && !SECOND.test(head))
  return cut === undefined ? null : (KINDS.find(([, pattern]) => pattern.test(cut))?.[0] ?? null)
}

/** The longest completion: shorter ones («artikel» of «artikelen») are beginnings of it. */
const restOf = (word: string): string =>
  HEAD_WORDS.filter((head) => head.startsWith(word))
    .reduce((most, it) => (it.length > most.length ? it : most), word)
    .slice(word.length)

/** Whether all words of a line go on with heads above it, from left to right; they are then added to them. */
function continues(drafts: readonly Draft[], source: string, line: Line): boolean {
  if (line.from === line.to || line.text.length > 120) return false
  const placed: { draft: Draft; token: Token; rest: string }[] = []
  let from = 0
  for (const token of tokensOf(source, line)) {
    const word = token.text.toLowerCase()
    let at = from
    let rest: string | null = null
    for (; at < drafts.length && rest === null; at++) rest = continuation(drafts[at] as Draft, word)
    if (rest === null) return false
    placed.push({ draft: drafts[at - 1] as Draft, token, rest })
    from = at - 1
  }
  for (const { draft, token, rest } of placed) {
    draft.pieces.push(token)
    draft.rest = rest
  }
  return true
}

/** What is left to come after `word`; null when it does not go on with the head. */
function continuation(draft: Draft, word: string): string | null {
  if (draft.rest.startsWith(word)) return draft.rest.slice(word.length)
  if (draft.rest !== '' && HEAD_WORDS.some((head) => head.endsWith(word) && head.includes(tail(draft)))) return ''
  const said = draft.pieces.map((it) => it.text.toLowerCase())
  return goesWith(draft, word) && !said.includes(word) ? '' : null
}

const tail = (draft: Draft): string => (draft.pieces.at(-1)?.text.toLowerCase().split('/').at(-1) as string) || '\n'

/** Whether two heads name the same columns, as the head that is repeated on a later page. */
export const sameColumns = (a: Heads, b: Heads): boolean =>
  a.columns.map((it) => it.kind).join() === b.columns.map((it) => it.kind).join()

export const headSpans = (column: Column): Span[] =>
  column.pieces.reduce<{ start: number; end: number }[]>((spans, { start, end }) => {
    const last = spans.at(-1)
    if (last && start - last.end <= 3) last.end = end
    else spans.push({ start, end })
    return spans
  }, [])
