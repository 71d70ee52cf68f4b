import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSignature, signature } from './signed.ts'

/** What a browser keeps for us, signed: it can be read there and not be changed. */
export interface Session {
  readonly id: string
  readonly name: string | null
}

export const SESSION_COOKIE = 'beoordelaar'
const YEAR_S = 365 * 24 * 3_600

/** The session of the cookie; null when there is none or it is not one of ours. */
export function sessionOf(c: Context, key: string): Session | null {
  const [body = '', mac = ''] = getCookie(c, SESSION_COOKIE)?.split('.') ?? []
  if (!isSignature(key, `session ${body}`, mac)) return null
  try {
    const { id, name } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Partial<Session>
    return typeof id === 'string' ? { id, name: typeof name === 'string' ? name : null } : null
  } catch {
    return null
  }
}

export const newSession = (name: string | null = null): Session => ({ id: randomBytes(16).toString('base64url'), name })

export function keepSession(c: Context, key: string, session: Session): void {
  const body = Buffer.from(JSON.stringify(session)).toString('base64url')
  const secure = new URL(c.req.url).protocol === 'https:'
  const options = { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true, secure } as const
  setCookie(c, SESSION_COOKIE, `${body}.${signature(key, `session ${body}`)}`, options)
}

/** The sessions to which forms belong: of a browser, or of who signed in. */
export interface FormSessions {
  readonly key: string
  of(c: Context): Session | null
  keep(c: Context, session: Session): void
}

export const browserSessions = (key: string): FormSessions => ({
  key,
  of: (c) => sessionOf(c, key),
  keep: (c, session) => keepSession(c, key, session),
})

/** What every form of this session carries, and a page elsewhere cannot know. */
export const tokenOf = ({ id }: Session, key: string): string => signature(key, `token ${id}`)

export const isToken = ({ id }: Session, key: string, given: string): boolean => isSignature(key, `token ${id}`, given)
