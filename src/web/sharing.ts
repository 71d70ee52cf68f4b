import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../api/problem.ts'
import type { VisitAccount } from '../pages/parts/visit.ts'
import { isSigning, signInHref } from '../pages/sign-in/names.ts'
import { tokenOf } from './sign-in/session.ts'
import type { Shared } from './sign-in/shared.ts'
import { may } from './sign-in/visitor.ts'

/**
 * A page for who signed in bears a name and a token: no cache keeps it, and it is not compressed beside what was typed.
 * What its route lets a person's own browser keep bears neither.
 */
export const personal =
  (shared: Shared): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (shared.signedIn(c) && !isForOneBrowser(c)) c.header('Cache-Control', 'private, no-store')
  }

const isForOneBrowser = ({ res }: Context): boolean => res.headers.get('Cache-Control')?.startsWith('private') ?? false

/** Sends who did not sign in to do so, where only those who did may read. */
export const readersOnly =
  (shared: Shared): MiddlewareHandler =>
  async (c, next) => {
    if (isSigning(c.req.path) || shared.signedIn(c)) return next()
    c.header('Cache-Control', 'no-store')
    if (c.req.path.startsWith('/api/'))
      return problem(c, 401, 'Not signed in', 'This register is read by who signed in.')
    return c.redirect(signInHref(addressOf(c)), 302)
  }

export const addressOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** What every page shows of who asks for it. */
export const accountOn =
  (shared: Shared) =>
  (c: Context): VisitAccount => {
    const session = shared.signedIn(c)
    if (!session) return { person: null, mayJudge: false }
    const { name, role } = session.account
    const token = tokenOf({ id: session.id, name }, shared.settings.key)
    return { person: { name, role, token }, mayJudge: may({ name, role }, 'judge') }
  }
