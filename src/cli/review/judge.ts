import type { FactKind } from '../../engine/facts-file/schema.ts'
import type { JudgementRow, Register } from '../../register/contract.ts'
import { type Given, giveJudgement } from '../../register/judgements/give.ts'
import type { Verdict } from '../../register/judgements/judgement.ts'
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
  const given = order.verdict === 'add' ? await added(order, register) : await onFact(order, register)
  if (given.kind === 'kept') return given
  const documentId = order.documentId ?? ''
  if (given.kind === 'several') {
    const times = given.places.length
    throw new UsageProblem(`These words stand in ${documentId} ${times} times.`, 'Give more of the sentence.')
  }
  if (given.why === 'no-document')
    throw new UsageProblem(`There is no document ${documentId} in the register.`, 'Give its id.')
  throw new UsageProblem(`These words are not in ${documentId}.`, 'Give them as the document prints them.')
}

async function onFact({ verdict, target, fields, reason, actor }: Order, register: Register): Promise<Given> {
  const [fact] = await register.facts({ id: target, limit: 1 })
  if (!fact) throw new UsageProblem(`There is no fact ${target} in the register.`, 'Give the id that "show" prints.')
  if (verdict === 'correct' && !fields)
    throw new UsageProblem('It is not said what is right.', 'Give the fields with --set.')
  if (verdict === 'add') throw new Error('Bug: words that are added are no fact yet')
  return giveJudgement({ verdict, fact, fields: fields ?? {}, reason, actor }, register)
}

function added({ target, documentId, kind, fields, reason, actor }: Order, register: Register): Promise<Given> {
  if (documentId === null || kind === null)
    throw new UsageProblem('It is not said to which document and as what.', 'Give --document and --kind as well.')
  return giveJudgement(
    { verdict: 'add', documentId, kind, fields: fields ?? {}, where: target, reason, actor },
    register,
  )
}
