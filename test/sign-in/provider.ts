import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export const CLIENT = { id: 'beleidsspoor', secret: 'geheim-van-de-proef-0123456789abcdef' }

/** Who can sign in at the provider of the tests, by what they type as name. */
const PEOPLE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  jet: { name: 'Jet de Vries', email: 'jet@voorbeeld.example', roles: ['beoordelaars'] },
  bas: { name: 'Bas Beheer', roles: ['iedereen', 'beheer'] },
  lea: { name: 'Lea Lezer', roles: ['lezers'] },
  nul: { name: 'Nul Niemand', roles: ['iedereen'] },
}

/** What they are called there, and what they are here. */
export const ROLES = {
  claim: 'roles',
  values: { lezers: 'reader', beoordelaars: 'reviewer', beheer: 'administrator' },
} as const

/** A real OpenID Connect provider on a free port. `site`: the address of the site that sends people to it. */
export async function startProvider(site: string) {
  let answer: RequestListener = (_, response) => response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  quieten()
  const provider = new Provider(issuer, configuration(site))
  const listener = provider.callback()
  const whenUp: RequestListener = (request, response) =>
    request.url?.startsWith('/wie/') ? ask(provider, request, response) : listener(request, response)
  answer = whenUp
  const up = (isUp: boolean) => {
    answer = isUp ? whenUp : (_, response) => response.writeHead(503).end()
  }
  return { issuer, up, close: () => closed(server) }
}

let isQuiet = false

/** It tells on the console, once and again, that it is set up for tests. */
function quieten(): void {
  if (isQuiet) return
  isQuiet = true
  for (const name of ['info', 'warn'] as const) {
    const say = console[name]
    console[name] = (...words: unknown[]) => {
      if (!String(words[0]).includes('oidc-provider ')) say(...words)
    }
  }
}

function configuration(site: string): object {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${site}/aanmelden/terug`],
        post_logout_redirect_uris: [`${site}/afmelden`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'roles'], email: ['email'] },
    conformIdTokenClaims: true,
    cookies: { keys: ['proef'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource } },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/wie/${uid}` },
    async loadExistingGrant(context: GrantContext) {
      const { client, session, provider } = context.oidc
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}

interface GrantContext {
  readonly oidc: {
    readonly client: { clientId: string }
    readonly session: { accountId: string }
    readonly provider: Provider
  }
}

function logoutSource(context: { body: string }, form: string): void {
  context.body = `<!doctype html><title>Afmelden</title>${form}<button form="op.logoutForm" name="logout" value="yes">Overal afmelden</button>`
}

/** One field, for a name; whoever is known by it is let in. */
async function ask(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      '<!doctype html><title>Wie bent u?</title><form method="post"><label>Naam <input name="naam"></label><button>Verder</button></form>',
    )
    return
  }
  let body = ''
  for await (const piece of request) body += piece
  const accountId = new URLSearchParams(body).get('naam') ?? ''
  const result = accountId in PEOPLE ? { login: { accountId } } : { error: 'access_denied' }
  await provider.interactionFinished(request, response, result)
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
