import type { Configuration } from 'openid-client'
import { type RoleSettings, tellsRoles } from './account.ts'
import { type Attempt, type Provider, ProviderProblem, type Told } from './provider.ts'

export interface OpenIdSettings {
  readonly issuer: string
  readonly clientId: string
  /** Null: a public client, guarded by PKCE alone. */
  readonly secret: string | null
  readonly scope: string
  readonly roles: RoleSettings
  readonly timeoutS?: number
}

const TIMEOUT_S = 8
/** Keys of a provider are fetched when they are needed; its addresses and what it can do once in this time. */
const KNOWN_FOR_MS = 3_600_000

/**
 * OpenID Connect: authorization code with PKCE, state and nonce. The library is loaded and the provider is asked what it
 * can do when somebody signs in for the first time, so that the site is up without it.
 */
export function openIdProvider(settings: OpenIdSettings): Provider {
  const library = () => import('openid-client')
  const known = remembering(() => discovered(settings))
  const asking = <T>(act: (client: Awaited<ReturnType<typeof library>>, config: Configuration) => Promise<T>) =>
    library()
      .then(async (client) => act(client, await known()))
      .catch((error) => Promise.reject(problemOf(error)))
  return {
    issuer: settings.issuer,
    begin: (back) =>
      asking(async (client, config) => {
        const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
        const url = client.buildAuthorizationUrl(config, {
          ...{ redirect_uri: back, scope: settings.scope, state, nonce },
          ...{ code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
        })
        return { url: url.href, attempt: { state, nonce, verifier } }
      }),
    finish: (address, attempt) => asking((client, config) => told(client, config, address, attempt, settings.roles)),
    endSession: (idToken, back) =>
      asking(async (client, config) => {
        if (config.serverMetadata().end_session_endpoint === undefined) return null
        const hint = idToken === null ? {} : { id_token_hint: idToken }
        return client.buildEndSessionUrl(config, { post_logout_redirect_uri: back, ...hint }).href
      }),
  }
}

async function discovered({ issuer, clientId, secret, timeoutS = TIMEOUT_S }: OpenIdSettings): Promise<Configuration> {
  const client = await import('openid-client')
  // Only for a provider on this machine: the settings refuse http for any other.
  const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
  const authentication = secret === null ? client.None() : client.ClientSecretBasic(secret)
  return client.discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: timeoutS })
}

async function told(
  client: typeof import('openid-client'),
  config: Configuration,
  address: URL,
  { state, nonce, verifier }: Attempt,
  roles: RoleSettings,
): Promise<Told> {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
  const tokens = await client.authorizationCodeGrant(config, address, checks)
  const claims = tokens.claims()
  if (claims === undefined) throw new ProviderProblem('refused', 'no-id-token', null)
  const idToken = tokens.id_token ?? null
  if (tellsRoles(claims, roles) || config.serverMetadata().userinfo_endpoint === undefined) return { claims, idToken }
  const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub)
  return { claims: { ...more, ...claims }, idToken }
}

function remembering<T>(make: () => Promise<T>): () => Promise<T> {
  let [made, at]: [Promise<T> | null, number] = [null, 0]
  return () => {
    if (made !== null && Date.now() - at < KNOWN_FOR_MS) return made
    const one = make()
    ;[made, at] = [one, Date.now()]
    // What failed is asked again.
    one.catch(() => {
      if (made === one) made = null
    })
    return one
  }
}

const DOWN = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])

function problemOf(error: unknown): ProviderProblem {
  if (error instanceof ProviderProblem) return error
  const { name = '', code = '', error: said } = error as { name?: string; code?: string; error?: unknown }
  if (name === 'AuthorizationResponseError')
    return new ProviderProblem(said === 'access_denied' ? 'denied' : 'refused', `provider-says-${plain(said)}`, error)
  if (name === 'ResponseBodyError') return new ProviderProblem('refused', `provider-says-${plain(said)}`, error)
  // What `fetch` throws when nobody answers.
  const isDown = DOWN.has(code) || error instanceof TypeError || name === 'TimeoutError'
  return new ProviderProblem(isDown ? 'down' : 'refused', reasonOf(error) ?? (code || name), error)
}

/** `fetch` says only that it failed; why is in its cause. */
function reasonOf(error: unknown): string | null {
  const { code } = ((error as { cause?: unknown } | null)?.cause ?? {}) as { code?: unknown }
  return error instanceof TypeError && typeof code === 'string' ? code : null
}

const plain = (said: unknown): string => (typeof said === 'string' && /^[a-z_]{1,40}$/.test(said) ? said : 'something')
