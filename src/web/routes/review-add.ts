import type { Context, Hono } from 'hono'
import { errorPage } from '../../pages/error/page.tsx'
import { addPage } from '../../pages/review/add.tsx'
import { isAllowed } from '../../pages/review/correctable.ts'
import { corrected, typedOf } from '../../pages/review/corrected.ts'
import { countOf } from '../../pages/review/filter.ts'
import { type FormError, type FormState, MOST } from '../../pages/review/form.tsx'
import { itemHref } from '../../pages/review/names.ts'
import { addView, knownAt, knownCommitments, placeFrom, placeText, placeViews } from '../../pages/review/view-add.ts'
import type { Register } from '../../register/contract.ts'
import { giveJudgement, placesOf, type TextPlace } from '../../register/judgements/give.ts'
import { blankOf } from '../../register/judgements/judged.ts'
import {
  answerWith,
  type Desk,
  forForms,
  forJudges,
  formAgain,
  freshForm,
  type Handed,
  rememberName,
  tooMany,
} from './review-desk.ts'
import { reasonErrors, tooLong } from './review-judge.ts'

const BLANK = blankOf('commitments')
const ADD = '/beoordelen/toevoegen/:document'

/** A commitment that was missed, pointed at in the text of its document. */
export function addMissed(routes: Hono, desk: Desk, register: Register): void {
  const page = forJudges(desk, async (c, visitor) => {
    const made = await pageOf(c, register, freshForm(c, desk, visitor), [])
    return made === null ? c.html(errorPage(404), 404) : c.html(made)
  })
  const take = forForms(desk, async (c, handed) => {
    const read = await orderOf(c.req.param('document') ?? '', handed, register)
    if (read === null) return c.html(errorPage(404), 404)
    const errors = [...handed.errors, ...read.errors]
    const { actor } = handed
    const kept =
      read.place && actor && errors.length === 0
        ? await keep({ ...read, place: read.place, actor }, desk, register)
        : null
    if (kept && actor && 'factId' in kept) {
      rememberName(c, desk, handed, actor)
      const saved = new URLSearchParams({ bewaard: kept.factId, in: read.documentId })
      return c.redirect(`${itemHref(read.documentId, kept.factId)}?${saved}`, 303)
    }
    if (kept && 'error' in kept) errors.push(kept.error)
    const made = await pageOf(c, register, formAgain(c, desk, handed, errors), read.places)
    return made === null ? c.html(errorPage(404), 404) : answerWith(c, made, errors)
  })
  routes.get(ADD, page).post(ADD, take)
}

async function pageOf(
  c: Context,
  register: Register,
  state: FormState,
  places: readonly TextPlace[],
): Promise<string | null> {
  const view = await addView(register, c.req.param('document') ?? '', countOf(c.req.query('pagina')))
  const several = places.length > 1 ? await placeViews(register, places) : []
  return view && addPage({ view, state, values: typedOf('commitments', BLANK), places: several })
}

interface Asked {
  readonly documentId: string
  /** Where the words stand; one when it is clear. */
  readonly places: readonly TextPlace[]
  readonly place: TextPlace | null
  readonly fields: Readonly<Record<string, unknown>>
  readonly reason: string
  readonly errors: readonly FormError[]
}

async function orderOf(id: string, { sent }: Handed, register: Register): Promise<Asked | null> {
  const words = sent.woorden?.trim() ?? ''
  const found = await placesOf(id, words === '' ? (placeFrom(sent.zin) ?? '') : words.slice(0, MOST.words), register)
  if (found === null) return null
  const { documentId, places } = found
  const place = places.length === 1 ? places[0] : places.find((it) => placeText(it) === sent.plek)
  const reason = sent.reden?.trim() ?? ''
  const { fields, errors } = fieldsOf(sent)
  const wrong = [...wordErrors(words, sent, places, place), ...errors, ...reasonErrors(reason)]
  return { documentId, places, place: place ?? null, fields, reason, errors: wrong }
}

function wordErrors(
  words: string,
  sent: Handed['sent'],
  places: readonly TextPlace[],
  place: TextPlace | undefined,
): FormError[] {
  if (words.length > MOST.words) return [tooLong('woorden', MOST.words)]
  if (words === '' && !sent.zin) return [{ input: 'zin', text: 'review.error.words' }]
  if (places.length === 0) return [{ input: words === '' ? 'zin' : 'woorden', text: 'review.error.not-there' }]
  return place ? [] : [{ input: 'plek', text: 'review.error.place' }]
}

function fieldsOf(sent: Handed['sent']): Pick<Asked, 'fields' | 'errors'> {
  const wrong = (error: FormError) => ({ fields: {}, errors: [error] })
  const given = corrected('commitments', BLANK, sent)
  if (given.kind === 'wrong') return wrong({ input: given.input, text: `review.error.field.${given.why}` })
  if (!isAllowed('commitments', { ...BLANK, ...given.fields }))
    return wrong({ input: null, text: 'review.error.not-allowed' })
  const { kind, strength } = BLANK
  return { fields: { kind, strength, ...given.fields }, errors: [] }
}

type Kept = { readonly factId: string } | { readonly error: FormError }

/** The same form that arrives twice is one judgement; what was there already is told. */
async function keep(
  { documentId, place, fields, reason, actor }: Asked & { place: TextPlace; actor: string },
  desk: Desk,
  register: Register,
): Promise<Kept> {
  const there = knownAt(await knownCommitments(register, documentId), place)
  if (there?.by?.actor === actor && there.by.reason === reason) return { factId: there.id }
  if (there) return { error: { input: 'woorden', text: 'review.error.known' } }
  const error = tooMany(desk, actor)
  if (error) return { error }
  const given = await giveJudgement(
    { verdict: 'add', documentId, kind: 'commitments', fields, where: place, reason, actor },
    register,
  )
  if (given.kind === 'kept' && given.row?.place) return { factId: given.row.place.factId }
  return { error: { input: 'woorden', text: 'review.error.not-there' } }
}
