import type { Register } from '../../register/contract.ts'
import { addressWith } from '../parts/list/address.ts'
import type { Query } from '../parts/list/ask.ts'
import type { DataLink } from '../parts/list/data-links.tsx'
import { type AskedList, type FacetView, facetOf } from '../parts/list/facets.ts'
import { t } from '../parts/messages/t.ts'
import { documentName } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { allStudies, type StudyRow } from './all.ts'
import { withoutDoubles } from './doubles.ts'

export interface StudiesView {
  readonly total: number
  readonly facets: readonly FacetView[]
  readonly rows: readonly StudyRow[]
  readonly first: string | null
  readonly next: string | null
  readonly data: readonly DataLink[]
}

export interface AskStudies {
  readonly chosen: Readonly<Record<Property, readonly string[]>>
  readonly from: number
}

/** By what studies can be chosen: the name in the address, and what a study has of it. */
const PROPERTIES = {
  jaar: (it: StudyRow) => (it.year === null ? [] : [String(it.year)]),
  type: (it: StudyRow) => it.types,
  thema: (it: StudyRow) => (it.theme === null ? [] : [it.theme]),
  stand: (it: StudyRow) => (it.status === null ? [] : [it.status]),
  door: (it: StudyRow) => it.organisations,
} as const
type Property = keyof typeof PROPERTIES
const names = Object.keys(PROPERTIES) as Property[]

export function askStudies(query: Query): AskStudies {
  const from = query.one('vanaf') ?? ''
  const chosen = Object.fromEntries(names.map((name) => [name, query.many(name)])) as AskStudies['chosen']
  return { chosen, from: /^\d{1,6}$/.test(from) ? Number(from) : 0 }
}

export const PAGE_SIZE = 25

export async function studiesView(register: Register, ask: AskStudies): Promise<StudiesView> {
  const all = await allStudies(register)
  const chosen = names.filter((name) => ask.chosen[name].length > 0)
  const fits = (it: StudyRow, but?: Property) =>
    chosen.every((name) => name === but || isOneOf(PROPERTIES[name](it), ask.chosen[name]))
  const found = all.filter((it) => fits(it))
  const list: AskedList = { path: '/onderzoeken', asked: ask.chosen }
  const at = (from: number) => addressWith(list.path, { ...list.asked, vanaf: from === 0 ? undefined : String(from) })
  return {
    total: found.length,
    facets: names.map((name) =>
      facet(
        list,
        name,
        all.filter((it) => fits(it, name)),
      ),
    ),
    rows: await named(register, await withoutDoubles(register, found.slice(ask.from, ask.from + PAGE_SIZE))),
    first: ask.from === 0 ? null : at(0),
    next: ask.from + PAGE_SIZE < found.length ? at(ask.from + PAGE_SIZE) : null,
    data: [{ text: 'JSON', href: '/api/v1/facts?kind=studies' }],
  }
}

/** With the name of the document that names a study. */
const named = (register: Register, rows: readonly StudyRow[]): Promise<StudyRow[]> =>
  Promise.all(
    rows.map(async (it) => {
      const document = it.fact === null ? null : await register.document(it.documentId)
      return document ? { ...it, document: documentName(document) } : it
    }),
  )

const isOneOf = (values: readonly string[], chosen: readonly string[]): boolean =>
  values.some((it) => chosen.includes(it))

const TITLES = {
  jaar: 'studies.year',
  type: 'studies.type',
  thema: 'studies.theme',
  stand: 'studies.status',
  door: 'studies.by',
} as const

function facet(list: AskedList, name: Property, studies: readonly StudyRow[]): FacetView {
  const counts = new Map<string, number>()
  for (const it of studies)
    for (const value of new Set(PROPERTIES[name](it))) counts.set(value, (counts.get(value) ?? 0) + 1)
  const byCount = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  const counted = name === 'jaar' ? byCount.sort((a, b) => (a.value < b.value ? 1 : -1)) : byCount
  return facetOf(list, { name, title: t(TITLES[name]), counted, inWords: publicText })
}
