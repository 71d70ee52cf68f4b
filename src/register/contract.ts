import type { DocumentKind } from '../engine/context.ts'
import type { Interval } from '../engine/facts/fact.ts'
import type { FactKind, FactsFile } from '../engine/facts-file/schema.ts'
import type { Severity } from '../engine/positions.ts'

/**
 * What every store of the register promises. The journal is the truth: entries are only added, and all that the other
 * functions answer is projected from it and can be rebuilt. Every store runs the suite of `contract.suite.ts`.
 */
export interface Register {
  /**
   * Adds entries and what follows from them, all or nothing. Once the promise is kept they survive the end of the
   * process at any moment. A reading that says nothing new is not added again.
   */
  append(entries: readonly NewEntry[]): Promise<readonly Appended[]>
  /** In order, from the entry after `seq`. */
  journal(seq?: number): AsyncIterable<JournalEntry>
  /** Drops all projections and makes them again from the journal; the answers are the same before and after. */
  rebuild(): Promise<void>

  /** The reading of these bytes that counts now: one that nothing supersedes. */
  currentReading(sha256: string): Promise<KnownReading | null>
  /** Newest first, documents without any date last. */
  documents(window: Window): Promise<readonly DocumentSummary[]>
  /** Under its own id, or under one it had before it was read better. */
  document(id: string): Promise<DocumentDetail | null>
  /** One text of a document with all that was found in it, by the `seq` of its text. */
  reading(seq: number): Promise<FactsFile | null>
  /** Commitments by the last day of their term, the earliest first. */
  deadlines(period: Period, limit: number): Promise<readonly Deadline[]>
  totals(): Promise<Totals>
  close(): Promise<void>
}

/** A store takes the clock as an argument, so that tests can hold it still. */
export interface RegisterSettings {
  readonly now: () => Date
}

/** One reading of one document. Its text is required: a register without passages proves nothing. */
export interface NewEntry {
  readonly kind: 'document-read'
  /** Who did it, as in `program:intake` or `person:j.jansen`. */
  readonly actor: string
  readonly engineVersion: string
  readonly file: FactsFile
}

export interface Appended {
  /** Of the new entry, or of the one that already said the same. */
  readonly seq: number
  readonly isNew: boolean
}

export interface JournalEntry {
  readonly seq: number
  /** UTC. */
  readonly at: string
  readonly actor: string
  readonly kind: NewEntry['kind']
  readonly engineVersion: string
  /** A facts file without `source.text`: texts are kept once, by their hash. */
  readonly body: FactsFile
}

export interface KnownReading {
  readonly seq: number
  readonly engineVersion: string
  /** Something was not or only partly read. */
  readonly hasErrors: boolean
}

export interface Window {
  readonly limit: number
  readonly offset?: number
}

/** ISO days, both included; an end that is left out is open. */
export interface Period {
  readonly from?: string
  readonly to?: string
}

export type Counts<K extends string> = Readonly<Record<K, number>>

export interface DocumentIdentityRow {
  readonly id: string
  readonly kind: DocumentKind
  readonly title: string | null
  readonly date: string | null
  readonly dateInterval: Interval | null
  readonly chamber: string | null
  readonly sessionYear: string | null
  readonly dossiers: readonly string[]
  readonly number: string | null
  readonly reference: string | null
  readonly senderRole: string | null
  readonly senderPerson: string | null
}

export interface DocumentSummary extends DocumentIdentityRow {
  /** Of the texts that count, in the order of `DocumentDetail.texts`. */
  readonly names: readonly string[]
  /** Counted over the texts that lead, so that a document in two formats does not count double. */
  readonly facts: Counts<FactKind>
  readonly problems: Counts<Severity>
}

export interface DocumentDetail extends DocumentSummary {
  /** In the order of their pages; of texts of the same pages the one that leads comes first. */
  readonly texts: readonly TextSummary[]
}

export interface TextSummary {
  readonly seq: number
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly textSha256: string
  readonly reader: string
  readonly engineVersion: string
  /** UTC. */
  readonly readAt: string
  /** Numbers printed on its first and last page; null when it has none. */
  readonly firstPage: number | null
  readonly lastPage: number | null
  /** Its facts are the document's facts. False for a second format of pages that another text already gives. */
  readonly leads: boolean
}

export interface Deadline {
  readonly documentId: string
  readonly documentTitle: string | null
  readonly documentDate: string | null
  readonly senderRole: string | null
  readonly textSeq: number
  readonly factId: string
  readonly text: string
  readonly because: string
  readonly page: number
  readonly term: Interval
  /** The words of the term. */
  readonly termText: string
  readonly strength: string
}

export interface Totals {
  readonly documents: number
  readonly texts: number
  readonly entries: number
  readonly facts: Counts<FactKind>
  readonly problems: Counts<Severity>
  /** When the newest entry was added, UTC. */
  readonly lastEntryAt: string | null
}
