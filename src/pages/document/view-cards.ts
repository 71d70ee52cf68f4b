import { type Address, addressOf } from '../parts/addresses.ts'
import type { Kind } from '../parts/kinds.ts'
import { type CountKey, noun } from '../parts/messages/t.ts'
import { documentHref, factAnchor } from '../parts/names.ts'
import { ruleHref, ruleInWords } from '../parts/rules.ts'
import { publicText, shortened } from '../parts/text.ts'
import { rowsOf } from './fact-rows.ts'
import { type FactsFile, type PartOfDocument, pageLabel } from './part.ts'
import type { FactRow } from './row.ts'
import type { FactRef } from './segments.ts'
import type { PictureOf } from './view-pictures.ts'
import type { ShownFact } from './view-sheets.ts'

/** All that is known of one fact, as its card says it. */
export interface CardView {
  readonly id: string
  readonly kind: Kind
  readonly passage: string
  /** How many pieces the passage stands in, in the printed text. */
  readonly pieces: number
  readonly target: TargetView | null
  readonly rows: readonly CardRow[]
  readonly why: string
  readonly because: string
  /** Where the site tells of the rule; null for what a person added. */
  readonly ruleHref: string | null
  /** Where it is judged, for who may. */
  readonly judgeHref: string | null
  readonly certainty: FactsFile['facts']['times'][number]['certainty']
  readonly page: string
  readonly placeHref: string
  /** Which text, counted from 0, and which page of its file. */
  readonly place: { readonly part: number; readonly page: number }
  readonly picture: PictureOf | null
  /** The address of the page names this fact. */
  readonly isAsked: boolean
  readonly also: readonly { readonly href: string; readonly name: string }[]
}

export interface CardRow {
  readonly label: FactRow['label']
  readonly value: string
  /** Of words of another fact: where its card is. */
  readonly href: string | null
}

/** What a citation points at. */
export interface TargetView {
  /** Null: it has no fixed identifier. */
  readonly id: string | null
  readonly address: Address | null
  /** Where it stands in this register, when that is known. */
  readonly here: string | null
}

// More names at one place tell a reader nothing.
const MOST_OTHERS = 4

export function cardsOf(
  parts: readonly PartOfDocument[],
  shown: readonly ShownFact[],
  isHere: (id: string) => boolean,
  inWords: (because: string) => string = ruleInWords,
): CardView[] {
  const names = new Map(shown.map(({ placed }) => [placed.ref.id, shortened(placed.fact.text, 40)]))
  return shown.map(({ part, placed: { fact, ref }, anchor, also }) => ({
    id: fact.id,
    kind: ref.kind,
    passage: publicText(fact.text),
    pieces: fact.spans.length,
    target: ref.kind === 'citations' ? targetOf(fact.canonical, isHere) : null,
    rows: rowsOf(ref.kind, fact, parts[part] as PartOfDocument).map((row) => withHref(row, names)),
    why: inWords(fact.because),
    because: fact.because,
    ruleHref: ruleHref(fact.because),
    judgeHref: null,
    certainty: fact.certainty,
    page: pageLabel(parts[part] as PartOfDocument, fact.page),
    placeHref: `#${anchor}`,
    place: { part, page: fact.page },
    picture: null,
    isAsked: false,
    also: also.slice(0, MOST_OTHERS).map((it) => othersName(it, names)),
  }))
}

/** A fact on another part of the text is asked of the server, which knows where it stands. */
function withHref({ label, value, fact }: FactRow, shown: ReadonlyMap<string, string>): CardRow {
  if (fact === undefined) return { label, value, href: null }
  const card = `#${factAnchor(fact)}`
  return { label, value, href: shown.has(fact) ? card : `?feit=${encodeURIComponent(fact)}${card}` }
}

function targetOf(canonical: unknown, isHere: (id: string) => boolean): TargetView {
  if (typeof canonical !== 'string') return { id: null, address: null, here: null }
  const here = isHere(canonical) ? documentHref(canonical) : null
  return { id: publicText(canonical), address: addressOf(canonical), here }
}

function othersName(other: FactRef, names: ReadonlyMap<string, string>) {
  const kind: CountKey = `kind.${other.kind}`
  return { href: `#${factAnchor(other.id)}`, name: `${noun(kind, 1)} «${names.get(other.id) ?? ''}»` }
}
