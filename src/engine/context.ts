import type { Interval } from './facts/fact.ts'
import type { Likelihood } from './facts/likelihood/likelihood.ts'
import type { Span } from './positions.ts'

/** What the document says it is. Null: the text does not say. Dates are ISO days. */
export interface DocumentIdentity {
  readonly kind: DocumentKind
  readonly id: string
  readonly title: string | null
  readonly date: string | null
  /** What can be derived when `date` is null, from print year, parliamentary year or the year in the title. */
  readonly dateInterval: Interval | null
  readonly chamber: 'TK' | 'EK' | null
  /** As in `2018-2019`. */
  readonly sessionYear: string | null
  /** As in `30573` or `36360-VI`. */
  readonly dossiers: readonly string[]
  readonly number: string | null
  readonly reference: string | null
  readonly sender: { readonly role: string; readonly person: string | null } | null
  readonly coSenders: readonly string[]
  readonly recipient: string | null
  readonly truncatedStart: boolean
  readonly truncatedEnd: boolean
  /** The printed spans each of these was read from, by the name of the field. */
  readonly evidence: Readonly<Record<string, readonly Span[]>>
}
/** What is known of a document that says nothing of itself. */
export const nothingSaid: Omit<DocumentIdentity, 'id'> = {
  kind: 'unknown',
  title: null,
  date: null,
  dateInterval: null,
  chamber: null,
  sessionYear: null,
  dossiers: [],
  number: null,
  reference: null,
  sender: null,
  coSenders: [],
  recipient: null,
  truncatedStart: false,
  truncatedEnd: false,
  evidence: {},
}
export type DocumentKind =
  | 'kamerbrief'
  | 'beslisnota'
  | 'sea-annex'
  | 'report'
  | 'kamerstuk'
  | 'kamervragen'
  | 'motie'
  | 'handelingen'
  | 'law'
  | 'unknown'

/** What belongs to one policy field and is an argument of the engine. Data of `fields/<field>/`. */
export interface Field {
  readonly name: string
  readonly acts: readonly Act[]
  /** Beside those that any document may name (`vocabulary/organisations.ts`). */
  readonly organisations?: readonly Organisation[]
  readonly schemes?: readonly Scheme[]
  /** Words and short phrases of the field that mean the same, a class a line; only links between documents use them. */
  readonly synonyms?: readonly (readonly string[])[]
}

/** A law, regulation or EU act under the names people use for it. */
export interface Act {
  /** `BWBR0011825`, `CELEX:32016L0801`, or `nlwet:slug` when no identifier is known. */
  readonly canonical: string
  readonly names: readonly string[]
  /** Names that may only be matched with these very capitals, such as `Vw 2000`, `Awb`. */
  readonly abbreviations?: readonly string[]
}

/** An organisation under the names people use for it. */
export interface Organisation {
  /** Its usual abbreviation, or its plain name; never to be changed, for registers hold it. It counts as a name. */
  readonly canonical: string
  /** A capital in a name is demanded of the text, a small letter is not: «IND» is not «ind», «gemeenten» may be «Gemeenten». */
  readonly names: readonly string[]
  /** `portfolio`: what a minister without a ministry is minister of. */
  readonly sort?: OrganisationSort
  /** A service that carries out policy of the state: what it «zal» do is a commitment of the government. */
  readonly carriesOutPolicy?: boolean
  /** Of a portfolio or a service: the canonical name of its ministry. */
  readonly ministry?: string
  /** ISO days between which it bears this name; left out where it did before 2002, or still does. */
  readonly from?: string
  readonly until?: string
  /** Canonical names of what took over its work under another name. */
  readonly successors?: readonly string[]
}
export type OrganisationSort =
  | 'ministry'
  | 'portfolio'
  | 'government'
  | 'agency'
  | 'supervisor'
  | 'adviser'
  | 'research'
  | 'parliament'
  | 'judiciary'
  | 'local'
  | 'umbrella'
  | 'european'
  | 'international'

/** A scheme, programme or measure under the names people use for it. Capitals count as in those of an organisation. */
export interface Scheme {
  readonly canonical: string
  readonly names: readonly string[]
}

/** Says whether identifiers exist. One list of ids in memory, a table in a register: the engine does not care. */
export type KnownIds = (id: string) => boolean

/** All that recognisers may look at besides the flows. */
export interface Context {
  readonly document: DocumentIdentity
  readonly field: Field
  readonly knownIds: KnownIds | null
  /** Judges sentences by their words; null where only rules shall read. */
  readonly likelihood: Likelihood | null
  readonly footnotes: readonly Footnote[]
}

/** A note, the flow of its text, and the words of the body that it hangs on. */
export interface Footnote {
  readonly number: number
  readonly textSpans: readonly Span[]
  /** The words in the printed text that the note belongs to; empty when no mark was found. */
  readonly anchor: readonly Span[]
}
