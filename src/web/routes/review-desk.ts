import type { Context } from 'hono'
import type { FormError, FormState } from '../../pages/review/form.tsx'
import { refusedPage } from '../../pages/review/refused.tsx'
import { nameOfActor, personActor } from '../../register/judgements/actor.ts'
import { readForm, type Sent } from '../sign-in/form.ts'
import type { LocalSignIn } from '../sign-in/local.ts'
import type { Rate } from '../sign-in/rate.ts'
import { isToken, keepSession, newSession, type Session, sessionOf, tokenOf } from '../sign-in/session.ts'
import { may, type Visitor, type WhoAsks } from '../sign-in/visitor.ts'

export interface Desk {
  readonly whoAsks: WhoAsks
  readonly signIn: LocalSignIn
  readonly rate: Rate
}

/** What a form sent, in which session, by whom, and what is wrong with that already. */
export interface Handed {
  readonly sent: Sent
  readonly session: Session
  readonly actor: string | null
  readonly errors: readonly FormError[]
}

type Answer = Response | Promise<Response>

/** A page for who may judge. It holds the token of one person, so that it is nobody else's to keep. */
export function forJudges(desk: Desk, make: (c: Context, visitor: Visitor) => Answer) {
  return (c: Context): Answer => {
    c.header('Cache-Control', 'no-store')
    const visitor = desk.whoAsks(c)
    return may(visitor, 'judge') ? make(c, visitor) : c.html(refusedPage('not-you'), 403)
  }
}

/** The same for a form: from this site only, of a size, with the token of the session. What it held is never lost. */
export function forForms(desk: Desk, take: (c: Context, handed: Handed) => Answer) {
  return forJudges(desk, async (c, visitor) => {
    const form = await readForm(c)
    if (form.kind === 'refused') return c.html(refusedPage(form.why), form.status)
    const { sent } = form
    const { key } = desk.signIn
    const known = sessionOf(c, key)
    if (known && isToken(known, key, sent.sleutel ?? ''))
      return take(c, { sent, session: known, ...actorNamed(visitor.name ?? sent.naam ?? '') })
    const errors: FormError[] = [{ input: null, text: 'review.error.token' }]
    return take(c, { sent, session: known ?? newSession(), actor: null, errors })
  })
}

export function actorNamed(name: string): Pick<Handed, 'actor' | 'errors'> {
  const actor = personActor(name)
  if (actor !== null) return { actor, errors: [] }
  const text = name.trim() === '' ? 'review.error.name.missing' : 'review.error.name.form'
  return { actor, errors: [{ input: 'naam', text }] }
}

/** Null when it is within the limits. */
export const tooMany = ({ rate }: Desk, actor: string): FormError | null =>
  rate.takes(actor) ? null : { input: null, text: 'review.error.rate' }

/** A form as it is first shown. Its session is kept in the browser, because the token goes with it. */
export function freshForm(c: Context, { signIn }: Desk, { name }: Visitor): FormState {
  const known = sessionOf(c, signIn.key)
  const session = known ?? newSession()
  if (!known) keepSession(c, signIn.key, session)
  return { token: tokenOf(session, signIn.key), name, typed: {}, errors: [] }
}

/** The form with all that was typed, and what is wrong. */
export function formAgain(c: Context, desk: Desk, { sent, session }: Handed, errors: readonly FormError[]): FormState {
  keepSession(c, desk.signIn.key, session)
  return { token: tokenOf(session, desk.signIn.key), name: desk.whoAsks(c).name, typed: sent, errors }
}

/** 429 where waiting helps, 403 without the right token, else 422: it was understood and cannot be kept. */
export function answerWith(c: Context, page: string, errors: readonly FormError[]): Response {
  const has = (text: FormError['text']) => errors.some((it) => it.text === text)
  if (has('review.error.token')) return c.html(page, 403)
  if (!has('review.error.rate')) return c.html(page, 422)
  c.header('Retry-After', '60')
  return c.html(page, 429)
}

/** Remembers the name that came with a form. */
export function rememberName(c: Context, { signIn }: Desk, { session }: Handed, actor: string): void {
  const name = nameOfActor(actor)
  if (signIn.name === null && session.name !== name) keepSession(c, signIn.key, { ...session, name })
}
