import { AsyncLocalStorage } from 'node:async_hooks'

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** As the address and the cookie name them; `apparaat` is whatever the reader's device asks for. */
export const COLOURS = ['apparaat', 'licht', 'donker'] as const
export type Colours = (typeof COLOURS)[number]

/** Of who signed in, on a site that several people share. */
export interface VisitPerson {
  readonly name: string
  readonly role: 'reader' | 'reviewer' | 'administrator'
  /** What the button to sign out sends along. */
  readonly token: string
}

export interface VisitAccount {
  /** Null: somebody who did not sign in. */
  readonly person: VisitPerson | null
  readonly mayJudge: boolean
}

/** How one reader sees one page. Who that reader is it only says where people sign in, to that person alone. */
export interface Visit {
  readonly language: Language
  readonly colours: Colours
  /** The address that was asked for, without what this reader chose: the permanent one. */
  readonly address: string
  /** Choices that links must carry, as in `taal=en`; empty once the reader's browser keeps them. */
  readonly carried: string
  /** Addresses that exist, so that no menu leads nowhere. Null: not known, and all are shown. */
  readonly addresses: ReadonlySet<string> | null
  /** Null where nobody signs in. */
  readonly account: VisitAccount | null
}

const PLAIN: Visit = {
  ...{ language: 'nl', colours: 'apparaat', address: '/', carried: '' },
  ...{ addresses: null, account: null },
}
const visits = new AsyncLocalStorage<Visit>()

/**
 * The visit that is being answered; outside one, that of a reader of Dutch who chose nothing. It follows the work instead
 * of being an argument because words are needed at the bottom of every view, where nothing else knows of a reader.
 */
export const visit = (): Visit => visits.getStore() ?? PLAIN

export const during = <T>(one: Partial<Visit>, act: () => T): T => visits.run({ ...PLAIN, ...one }, act)

/** For `lang` on words that stay Dutch in every language: titles, names and passages of documents. */
export const dutch = (): 'nl' | undefined => (visit().language === 'nl' ? undefined : 'nl')

/** The same for what programs say of a text, which nobody translates. */
export const english = (): 'en' | undefined => (visit().language === 'en' ? undefined : 'en')

/** The page that is being shown, seen otherwise: `seen('taal', 'en')`. */
export const seen = (choice: 'taal' | 'kleuren', value: string): string =>
  `${visit().address}${visit().address.includes('?') ? '&' : '?'}${choice}=${value}`
