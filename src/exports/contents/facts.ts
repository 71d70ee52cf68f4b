import { noun } from '../../pages/parts/messages/t.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import { passageAddress, type SiteAddress } from '../site.ts'
import { type Cell, cellText, type Table } from '../table.ts'

const AT_ONCE = 2_000

/** All facts that nobody rejected, of these documents or of all, some at a time. */
export async function* factsIn(
  register: Register,
  documents: ReadonlySet<string> | null = null,
): AsyncGenerator<readonly RegisterFact[]> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const some = await register.facts({ limit: AT_ONCE, offset })
    yield some.filter((it) => it.standing !== 'rejected' && (documents?.has(it.documentId) ?? true))
    if (some.length < AT_ONCE) return
  }
}

export const factTable = (facts: readonly RegisterFact[], site: SiteAddress): Table => ({
  name: 'Feiten',
  title: 'Feiten',
  notes: [],
  columns: COLUMNS.map(([head, width]) => ({ head, width })),
  rows: facts.map((it) => COLUMNS.map(([, , cell]) => cell(it, site))),
})

const COLUMNS: readonly (readonly [
  head: string,
  width: number,
  cell: (it: RegisterFact, site: SiteAddress) => Cell,
])[] = [
  ['Nummer', 26, (it) => it.id],
  ['Soort', 16, (it) => noun(`kind.${it.kind}`, 1)],
  ['Passage', 70, (it) => cellText(it.text)],
  ['Kenmerk', 24, (it) => cellText(it.documentId)],
  ['Bladzijde', 8, (it) => it.page],
  ['Regel', 34, (it) => it.because],
  ['Zekerheid', 12, (it) => it.certainty],
  ['Beoordeling', 12, (it) => it.standing],
  [
    'Adres',
    44,
    (it, site) => {
      const href = passageAddress(site, it.documentId, it.id)
      return [{ text: href, href }]
    },
  ],
]

/** One fact as a machine reads it: what it says is masked as well, what names another fact or document is not. */
export const factJson = (it: RegisterFact, site: SiteAddress) => ({
  ...{ id: it.id, kind: it.kind, document: it.documentId, text: cellText(it.text), start: it.start, page: it.page },
  ...{ because: it.because, certainty: it.certainty, standing: it.standing, fields: masked(it.fields) },
  url: passageAddress(site, it.documentId, it.id),
})

const NAMES = new Set(['canonical', 'covers', 'partOf', 'recommendation', 'study'])

function masked(value: unknown): unknown {
  if (typeof value === 'string') return cellText(value)
  if (Array.isArray(value)) return value.map(masked)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, NAMES.has(key) ? it : masked(it)]))
}
