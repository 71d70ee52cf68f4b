import type { Span } from '../../positions.ts'
import { FOOTER } from '../furniture/printed-lines.ts'
import type { Line } from '../lines.ts'

/** What the printed head, footer or imprint of a parliamentary paper says of it. Spans are of the printed characters. */
export interface PrintedIdentity {
  readonly chamber: 'TK' | 'EK' | null
  readonly sessionYear: string | null
  readonly dossiers: readonly string[]
  readonly number: string | null
  readonly printYear: number | null
  readonly id: string | null
  readonly evidence: Record<string, Span[]>
  /** Page label by the index of the page, and, for a text without pages, the last one printed. */
  readonly labels: ReadonlyMap<number, string>
}

const IMPRINT_ID = /^kst-(?<dossier>\d{4,5}(?:-[IVXLC]+[A-H]?|-\d{2})?)-(?<number>\d{1,5}[a-z]{0,2}|[A-Z]{1,3})$/
const IMPRINT_YEAR = /^[’']s[-‑]Gravenhage (?<year>\d{4})/u

export function printedIdentity(text: string, lines: readonly Line[], furniture: Iterable<number>): PrintedIdentity {
  const found = emptyIdentity()
  for (const index of furniture) {
    const line = lines[index] as Line
    const printed = line.text
    readFooter(found, printed, line, text)
    readImprint(found, printed, line)
  }
  return found
}

type Draft = { -readonly [K in keyof PrintedIdentity]: PrintedIdentity[K] } & { labels: Map<number, string> }
const emptyIdentity = (): Draft => ({
  chamber: null,
  sessionYear: null,
  dossiers: [],
  number: null,
  printYear: null,
  id: null,
  evidence: {},
  labels: new Map(),
})

function readFooter(found: Draft, printed: string, line: Line, text: string): void {
  const groups = FOOTER.exec(printed)?.groups
  if (!groups?.dossiers) return
  if (groups.page && !found.labels.has(line.page)) found.labels.set(line.page, groups.page)
  if (groups.printYear) found.printYear ??= Number(groups.printYear)
  if (found.sessionYear !== null) return
  found.chamber = groups.chamber === 'Eerste' ? 'EK' : 'TK'
  found.sessionYear = (groups.years ?? '').replace('–', '-')
  found.dossiers = dossiersIn(groups.dossiers)
  found.number = groups.number ?? null
  const where = (part: string) => [spanOfPart(text, line, part)]
  Object.assign(found.evidence, {
    chamber: where(`${groups.chamber} Kamer`),
    sessionYear: where(groups.years ?? ''),
    dossiers: where(groups.dossiers),
    number: [
      spanOfPart(
        text,
        line,
        groups.number ?? '',
        line.to - (groups.page?.length ?? 0) - (groups.number?.length ?? 0) - 2,
      ),
    ],
  })
}

/** Where a part of a printed line stands; spaces in the part may be any printed space. */
function spanOfPart(text: string, line: Line, part: string, from = line.from): Span {
  const folded = text.slice(line.from, line.to).replace(/[\u00a0\u2000-\u200a\u202f\t]/gu, ' ')
  const at = folded.indexOf(part, Math.max(0, from - line.from))
  return at < 0 ? { start: line.from, end: line.to } : { start: line.from + at, end: line.from + at + part.length }
}

function readImprint(found: Draft, printed: string, line: Line): void {
  const groups = IMPRINT_ID.exec(printed)?.groups
  if (groups?.dossier && groups.number) {
    found.id ??= printed
    found.evidence.id ??= [{ start: line.from, end: line.to }]
    if (found.dossiers.length === 0) found.dossiers = [groups.dossier]
    found.number ??= groups.number
  }
  const year = IMPRINT_YEAR.exec(printed)?.groups?.year
  if (year) found.printYear ??= Number(year)
}

/** `36 360 VI` gives `36360-VI`; `32 824 en 29 279` gives both; the R number of a Rijkswet is no part of the id. */
export function dossiersIn(printed: string): string[] {
  const pattern = /(\d{2})[ .]?(\d{3})(?:[ -](\d{2})(?!\d))?(?: ?\(R ?\d{4}\))?(?:[ -]([IVXLC]+[A-H]?)(?![\p{L}]))?/gu
  return [...printed.matchAll(pattern)].map(([, left, right, suffix, chapter]) =>
    [`${left}${right}`, suffix, chapter].filter((part) => part !== undefined).join('-'),
  )
}
