import type { Hono } from 'hono'
import type { SharedSettings } from '../../src/web/sign-in/shared.ts'

/** A site that several people share, with a provider that lets in everybody, as a reviewer. */
export const shared: SharedSettings = {
  ...{ key: 'een-sleutel-van-ten-minste-32-tekens', publicOrigin: 'http://localhost', isPublic: true },
  roles: { claim: 'rol', values: { beoordelaar: 'reviewer' } },
  provider: {
    issuer: 'https://aanmelden.example',
    begin: async (url) => ({ url, attempt: { state: 's', nonce: 'n', verifier: 'v' } }),
    finish: async () => ({ claims: { sub: '1', name: 'Jet', rol: 'beoordelaar' }, idToken: null }),
    endSession: async () => null,
  },
}

/** The cookie of who signs in there. */
export async function signedIn(routes: Hono): Promise<string> {
  const cookieOf = async (path: string, Cookie: string) => {
    const answer = await routes.request(path, { headers: { Host: 'localhost', Cookie } })
    return (
      answer.headers
        .getSetCookie()
        .find((it) => !/max-age=0/i.test(it))
        ?.split(';')[0] ?? ''
    )
  }
  return cookieOf('/aanmelden/terug', await cookieOf('/aanmelden', ''))
}
