import { readFileSync } from 'node:fs'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'

/** What a careful reader finds in the documents of `examples/`; `about` in the file says what its keys mean. */
export interface Chain {
  readonly name: string
  readonly documents: readonly ChainDocument[]
  readonly promises: readonly ChainPromise[]
  readonly links: readonly ChainLink[]
  /** Links that a hasty reader would make. */
  readonly noLinks: readonly (ChainLink & { readonly reason: string })[]
}

export interface ChainDocument {
  readonly file: string
  readonly date: string
  readonly is: 'study' | 'note' | 'agenda' | 'reaction' | 'letter' | 'regulation' | 'other subject'
  readonly sameAs?: string
}

/** A sentence of a document, by its first words. */
export interface Quote {
  readonly document: string
  readonly words: string
}

export interface ChainPromise extends Quote {
  readonly until: string | null
  readonly statuses: readonly ChainStatus[]
}

export interface ChainStatus {
  readonly on: string
  readonly status: string
  readonly also?: readonly string[]
  readonly reason: string
}

export interface ChainLink {
  readonly type: string
  readonly from: Quote
  readonly to: Quote
}

export const examplesFolder = new URL('../../examples/', import.meta.url)

const file = new URL('chains.json', import.meta.url)
export const chains: readonly Chain[] = (JSON.parse(readFileSync(file, 'utf8')) as { chains: Chain[] }).chains

type Commitment = FactsFile['facts']['commitments'][number]

/** The commitment that says these words; of several the one that has them first. */
export const commitmentOf = (words: string, commitments: readonly Commitment[]): Commitment | undefined =>
  commitments.find((it) => it.text.startsWith(words)) ?? commitments.find((it) => it.text.includes(words))
