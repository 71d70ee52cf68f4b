import type { Context, Organisation, Scheme } from '../../context.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import type { Certainty, CitationFields, Hit } from '../fact.ts'
import type { MentionFields } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import type { Lexicon } from './lexicon.ts'

/** What a form may look at: the flow it reads, and what the document says of itself. */
export interface Scope {
  readonly flow: Flow
  readonly text: string
  readonly context: Context
  readonly lexicon: Lexicon
  /** Standing citations of the flow, in order. */
  readonly citations: readonly Hit<CitationFields>[]
}

/** Something that was read. One that is known to be nothing of the kind carries the reason in `lost`. */
export interface Reading extends Range, More {
  readonly rule: string
  readonly type: MentionFields['type']
  readonly canonical: string
}
interface More {
  readonly role: string | null
  readonly certainty: Certainty
  readonly lost: string | null
}
const usual: More = { role: null, certainty: 'stated', lost: null }

// All with the same keys in the same order: adding keys to a copy takes ten times as long.
const readingOf =
  (type: Reading['type']) =>
  (rule: string, { start, end }: Range, canonical: string, more: Partial<More> = usual): Reading => ({
    start,
    end,
    rule,
    type,
    canonical,
    role: more.role ?? null,
    certainty: more.certainty ?? 'stated',
    lost: more.lost ?? null,
  })
export const organisationReading = readingOf('organisation')
export const schemeReading = readingOf('scheme')
export const lawReading = readingOf('law')
export const personReading = readingOf('person')

/** A word at which a form is tried. `end` is where the word ends in the text. */
export interface Form {
  readonly rule: Rule
  readonly words: readonly string[]
  readonly read: (word: Range, scope: Scope) => readonly Reading[]
}

export interface OrganisationEntry {
  readonly kind: 'organisation'
  readonly name: string
  readonly of: Organisation
  /** An abbreviation. */
  readonly isShort: boolean
  /** Somebody may have written this word and meant no organisation. */
  readonly isAlsoWord: boolean
}

/** What stands in the lexicon under a name. */
export type Entry =
  | OrganisationEntry
  | { readonly kind: 'office'; readonly name: string; readonly canonical: string }
  | { readonly kind: 'scheme'; readonly name: string; readonly of: Scheme }
  | { readonly kind: 'form'; readonly name: string; readonly of: Form }

export const before = ({ text }: Scope, at: number, length: number): string => text.slice(Math.max(0, at - length), at)
export const printed = ({ text }: Scope, { start, end }: Range): string => text.slice(start, end)
