import type { DocumentKind } from '../engine/context.ts'
import type { Interval } from '../engine/facts/fact.ts'
import type { FactKind, FactsFile } from '../engine/facts-file/schema.ts'
import type { Severity } from '../engine/positions.ts'
import type { Link, LinkType } from '../links/link.ts'
import type { LinkRules } from '../links/linking.ts'
import type { OfficialPromise } from '../links/official.ts'
import type { Counts as WordCounts } from '../links/rarity.ts'
import type { StatusDocument } from '../links/status/status.ts'
import type {
  CommitmentCounts,
  CommitmentDetail,
  CommitmentList,
  CommitmentOn,
  CommitmentQuery,
  CommitmentReasons,
  CountedBy,
  EveryQuery,
  TermMonth,
} from './commitments.ts'
import type { Anchored, Judgement, Verdict } from './judgements/judgement.ts'
import type { LinkJudgement, LinkJudgementRow } from './judgements/link-judgement.ts'
import type { SearchAnswer, SearchQuery } from './search/search.ts'
import type { Erased, WithdrawalOrder, WithdrawalRecord } from './withdrawals/withdrawal.ts'

/**
 * What every store of the register promises. The journal is the truth: entries are only added, and all that the other
 * functions answer is projected from it and can be rebuilt. Every store runs the suite of `contract.suite.ts`.
 */
export interface Register {
  /**
   * Adds entries and what follows from them, all or nothing. Once the promise is kept they survive the end of the
   * process at any moment. A reading that says nothing new is not added again.
   */
  append(entries: readonly NewEntry[], options?: AppendOptions): Promise<readonly Appended[]>
  /**
   * Erases a document or a passage everywhere, the journal included, which keeps that, when, by whom and why. What was
   * erased does not come back when its source is offered again. Copies of the register are their keeper's to renew.
   */
  withdraw(order: WithdrawalOrder): Promise<WithdrawalRecord>
  /** In order, from the entry after `seq`. */
  journal(seq?: number): AsyncIterable<JournalEntry>
  /** Drops all projections and makes them again from the journal; the answers are the same before and after. */
  rebuild(onEntry?: () => void): Promise<void>

  /** The reading of these bytes that counts now: one that nothing supersedes. */
  currentReading(sha256: string): Promise<KnownReading | null>
  /** Newest first, documents without any date last. */
  documents(window: Window & AsKnown & DocumentFilters): Promise<readonly DocumentSummary[]>
  /** Who all documents are, by id; in parts, so that others are served in between. */
  everyDocument(): AsyncIterable<DocumentIdentityRow>
  /** How many documents there are under these filters. */
  documentCount(filters?: DocumentFilters & AsKnown): Promise<number>
  documentCounts(filters?: DocumentFilters): Promise<DocumentFilterCounts>
  /** What there is to read here, and from when: by kind and by who sent it, the largest groups first. */
  sources(): Promise<SourceGroups>
  /** Under its own id, or under one it had before it was read better. */
  document(id: string, asKnown?: AsKnown): Promise<DocumentDetail | null>
  /** One text of a document with all that was found in it, by the `seq` of its text. */
  reading(seq: number): Promise<FactsFile | null>
  /** Of the texts that lead, in the order of their document and its text, with what people made of them. */
  facts(query: FactQuery): Promise<readonly RegisterFact[]>
  /** The same of all documents, however many, in the same order; in parts, so that others are served in between. */
  everyFact(kinds: readonly FactKind[]): AsyncIterable<RegisterFact>
  /** Of the oldest document with facts of this kind; null when none bears a date. */
  firstYear(kind: FactKind): Promise<number | null>
  /** Judgements in the order in which they were given. */
  judgements(query: JudgementQuery): Promise<readonly JudgementRow[]>
  withdrawals(): Promise<readonly WithdrawalRecord[]>
  /** What happened to a document, in order. */
  history(documentId: string): Promise<readonly HistoryLine[]>
  /**
   * Passages and documents by their words, of the texts that lead, as the register is now. Never rejects for what a
   * person typed: that is told in the answer.
   */
  search(query: SearchQuery): Promise<SearchAnswer>
  totals(): Promise<Totals>
  /** Another after every entry of the journal and when its links are made, and only then: what was answered under the same one is still so. */
  version(): Promise<string>
  /** How often each rule found something, in so many of the newest documents; by the name of the rule. */
  ruleCounts(documents: number): Promise<readonly RuleCount[]>
  /** Those of these ids under which `document` gives one. */
  knownIds(ids: readonly string[]): Promise<ReadonlySet<string>>

