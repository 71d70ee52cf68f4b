import type { Register, RegisterFact } from '../../register/contract.ts'
import { rowsOf } from '../document/fact-rows.ts'
import { pageLabel, partOf } from '../document/part.ts'
import type { FactRow } from '../document/row.ts'
import { documentName, factHref } from '../parts/names.ts'
import { ruleHref, ruleInWords } from '../parts/rules.ts'
import { CORRECTABLE, type Correctable } from './correctable.ts'
import { typedOf } from './corrected.ts'
import { historyHref } from './names.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import { type JudgementView, judgementView } from './view-judgement.ts'

/** One fact to judge. */
export interface ItemView {
  readonly documentId: string
  readonly document: string
  readonly href: string
  readonly historyHref: string
  readonly factId: string
  readonly kind: RegisterFact['kind']
  readonly page: string
  readonly around: Surroundings
  readonly rows: readonly FactRow[]
  readonly why: string | null
  readonly because: string
  readonly ruleHref: string
  readonly certainty: string
  readonly standing: RegisterFact['standing']
  readonly history: readonly JudgementView[]
  readonly correctable: readonly Correctable[]
  /** What the inputs of those hold. */
  readonly typed: Readonly<Record<string, string>>
}

/** Null when the document has no such fact (any more). */
export async function factOf(register: Register, documentId: string, id: string): Promise<RegisterFact | null> {
  const [fact] = await register.facts({ documentId, id, limit: 1 })
  return fact ?? null
}

export async function itemView(
  register: Register,
  fact: RegisterFact,
  inWords: (because: string) => string = ruleInWords,
): Promise<ItemView | null> {
  const { documentId, id, kind } = fact
  const [detail, file] = await Promise.all([register.document(documentId), register.reading(fact.textSeq)])
  if (!detail || !file) return null
  const part = partOf(file, 0)
  const read = part.facts.find((it) => it.ref.kind === kind && it.ref.id === id)?.fact
  const spans = read?.spans ?? [spanOf(fact)]
  const isRead = read !== undefined
  return {
    documentId,
    document: documentName(detail),
    href: factHref(documentId, id),
    historyHref: historyHref(documentId),
    factId: id,
    kind,
    page: pageLabel(part, fact.page),
    around: surroundings(part.text, spans),
    // What people corrected counts for what was read.
    rows: read ? rowsOf(kind, { ...read, ...fact.fields } as typeof read, part) : [],
    why: isRead ? inWords(fact.because) : null,
    because: fact.because,
    ruleHref: ruleHref(fact.because),
    certainty: fact.certainty,
    standing: fact.standing,
    history: await judgementsOn(register, fact),
    correctable: CORRECTABLE[kind],
    typed: typedOf(kind, fact.fields),
  }
}

const spanOf = ({ judgement, start, text }: RegisterFact): [number, number] =>
  judgement?.place ? [judgement.place.start, judgement.place.end] : [start, start + text.length]

async function judgementsOn(register: Register, { documentId, id, kind }: RegisterFact): Promise<JudgementView[]> {
  const all = await register.judgements({ documentId })
  return all.filter((it) => it.factKind === kind && it.place?.factId === id).map(judgementView)
}
