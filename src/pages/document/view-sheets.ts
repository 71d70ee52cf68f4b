import { HIDDEN } from '../../privacy/hidden.ts'
import { masked } from '../../privacy/masked.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import { publicText } from '../parts/text.ts'
import { softLineEnds } from './line-ends.ts'
import { type Offsets, type PartOfDocument, type PlacedFact, pageAnchor, placeAnchor, sectionAnchor } from './part.ts'
import { type FactRef, type Layer, type Segment, segments } from './segments.ts'
import type { Sheet } from './slices.ts'
import type { PictureOf } from './view-pictures.ts'

/** A stretch of one page, ready to be printed. */
export interface SheetView {
  /** Set on the first sheet of each part, when there are several parts. */
  readonly part: { readonly number: number; readonly total: number; readonly name: string } | null
  readonly label: string
  /** Null where a page runs on: only its beginning is announced. */
  readonly anchor: string | null
  readonly pieces: readonly PieceView[]
  /** Which text, counted from 0, and which page of its file. */
  readonly place: { readonly part: number; readonly page: number }
  readonly picture: PictureOf | null
}

export interface PieceView {
  readonly text: string
  /** Places of line ends in the text that may run on where the screen is narrow. */
  readonly softEnds: readonly number[]
  readonly fact: string | null
  readonly kind: Kind | null
  /** The other facts that cover the piece. */
  readonly within: readonly FactRef[]
  /** Only the first piece of a fact takes part when tabbing; a click works on all. */
  readonly isFirst: boolean
  readonly anchors: readonly string[]
  readonly isHeading: boolean
  readonly isFurniture: boolean
}

export type Kinds = readonly { readonly kind: Kind; readonly count: number }[]

/** A fact that is shown, where its mark stands, and what else is marked there. */
export interface ShownFact {
  readonly part: number
  readonly placed: PlacedFact
  readonly anchor: string
  readonly also: readonly FactRef[]
}

export interface ShownText {
  readonly sheets: readonly SheetView[]
  readonly facts: readonly ShownFact[]
  readonly marked: Kinds
  readonly hasFurniture: boolean
  readonly isMasked: boolean
}

export function sheetsOf(parts: readonly PartOfDocument[], shown: readonly Sheet[]): ShownText {
  const marks = new Marks()
  const sheets = shown.map((sheet) => {
    const part = parts[sheet.part] as PartOfDocument
    return { ...headingOf(parts, part, sheet), pieces: marks.piecesOf(part, sheet) }
  })
  const facts = parts.flatMap((part) =>
    part.facts.flatMap((placed): ShownFact[] => {
      const mark = marks.seen.get(placed.ref.id)
      return mark ? [{ part: part.index, placed, anchor: mark.anchor, also: [...mark.also.values()] }] : []
    }),
  )
  const { hasFurniture, isMasked } = marks
  return { sheets, facts, marked: countKinds(facts), hasFurniture, isMasked }
}

function headingOf(parts: readonly PartOfDocument[], part: PartOfDocument, sheet: Sheet): Omit<SheetView, 'pieces'> {
  const page = part.pages.find((it) => it.number === sheet.page)
  const isStart = page?.span[0] === sheet.start
  const opensPart = parts.length > 1 && isStart && part.pages[0]?.number === sheet.page
  return {
    part: opensPart ? { number: part.index + 1, total: parts.length, name: publicText(part.file.source.name) } : null,
    label: sheet.label ?? String(sheet.page),
    anchor: isStart ? pageAnchor(part.index, sheet.page) : null,
    place: { part: part.index, page: sheet.page },
    picture: null,
  }
}

/** Makes pieces, and keeps where each fact is first met. */
class Marks {
  readonly seen = new Map<string, { anchor: string; also: Map<string, FactRef> }>()
  readonly #opened = new Set<string>()
  hasFurniture = false
  isMasked = false

  piecesOf(part: PartOfDocument, sheet: Sheet): PieceView[] {
    const printed = part.text.slice(sheet.start, sheet.end)
    const text = publicText(printed)
    // Masking a page takes longer than all else that is done with it.
    this.isMasked ||= text.includes(HIDDEN) && masked(printed) !== printed
    const softEnds = softLineEnds(text)
    const sections = new Map(part.file.sections.map((it, i) => [it.headingSpans[0]?.[0], sectionAnchor(part.index, i)]))
    return segments(layersOf(part, sheet), sheet.start, sheet.end).map((segment) => {
      this.hasFurniture ||= segment.isFurniture
      const section = sections.get(segment.start)
      return {
        text: text.slice(segment.start - sheet.start, segment.end - sheet.start),
        softEnds: takeWithin(softEnds, segment.start - sheet.start, segment.end - sheet.start),
        fact: segment.fact?.id ?? null,
        kind: segment.fact?.kind ?? null,
        within: segment.within,
        isFirst: this.#opens(segment.fact),
        anchors: [...(section ? [section] : []), ...this.#place(part.index, segment)],
        isHeading: segment.isHeading,
        isFurniture: segment.isFurniture,
      }
    })
  }

  #opens(fact: FactRef | null): boolean {
    if (!fact || this.#opened.has(fact.id)) return false
    this.#opened.add(fact.id)
    return true
  }

  #place(part: number, segment: Segment): string[] {
    const anchor = placeAnchor(part, segment.start)
    const covering = segment.fact ? [segment.fact, ...segment.within] : []
    const fresh = covering.filter((it) => !this.seen.has(it.id))
    for (const it of fresh) this.seen.set(it.id, { anchor, also: new Map() })
    for (const it of covering)
      for (const other of covering) if (other !== it) this.seen.get(it.id)?.also.set(other.id, other)
    return fresh.length > 0 ? [anchor] : []
  }
}

// Segments come in order, so the line ends are used up from the front.
function takeWithin(ends: number[], start: number, end: number): number[] {
  let count = 0
  while (count < ends.length && (ends[count] as number) < end) count++
  return ends.splice(0, count).map((it) => it - start)
}

function layersOf(part: PartOfDocument, sheet: Sheet): Layer[] {
  const layers: Layer[] = []
  const add = (spans: readonly Offsets[], what: Layer['what']) => {
    for (const [start, end] of spans) if (start < sheet.end && end > sheet.start) layers.push({ start, end, what })
  }
  for (const zone of part.file.zones) add(zone.spans, 'furniture')
  for (const section of part.file.sections) add(section.headingSpans, 'heading')
  for (const { fact, ref } of part.facts) add(fact.spans, ref)
  return layers
}

function countKinds(facts: readonly ShownFact[]): Kinds {
  const counts = new Map<Kind, number>()
  for (const { placed } of facts) counts.set(placed.ref.kind, (counts.get(placed.ref.kind) ?? 0) + 1)
  return kinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter((it) => it.count > 0)
}
