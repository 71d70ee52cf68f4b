import type { Context, Hono } from 'hono'
import { SIGN_IN, SIGN_OUT, WAY_IN } from '../../pages/sign-in/names.ts'
import { signedOutPage, signInTroublePage, signOutPage, type Trouble } from '../../pages/sign-in/pages.tsx'
import { addressOf } from '../sharing.ts'
import { accountOf } from '../sign-in/account.ts'
import { readForm } from '../sign-in/form.ts'
import { ProviderProblem } from '../sign-in/provider.ts'
import { isToken } from '../sign-in/session.ts'
import type { Shared } from '../sign-in/shared.ts'
import { wayBack } from '../sign-in/way-back.ts'

/** Signing in with the account of one's organisation, and out. */
export function signInRoutes(routes: Hono, shared: Shared): void {
  routes.get(
    SIGN_IN,
    limited(shared, (c) => begin(c, shared)),
  )
  routes.get(
    WAY_IN,
    limited(shared, (c) => finish(c, shared)),
  )
  routes.get(SIGN_OUT, (c) => {
    c.header('Cache-Control', 'no-store')
    return c.html(shared.signedIn(c) ? signOutPage() : signedOutPage(null))
  })
  routes.post(SIGN_OUT, (c) => end(c, shared))
}

const backTo = ({ settings }: Shared, path: string): string => settings.publicOrigin + path

async function begin(c: Context, shared: Shared): Promise<Response> {
  const to = wayBack(c.req.query('terug'))
  const { url, attempt } = await shared.settings.provider.begin(backTo(shared, WAY_IN))
  shared.keepGoing(c, { ...attempt, to })
  return c.redirect(url, 302)
}

async function finish(c: Context, shared: Shared): Promise<Response> {
  const { provider, roles, onSignIn } = shared.settings
  const going = shared.takeGoing(c)
  if (going === null) return trouble(c, shared, 'expired', 'no-attempt')
  try {
    const { claims, idToken } = await provider.finish(new URL(addressOf(c), shared.settings.publicOrigin), going)
    const account = accountOf(claims, provider.issuer, roles)
    if (account === null) return trouble(c, shared, 'no-role', 'no-role', going.to)
    shared.begin(c, account, idToken)
    onSignIn?.('signed-in', account.role)
    return c.redirect(going.to, 302)
  } catch (error) {
    return failed(c, shared, error, going.to)
  }
}

async function end(c: Context, shared: Shared): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const form = await readForm(c, shared.settings.publicOrigin)
  const session = shared.signedIn(c)
  if (!session) return c.redirect(SIGN_OUT, 303)
  const key = { id: session.id, name: session.account.name }
  if (form.kind === 'refused' || !isToken(key, shared.settings.key, form.sent.sleutel ?? ''))
    return c.html(signOutPage(), 403)
  shared.end(c)
  // Signed out is signed out here, whether or not the provider answers.
  const there = await shared.settings.provider.endSession(session.idToken, backTo(shared, SIGN_OUT)).catch(() => null)
  shared.settings.onSignIn?.('signed-out', session.account.role)
  return c.html(signedOutPage(there))
}

/** Everybody may knock, but nobody all the time: each attempt makes work for the provider as well. */
function limited(shared: Shared, act: (c: Context) => Promise<Response>) {
  return async (c: Context): Promise<Response> => {
    c.header('Cache-Control', 'no-store')
    const to = wayBack(c.req.query('terug'))
    if (!shared.signInRate.takes(placeOf(c))) {
      c.header('Retry-After', '60')
      return trouble(c, shared, 'too-many', 'too-many', to)
    }
    return act(c).catch((error) => failed(c, shared, error, to))
  }
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/

/**
 * Where somebody knocks from; kept for a minute, in memory. What a proxy on this machine says counts; of others anybody
 * could say anything, so who comes through one elsewhere shares its address.
 */
function placeOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket: { remoteAddress?: string } } }
  const address = incoming?.socket.remoteAddress ?? ''
  const told = LOOPBACK.test(address) ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return told?.slice(0, 64) || address
}

function failed(c: Context, shared: Shared, error: unknown, to: string): Response {
  if (error instanceof ProviderProblem) return trouble(c, shared, error.trouble, error.code, to)
  throw error
}

const STATUS = { down: 503, refused: 400, denied: 403, expired: 400, 'no-role': 403, 'too-many': 429 } as const

function trouble(c: Context, { settings }: Shared, why: Trouble, code: string, to = '/'): Response {
  settings.onSignIn?.(why, code)
  return c.html(signInTroublePage(why, to), STATUS[why])
}
