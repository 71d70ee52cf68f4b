import type { DocumentKind } from '../../engine/context.ts'
import { factsFileSchema } from '../../engine/facts-file/schema.ts'
import type { Register } from '../../register/contract.ts'
import { addressWith } from '../parts/list/address.ts'
import { knownOf, type Query, yearsFrom } from '../parts/list/ask.ts'
import type { DataLink } from '../parts/list/data-links.tsx'
import { type AskedList, type FacetView, facetOf } from '../parts/list/facets.ts'
import { t } from '../parts/messages/t.ts'
import { documentKind } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { type DocumentRow, rowOf } from './view-rows.ts'

export interface DocumentsView {
  readonly total: number
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

export async function documentsView(register: Register, ask: AskDocuments): Promise<DocumentsView> {
  const filters = filtersOf(ask)
  const [total, found, counts] = await Promise.all([
    register.documentCount(filters),
    register.documents({ ...filters, limit: PAGE_SIZE, offset: ask.from }),
    register.documentCounts(filters),
  ])
  const list = listOf(ask)
  const at = (from: number) => addressWith(list.path, list.asked, { vanaf: from === 0 ? undefined : String(from) })
  return {
    total,
    facets: facetsOf(list, counts),
    rows: found.map(rowOf),
    first: ask.from === 0 ? null : at(0),
    next: ask.from + PAGE_SIZE < total ? at(ask.from + PAGE_SIZE) : null,
    data: [{ text: 'JSON', href: addressWith('/api/v1/documents', dataAsked(ask)) }],
  }
}

const filtersOf = (ask: AskDocuments) => ({
  ...(ask.kinds.length > 0 && { kinds: ask.kinds }),
  ...(ask.years.length > 0 && { years: ask.years }),
  ...(ask.ministries.length > 0 && { departments: ask.ministries }),
})

const listOf = (ask: AskDocuments): AskedList => ({
  path: '/documenten',
  asked: { soort: ask.kinds, jaar: ask.years.map(String), ministerie: ask.ministries },
})

const dataAsked = (ask: AskDocuments) => ({
  ...{ kind: ask.kinds, year: ask.years.map(String), department: ask.ministries },
})

type Counts = Awaited<ReturnType<Register['documentCounts']>>

const facetsOf = (list: AskedList, { kinds, years, departments }: Counts): FacetView[] => [
  facetOf<string>(list, { name: 'soort', title: t('search.kind'), counted: kinds, inWords: documentKind }),
  facetOf<number>(list, {
    ...{ name: 'jaar', title: t('list.year'), inWords: String },
    counted: years.toSorted((a, b) => b.value - a.value),
  }),
  facetOf<string>(list, {
    ...{ name: 'ministerie', title: t('list.ministry'), counted: departments, inWords: publicText },
  }),
]
