import { type Status, statuses } from '../../links/status/status.ts'
import type { LookedThrough, Official } from '../../register/contract.ts'
import { shortened, table } from '../output.ts'
import { count } from '../summary.ts'
import type { StatusRow } from './rows.ts'

const TITLES: Readonly<Record<Status, string>> = {
  deadline_passed_no_evidence: 'Term passed, no trace found',
  postponed: 'Postponed',
  in_progress: 'In progress',
  open: 'Open',
  partially: 'Partly kept',
  followed_up: 'Followed up',
  fulfilled: 'Kept',
  withdrawn: 'Withdrawn',
}

/** How many commitments of a status there are. */
export type StatusCounts = ReadonlyMap<Status, number>

export interface Printing {
  readonly asOf: string
  readonly looked: LookedThrough
  readonly officials: readonly Official[]
  /** Of all that were asked for, also of those that are not among the rows. */
  readonly counts: StatusCounts
  readonly limit: number
}

export function countsOf(rows: readonly StatusRow[]): StatusCounts {
  const counts = new Map<Status, number>()
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}

/** A table for each status, what is due first on top; under them what was looked through. */
export function printed(rows: readonly StatusRow[], { asOf, looked, officials, counts, limit }: Printing): string[] {
  const groups = statuses.flatMap((status) => {
    const own = rows.filter((it) => it.status === status).slice(0, limit)
    return own.length === 0 ? [] : [...grouped(TITLES[status], own, counts.get(status) ?? 0), '']
  })
  return [...groups, summary(counts, asOf, looked), ...registers(rows, officials)]
}

function grouped(title: string, rows: readonly StatusRow[], total: number): string[] {
  const isRegistered = rows.some((it) => it.register)
  const lines = rows.map((it) => [
    ...[it.id, termOf(it), shortened(it.about, 64), shortened(calledOf(it), 24)],
    ...(isRegistered ? [it.register?.status ?? (it.register ? 'no status' : '')] : []),
    reasonOf(it),
  ])
  const head = ['id', 'by', 'promise', 'in', ...(isRegistered ? ['register'] : []), 'reason']
  const more =
    total > rows.length ? [`… and ${total - rows.length} more: --limit shows more, --json and --csv all.`] : []
  return [`${title} (${total})`, ...table(head, lines), ...more]
}

/** What the official registers say is theirs: it stands beside what the documents show and is not counted with it. */
function registers(rows: readonly StatusRow[], officials: readonly Official[]): string[] {
  if (officials.length === 0) return []
  const here = rows.filter((it) => it.register).length
  const doubtful = officials.filter((it) => it.isDoubtful).length
  const doubt = doubtful > 0 ? `; ${doubtful} may be one of several promises and are left apart` : ''
  return [
    `The registers of the House and the Senate hold ${count(officials.length, 'promise')}; ${here} are among these${doubt}.`,
  ]
}

// The hash of a file says nothing to anybody.
const calledOf = ({ document, title }: StatusRow): string =>
  document.startsWith('sha256:') ? (title ?? document) : document

/** The term, and the one it had before it was moved. */
function termOf({ due, deadlines }: StatusRow): string {
  const first = deadlines[0]?.interval[1] ?? null
  return `${due ?? '–'}${deadlines.length > 1 && first !== due ? ` (was ${first ?? 'none'})` : ''}`
}

function reasonOf({ evidence, because, isLate }: StatusRow): string {
  const [first, ...others] = evidence
  // What was looked through stands under the tables.
  const said = because.slice(1).filter((it) => !it.startsWith('nothing found in'))
  if (!first) return shortened(said.join('; ') || (because[0] ?? ''), 90)
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `${isLate ? 'late: ' : ''}${first.on ?? ''} ${shortened(first.document, 20)} «${shortened(first.text, 48)}»${more}`
}

function summary(counts: StatusCounts, asOf: string, { documents, upTo }: LookedThrough): string {
  const each = statuses.flatMap((it) => (counts.get(it) ? [`${counts.get(it)} ${TITLES[it].toLowerCase()}`] : []))
  const total = [...counts.values()].reduce((sum, it) => sum + it, 0)
  const what = total === 0 ? '' : `: ${each.join(', ')}`
  return `${count(total, 'commitment')} as of ${asOf}${what}. Looked through ${count(documents, 'document')} up to ${upTo ?? 'an unknown day'}.`
}

const COLUMNS = [
  'id',
  'status',
  'due',
  'isLate',
  'department',
  'document',
  'date',
  'title',
  'text',
  'strength',
] as const

/** RFC 4180, without the line feeds. Cells that a spreadsheet would take for a formula are given a quotation mark. */
export const csv = (rows: readonly StatusRow[]): string[] => [
  line([...COLUMNS, 'register', 'because', 'evidence']),
  ...rows.map((it) =>
    line([
      ...COLUMNS.map((column) => String(it[column] ?? '')),
      it.register?.status ?? '',
      it.because.join('; '),
      it.evidence.map(({ document, on }) => `${document}${on ? ` (${on})` : ''}`).join('; '),
    ]),
  ),
]

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r`
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe
}
