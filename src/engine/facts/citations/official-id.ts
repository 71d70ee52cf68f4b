import type { CitationType } from '../fact.ts'
import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * The identifiers that official publications carry themselves, printed as such.
 *
 * Reads: `kst-36200-VI-19`, `kst-20092010-31994-B`, `kst-cxxiv-g`, `blg-871204`, `ah-tk-20222023-3649`, `h-tk-20212022-37-9`,
 * `kv-tk-2024Z01357`, `ag-tk-…`, `nds-tk-…`, `stb-2011-35`, `stcrt-2022-19587`, `trb-2008-175`.
 * Leaves alone: an id that is a piece of a web address (the address is read as a whole), `kst-` without a number.
 * Known problems: an id broken over a line at its hyphen keeps what was printed of it on the first line.
 */
export const officialId: Form = {
  rule: 'citations/official-id@1',
  triggers: [
    ...['kst-', 'blg-', 'stb-', 'stcrt-', 'trb-'],
    ...['ah', 'h', 'kv', 'ag', 'nds'].flatMap((kind) => ['tk', 'ek', 'vv'].map((chamber) => `${kind}-${chamber}`)),
  ],
  read: readId,
}

const OFFICIAL_ID =
  /(?:(kst)(?:-\d{8})?-(?:\d{4,5}[A-Z]?|[clxvi]{1,9})(?:-R\d{3,4})?(?:-[\dA-Za-z]{1,8}){1,3}|(blg)-\d{3,8}|(ah|h|kv|ag|nds)-(?:tk|ek|vv)-\d{4,8}(?:[A-Z]{1,3}\d{4,6}|-[\dA-Za-z]{1,8}(?:-\d{1,5}){0,3})(?:-n\d)?|(stb|stcrt|trb)-\d{4}-\d{1,6}(?:-n\d)?)(?![\p{L}\d]|-[\p{L}\d])/iuy

const TYPES: Readonly<Record<string, CitationType>> = {
  kst: 'kamerstuk',
  blg: 'annex',
  ah: 'aanhangsel',
  h: 'handelingen',
  kv: 'kamervragen',
  ag: 'tk_document',
  nds: 'tk_document',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
}

export interface OfficialId {
  readonly canonical: string
  readonly type: CitationType
  readonly end: number
}

/** The id that is printed at `at`; the word before the first hyphen in lower case, the rest as printed. */
export function officialIdAt(text: string, at: number): OfficialId | null {
  const match = new Cursor(text, at).take(OFFICIAL_ID)
  if (match === null || !/\d|^kst-[clxvi]/i.test(match[0])) return null
  const kind = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase()
  const type = TYPES[kind]
  if (type === undefined) return null
  return {
    canonical: match[0].replace(/^[a-z]+(?:-(?:tk|ek|vv)-)?/i, (it) => it.toLowerCase()),
    type,
    end: at + match[0].length,
  }
}

const INSIDE_WORD = /[\w/-]/

function readId(at: number, { passage }: Scope): Reading | null {
  if (INSIDE_WORD.test(passage.text[at - 1] ?? ' ')) return null
  const id = officialIdAt(passage.text, at)
  return id && single(at, id.end, { canonical: id.canonical, type: id.type })
}
