import type { DocumentKind } from '../../engine/context.ts'
import { type FactKind, factKinds, factsFileSchema } from '../../engine/facts-file/schema.ts'
import type { Register } from '../../register/contract.ts'
import { addressWith } from '../parts/list/address.ts'
import { knownOf, type Query, yearsFrom } from '../parts/list/ask.ts'
import { type AskedList, type FacetView, facetOf } from '../parts/list/facets.ts'
import { named, noun, t } from '../parts/messages/t.ts'
import { documentKind } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { type ResultView, resultOf } from './view-results.ts'

export interface SearchView {
  /** As typed; empty: nothing was asked yet. */
  readonly words: string
  /** What narrows the search, to be kept when other words are typed. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly problem: { readonly text: string; readonly at: string | null } | null
  readonly total: number
  readonly facets: readonly FacetView[]
  readonly results: readonly ResultView[]
  readonly first: string | null
  readonly next: string | null
  readonly dataHref: string
}

export interface AskSearch {
  readonly words: string
  readonly facts: readonly FactKind[]
  readonly kinds: readonly DocumentKind[]
  readonly years: readonly number[]
  readonly ministries: readonly string[]
  readonly after: string | undefined
}

const documentKinds = factsFileSchema.shape.document.shape.kind.options

export const askSearch = (query: Query): AskSearch => ({
  words: (query.one('zoek') ?? '').trim(),
  facts: knownOf(query.many('staat-in'), factKinds),
  kinds: knownOf(query.many('soort'), documentKinds),
  years: yearsFrom(query.many('jaar')),
  ministries: query.many('ministerie'),
  after: query.one('na'),
})

export const PAGE_SIZE = 20

export async function searchView(register: Register, ask: AskSearch): Promise<SearchView> {
  const list = listOf(ask)
  const nothing = { total: 0, facets: [], results: [], first: null, next: null, dataHref: dataHref(ask) }
  const base = { words: ask.words, kept: keptOf(list), problem: null }
  if (ask.words === '') return { ...base, ...nothing }
  const answer = await register.search({
    words: ask.words,
    filters: filtersOf(ask),
    limit: PAGE_SIZE,
    withCounts: true,
    ...(ask.after !== undefined && { cursor: ask.after }),
  })
  const [problem] = answer.problems
  if (problem) return { ...base, ...nothing, problem: problemOf(ask.words, problem) }
  return {
    ...base,
    total: answer.counts?.total ?? answer.hits.length,
    facets: facetsOf(list, answer.counts),
    results: answer.hits.map(resultOf),
    first: ask.after === undefined ? null : addressWith(list.path, list.asked, { na: undefined }),
    next: answer.cursor === null ? null : addressWith(list.path, list.asked, { na: answer.cursor }),
    dataHref: dataHref(ask),
  }
}

const listOf = (ask: AskSearch): AskedList => ({
  path: '/zoeken',
  asked: {
    ...{ zoek: ask.words, 'staat-in': ask.facts, soort: ask.kinds, jaar: ask.years.map(String) },
    ...{ ministerie: ask.ministries, na: ask.after },
  },
})

const keptOf = ({ asked }: AskedList): SearchView['kept'] =>
  ['staat-in', 'soort', 'jaar', 'ministerie'].flatMap((name) =>
    [asked[name] ?? []].flat().map((value) => ({ name, value })),
  )

const filtersOf = (ask: AskSearch) => ({
  ...(ask.facts.length > 0 && { factKinds: ask.facts }),
  ...(ask.kinds.length > 0 && { documentKinds: ask.kinds }),
  ...(ask.years.length > 0 && { years: ask.years }),
  ...(ask.ministries.length > 0 && { departments: ask.ministries }),
})

type Counts = NonNullable<Awaited<ReturnType<Register['search']>>['counts']>

function facetsOf(list: AskedList, counts: Counts | null): FacetView[] {
  if (counts === null) return []
  const counted = <T>(of: readonly { readonly value: T; readonly hits: number }[]) =>
    of.map(({ value, hits }) => ({ value, count: hits }))
  return [
    facetOf(list, {
      ...{ name: 'staat-in', title: t('search.facts'), counted: counted(counts.factKinds) },
      inWords: (kind) => noun(`kind.${kind}`, 1),
    }),
    facetOf(list, {
      ...{ name: 'soort', title: t('search.kind'), counted: counted(counts.documentKinds) },
      inWords: documentKind,
    }),
    facetOf(list, {
      ...{ name: 'jaar', title: t('list.year'), inWords: String },
      counted: counted(counts.years).toSorted((a, b) => b.value - a.value),
    }),
    facetOf(list, {
      ...{ name: 'ministerie', title: t('list.ministry'), counted: counted(counts.departments) },
      inWords: publicText,
    }),
  ]
}

type Problem = Awaited<ReturnType<Register['search']>>['problems'][number]

function problemOf(words: string, { code, message, spans }: Problem): SearchView['problem'] {
  const told = named('search.problem', code)
  const [span] = spans
  const isPart = span !== undefined && span.end > span.start && span.end - span.start < words.length
  return { text: told === code ? message : told, at: isPart ? words.slice(span.start, span.end) : null }
}

const dataHref = (ask: AskSearch): string =>
  addressWith(
    '/api/v1/search',
    {},
    {
      ...{ q: ask.words, factKind: ask.facts, documentKind: ask.kinds },
      ...{ year: ask.years.map(String), department: ask.ministries },
    },
  )
