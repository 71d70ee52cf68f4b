import type { Register } from '../../register/contract.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import { documentName } from '../parts/names.ts'
import { shortened } from '../parts/text.ts'
import { type Filter, filterQuery } from './filter.ts'
import { itemHref, QUEUE } from './names.ts'

export interface QueueView {
  readonly filter: Filter
  readonly kinds: readonly { readonly kind: Kind | null; readonly href: string; readonly isChosen: boolean }[]
  readonly certainty: readonly { readonly isAll: boolean; readonly href: string; readonly isChosen: boolean }[]
  readonly document: string | null
  readonly withoutDocumentHref: string
  readonly rows: readonly QueueRow[]
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly lost: number
}

export interface QueueRow {
  readonly kind: Kind
  readonly href: string
  readonly passage: string
  readonly document: string
  readonly certainty: string
}

const PAGE = 20

export async function queueView(register: Register, filter: Filter, offset: number): Promise<QueueView> {
  const facts = await queued(register, filter, offset, PAGE + 1)
  const names = await namesOf(register, [
    ...facts.map((it) => it.documentId),
    ...(filter.document ? [filter.document] : []),
  ])
  const at = (more: number) => QUEUE + filterQuery(filter, { vanaf: more > 0 ? more : null })
  return {
    filter,
    kinds: [null, ...kinds].map((kind) => ({
      kind,
      href: QUEUE + filterQuery({ ...filter, kind }),
      isChosen: kind === filter.kind,
    })),
    certainty: [false, true].map((isAll) => ({
      isAll,
      href: QUEUE + filterQuery({ ...filter, isAll }),
      isChosen: isAll === filter.isAll,
    })),
    document: filter.document && (names.get(filter.document) ?? filter.document),
    withoutDocumentHref: QUEUE + filterQuery({ ...filter, document: null }),
    rows: facts.slice(0, PAGE).map((it, i) => ({
      kind: it.kind,
      href: itemHref(it.documentId, it.id, { filter, place: offset + i }),
      passage: shortened(it.text.replace(/\s+/g, ' '), 220),
      document: names.get(it.documentId) ?? it.documentId,
      certainty: it.certainty,
    })),
    previousHref: offset > 0 ? at(Math.max(0, offset - PAGE)) : null,
    nextHref: facts.length > PAGE ? at(offset + PAGE) : null,
    lost: (await register.judgements({ lostOnly: true })).length,
  }
}

const queued = (register: Register, { kind, document, isAll }: Filter, offset: number, limit: number) =>
  register.facts({
    ...{ limit, offset, standing: 'given' as const },
    ...(kind && { kinds: [kind] }),
    ...(document !== null && { documentId: document }),
    ...(!isAll && { certainties: ['derived', 'assumed'] }),
  })

/** What stands at a place in the queue now. */
export async function queuedAt(register: Register, filter: Filter, place: number) {
  const [fact] = await queued(register, filter, place, 1)
  return fact ?? null
}

async function namesOf(register: Register, ids: readonly string[]): Promise<Map<string, string>> {
  const documents = await Promise.all([...new Set(ids)].map((id) => register.document(id)))
  return new Map(documents.flatMap((it) => (it ? [[it.id, documentName(it)] as const] : [])))
}
