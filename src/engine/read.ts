import type { Context, DocumentIdentity, Field, KnownIds } from './context.ts'
import type {
  CitationFields,
  CommitmentFields,
  Fact,
  FootnoteFields,
  Hit,
  TimeFields,
  WithheldFields,
} from './facts/fact.ts'
import type { FactsFile } from './facts-file/schema.ts'
import type { Limits } from './limits.ts'
import type { Found, Problem, Span } from './positions.ts'
import type { SourceText } from './source.ts'
import type { Flow, ZoneKind } from './structure/flow.ts'

/** All that reading needs besides the bytes. Whoever calls the engine loads it; the engine itself does no I/O. */
export interface Tools {
  readonly limits: Limits
  readonly field: Field
  /** Words that are written as one, from a word list: the last vote on broken words. Lower case. */
  readonly words: (word: string) => boolean
  readonly knownIds: KnownIds | null
  /** Reads PDF; without it a PDF is a problem. */
  readonly pdf: ((bytes: Uint8Array, limits: Limits) => Found<SourceText>) | null
}

/** Everything that was read from one document, with the result of each stage kept. */
export interface Reading {
  readonly name: string
  readonly sha256: string
  readonly textSha256: string
  readonly source: SourceText
  readonly flows: readonly Flow[]
  readonly document: DocumentIdentity
  readonly zones: readonly { readonly kind: ZoneKind; readonly spans: readonly Span[] }[]
  readonly facts: {
    readonly citations: readonly Fact<CitationFields>[]
    readonly times: readonly Fact<TimeFields>[]
    readonly commitments: readonly Fact<CommitmentFields>[]
    readonly withheld: readonly Fact<WithheldFields>[]
    readonly footnotes: readonly Fact<FootnoteFields>[]
  }
  /** Winners and losers of every recogniser, for `explain`. */
  readonly considered: readonly Hit<unknown>[]
  readonly context: Context
  readonly problems: readonly Problem[]
}

/** Reads one document. Never throws for anything the bytes may hold: what went wrong is in `problems`. */
export declare function read(bytes: Uint8Array, name: string, tools: Tools): Reading

/** The public form of a reading, FACTS-FORMAT 1. */
export declare function factsFile(reading: Reading): FactsFile
