import type { Context } from 'hono'
import { sessionOf } from './session.ts'
import { aReader, type WhoAsks } from './visitor.ts'

export interface LocalSignIn {
  /** Signs sessions and the tokens of forms. */
  readonly key: string
  /** Of the one person who uses this computer; null when the site is to ask once. */
  readonly name: string | null
}

/**
 * The one person at this computer, without a password. For a server that listens on loopback alone: there, whoever
 * can reach it can start the program itself. What a proxy passes on comes from elsewhere and is a reader.
 */
export const localUser =
  ({ key, name }: LocalSignIn): WhoAsks =>
  (c) =>
    isPassedOn(c) ? aReader : { name: name ?? sessionOf(c, key)?.name ?? null, role: 'administrator' }

const PASSED_ON = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via']

const isPassedOn = (c: Context): boolean => PASSED_ON.some((it) => c.req.header(it) !== undefined)
