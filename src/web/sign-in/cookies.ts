import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** A cookie for signing in. Over https its name keeps other hosts of the domain, and plain http, from setting it. */
export class SignInCookie {
  readonly #name: string
  readonly #secure: boolean
  readonly #maxAge: number | undefined

  /** Without `seconds` it goes when the browser is closed. */
  constructor(name: string, { secure, seconds }: { secure: boolean; seconds?: number }) {
    this.#name = secure ? `__Host-${name}` : name
    this.#secure = secure
    this.#maxAge = seconds
  }

  of = (c: Context): string | undefined => getCookie(c, this.#name)

  keep(c: Context, value: string): void {
    this.#set(c, value, this.#maxAge)
  }

  drop(c: Context): void {
    this.#set(c, '', 0)
  }

  // Lax: the way back from the provider is a link from another site, and must bring it along.
  #set(c: Context, value: string, maxAge: number | undefined): void {
    const options = { path: '/', httpOnly: true, secure: this.#secure, sameSite: 'Lax' } as const
    setCookie(c, this.#name, value, maxAge === undefined ? options : { ...options, maxAge })
  }
}
