import type { DocumentKind } from '../../engine/context.ts'
import { factsFileSchema } from '../../engine/facts-file/schema.ts'
import type { Register } from '../../register/contract.ts'
import { departmentOf } from '../../register/search/department.ts'
import { addressWith } from '../parts/list/address.ts'
import { knownOf, type Query, yearsFrom } from '../parts/list/ask.ts'
import type { DataLink } from '../parts/list/data-links.tsx'
import { type AskedList, type FacetView, facetOf } from '../parts/list/facets.ts'
import { numeral, t } from '../parts/messages/t.ts'
import { documentKind } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { everyDocument, MOST_DOCUMENTS } from './every.ts'
import { type DocumentRow, rowOf } from './view-rows.ts'

type Document = Awaited<ReturnType<Register['documents']>>[number]

export interface DocumentsView {
  readonly total: number
  /** Set where the register holds more documents than can be chosen from. */
  readonly partly: string | null
  readonly facets: readonly FacetView[]
  readonly rows: readonly DocumentRow[]
  readonly first: string | null
  readonly next: string | null
  readonly data: readonly DataLink[]
}

export interface AskDocuments {
  readonly kinds: readonly DocumentKind[]
  readonly years: readonly number[]
  readonly ministries: readonly string[]
  readonly from: number
}

const documentKinds = factsFileSchema.shape.document.shape.kind.options

export function askDocuments(query: Query): AskDocuments {
  const from = query.one('vanaf') ?? ''
  return {
    kinds: knownOf(query.many('soort'), documentKinds),
    years: yearsFrom(query.many('jaar')),
    ministries: query.many('ministerie'),
    from: /^\d{1,6}$/.test(from) ? Number(from) : 0,
  }
}

export const PAGE_SIZE = 50

/** By what documents can be chosen. */
const PROPERTIES = {
  kinds: (it: Document): DocumentKind => it.kind,
  years: (it: Document): number | null => yearOf(it),
  ministries: (it: Document): string | null => departmentOf(it.senderRole),
} as const
type Property = keyof typeof PROPERTIES
const properties = Object.keys(PROPERTIES) as Property[]

const yearOf = ({ date, dateInterval }: Document): number | null => {
  const day = date ?? dateInterval?.[0] ?? null
  return day === null ? null : Number(day.slice(0, 4))
}

export async function documentsView(register: Register, ask: AskDocuments): Promise<DocumentsView> {
  const [all, totals] = await Promise.all([everyDocument(register), register.totals()])
  const found = all.filter((it) => fits(it, ask))
  const list = listOf(ask)
  const at = (from: number) => addressWith(list.path, list.asked, { vanaf: from === 0 ? undefined : String(from) })
  const isPartly = totals.documents > all.length
  return {
    total: found.length,
    partly: isPartly ? t('documents.partly', { n: numeral(MOST_DOCUMENTS), total: numeral(totals.documents) }) : null,
    facets: facetsOf(list, all, ask),
    rows: found.slice(ask.from, ask.from + PAGE_SIZE).map(rowOf),
    first: ask.from === 0 ? null : at(0),
    next: ask.from + PAGE_SIZE < found.length ? at(ask.from + PAGE_SIZE) : null,
    data: [{ text: 'JSON', href: addressWith('/api/v1/documents', dataAsked(ask)) }],
  }
}

function fits(it: Document, ask: AskDocuments, but?: Property): boolean {
  return properties.every((property) => {
    const chosen: readonly (string | number)[] = ask[property]
    const value = PROPERTIES[property](it)
    return property === but || chosen.length === 0 || (value !== null && chosen.includes(value))
  })
}

const listOf = (ask: AskDocuments): AskedList => ({
  path: '/documenten',
  asked: { soort: ask.kinds, jaar: ask.years.map(String), ministerie: ask.ministries },
})

const dataAsked = (ask: AskDocuments) => ({
  ...{ kind: ask.kinds, year: ask.years.map(String), department: ask.ministries },
})

function facetsOf(list: AskedList, all: readonly Document[], ask: AskDocuments): FacetView[] {
  const counted = <T extends string | number>(property: Property) => {
    const counts = new Map<T, number>()
    for (const it of all.filter((one) => fits(one, ask, property))) {
      const value = PROPERTIES[property](it) as T | null
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  }
  return [
    facetOf<string>(list, { name: 'soort', title: t('search.kind'), counted: counted('kinds'), inWords: documentKind }),
    facetOf<number>(list, {
      ...{ name: 'jaar', title: t('list.year'), inWords: String },
      counted: counted<number>('years').sort((a, b) => b.value - a.value),
    }),
    facetOf<string>(list, {
      ...{ name: 'ministerie', title: t('list.ministry'), counted: counted('ministries'), inWords: publicText },
    }),
  ]
}
