import type { Context } from 'hono'

export const roles = ['reader', 'reviewer', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Who asks for a page. What a person may do hangs on the role alone, however that person signed in. */
export interface Visitor {
  /** Null as long as nobody said who this is. */
  readonly name: string | null
  readonly role: Role
  /** For the journal, of who signed in; else it is made from the name. */
  readonly actor?: string
}

/** The one function that a way to sign in has to give. */
export type WhoAsks = (c: Context) => Visitor

export const aReader: Visitor = { name: null, role: 'reader' }

/**
 * `judge`: give judgements, add what was missed, hand in documents, and see who gave which. `see-source`: the pages of a
 * document as they were printed.
 */
export type Act = 'judge' | 'see-source'

const MAY: Readonly<Record<Role, readonly Act[]>> = {
  reader: [],
  reviewer: ['judge', 'see-source'],
  administrator: ['judge', 'see-source'],
}

export const may = ({ role }: Visitor, act: Act): boolean => MAY[role].includes(act)

/** Of several roles the one that may most; null without any. */
export const highest = (given: readonly Role[]): Role | null => roles.findLast((it) => given.includes(it)) ?? null
