import { createHash } from 'node:crypto'
import { highest, type Role } from './visitor.ts'

/**
 * Somebody who signed in, as far as pages and the journal know it: no address for mail, and nothing else that the provider
 * tells. Its ID token, which may tell more, is kept beside it as long as the session lasts, to sign out there as well.
 */
export interface Account {
  /** The same for this person as long as the provider knows the person, and told by nothing but the subject. */
  readonly key: string
  readonly name: string
  readonly role: Role
}

export type Claims = Readonly<Record<string, unknown>>

export interface RoleSettings {
  /** Of the claim that holds them; with points the way into it, as in `realm_access.roles`. */
  readonly claim: string
  /** What the provider calls a role, and which role that is here. */
  readonly values: Readonly<Record<string, Role>>
}

/** Null: the provider gives this person none of the roles. */
export function accountOf(claims: Claims, issuer: string, roles: RoleSettings): Account | null {
  const role = highest(
    valuesOf(claims, roles.claim).flatMap((it) => (Object.hasOwn(roles.values, it) ? (roles.values[it] ?? []) : [])),
  )
  return role && { key: keyOf(issuer, String(claims.sub)), name: nameOf(claims), role }
}

/** The claims of the ID token, and whether they tell of roles: else the provider may tell on the side. */
export const tellsRoles = (claims: Claims, { claim }: RoleSettings): boolean => claimAt(claims, claim) !== undefined

const KEY_LENGTH = 16

/** Some providers take an address for mail as subject, and two may give the same: so neither is kept as it is. */
const keyOf = (issuer: string, subject: string): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url')
    .slice(0, KEY_LENGTH)

function valuesOf(claims: Claims, name: string): readonly string[] {
  const value = claimAt(claims, name)
  if (typeof value === 'string') return value.split(/[\s,]+/)
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : []
}

/** A claim may have points in its own name, as those that are addresses do. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  let value: unknown = claims
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Claims)[part]
  }
  return value
}

const MOST_NAME = 80
const NOBODY = 'Medewerker'

function nameOf({ name, given_name: given, family_name: family, preferred_username: user }: Claims): string {
  const whole = [given, family].filter((it) => typeof it === 'string').join(' ')
  return [name, whole, user].map(asName).find((it) => it !== '') ?? NOBODY
}

/** What the journal takes for a name. An address for mail is none. */
function asName(value: unknown): string {
  if (typeof value !== 'string' || value.includes('@')) return ''
  const plain = value
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M} .'_-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
  return plain
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, MOST_NAME)
    .trim()
}
