import type { Context } from 'hono'
import type { FormError, FormState } from '../../pages/review/form.tsx'
import { refusedPage } from '../../pages/review/refused.tsx'
import { signInHref } from '../../pages/sign-in/names.ts'
import { noLongerSignedInPage } from '../../pages/sign-in/typed.tsx'
import { nameOfActor, personActor } from '../../register/judgements/actor.ts'
import { addressOf } from '../sharing.ts'
import { readForm, type Sent, throwAway } from '../sign-in/form.ts'
import { type LocalSignIn, localUser } from '../sign-in/local.ts'
import { Rate, type RateLimits } from '../sign-in/rate.ts'
import { browserSessions, type FormSessions, isToken, newSession, type Session, tokenOf } from '../sign-in/session.ts'
import type { Shared } from '../sign-in/shared.ts'
import { may, type Visitor, type WhoAsks } from '../sign-in/visitor.ts'

export interface Desk {
  readonly whoAsks: WhoAsks
  readonly sessions: FormSessions
  /** Nobody gives a name: it is a setting, or comes with an account. */
  readonly isNamed: boolean
  readonly rate: Rate
  /** Where forms come from; null: from wherever the server is asked by its own name. */
  readonly here: string | null
  /** Answers who may not judge. */
  readonly turnAway: (c: Context, visitor: Visitor) => Answer
}

/** For the one person at this computer. */
export const localDesk = (signIn: LocalReview): Desk => ({
  whoAsks: localUser(signIn),
  sessions: browserSessions(signIn.key),
  isNamed: signIn.name !== null,
  rate: new Rate(signIn.rate),
  here: null,
  turnAway: (c) => c.html(refusedPage('not-you'), 403),
})

export interface LocalReview extends LocalSignIn {
  readonly rate?: RateLimits
}

/** For who signed in. The session is theirs, and ends with it. */
export const sharedDesk = (shared: Shared): Desk => ({
  whoAsks: (c) => shared.visitor(c),
  sessions: { key: shared.settings.key, of: (c) => sessionOfAccount(shared, c), keep: () => undefined },
  isNamed: true,
  rate: new Rate(shared.settings.rate),
  here: shared.settings.publicOrigin,
  turnAway: (c, visitor) => (visitor.name === null ? toSignIn(c, shared) : c.html(refusedPage('not-your-role'), 403)),
})

function sessionOfAccount(shared: Shared, c: Context): Session | null {
  const session = shared.signedIn(c)
  return session && { id: session.id, name: session.account.name }
}

/** What somebody typed while the session ended is shown once more; files are chosen again. */
async function toSignIn(c: Context, { settings }: Shared): Promise<Response> {
  const here = addressOf(c)
  if (c.req.method !== 'POST') return c.redirect(signInHref(here), 302)
  const form = await readForm(c, settings.publicOrigin)
  if (form.kind === 'refused' && form.why !== 'no-form') return c.html(refusedPage(form.why), form.status)
  if (form.kind === 'refused') await throwAway(c)
  const { reden = '', woorden = '' } = form.kind === 'form' ? form.sent : {}
  const typed = [woorden, reden].filter((it) => it.trim() !== '')
  return c.html(noLongerSignedInPage(here, typed), 403)
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
    return may(visitor, 'judge') ? make(c, visitor) : desk.turnAway(c, visitor)
  }
}

/** The same for a form: from this site only, of a size, with the token of the session. What it held is never lost. */
export function forForms(desk: Desk, take: (c: Context, handed: Handed) => Answer) {
  return forJudges(desk, async (c, visitor) => {
    const form = await readForm(c, desk.here)
    if (form.kind === 'refused') return c.html(refusedPage(form.why), form.status)
    const { sent } = form
    const known = desk.sessions.of(c)
    if (known && isToken(known, desk.sessions.key, sent.sleutel ?? ''))
      return take(c, { sent, session: known, ...actorOf(visitor, sent) })
    const errors: FormError[] = [{ input: null, text: 'review.error.token' }]
    return take(c, { sent, session: known ?? newSession(), actor: null, errors })
  })
}

/** Of the account of who signed in; else of the name that is known or came with the form. */
export const actorOf = ({ actor, name }: Visitor, sent: Sent): Pick<Handed, 'actor' | 'errors'> =>
  actor === undefined ? actorNamed(name ?? sent.naam ?? '') : { actor, errors: [] }

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
export function freshForm(c: Context, { sessions }: Desk, { name }: Visitor): FormState {
  const known = sessions.of(c)
  const session = known ?? newSession()
  if (!known) sessions.keep(c, session)
  return { token: tokenOf(session, sessions.key), name, typed: {}, errors: [] }
}

/** The form with all that was typed, and what is wrong. */
export function formAgain(c: Context, desk: Desk, { sent, session }: Handed, errors: readonly FormError[]): FormState {
  desk.sessions.keep(c, session)
  return { token: tokenOf(session, desk.sessions.key), name: desk.whoAsks(c).name, typed: sent, errors }
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
export function rememberName(c: Context, { isNamed, sessions }: Desk, { session }: Handed, actor: string): void {
  const name = nameOfActor(actor)
  if (!isNamed && session.name !== name) sessions.keep(c, { ...session, name })
}
