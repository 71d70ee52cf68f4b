import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { JudgementRow, Register, RegisterFact } from '../contract.ts'
import { anchorAt, BareText, type Place } from './anchor.ts'
import { outer } from './fit.ts'
import type { Anchor, Judgement } from './judgement.ts'

interface OrderBase {
  readonly reason: string
  /** As in `person:Jet de Vries`. */
  readonly actor: string
}

/** A judgement on a fact that is there. */
export interface FactOrder extends OrderBase {
  readonly verdict: 'accept' | 'reject' | 'correct'
  readonly fact: RegisterFact
  /** With `correct`: what is right, by the names of the facts file. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Words of a document that are a fact and were missed. */
export interface AddOrder extends OrderBase {
  readonly verdict: 'add'
  readonly documentId: string
  readonly kind: FactKind
  readonly fields: Readonly<Record<string, unknown>>
  /** The words, or where they stand. */
  readonly where: string | TextPlace
}
export interface TextPlace extends Place {
  readonly textSeq: number
}

export type Given =
  | { readonly kind: 'kept'; readonly seq: number; readonly isNew: boolean; readonly row: JudgementRow | null }
  | { readonly kind: 'refused'; readonly why: 'no-document' | 'not-there' }
  /** The words stand at several places: a person says which. */
  | { readonly kind: 'several'; readonly places: readonly TextPlace[] }

/** Keeps what a person decided. A fact is judged by its words, so that the judgement outlives this reading of them. */
export async function giveJudgement(order: FactOrder | AddOrder, register: Register): Promise<Given> {
  if (order.verdict === 'add') return add(order, register)
  const { verdict, fact, fields, reason } = order
  const anchor = await anchorOf(fact, register)
  return keep({ verdict, documentId: fact.documentId, factKind: fact.kind, anchor, reason, fields }, order, register)
}

async function keep(judgement: Judgement, { actor }: OrderBase, register: Register): Promise<Given> {
  const [kept] = await register.append([{ kind: 'judgement', actor, judgement }])
  const rows = await register.judgements({ documentId: judgement.documentId })
  const row = rows.find((it) => it.seq === kept?.seq) ?? null
  return { kind: 'kept', seq: kept?.seq ?? 0, isNew: kept?.isNew === true, row }
}

/** All that the fact was read from, with what stands between its pieces. */
export async function anchorOf(fact: RegisterFact, register: Register): Promise<Anchor> {
  const file = await register.reading(fact.textSeq)
  const text = file?.source.text ?? ''
  const read = file?.facts[fact.kind].find((it) => it.id === fact.id)
  const at = fact.judgement?.place
  const { start, end } = read ? outer(read.spans) : (at ?? { start: fact.start, end: fact.start + fact.text.length })
  return anchorAt(text, start, end)
}

async function add(order: AddOrder, register: Register): Promise<Given> {
  const found = await placesOf(order.documentId, order.where, register)
  if (found === null) return { kind: 'refused', why: 'no-document' }
  const [place, ...others] = found.places
  if (!place) return { kind: 'refused', why: 'not-there' }
  if (others.length > 0) return { kind: 'several', places: found.places }
  const text = (await register.reading(place.textSeq))?.source.text ?? ''
  const anchor = anchorAt(text, place.start, place.end)
  const { kind: factKind, reason, fields } = order
  return keep({ verdict: 'add', documentId: found.documentId, factKind, anchor, reason, fields }, order, register)
}

/** Where words stand in the first text of a document that holds them; null when there is no such document. */
export async function placesOf(
  id: string,
  where: AddOrder['where'],
  register: Register,
): Promise<{ readonly documentId: string; readonly places: readonly TextPlace[] } | null> {
  const document = await register.document(id)
  if (!document) return null
  for (const { seq } of document.texts.filter((it) => it.leads)) {
    const places = placesIn((await register.reading(seq))?.source.text ?? '', seq, where)
    if (places.length > 0) return { documentId: document.id, places }
  }
  return { documentId: document.id, places: [] }
}

function placesIn(text: string, textSeq: number, where: AddOrder['where']): TextPlace[] {
  if (typeof where !== 'string') {
    const isInside = where.textSeq === textSeq && 0 <= where.start && where.start < where.end
    return isInside && where.end <= text.length ? [where] : []
  }
  const bare = new BareText(text)
  const length = bare.lengthOf(where)
  return bare.placesOf(where).map((at) => ({ textSeq, ...bare.place(at, at + length) }))
}
