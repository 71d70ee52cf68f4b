import type { Context } from 'hono'
import { accountActor } from '../../register/judgements/actor.ts'
import type { Account, RoleSettings } from './account.ts'
import { SignInCookie } from './cookies.ts'
import type { Attempt, Provider } from './provider.ts'
import { Rate, type RateLimits } from './rate.ts'
import { opened, sealed } from './sealed.ts'
import { defaultTimes, Sessions, type SessionTimes, type SignedIn } from './sessions.ts'
import { isSignature, signature } from './signed.ts'
import type { Visitor } from './visitor.ts'

/** A site that several people share, each under an account of their own. */
export interface SharedSettings {
  /** Signs and seals what browsers keep. */
  readonly key: string
  /** How people reach the site, as in `https://beleidsspoor.intern.example`. */
  readonly publicOrigin: string
  readonly provider: Provider
  readonly roles: RoleSettings
  /** Whether who did not sign in may read. */
  readonly isPublic: boolean
  readonly times?: SessionTimes
  readonly now?: () => number
  /** Of changes. */
  readonly rate?: RateLimits
  /** Of going to the provider and coming back. */
  readonly signInRate?: RateLimits
  /** Told how each attempt ended; holds nothing of a person. */
  readonly onSignIn?: (outcome: string, code: string) => void
}

/** Each attempt takes two requests. */
const defaultSignInRate: RateLimits = { perPerson: 120, together: 600, windowMs: 60_000 }
const MOST_ATTEMPT_S = 600

/** An attempt to sign in, and where somebody wanted to go. */
export interface Going extends Attempt {
  readonly to: string
}

/** Who is signed in on this site, and what their browsers keep for it. */
export class Shared {
  readonly settings: SharedSettings
  readonly signInRate: Rate
  readonly #sessions: Sessions
  readonly #session: SignInCookie
  readonly #going: SignInCookie

  constructor(settings: SharedSettings) {
    const secure = settings.publicOrigin.startsWith('https:')
    this.settings = settings
    this.signInRate = new Rate(settings.signInRate ?? defaultSignInRate)
    this.#sessions = new Sessions(settings.times ?? defaultTimes, settings.now)
    this.#session = new SignInCookie('sessie', { secure })
    this.#going = new SignInCookie('aanmelding', { secure, seconds: MOST_ATTEMPT_S })
  }

  signedIn(c: Context): SignedIn | null {
    const [id = '', mac = ''] = this.#session.of(c)?.split('.') ?? []
    return isSignature(this.settings.key, `signed in ${id}`, mac) ? this.#sessions.at(id) : null
  }

  visitor(c: Context): Visitor {
    const account = this.signedIn(c)?.account
    return account
      ? { name: account.name, role: account.role, actor: accountActor(account) }
      : { name: null, role: 'reader' }
  }

  /** Another session at every sign-in: one that somebody else put in the browser is worth nothing after it. */
  begin(c: Context, account: Account, idToken: string | null): void {
    const before = this.signedIn(c)
    if (before) this.#sessions.end(before.id)
    const { id } = this.#sessions.begin(account, idToken)
    this.#session.keep(c, `${id}.${signature(this.settings.key, `signed in ${id}`)}`)
  }

  end(c: Context): void {
    const session = this.signedIn(c)
    if (session) this.#sessions.end(session.id)
    this.#session.drop(c)
  }

  keepGoing(c: Context, going: Going): void {
    const until = this.#now() + MOST_ATTEMPT_S * 1_000
    this.#going.keep(c, sealed(this.settings.key, JSON.stringify({ ...going, until })))
  }

  /** The attempt of this browser, once. */
  takeGoing(c: Context): Going | null {
    const text = opened(this.settings.key, this.#going.of(c) ?? '')
    this.#going.drop(c)
    if (text === null) return null
    const { until, ...going } = JSON.parse(text) as Going & { until: number }
    return this.#now() <= until ? going : null
  }

  #now(): number {
    return (this.settings.now ?? Date.now)()
  }
}
