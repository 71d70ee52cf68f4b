import type { Register } from '../../register/contract.ts'
import { documentName } from '../parts/names.ts'
import { ruleInWords } from '../parts/rules.ts'
import { addHref, historyHref } from '../review/names.ts'
import { type PartOfDocument, partOf } from './part.ts'
import { slices, sliceWith } from './slices.ts'
import { type CardView, cardsOf } from './view-cards.ts'
import { type HeadView, headOf } from './view-head.ts'
import { judgedTexts, withStandings } from './view-judged.ts'
import { atHand, besideSheets, onCards, type PicturesAsked, type PicturesView } from './view-pictures.ts'
import { type Kinds, type SheetView, type ShownFact, sheetsOf } from './view-sheets.ts'
import { type ContentsView, contentsOf, type ProblemView, problemsOf } from './view-surroundings.ts'

export interface DocumentView {
  readonly id: string
  readonly name: string
  readonly head: HeadView
  readonly problems: ProblemView
  readonly contents: readonly ContentsView[]
  /** What is marked in the part of the text that is shown. */
  readonly marked: Kinds
  readonly hasFurniture: boolean
  readonly sheets: readonly SheetView[]
  readonly cards: readonly CardView[]
  readonly slice: SliceView
  readonly isMasked: boolean
  /** Null for who may not see the source, and where no text is a PDF. */
  readonly pictures: PicturesView | null
  /** Where who may judge goes on; null for everybody else. */
  readonly review: { readonly addHref: string; readonly historyHref: string } | null
}

export interface SliceView {
  readonly number: number
  readonly total: number
  readonly first: string
  readonly last: string
}

/** What a reader asks for: a part of the text by number, or the part in which a fact stands. */
export interface Ask {
  readonly slice?: number
  readonly fact?: string
  /** Whoever asks may judge what was found. */
  readonly mayJudge?: boolean
  /** Whoever asks may see the pages of the source. */
  readonly pictures?: PicturesAsked
}

export async function documentView(
  register: Register,
  id: string,
  ask: Ask = {},
  inWords: (because: string) => string = ruleInWords,
): Promise<DocumentView | null> {
  const detail = await register.document(id)
  if (!detail) return null
  const { files, standings } = await judgedTexts(register, detail)
  const parts = files.map(partOf)
  const all = slices(parts)
  const index = sliceAsked(parts, all, ask)
  const text = sheetsOf(parts, all[index] ?? [])
  const here = await documentsHere(register, detail.id, text.facts)
  const beside = ask.pictures?.isBeside ? '&beeld=ja' : ''
  const hrefOf = (part: number, offset: number, anchor: string) => {
    const slice = sliceWith(all, part, offset)
    return slice === index ? `#${anchor}` : `?pagina=${slice + 1}${beside}#${anchor}`
  }
  const pictures = ask.pictures ? await atHand(parts, ask.pictures) : null
  const withPictures = pictures?.here ?? new Set<number>()
  return {
    id: detail.id,
    name: documentName(detail),
    head: headOf(detail, parts, hrefOf),
    problems: problemsOf(parts, hrefOf),
    contents: contentsOf(parts, hrefOf),
    marked: text.marked,
    hasFurniture: text.hasFurniture,
    sheets: beside ? besideSheets(text.sheets, detail.id, withPictures, ask.fact ?? null) : text.sheets,
    cards: onCards(
      withStandings(
        cardsOf(parts, text.facts, (it) => here.has(it), inWords),
        standings,
        ask,
        detail.id,
      ),
      parts,
      detail.id,
      withPictures,
      ask.fact ?? null,
    ),
    review: ask.mayJudge ? { addHref: addHref(detail.id, index + 1), historyHref: historyHref(detail.id) } : null,
    slice: {
      number: index + 1,
      total: all.length,
      first: text.sheets[0]?.label ?? '',
      last: text.sheets.at(-1)?.label ?? '',
    },
    isMasked: text.isMasked,
    pictures: pictures && {
      isBeside: beside !== '',
      switchHref: `?pagina=${index + 1}${beside ? '' : '&beeld=ja'}#tekst`,
      isSomeGone: pictures.gone > 0,
      isAllGone: pictures.here.size === 0,
    },
  }
}

function sliceAsked(parts: readonly PartOfDocument[], all: ReturnType<typeof slices>, ask: Ask): number {
  for (const part of parts) {
    const found = ask.fact === undefined ? undefined : part.facts.find((it) => it.ref.id === ask.fact)
    if (found) return sliceWith(all, part.index, found.start)
  }
  return Math.min(Math.max((ask.slice ?? 1) - 1, 0), all.length - 1)
}

// A text that cites more documents than this gets links to the first ones.
const MOST_TARGETS = 2_000

async function documentsHere(
  register: Register,
  self: string,
  facts: readonly ShownFact[],
): Promise<ReadonlySet<string>> {
  const cited = facts.flatMap(({ placed: { fact } }) => (typeof fact.canonical === 'string' ? [fact.canonical] : []))
  const ids = [...new Set(cited)].filter((it) => it !== self).slice(0, MOST_TARGETS)
  return register.knownIds(ids)
}
