import type { Selectable } from 'kysely'

/**
 * The tables as both stores have them. `journal` and `content` are the truth; the others are projections. Claims are 0
 * and 1, because not every driver binds booleans; days and moments are ISO texts, which sort as they should.
 */
export interface Tables {
  journal: JournalTable
  content: ContentTable
  document: DocumentTable
  text: TextTable
  fact: FactTable
  fact_count: FactCountTable
  problem: ProblemTable
  judgement: JudgementTable
  link_judgement: LinkJudgementTable
  withdrawn: WithdrawnTable
  link_due: LinkDueTable
  link_note: LinkNoteTable
  link_posting: LinkPostingTable
  link_row: LinkRowTable
  link: LinkTable
  promise: PromiseTable
  status_period: StatusPeriodTable
  status_due: StatusDueTable
  official: OfficialTable
  search_unit: SearchUnitTable
  search_terms: SearchTermsTable
  meta: MetaTable
}

/** Only ever inserted into, but for what a withdrawal erases. */
export interface JournalTable {
  /** Given by `addToJournal`, never twice and none left out. */
  seq: number
  at: string
  actor: string
  kind: string
  engine_version: string
  /** JSON. */
  body: string
}

/** The texts of documents, each once. */
export interface ContentTable {
  text_sha256: string
  encoding: 'utf8' | 'utf16le'
  bytes: Uint8Array
}

export interface DocumentTable {
  id: string
  kind: string
  title: string | null
  date: string | null
  date_from: string | null
  date_to: string | null
  /** The day it is sorted under, when there is any. */
  sort_day: string | null
  chamber: string | null
  session_year: string | null
  /** JSON. */
  dossiers: string
  number: string | null
  reference: string | null
  sender_role: string | null
  sender_person: string | null
  /** The id under which its bytes were read later; ids in addresses are permanent, so the row stays. */
  moved_to: string | null
}

export interface TextTable {
  /** Of the journal entry it comes from. */
  seq: number
  document_id: string
  name: string
  media_type: string
  sha256: string
  text_sha256: string
  /** Hash of all that was read, apart from the name of the file: says whether a reading is new. */
  reading_sha256: string
  reader: string
  engine_version: string
  read_at: string
  first_page: number | null
  last_page: number | null
  is_cut: number
  /** JSON: what this text says the document is. */
  identity: string
  superseded_by: number | null
  leads: number
}

export interface FactTable {
  text_seq: number
  kind: string
  /** Place among the facts of its kind in the text. */
  place: number
  id: string
  start_offset: number
  page: number
  because: string
  certainty: string
  passage: string
  canonical: string | null
  /** JSON: all fields that only its kind has. */
  fields: string
}

export interface FactCountTable {
  text_seq: number
  kind: string
  facts: number
}

export interface ProblemTable {
  text_seq: number
  place: number
  code: string
  severity: string
  message: string
}

export interface JudgementTable {
  /** Of the journal entry it comes from. */
  seq: number
  at: string
  actor: string
  verdict: string
  /** Where its document is now. */
  document_id: string
  fact_kind: string
  /** JSON: the judgement as it was given. */
  body: string
  /** Where it stands in the texts that count; null when it no longer fits. */
  text_seq: number | null
  start_offset: number | null
  end_offset: number | null
  fact_id: string | null
  /** No later one is about the same fact. */
  is_last: number
}

/** What may not come back: `document:ID`, `file:HASH` or `text:HASH`, and by which entry. */
export interface WithdrawnTable {
  key: string
  seq: number
}

/** Texts of which the links are to be made, or made again. */
export interface LinkDueTable {
  text_seq: number
}

/** Passages that later documents may be linked with. */
export interface LinkNoteTable {
  text_seq: number
  place: number
  shelf: string
  subject: string
  /** The order of documents by their dates. */
  sort_key: string
  /** JSON: its keys in `link_posting`. */
  found_by: string
  /** JSON, for the rules alone. */
  body: string
}

/** Which notes can be found by a word or another key. */
export interface LinkPostingTable {
  key: string
  shelf: string
  text_seq: number
  place: number
  /** In thousandths of a natural logarithm. */
  weight: number
}

/** Places that bear a name; all of one name are linked when they are asked for. */
export interface LinkRowTable {
  text_seq: number
  place: number
  family: string
  key: string
  /** Empty for what bears the name itself. */
  part: string
  sort_key: string
  body: string
}

export interface LinkJudgementTable {
  /** Of the journal entry it comes from. */
  seq: number
  at: string
  actor: string
  verdict: string
  type: string
  /** JSON: the judgement as it was given. */
  body: string
  /** Where its documents are now, and its words in them; null when they are not all there. */
  a_document: string
  a_text: number | null
  a_start: number | null
  a_end: number | null
  b_document: string
  b_text: number | null
  b_start: number | null
  b_end: number | null
  /** No later one is about the same link. */
  is_last: number
}
export interface LinkTable {
  type: string
  a_text: number
  a_start: number
  a_fact: string | null
  /** JSON: the passage without the names of its file and document, which are those of its text. */
  a: string
  b_text: number
  b_start: number
  b_fact: string | null
  b: string
  score: number
  because: string
  /** JSON: what it shows of a commitment. */
  progress: string | null
  /** Of a group only the first `rival_most` in the order of `rival_by` count. */
  rival_group: string | null
  rival_by: string | null
  rival_most: number | null
  counts: number
  /** The judgement that found it right. */
  judged: number | null
}

/** Commitments as people judged them, with what their statuses are computed from. */
export interface PromiseTable {
  text_seq: number
  fact_id: string
  spans: string
  kind: string
  strength: string
  /** Who is to do it. */
  actor: string | null
  due_from: string | null
  due_to: string | null
  has_term: number
  /** By which its words are known again in a copy of the document. */
  said: string
}

/** Where a commitment stands in a time; one for each time, without those that stand in a copy of a document. */
export interface StatusPeriodTable {
  text_seq: number
  fact_id: string
  from_day: string
  /** The day after the last. */
  to_day: string
  status: string
  /** Last day of the term that holds; without one a day behind all others. */
  due: string
  start: number
  kind: string
  strength: string
  department: string | null
  /** In which it was promised. */
  year: number | null
  is_late: number
  without_deadline: number
}

/** Texts of which the promises may stand elsewhere than before. */
export interface StatusDueTable {
  text_seq: number
}

/** What official registers say of promises, each time they said something else. */
export interface OfficialTable {
  /** Of the journal entry it comes from. */
  seq: number
  key: string
  at: string
  /** JSON: as the register had it. */
  body: string
  is_last: number
}

/** A passage that can be searched, or with no place in the text the document itself. */
export interface SearchUnitTable {
  id: number
  document_id: string
  text_seq: number
  start_offset: number | null
  end_offset: number | null
  /** Where it stands in the bytes of the text. */
  first_byte: number | null
  bytes: number | null
  page: number | null
  /** A bit for each kind of the facts in it; see `maskOf`. */
  fact_kinds: number
  document_kind: string
  year: number | null
  department: string | null
}

/** What a passage is found by. Rows go with those of `search_unit`; a store need not give them back. */
export interface SearchTermsTable {
  id: number
  title: string
  fact: string
  body: string
  parts: string
}

export interface MetaTable {
  key: string
  value: string
}

export type TextRow = Selectable<TextTable>
export type DocumentRow = Selectable<DocumentTable>
export type FactRow = Selectable<FactTable>
export type ProblemRow = Selectable<ProblemTable>
export type SearchUnitRow = Selectable<SearchUnitTable>
export type FactCountRow = Selectable<FactCountTable>
