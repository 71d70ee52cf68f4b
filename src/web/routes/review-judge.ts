import type { Context } from 'hono'
import { isAllowed } from '../../pages/review/correctable.ts'
import { corrected } from '../../pages/review/corrected.ts'
import { type Filter, filterOf, filterQuery } from '../../pages/review/filter.ts'
import { type FormError, MOST } from '../../pages/review/form.tsx'
import { itemPage } from '../../pages/review/item.tsx'
import { itemHref, QUEUE } from '../../pages/review/names.ts'
import { factOf, itemView } from '../../pages/review/view-item.ts'
import { queuedAt } from '../../pages/review/view-queue.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import { nameOfActor } from '../../register/judgements/actor.ts'
import { type FactOrder, giveJudgement } from '../../register/judgements/give.ts'
import { answerWith, type Desk, formAgain, type Handed, rememberName, tooMany } from './review-desk.ts'

/** Null: somebody came straight to the fact and does not judge one after another. */
export function queueOf(c: Context): { readonly filter: Filter; readonly place: number } | null {
  const place = c.req.query('rij')
  const filter = filterOf((name) => c.req.query(name))
  return place !== undefined && /^\d{1,6}$/.test(place) ? { filter, place: Number(place) } : null
}

/** Keeps a judgement, or shows the form again with what is wrong. Null: there is no such fact. */
export async function takeJudgement(
  c: Context,
  desk: Desk,
  register: Register,
  handed: Handed,
  inWords: (because: string) => string,
): Promise<Response | null> {
  const fact = await factOf(register, c.req.param('document') ?? '', c.req.param('fact') ?? '')
  if (!fact) return null
  const read = orderOf(fact, handed)
  const errors = [...handed.errors, ...(read.kind === 'wrong' ? read.errors : [])]
  if (read.kind === 'order' && handed.actor !== null && errors.length === 0) {
    const error = await keep({ ...read.order, actor: handed.actor }, handed, desk, register)
    if (error === null) {
      rememberName(c, desk, handed, handed.actor)
      return c.redirect(await nextHref(c, register, fact), 303)
    }
    errors.push(error)
  }
  const view = await itemView(register, fact, inWords)
  if (!view) return null
  const state = formAgain(c, desk, handed, errors)
  return answerWith(c, itemPage({ view, state, queue: queueOf(c), saved: null }), errors)
}

/** Null when it was kept. The same form that arrives twice is one judgement. */
async function keep(order: FactOrder, { sent }: Handed, desk: Desk, register: Register): Promise<FormError | null> {
  const last = order.fact.judgement
  if (last && isSame(last, order)) return null
  // Somebody judged it after this form was shown.
  if (last && String(last.seq) !== sent.gezien)
    return { input: null, text: 'review.error.meanwhile', values: { who: nameOfActor(last.actor) } }
  const error = tooMany(desk, order.actor)
  if (error) return error
  await giveJudgement(order, register)
  return null
}

const isSame = (last: NonNullable<RegisterFact['judgement']>, order: FactOrder): boolean =>
  last.actor === order.actor &&
  last.verdict === order.verdict &&
  last.reason === order.reason &&
  JSON.stringify(last.fields) === JSON.stringify(order.fields)

type Read =
  | { readonly kind: 'order'; readonly order: Omit<FactOrder, 'actor'> }
  | { readonly kind: 'wrong'; readonly errors: readonly FormError[] }

const VERDICTS = ['accept', 'reject', 'correct'] as const

function orderOf(fact: RegisterFact, { sent }: Handed): Read {
  const verdict = VERDICTS.find((it) => it === sent.oordeel)
  const reason = sent.reden?.trim() ?? ''
  const errors = reasonErrors(reason)
  if (!verdict) return { kind: 'wrong', errors: [{ input: 'oordeel', text: 'review.error.verdict' }, ...errors] }
  const given = verdict === 'correct' ? correctedFields(fact, sent) : { fields: {}, errors: [] }
  if (given.errors.length + errors.length > 0) return { kind: 'wrong', errors: [...given.errors, ...errors] }
  // What was corrected before stays so, also for who finds the correction right.
  const before = fact.judgement?.verdict === 'correct' ? fact.judgement.fields : null
  if (verdict === 'correct' || (verdict === 'accept' && before))
    return { kind: 'order', order: { verdict: 'correct', fact, fields: { ...before, ...given.fields }, reason } }
  return { kind: 'order', order: { verdict, fact, fields: {}, reason } }
}

export function reasonErrors(reason: string): FormError[] {
  if (reason === '') return [{ input: 'reden', text: 'review.error.reason' }]
  return reason.length <= MOST.reason ? [] : [tooLong('reden', MOST.reason)]
}

export const tooLong = (input: string, n: number): FormError => ({
  ...{ input, text: 'review.error.too-long' },
  values: { n },
})

interface GivenFields {
  readonly fields: Readonly<Record<string, unknown>>
  readonly errors: readonly FormError[]
}

function correctedFields({ kind, fields }: RegisterFact, sent: Handed['sent']): GivenFields {
  const wrong = (error: FormError): GivenFields => ({ fields: {}, errors: [error] })
  const long = Object.keys(sent).find((it) => it.startsWith('veld.') && (sent[it]?.length ?? 0) > MOST.field)
  if (long !== undefined) return wrong(tooLong(long, MOST.field))
  const given = corrected(kind, fields, sent)
  if (given.kind === 'wrong') return wrong({ input: given.input, text: `review.error.field.${given.why}` })
  if (Object.keys(given.fields).length === 0) return wrong({ input: 'oordeel', text: 'review.error.unchanged' })
  if (!isAllowed(kind, { ...fields, ...given.fields })) return wrong({ input: null, text: 'review.error.not-allowed' })
  return { fields: given.fields, errors: [] }
}

/** What was judged has left the queue, so the next one stands at its place. */
async function nextHref(c: Context, register: Register, { documentId, id }: RegisterFact): Promise<string> {
  const queue = queueOf(c)
  const saved = { bewaard: id, in: documentId }
  if (!queue) return `${itemHref(documentId, id)}?${new URLSearchParams(saved)}`
  const next = await queuedAt(register, queue.filter, queue.place)
  if (!next) return QUEUE + filterQuery(queue.filter, saved)
  return itemHref(next.documentId, next.id) + filterQuery(queue.filter, { rij: queue.place, ...saved })
}
