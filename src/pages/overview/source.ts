import type { FactKind, FactsFile } from '../../engine/facts-file/schema.ts'
import { type Link, type LinkType, progressTypes } from '../../links/link.ts'
import type { DocumentIdentityRow, Register, RegisterFact } from '../../register/contract.ts'
import { departmentOf } from '../../register/search/department.ts'
import { remembered } from '../parts/remembered.ts'
import { STANCES } from './advice.ts'

/** All that recommendations and their answers are read from, of the whole register. */
export interface OverviewSource {
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly facts: readonly RegisterFact[]
  readonly links: readonly Link[]
}

export interface SourceDocument {
  readonly id: string
  readonly kind: string
  readonly title: string | null
  /** First and last day on which it can have been made. */
  readonly from: string | null
  readonly to: string | null
  readonly department: string | null
  /** The same document under another identifier, which tells nothing new. */
  readonly isCopy: boolean
}

export type Sections = FactsFile['sections']

const KINDS: readonly FactKind[] = ['recommendations', 'reactions', 'studies', 'commitments']
const TYPES: readonly LinkType[] = [
  ...STANCES,
  ...progressTypes,
  'responds_to',
  'reacts_to',
  'offered_in',
  'same_study',
  'same_source_document',
]
export const sourceOf = remembered(async (register: Register): Promise<OverviewSource> => {
  const links = await register.links({ types: TYPES })
  const copies = copiesIn(links)
  const documents = new Map<string, SourceDocument>()
  for await (const it of register.everyDocument()) documents.set(it.id, documentOf(it, copies.has(it.id)))
  const facts: RegisterFact[] = []
  for await (const it of register.everyFact(KINDS)) if (it.standing !== 'rejected') facts.push(it)
  return { documents, links, facts }
})

const documentOf = (it: DocumentIdentityRow, isCopy: boolean): SourceDocument => ({
  ...{ id: it.id, kind: it.kind, title: it.title, isCopy },
  ...{ from: it.date ?? it.dateInterval?.[0] ?? null, to: it.date ?? it.dateInterval?.[1] ?? null },
  department: departmentOf(it.senderRole),
})

/** Of two documents with one text the parliamentary paper stays: people know it by its number. */
function copiesIn(links: readonly Link[]): ReadonlySet<string> {
  const pairs = links.filter((it) => it.type === 'same_source_document' && it.a.document !== it.b.document)
  return new Set(pairs.map(({ a, b }) => (b.document.startsWith('kst-') ? a.document : b.document)))
}

/** The sections of each text of a document, by the name of its file. */
export async function sectionsOf(register: Register, documentId: string): Promise<ReadonlyMap<string, Sections>> {
  const detail = await register.document(documentId)
  const texts = (detail?.texts ?? []).filter((it) => it.leads)
  const files = await Promise.all(texts.map((it) => register.reading(it.seq)))
  return new Map(files.flatMap((file) => (file ? [[file.source.name, file.sections] as const] : [])))
}
