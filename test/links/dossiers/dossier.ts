import type { LinkType } from '../../../src/links/link.ts'
import type { Status } from '../../../src/links/status/status.ts'

/** A small dossier that we wrote, with what must and what must not be found in it. */
export interface Dossier {
  readonly name: string
  readonly documents: Readonly<Record<string, DossierDocument>>
  readonly wanted: readonly Wanted[]
  readonly forbidden: readonly Wanted[]
  readonly statuses: readonly (readonly [commitment: Quote, on: string, status: Status])[]
}

export interface DossierDocument {
  readonly kind: 'kamerbrief' | 'beslisnota' | 'report' | 'sea-annex' | 'law'
  readonly date: string
  readonly id?: string
  readonly title?: string
  readonly sender?: string
  readonly text: string
}

/** Words in a document by which the passage is found. */
export type Quote = readonly [document: string, words: string]
export type Wanted = readonly [type: LinkType, a: Quote, b: Quote]
