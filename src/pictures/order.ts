/** A stretch of the text of one page: from `start` up to, not including, `end`, counted from the start of the page. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Which page of which file is to be drawn, and what is to be seen on it. */
export interface PictureOrder {
  /** Of the bytes of the file. */
  readonly sha256: string
  /** Counted from 1 in the file. */
  readonly page: number
  /** Of the page as the register has it. Where the file says something else, places in it mean nothing. */
  readonly text: string
  /** Covered, so that they cannot be read. */
  readonly hidden: readonly Stretch[]
  /** Marked and outlined: the passage that a reader came for. */
  readonly outlined: readonly Stretch[]
}

/** The same with where the file lies. */
export interface PlacedOrder extends PictureOrder {
  readonly path: string
}

export type Picture =
  | { readonly kind: 'picture'; readonly png: Uint8Array; readonly tag: string }
  | { readonly kind: 'none'; readonly why: WhyNone }

/**
 * `gone`: the file is not where it was read. `changed`: another file is there now. `other-text`: the page says something
 * else than the register does. `not-drawn`: the page cannot be drawn. `too-slow` and `crashed`: drawing it was stopped.
 * `busy`: too many others are waiting.
 */
export type WhyNone = 'gone' | 'changed' | 'other-text' | 'not-drawn' | 'too-slow' | 'crashed' | 'busy'

/** What gives pictures of pages to the site. */
export interface PagePictures {
  /** Whether the file of these bytes can be opened. */
  isAtHand(sha256: string): Promise<boolean>
  draw(order: PictureOrder): Promise<Picture>
}
