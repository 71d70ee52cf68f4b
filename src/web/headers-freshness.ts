import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Register } from '../register/contract.ts'

export interface Freshness {
  /** The calendar day: terms pass overnight. */
  readonly today: () => string
  /** Another for another version of the program, which may make other pages of the same register. */
  readonly program: string
  /** What the one who asks may do here beyond what the cookie tells: that changes pages too. */
  readonly roleOf?: (c: Context) => string
}

/**
 * A page says all there is in the register on a day, so it is the same until either changes. Whoever has it already is
 * told so without the page being made. The version is asked before the page is made: when the register changes in
 * between, the page is newer than its tag and is fetched once more, and never the other way round.
 */
export function freshness(register: Register, { today, program, roleOf = () => '' }: Freshness): MiddlewareHandler {
  return async (c, next) => {
    const tag = `W/"${hash([program, today(), await register.version(), roleOf(c), ...askedFor(c)])}"`
    tags.set(c, tag)
    if (namesTag(c.req.header('If-None-Match'), tag)) return c.body(null, 304, { ...ALWAYS, ETag: tag })
    await next()
  }
}

const tags = new WeakMap<Context, string>()

/** What an answer for everybody would be tagged with. */
export const tagOf = (c: Context): string | undefined => tags.get(c)

/** Puts the tag on what was made, before it is compressed and kept. */
export const tagged: MiddlewareHandler = async (c, next) => {
  await next()
  const tag = tagOf(c)
  if (c.res.status !== 200 || tag === undefined || !isForAll(c)) return
  for (const [name, value] of Object.entries(ALWAYS)) if (!c.res.headers.has(name)) c.header(name, value)
  c.header('ETag', tag)
}

// Shared caches may keep a page, and ask each time whether it still holds: a withdrawal counts at once.
const ALWAYS = { 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding, Cookie' }

/** What the same address may be answered differently for. */
const askedFor = (c: Context): string[] => ['Cookie', 'Accept'].map((it) => c.req.header(it) ?? '')

function isForAll({ res }: Context): boolean {
  if (res.headers.has('ETag') || res.headers.has('Set-Cookie')) return false
  return !/private|no-store/.test(res.headers.get('Cache-Control') ?? '')
}

const namesTag = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((it) => it.trim() === tag) ?? false

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 20)