  /**
   * Links between passages of the texts that lead, those of one document or all, in a fixed order. They hang on what was
   * read and judged and on the last count of words, not on the order in which documents came.
   */
  links(query?: LinkQuery): Promise<readonly Link[]>
  /** What people decided about links, in the order in which they did. A rejected link is no link any more. */
  linkJudgements(query?: LinkJudgementQuery): Promise<readonly LinkJudgementRow[]>
  /** Links that tell something of a commitment and that nobody judged, the least sure first. */
  doubtfulLinks(window: Window): Promise<readonly Link[]>
  /** Commitments with where they stand on a day, the first of their terms first. */
  commitments(query: CommitmentQuery): Promise<CommitmentList>
  /** However many: read in parts, without what `commitments` counts beside each. */
  everyCommitment(query: EveryQuery): AsyncIterable<CommitmentOn>
  commitmentCounts(query: Omit<CommitmentQuery, 'limit' | 'cursor'>): Promise<CommitmentCounts>
  /** By the month in which their terms end, in order; those without a term are not among them. */
  commitmentMonths(query: Omit<CommitmentQuery, 'limit' | 'cursor'>): Promise<readonly TermMonth[]>
  /** One commitment with the evidence for its status on a day, by the id of its fact; null when there is none. */
  commitment(id: string, on: string): Promise<CommitmentDetail | null>
  /** All documents with their commitments, to compute statuses with `links`; places have no words. */
  statusDocuments(): Promise<readonly StatusDocument[]>
  /** Why each of these stands where it does on a day, in the same order. */
  commitmentReasons(
    of: readonly Pick<CommitmentOn, 'textSeq' | 'id'>[],
    on: string,
  ): Promise<readonly CommitmentReasons[]>
  /** How many documents there are up to a day, and the last day on which one is dated. */
  lookedThrough(day: string): Promise<LookedThrough>
  /** What official registers say, beside what the documents show and never mixed with it; by key. */
  officials(): Promise<readonly Official[]>
  /** Counts words again and makes all links by that count. */
  relink(actor: string, onText?: () => void): Promise<Relinked>
  /** So much was added since words were counted, or will be with so many `coming` texts, that `relink` may find other links. */
  hasOutgrownCount(coming?: number): Promise<boolean>
  close(): Promise<void>
}

/** A store takes the clock as an argument, so that tests can hold it still. */
export interface RegisterSettings {
  readonly now: () => Date
  /** Without them documents are taken in, and linked when the register is opened with them. */
  readonly links?: LinkRules
}

export interface AppendOptions {
  /** Leaves the links to `relink`, the next `append` or the next opening: for who adds so much that words will be counted again. */
  readonly linksLater?: boolean
}

export type NewEntry = NewReading | NewJudgement | NewLinkJudgement | NewOfficial

/** One reading of one document. Its text is required: a register without passages proves nothing. */
export interface NewReading {
  readonly kind: 'document-read'
  /** Who did it, as in `program:intake` or `person:j.jansen`. */
  readonly actor: string
  readonly engineVersion: string
  readonly file: FactsFile
}

export interface NewJudgement {
  readonly kind: 'judgement'
  readonly actor: string
  readonly judgement: Judgement
}

export interface NewLinkJudgement {
  readonly kind: 'link-judgement'
  readonly actor: string
  readonly judgement: LinkJudgement
}

/** What an official register says of a promise; when it says what is known already, nothing is added. */
export interface NewOfficial {
  readonly kind: 'official-promise'
  readonly actor: string
  readonly promise: OfficialPromise
}

export interface Appended {
  /** Of the new entry, or of the one that already said the same. */
  readonly seq: number
  readonly isNew: boolean
  /** Nothing was known of the document before. */
  readonly isFirst: boolean
  /** It was withdrawn, and nothing of it was kept; `seq` is that of the withdrawal. */
  readonly isWithdrawn: boolean
}

interface EntryBase {
  readonly seq: number
  /** UTC. */
  readonly at: string
  readonly actor: string
  /** Empty where nothing was read. */
  readonly engineVersion: string
}

