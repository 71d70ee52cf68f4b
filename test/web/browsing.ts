import { afterEach, expect } from 'vitest'
import type { Register } from '../../src/register/contract.ts'
import type { RateLimits } from '../../src/web/sign-in/rate.ts'
import { type SiteSettings, site } from '../../src/web/site.ts'
import { dossier } from '../browser/fixture/dossier.ts'

const KEY = 'een-sleutel-van-ten-minste-32-tekens'
export const HERE = { Host: 'localhost', Origin: 'http://localhost' }
const opened: Register[] = []
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close()
})

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly location: string
}

interface BrowsingSettings extends Partial<SiteSettings> {
  readonly name?: string | null
  readonly rate?: RateLimits
  /** Closed by who gives it; without one there is a real SQLite register with the example documents. */
  readonly register?: Register
}

/** A browser that keeps cookies, on a site where its reader may judge. */
export async function browsing(more: BrowsingSettings = {}) {
  const { name = null, rate, register: given, ...settings } = more
  const register = given ?? (await dossier())
  if (!given) opened.push(register)
  const review = { key: KEY, name, ...(rate && { rate }) }
  const base = { today: () => '2032-01-10', onError: (error: unknown) => expect(error).toBe(null) }
  const routes = site(register, { ...base, onlyThisMachine: true, review, ...settings })
  let cookie = ''
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { Host: 'localhost', ...(cookie && { Cookie: cookie }), ...init.headers }
    const response = await routes.request(path, { ...init, headers })
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    const location = response.headers.get('Location') ?? ''
    return { status: response.status, headers: response.headers, text: await response.text(), location }
  }
  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = HERE) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  const forget = () => {
    cookie = ''
  }
  return { register, ask, send, forget }
}
export type Browsing = Awaited<ReturnType<typeof browsing>>

export const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
export const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

export const judgementsOf = ({ register }: Browsing) => register.judgements({})
