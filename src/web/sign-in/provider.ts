import type { Claims } from './account.ts'

/** What must be remembered between going to the provider and coming back. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export interface Told {
  readonly claims: Claims
  readonly idToken: string | null
}

/** Who says who somebody is. Throws a ProviderProblem for whatever it cannot do. */
export interface Provider {
  readonly issuer: string
  /** Where to send somebody who wants to sign in, and come back to `back`. */
  begin(back: string): Promise<{ readonly url: string; readonly attempt: Attempt }>
  /** What the provider told with the address on which somebody came back. */
  finish(address: URL, attempt: Attempt): Promise<Told>
  /** Where to sign out as well; null when the provider has no such place. */
  endSession(idToken: string | null, back: string): Promise<string | null>
}

/** `down`: it does not answer as it should. `refused`: what came back is not to be trusted. `denied`: it says no. */
export type ProviderTrouble = 'down' | 'refused' | 'denied'

export class ProviderProblem extends Error {
  override readonly name = 'ProviderProblem'
  readonly trouble: ProviderTrouble
  /** For the operator; holds nothing of a person. */
  readonly code: string

  constructor(trouble: ProviderTrouble, code: string, cause: unknown) {
    super(`Signing in failed: ${code}.`, { cause })
    this.trouble = trouble
    this.code = code
  }
}
