import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { JudgementRow, Register, RegisterFact } from '../../register/contract.ts'
import { anchorAt, BareText } from '../../register/judgements/anchor.ts'
import { outer } from '../../register/judgements/fit.ts'
import type { Anchor, Judgement, Verdict } from '../../register/judgements/judgement.ts'
import { UsageProblem } from '../usage-problem.ts'

/** What a person asked for; `target` is the id of a fact, or with `add` the words. */
export interface Order {
  readonly verdict: Verdict
  readonly target: string
  readonly documentId: string | null
  readonly kind: FactKind | null
  readonly fields: Readonly<Record<string, unknown>> | null
  readonly reason: string
  readonly actor: string
}

export interface Judged {
  readonly seq: number
  readonly isNew: boolean
  readonly row: JudgementRow | null
}

export async function judge(order: Order, register: Register): Promise<Judged> {
  const judgement = order.verdict === 'add' ? await added(order, register) : await onFact(order, register)
  const [kept] = await register.append([{ kind: 'judgement', actor: order.actor, judgement }])
  const rows = await register.judgements({ documentId: judgement.documentId })
  return { seq: kept?.seq ?? 0, isNew: kept?.isNew === true, row: rows.find((it) => it.seq === kept?.seq) ?? null }
}

async function onFact({ verdict, target, fields, reason }: Order, register: Register): Promise<Judgement> {
  const [fact] = await register.facts({ id: target, limit: 1 })
  if (!fact) throw new UsageProblem(`There is no fact ${target} in the register.`, 'Give the id that "show" prints.')
  if (verdict === 'correct' && !fields)
    throw new UsageProblem('It is not said what is right.', 'Give the fields with --set.')
  const anchor = await anchorOf(fact, register)
  return { verdict, documentId: fact.documentId, factKind: fact.kind, anchor, reason, fields: fields ?? {} }
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

async function added({ target, documentId, kind, fields, reason }: Order, register: Register): Promise<Judgement> {
  if (documentId === null || kind === null)
    throw new UsageProblem('It is not said to which document and as what.', 'Give --document and --kind as well.')
  const document = await register.document(documentId)
  if (!document) throw new UsageProblem(`There is no document ${documentId} in the register.`, 'Give its id.')
  for (const { seq } of document.texts.filter((it) => it.leads)) {
    const text = (await register.reading(seq))?.source.text ?? ''
    const bare = new BareText(text)
    const places = bare.placesOf(target)
    if (places.length > 1)
      throw new UsageProblem(`These words stand in ${documentId} ${places.length} times.`, 'Give more of the sentence.')
    const [at] = places
    if (at === undefined) continue
    const { start, end } = bare.place(at, at + bare.lengthOf(target))
    const anchor = anchorAt(text, start, end)
    return { verdict: 'add', documentId: document.id, factKind: kind, anchor, reason, fields: fields ?? {} }
  }
  throw new UsageProblem(`These words are not in ${documentId}.`, 'Give them as the document prints them.')
}