export interface ReadingEntry extends EntryBase {
  readonly kind: 'document-read'
  /** A facts file without `source.text`: texts are kept once, by their hash. */
  readonly body: FactsFile
}
export interface JudgementEntry extends EntryBase {
  readonly kind: 'judgement'
  readonly body: Judgement
}
export interface LinkJudgementEntry extends EntryBase {
  readonly kind: 'link-judgement'
  readonly body: LinkJudgement
}
export interface WithdrawalEntry extends EntryBase {
  readonly kind: 'withdrawal'
  readonly body: Erased
}
/** An entry of which a withdrawal erased all that it said. */
export interface ErasedEntry extends EntryBase {
  readonly kind: 'erased'
  readonly body: { readonly withdrawal: number }
}
/** In how many documents each word stood at that moment: what is rare must be known to make the same links again. */
export interface WordsCountedEntry extends EntryBase {
  readonly kind: 'words-counted'
  readonly body: WordsCounted
}
export interface WordsCounted {
  readonly texts: number
  readonly counts: WordCounts
}
/** An official register as it was seen at that moment. */
export interface OfficialEntry extends EntryBase {
  readonly kind: 'official-promise'
  readonly body: OfficialPromise
}
export type JournalEntry =
  | ReadingEntry
  | JudgementEntry
  | LinkJudgementEntry
  | WithdrawalEntry
  | ErasedEntry
  | WordsCountedEntry
  | OfficialEntry

/** As the register stood at a moment (UTC, included), by what had been read and judged then. What was withdrawn is gone. */
export interface AsKnown {
  readonly knownAt?: string
}

export interface FactQuery extends Window, AsKnown {
  readonly documentId?: string
  readonly id?: string
  readonly ids?: readonly string[]
  readonly kinds?: readonly FactKind[]
  readonly certainties?: readonly string[]
  /** Only `given` can be asked for: what nobody judged yet. Of the present, not of a moment in the past. */
  readonly standing?: 'given'
}

/** `given`: as the rules read it, and nobody judged it. */
export type Standing = 'given' | 'accepted' | 'rejected' | 'corrected' | 'added'

export interface RegisterFact {
  readonly documentId: string
  readonly textSeq: number
  readonly kind: FactKind
  /** Of the fact as it was read; of one that a person added `j-` and the number of the judgement. */
  readonly id: string
  readonly text: string
  readonly start: number
  readonly page: number
  readonly because: string
  readonly certainty: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly standing: Standing
  /** The last judgement on it. */
  readonly judgement: JudgementRow | null
}

export interface JudgementQuery extends AsKnown {
  readonly documentId?: string
  /** Those whose words or whose fact are no longer there. */
  readonly lostOnly?: boolean
}

export interface JudgementRow extends Judgement {
  readonly seq: number
  readonly at: string
  readonly actor: string
  /** Where it stands now; null when it no longer fits. */
  readonly place: Anchored | null
}

export interface HistoryLine {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly kind: JournalEntry['kind']
  /** The file that was read, or the verdict and its reason. */
  readonly what: string
  readonly verdict: Verdict | null
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

/** Of each that is given one must hold; of all that are given all. */
export interface DocumentFilters {
  readonly kinds?: readonly DocumentKind[]
  /** Of the day under which a document is sorted. */
  readonly years?: readonly number[]
  /** As in `departmentOf`. */
  readonly departments?: readonly string[]
  readonly dossiers?: readonly string[]
}

/** By the values of each filter, with all others in place: what choosing that value would leave. Most first. */
export interface DocumentFilterCounts {
  readonly kinds: readonly CountedBy<DocumentKind>[]
  readonly years: readonly CountedBy<number>[]
  readonly departments: readonly CountedBy<string>[]
}

/** Documents that have something in common; null: it is not stated. */
export interface DocumentGroup {
  readonly name: string | null
  readonly documents: number
  /** Days of the oldest and the newest that have one. */
  readonly first: string | null
  readonly last: string | null
}

export interface SourceGroups {
  readonly kinds: readonly DocumentGroup[]
  readonly senders: readonly DocumentGroup[]
  /** Documents of which something was not or only partly read. */
  readonly withErrors: number
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

export interface LinkQuery {
  readonly documentId?: string
  readonly types?: readonly LinkType[]
}

/** Of links with a side in a document, or of all. */
export interface LinkJudgementQuery {
  readonly documentId?: string
  /** Some of them, the newest first. */
  readonly newest?: Window
}

export interface LookedThrough {
  readonly documents: number
  readonly upTo: string | null
}

export interface Official {
  readonly promise: OfficialPromise
  /** UTC. */
  readonly seenAt: string
  /** The promise of a letter that it is; null when none fits, or several nearly as well. */
  readonly match: OfficialMatch | null
  readonly isDoubtful: boolean
}
export interface OfficialMatch {
  readonly textSeq: number
  readonly factId: string
  readonly score: number
  readonly because: readonly string[]
}

export interface Relinked {
  readonly texts: number
}

export interface RuleCount {
  readonly because: string
  readonly facts: number
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
