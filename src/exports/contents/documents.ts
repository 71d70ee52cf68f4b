import { documentKind, documentName } from '../../pages/parts/names.ts'
import type { DocumentSummary, Register } from '../../register/contract.ts'
import { departmentOf } from '../../register/search/department.ts'
import { documentAddress, type SiteAddress } from '../site.ts'
import { type Cell, cellText, type Table } from '../table.ts'

const AT_ONCE = 1_000

export interface DocumentFilters {
  readonly year?: number
  readonly department?: string
}

/** All documents that the filters leave, newest first. */
export async function allDocuments(
  register: Register,
  filters: DocumentFilters = {},
  onSome: (done: number) => void = () => {},
): Promise<DocumentSummary[]> {
  const found: DocumentSummary[] = []
  for (let offset = 0; ; offset += AT_ONCE) {
    const some = await register.documents({ limit: AT_ONCE, offset })
    found.push(...some.filter((it) => isOf(it, filters)))
    onSome(offset + some.length)
    if (some.length < AT_ONCE) return found
  }
}

function isOf(it: DocumentSummary, { year, department }: DocumentFilters): boolean {
  const day = it.date ?? it.dateInterval?.[0] ?? null
  if (year !== undefined && !day?.startsWith(`${year}-`)) return false
  return department === undefined || departmentOf(it.senderRole) === department
}

export const documentTable = (documents: readonly DocumentSummary[], site: SiteAddress): Table => ({
  name: 'Documenten',
  title: 'Documenten',
  notes: [],
  columns: COLUMNS.map(([head, width]) => ({ head, width })),
  rows: documents.map((it) => COLUMNS.map(([, , cell]) => cell(it, site))),
})

const COLUMNS: readonly (readonly [
  head: string,
  width: number,
  cell: (it: DocumentSummary, site: SiteAddress) => Cell,
])[] = [
  ['Kenmerk', 24, (it) => cellText(it.id)],
  ['Soort', 18, (it) => documentKind(it.kind)],
  ['Titel', 60, (it) => cellText(documentName(it))],
  ['Datum', 12, (it) => it.date],
  ['Vroegst', 12, (it) => it.dateInterval?.[0] ?? null],
  ['Laatst', 12, (it) => it.dateInterval?.[1] ?? null],
  ['Dossiers', 16, (it) => it.dossiers.join(' ')],
  ['Nummer', 10, (it) => it.number && cellText(it.number)],
  ['Afzender', 34, (it) => it.senderRole && cellText(it.senderRole)],
  ['Toezeggingen', 12, (it) => it.facts.commitments],
  ['Aanbevelingen', 12, (it) => it.facts.recommendations],
  ['Reacties', 12, (it) => it.facts.reactions],
  ['Onderzoeken', 12, (it) => it.facts.studies],
  ['Bestanden', 34, (it) => it.names.map(cellText).join('\n')],
  ['Adres', 44, (it, site) => linked(documentAddress(site, it.id))],
]

const linked = (href: string): Cell => [{ text: href, href }]

/** One document as a machine reads it. */
export const documentJson = (it: DocumentSummary, site: SiteAddress) => ({
  ...{ id: it.id, kind: it.kind, title: it.title && cellText(it.title), date: it.date, dateInterval: it.dateInterval },
  ...{ chamber: it.chamber, sessionYear: it.sessionYear, dossiers: it.dossiers, number: it.number },
  ...{ sender: it.senderRole && cellText(it.senderRole), names: it.names.map(cellText), facts: it.facts },
  url: documentAddress(site, it.id),
})
