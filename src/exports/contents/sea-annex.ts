import { type Advice, advicesIn, compare } from '../../pages/overview/advice.ts'
import { type OverviewSource, type SourceDocument, sourceOf } from '../../pages/overview/source.ts'
import { type StudyNames, studyNamesIn } from '../../pages/overview/study-names.ts'
import { addressOf } from '../../pages/parts/addresses.ts'
import { documentName } from '../../pages/parts/names.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import { documentAddress, type SiteAddress } from '../site.ts'
import { cellText } from '../table.ts'
import { type AnnexKind, type AnnexModel, annexModel } from './sea-models.ts'

/** The evaluation agenda of a year as the register can write it. */
export interface SeaAnnex {
  readonly year: number
  readonly kind: AnnexKind
  readonly department: string | null
  readonly model: AnnexModel
  readonly rows: readonly AnnexRow[]
  /** What the maker of the annex must look at, row by row. */
  readonly remarks: readonly AnnexRemark[]
}

export interface AnnexRow {
  readonly title: string
  readonly theme: string | null
  readonly subtheme: string | null
  readonly types: readonly string[]
  readonly years: readonly number[]
  readonly status: string | null
  /** Where the report can be read. */
  readonly href: string | null
  readonly organisations: readonly string[]
  readonly summary: string | null
  readonly articles: readonly string[]
}

export interface AnnexRemark {
  readonly row: number
  readonly text: string
}

export interface AnnexQuery {
  readonly year: number
  readonly kind: AnnexKind
  readonly department?: string | null
  readonly site: SiteAddress
}

export async function seaAnnexOf(register: Register, query: AnnexQuery): Promise<SeaAnnex> {
  return seaAnnexFrom(await sourceOf(register), query)
}

interface Made {
  readonly row: AnnexRow
  readonly remarks: readonly string[]
}

export function seaAnnexFrom(source: OverviewSource, query: AnnexQuery): SeaAnnex {
  const { year, kind, department = null } = query
  const model = annexModel(kind, year)
  const [first, last] = model.years(year)
  const names = studyNamesIn(source)
  const advices = advicesIn(source)
  const known = [...agendaRows(source, names, query, advices), ...reportRows(source, names, query, advices)]
  const made = known.filter(({ row }) => row.years.some((it) => first <= it && it <= last)).sort(byTheme)
  return {
    ...{ year, kind, department, model, rows: made.map((it) => it.row) },
    remarks: made.flatMap(({ remarks }, i) => remarks.map((text) => ({ row: i + 1, text }))),
  }
}

/** Each study once, as the newest agenda of the department has it. */
function agendaRows(
  source: OverviewSource,
  names: StudyNames,
  { department, site }: AnnexQuery,
  advices: readonly Advice[],
): Made[] {
  const newest = new Map<string, RegisterFact>()
  for (const it of source.facts) {
    const document = source.documents.get(it.documentId)
    if (!document || !isRow(it, document) || !isOfDepartment(document, department ?? null, source)) continue
    const key = names.keyOf(it)
    const known = newest.get(key)
    if (!known || dayOf(known, source) < dayOf(it, source)) newest.set(key, it)
  }
  return [...newest.values()].map((it) => madeOf(it, names.reportOf(it), site, advices))
}

const isRow = ({ kind, fields }: RegisterFact, document: SourceDocument): boolean =>
  kind === 'studies' && document.kind === 'sea-annex' && !document.isCopy && typeof fields.title === 'string'

/** An agenda bears no sender; its title says of whom it is. */
function isOfDepartment(it: SourceDocument, department: string | null, { documents }: OverviewSource): boolean {
  if (department === null) return true
  if (it.department !== null) return it.department === department
  const longer = [...documents.values()].some(
    (other) =>
      other.department !== null &&
      other.department !== department &&
      other.department.includes(department) &&
      it.title?.includes(other.department),
  )
  return !longer && it.title?.includes(department) === true
}

const dayOf = ({ documentId }: RegisterFact, { documents }: OverviewSource): string =>
  documents.get(documentId)?.from ?? ''

function madeOf(
  { fields }: RegisterFact,
  report: SourceDocument | null,
  site: SiteAddress,
  advices: readonly Advice[],
): Made {
  const advised = report ? adviceText(report, advices) : null
  const status = report ? 'afgerond' : textIn(fields.status)
  const summary = textIn(fields.summary)
  const remarks = [
    ...(report && fields.status !== 'afgerond'
      ? [`In de agenda staat «${fields.status ?? 'geen status'}», maar het rapport is er: ${documentName(report)}.`]
      : []),
    ...(summary === null && advised ? ['De aanbevelingen komen uit het rapport, niet uit de agenda.'] : []),
  ]
  const row: AnnexRow = {
    ...{ title: cellText(String(fields.title)), theme: textIn(fields.theme), subtheme: textIn(fields.subtheme) },
    ...{ types: listIn(fields.types), years: yearsIn(fields), status, organisations: listIn(fields.organisations) },
    ...{ href: textIn(fields.hyperlink) ?? (report && reportAddress(report, site)), summary: summary ?? advised },
    articles: listIn(fields.articles).map((it) => it.replace(/^begroting:(?:\w+\/)?/u, '')),
  }
  return { row, remarks }
}

/** Reports that this department answered and that stand in no agenda of the register. */
function reportRows(
  source: OverviewSource,
  names: StudyNames,
  { department = null, site }: AnnexQuery,
  advices: readonly Advice[],
): Made[] {
  const answered = new Map<string, string | null>()
  for (const { type, a, b } of source.links)
    if (type === 'reacts_to')
      answered.set(b.document, source.documents.get(a.document)?.department ?? answered.get(b.document) ?? null)
  return [...source.documents.values()]
    .filter((it) => it.kind === 'report' && answered.has(it.id) && !names.isInAgenda(it.id))
    .filter((it) => department === null || answered.get(it.id) === department)
    .map((it) => ({
      row: {
        ...{ title: cellText(documentName(it)), theme: null, subtheme: null, types: [], organisations: [] },
        ...{ years: it.from ? [Number(it.from.slice(0, 4))] : [], status: 'afgerond', articles: [] },
        ...{ href: reportAddress(it, site), summary: adviceText(it, advices) },
      },
      remarks: ['Dit rapport staat in geen agenda van het register: vul thema, type en begrotingsartikel in.'],
    }))
}

/** The official address where one is known, else where this register has it. */
const reportAddress = ({ id }: SourceDocument, site: SiteAddress): string =>
  addressOf(id)?.href ?? documentAddress(site, id)

function adviceText({ id }: SourceDocument, advices: readonly Advice[]): string | null {
  const own = advices.filter((it) => it.fact.documentId === id).map((it) => cellText(it.fact.text))
  return own.length === 0 ? null : `Aanbevelingen: ${own.join('; ')}.`
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? cellText(value) : null)
const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.map((it) => cellText(String(it))) : [])

function yearsIn({ years, year }: RegisterFact['fields']): number[] {
  const all = Array.isArray(years) ? years.filter((it) => typeof it === 'number') : []
  return all.length > 0 ? all : typeof year === 'number' ? [year] : []
}

const byTheme = ({ row: a }: Made, { row: b }: Made): number =>
  compare(a.theme ?? '~', b.theme ?? '~') ||
  compare(a.subtheme ?? '~', b.subtheme ?? '~') ||
  (a.years.at(-1) ?? 0) - (b.years.at(-1) ?? 0) ||
  compare(a.title, b.title)
