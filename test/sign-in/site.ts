import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ServeSettings, serve } from '../../src/web/server.ts'
import { openIdProvider } from '../../src/web/sign-in/openid.ts'
import type { Provider } from '../../src/web/sign-in/provider.ts'
import type { SharedSettings } from '../../src/web/sign-in/shared.ts'
import { dossier } from '../browser/fixture/dossier.ts'
import { RULES, TODAY } from '../browser/serving.ts'
import { CLIENT, ROLES, startProvider } from './provider.ts'

const KEY = 'een-sleutel-van-ten-minste-32-tekens'

export type SharedSite = Awaited<ReturnType<typeof startShared>>

/** A site with the example documents and a real provider to sign in with, both on this machine. */
export async function startShared(
  more: Partial<SharedSettings> = {},
  changed: (it: Provider) => Provider = (it) => it,
  ofSite: Partial<ServeSettings> = {},
) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const provider = await startProvider(origin)
  const register = await dossier()
  const errors: unknown[] = []
  const outcomes: string[] = []
  const { id: clientId, secret } = CLIENT
  const openId = openIdProvider({
    ...{ clientId, secret, scope: 'openid profile', roles: ROLES },
    issuer: provider.issuer,
    timeoutS: 2,
  })
  const shared: SharedSettings = {
    ...{ key: KEY, publicOrigin: origin, roles: ROLES, isPublic: true, provider: changed(openId) },
    onSignIn: (outcome, code) => void outcomes.push(`${outcome} ${code}`),
    ...more,
  }
  const settings = {
    today: () => TODAY,
    rules: RULES,
    onError: (it: unknown) => void errors.push(it),
    shared,
    ...ofSite,
  }
  const serving = await serve(register, { port, ...settings })
  if (serving.kind === 'refused') throw new Error(`${serving.what} ${serving.fix}`)
  const close = async () => {
    await serving.close()
    await provider.close()
    await register.close()
  }
  return { origin, provider, register, errors, outcomes, close }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Where it was found, after all that was followed. */
  readonly url: string
}

/** A browser without windows: it keeps cookies for each host and follows from page to page. */
export function browser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: URL) =>
    jars.get(url.host) ?? jars.set(url.host, new Map()).get(url.host) ?? new Map<string, string>()
  const once = async (url: string, init: RequestInit = {}): Promise<Answer> => {
    const jar = jarOf(new URL(url))
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { Cookie: cookie, ...init.headers } })
    for (const line of response.headers.getSetCookie()) take(jar, line)
    return { status: response.status, headers: response.headers, text: await response.text(), url }
  }
  /** Goes on as a browser does, until there is a page. */
  const go = async (url: string, init?: RequestInit): Promise<Answer> => {
    let answer = await once(url, init)
    for (let i = 0; i < 10 && [302, 303].includes(answer.status); i++)
      answer = await once(new URL(answer.headers.get('Location') ?? '', answer.url).href)
    return answer
  }
  const send = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    go(url, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: new URL(url).origin, ...headers } })
  /** From the link on a page to the page where somebody is signed in. */
  const signIn = async (site: { origin: string }, name: string, to = '/') => {
    const asked = await go(`${site.origin}/aanmelden?${new URLSearchParams({ terug: to })}`)
    return asked.url.includes('/wie/') ? send(asked.url, { naam: name }) : asked
  }
  return { once, go, send, signIn, cookies: (origin: string) => jarOf(new URL(origin)) }
}

function take(jar: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (/max-age=0/i.test(line) || value === '') jar.delete(name)
  else jar.set(name, value)
}
