import type { OfficialPromise } from '../../links/official.ts'
import { fromOData } from './odata.ts'
import { promiseOf } from './record.ts'
import { fromSyncFeed } from './syncfeed.ts'

export interface RegisterFile {
  readonly promises: readonly OfficialPromise[]
  /** Entries without a number and an id. */
  readonly nameless: number
}

/** The promises in a file of an official register; null when it is in none of its forms. */
export function readRegisterFile(text: string): RegisterFile | null {
  const entries = /^\s*</u.test(text.replace(/^\ufeff/u, ''))
    ? fromSyncFeed(text)
    : fromOData(text.replace(/^\ufeff/u, ''))
  if (entries === null) return null
  const promises = entries.map(promiseOf)
  const known = promises.filter((it) => it !== null)
  // A feed tells of every change; what it says last counts.
  return { promises: [...new Map(known.map((it) => [it.key, it])).values()], nameless: promises.length - known.length }
}
