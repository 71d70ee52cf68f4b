import type { PartOfDocument } from './part.ts'
import type { CardView } from './view-cards.ts'
import { hasPictures, pictureHref } from './view-picture.ts'
import type { SheetView } from './view-sheets.ts'

/** For who may see the source: pictures of its pages. */
export interface PicturesView {
  /** Beside the text of each page, and not only with the card of a fact. */
  readonly isBeside: boolean
  /** The same part of the text with the pictures beside it, or without. */
  readonly switchHref: string
  /** Files that are no longer where they were read. */
  readonly isSomeGone: boolean
  /** Nothing can be shown at all. */
  readonly isAllGone: boolean
}

export interface PictureOf {
  readonly href: string
  readonly page: string
}

export interface PicturesAsked {
  readonly isBeside: boolean
  readonly isAtHand: (sha256: string) => Promise<boolean>
}

/** The texts of which pictures can be drawn now, by their place among all texts; null when none is a PDF. */
export async function atHand(
  parts: readonly PartOfDocument[],
  { isAtHand }: PicturesAsked,
): Promise<{ readonly here: ReadonlySet<number>; readonly gone: number } | null> {
  const printed = parts.filter(hasPictures)
  if (printed.length === 0) return null
  const found = await Promise.all(printed.map((it) => isAtHand(it.file.source.sha256)))
  const here = printed.filter((_, i) => found[i]).map((it) => it.index)
  return { here: new Set(here), gone: printed.length - here.length }
}

/** Each page with its picture; where a fact was asked for, with its passage outlined. */
export function besideSheets(
  sheets: readonly SheetView[],
  document: string,
  here: ReadonlySet<number>,
  fact: string | null,
): SheetView[] {
  return sheets.map((it) => {
    if (it.anchor === null || !here.has(it.place.part)) return it
    const href = pictureHref(document, it.place.part, it.place.page, fact)
    return { ...it, picture: { href, page: it.label } }
  })
}

export function onCards(
  cards: readonly CardView[],
  parts: readonly PartOfDocument[],
  document: string,
  here: ReadonlySet<number>,
  fact: string | null,
): CardView[] {
  return cards.map((it) => {
    if (!here.has(it.place.part) || !parts[it.place.part]) return it
    const picture = { href: pictureHref(document, it.place.part, it.place.page, it.id), page: it.page }
    return { ...it, picture, isAsked: it.id === fact }
  })
}
