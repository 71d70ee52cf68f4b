import { periodOf } from '../../engine/calendar/period.ts'
import { commitmentKinds } from '../../engine/facts-file/meaning-shapes.ts'
import { statuses } from '../../links/status/status.ts'
import { GOING_ON } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { dayInWords } from '../parts/days.ts'
import { addressWith } from '../parts/list/address.ts'
import type { DataLink } from '../parts/list/data-links.tsx'
import { type AskedList, type FacetView, facetOf } from '../parts/list/facets.ts'
import { counted, named, t } from '../parts/messages/t.ts'
import { publicText } from '../parts/text.ts'
import type { AskCommitments } from './ask.ts'
import { type CommitmentRow, rowOf } from './view-rows.ts'
import { type TermsPicture, termsPicture } from './view-terms.ts'

type Query = Parameters<Register['commitments']>[0]
export type Filters = Parameters<Register['commitmentCounts']>[0]

export interface CommitmentsView {
  readonly on: string
  readonly onInWords: string
  /** What narrows the list, to be kept when another day is chosen. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly total: number
  readonly looked: string
  readonly facets: readonly FacetView[]
  readonly picture: TermsPicture | null
  readonly rows: readonly CommitmentRow[]
  readonly first: string | null
  readonly next: string | null
  readonly data: readonly DataLink[]
  readonly follow: readonly DataLink[]
  /** Work that is going on is left out unless it is asked for. */
  readonly isWithoutOngoing: boolean
}

export const PAGE_SIZE = 25

export async function commitmentsView(register: Register, ask: AskCommitments): Promise<CommitmentsView> {
  const list = listOf(ask)
  const filters = filtersOf(ask)
  const [answer, counts, picture] = await Promise.all([
    page(register, { ...filters, limit: PAGE_SIZE, ...(ask.after !== undefined && { cursor: ask.after }) }),
    register.commitmentCounts(filters),
    termsPicture(register, filters, list),
  ])
  const isAtBegin = ask.after === undefined || answer.isFromBegin
  return {
    ...{ on: ask.on, onInWords: dayInWords(ask.on), kept: keptOf(list) },
    ...{ total: answer.total, looked: lookedInWords(answer.looked) },
    facets: facetsOf(list, ask, counts),
    picture,
    rows: answer.commitments.map((it) => rowOf(it, ask.isOtherDay ? ask.on : null)),
    first: isAtBegin ? null : addressWith(list.path, list.asked, { na: undefined }),
    next: answer.cursor === null ? null : addressWith(list.path, list.asked, { na: answer.cursor }),
    ...{ data: dataLinks(ask), follow: followLinks(list), isWithoutOngoing: ask.kinds.length === 0 },
  }
}

/** A place in the list that is none, as in an address somebody shortened, is the beginning. */
async function page(register: Register, query: Query) {
  const { cursor, ...begin } = query
  const found = cursor === undefined ? null : await register.commitments(query).catch(() => null)
  return found ? { ...found, isFromBegin: false } : { ...(await register.commitments(begin)), isFromBegin: true }
}

/** What the list is narrowed to, for whoever gives it in another form. */
export function filtersOf(ask: AskCommitments): Filters {
  const due = ask.due === undefined ? null : periodOf(ask.due)
  return {
    on: ask.on,
    ...(ask.statuses.length > 0 && { statuses: ask.statuses }),
    ...(ask.ministries.length > 0 && { departments: ask.ministries }),
    ...(ask.kinds.length > 0 ? { kinds: ask.kinds } : { withoutKinds: GOING_ON }),
    ...(ask.years.length > 0 && { years: ask.years }),
    ...(due && { due }),
    ...(ask.isOverdue && { isOverdue: true }),
  }
}

const listOf = (ask: AskCommitments): AskedList => ({
  path: '/toezeggingen',
  asked: {
    ...{ stand: ask.statuses, ministerie: ask.ministries, soort: ask.kinds, jaar: ask.years.map(String) },
    ...{ verloopt: ask.due, verstreken: ask.isOverdue ? 'ja' : undefined },
    ...{ op: ask.isOtherDay ? ask.on : undefined, na: ask.after },
  },
})

const keptOf = ({ asked }: AskedList): CommitmentsView['kept'] =>
  ['stand', 'ministerie', 'soort', 'jaar', 'verloopt', 'verstreken'].flatMap((name) =>
    [asked[name] ?? []].flat().map((value) => ({ name, value })),
  )

type Counts = Awaited<ReturnType<Register['commitmentCounts']>>

function facetsOf(list: AskedList, ask: AskCommitments, counts: Counts): FacetView[] {
  const ofStatus = new Map(counts.statuses.map((it) => [it.value, it.count]))
  const uncounted = <T>(values: readonly T[]) => values.map((value) => ({ value, count: null }))
  return [
    facetOf(list, {
      ...{ name: 'stand', title: t('promises.status'), inWords: (it: string) => named('status', it) },
      counted: statuses.flatMap((value) => (ofStatus.has(value) ? [{ value, count: ofStatus.get(value) ?? 0 }] : [])),
    }),
    facetOf(list, {
      ...{ name: 'ministerie', title: t('list.ministry'), counted: counts.departments, inWords: publicText },
    }),
    facetOf(list, {
      ...{ name: 'jaar', title: t('promises.year'), inWords: String },
      counted: counts.years.toSorted((a, b) => b.value - a.value),
    }),
    facetOf(list, {
      ...{ name: 'verloopt', title: t('promises.due'), counted: uncounted(yearsAround(ask.on)), inWords: String },
    }),
    facetOf(list, {
      ...{ name: 'verstreken', title: t('promises.overdue.title'), counted: uncounted(['ja']) },
      inWords: () => t('promises.overdue.choice'),
    }),
    facetOf(list, {
      ...{ name: 'soort', title: t('promises.kind'), counted: uncounted(commitmentKinds) },
      inWords: (it: string) => named('commitment', it),
    }),
  ]
}

/** Terms run some years ahead, and what is long past was asked of the past. */
const yearsAround = (day: string): string[] =>
  Array.from({ length: 9 }, (_, i) => String(Number(day.slice(0, 4)) - 5 + i))

type Looked = Awaited<ReturnType<Register['lookedThrough']>>

const lookedInWords = ({ documents, upTo }: Looked): string => {
  const many = counted('unit.documents', documents)
  return upTo === null
    ? t('promises.looked.undated', { documents: many })
    : t('promises.looked', { documents: many, day: dayInWords(upTo) })
}

function dataLinks(ask: AskCommitments): DataLink[] {
  const asked = {
    ...{ on: ask.isOtherDay ? ask.on : undefined, status: ask.statuses, department: ask.ministries },
    ...{ kind: ask.kinds, year: ask.years.map(String), due: ask.due, overdue: ask.isOverdue ? 'true' : undefined },
  }
  return [{ text: 'JSON', href: addressWith('/api/v1/commitments', asked) }]
}

/** The list as a feed and as a calendar, with the same choices. */
const followLinks = ({ asked }: AskedList): DataLink[] =>
  [
    ['Atom', '/toezeggingen.atom'],
    ['ICS', '/toezeggingen.ics'],
    ['CSV', '/toezeggingen.csv'],
    ['XLSX', '/toezeggingen.xlsx'],
  ].map(([text = '', path = '']) => ({ text, href: addressWith(path, asked, { na: undefined }) }))
