import type { Context, Hono, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { COLOURS, during, LANGUAGES, type VisitAccount } from '../pages/parts/visit.ts'

// The choices of a reader: by the address first, else by the cookie of the same name.
const CHOICES = { taal: LANGUAGES, kleuren: COLOURS } as const
type Choice = keyof typeof CHOICES
const NAMES = Object.keys(CHOICES) as Choice[]
const YEAR_S = 365 * 24 * 3_600

/** Every page is answered in the language and colours of its reader; see docs/decisions/0014-language.md. */
export const visiting =
  (routes: Hono, accountOn: (c: Context) => VisitAccount | null = () => null): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    const asked = NAMES.flatMap((name) => chosen(name, c.req.query(name)))
    const kept = NAMES.flatMap((name) => chosen(name, getCookie(c, name)))
    const [language] = pick('taal', asked, kept) ?? ['nl']
    const [colours] = pick('kleuren', asked, kept) ?? ['apparaat']
    const carried = asked.filter(({ name, value }) => !kept.some((it) => it.name === name && it.value === value))
    for (const { name, value } of carried) keep(c, name, value)
    const visit = { language, colours, address: permanent(c), addresses: addressesOf(routes), account: accountOn(c) }
    await during({ ...visit, carried: carried.map((it) => `${it.name}=${it.value}`).join('&') }, next)
    c.header('Content-Language', language)
    const vary = c.res.headers.get('Vary')
    if (!/cookie/i.test(vary ?? '')) c.header('Vary', vary ? `${vary}, Cookie` : 'Cookie')
  }

interface Chosen<N extends Choice = Choice> {
  readonly name: N
  readonly value: (typeof CHOICES)[N][number]
}

/** A value that is not in the list is nobody's choice. */
function chosen<N extends Choice>(name: N, value: string | undefined): Chosen<N>[] {
  return CHOICES[name].flatMap((it) => (it === value ? [{ name, value: it }] : []))
}

function pick<N extends Choice>(name: N, ...places: readonly Chosen[][]): [Chosen<N>['value']] | null {
  const found = places.flat().find((it): it is Chosen<N> => it.name === name)
  return found ? [found.value] : null
}

/** It holds one word, is read by this server alone, and goes with no request from another site's page but a plain link. */
function keep(c: Context, name: Choice, value: string): void {
  const secure = new URL(c.req.url).protocol === 'https:'
  setCookie(c, name, value, { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true, secure })
}

function permanent(c: Context): string {
  const url = new URL(c.req.url)
  for (const name of NAMES) url.searchParams.delete(name)
  return `${url.pathname}${url.search}`
}

const known = new WeakMap<Hono, ReadonlySet<string>>()

/** All routes are there by the time a page is asked for. */
function addressesOf(routes: Hono): ReadonlySet<string> {
  const found = known.get(routes) ?? new Set(routes.routes.map((it) => it.path))
  known.set(routes, found)
  return found
}
