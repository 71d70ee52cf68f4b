import type { Register } from '../../register/contract.ts'
import { documentHref, documentId, documentName, factHref, studyHref } from '../parts/names.ts'
import { remembered } from '../parts/remembered.ts'
import { publicText } from '../parts/text.ts'

export type Fact = Awaited<ReturnType<Register['facts']>>[number]

/** A study as a list shows it: a report that was read, or a study that another document names. */
export interface StudyRow {
  /** Of the report, else of the fact. */
  readonly id: string
  readonly documentId: string
  /** Null: the report itself. */
  readonly fact: string | null
  readonly start: number
  readonly href: string
  readonly title: string
  readonly year: number | null
  readonly types: readonly string[]
  readonly status: string | null
  readonly organisations: readonly string[]
  readonly theme: string | null
  readonly document: string
  readonly documentHref: string
  readonly counts: { readonly findings: number; readonly recommendations: number } | null
}

/** What a study says of itself in the facts file; of an older version some may be missing. */
export interface StudyFields {
  readonly title?: string | null
  readonly types?: readonly string[]
  readonly year?: number | null
  readonly status?: string | null
  readonly organisations?: readonly string[]
  readonly theme?: string | null
  readonly subtheme?: string | null
  readonly summary?: string | null
  readonly articles?: readonly string[]
  readonly hyperlink?: string | null
  readonly publicationKind?: string | null
}

/** Reports, the newest first; then studies that other documents name. */
export const allStudies = remembered(async (register: Register): Promise<StudyRow[]> => {
  const named: StudyRow[] = []
  for await (const it of register.everyFact(['studies']))
    if (it.standing !== 'rejected' && titleOf(it) !== null) named.push(rowOfFact(it))
  const byYear = named.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.title < b.title ? -1 : 1))
  return [...(await reportsOf(register)), ...byYear]
})

const AT_ONCE = 500

async function reportsOf(register: Register): Promise<StudyRow[]> {
  const rows: StudyRow[] = []
  for (;;) {
    const some = await register.documents({ kinds: ['report'], limit: AT_ONCE, offset: rows.length })
    rows.push(...some.map(rowOfReport))
    if (some.length < AT_ONCE) return rows
  }
}

type Document = Awaited<ReturnType<Register['documents']>>[number]

const rowOfReport = (it: Document): StudyRow => ({
  ...{ id: it.id, documentId: it.id, fact: null, start: -1, href: studyHref(it.id), title: documentName(it) },
  ...{ year: it.date ? Number(it.date.slice(0, 4)) : null, types: [], status: null, theme: null },
  organisations: it.senderRole ? [it.senderRole] : [],
  ...{ document: documentName(it), documentHref: documentHref(it.id) },
  counts: { findings: it.facts.findings, recommendations: it.facts.recommendations },
})

function rowOfFact(it: Fact): StudyRow {
  const fields = it.fields as StudyFields
  return {
    ...{ id: it.id, documentId: it.documentId, fact: it.id, start: it.start, href: studyHref(it.id) },
    title: publicText(titleOf(it) ?? ''),
    ...{ year: fields.year ?? null, types: fields.types ?? [], status: fields.status ?? null },
    ...{ organisations: fields.organisations ?? [], theme: fields.theme ?? null },
    ...{ document: documentId(it.documentId), documentHref: factHref(it.documentId, it.id), counts: null },
  }
}

export const titleOf = ({ fields, text }: Fact): string | null =>
  ((fields as StudyFields).title ?? text).replace(/\s+/g, ' ').trim() || null
