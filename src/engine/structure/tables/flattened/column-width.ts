/*
 * A column is filled greedily: a word goes to the next line only when it no longer fits. So for two lines of one column
 *   width(line) <= W < width(line and the first word of the next),
 * and the W that fits most pairs of lines is the width of the column, without any look at the page.
 */

/** The widths between which the column must be for one line and the line under it. */
export interface Bounds {
  readonly atLeast: number
  /** A width from which on the first word would have stood on the line above. */
  readonly below: number
}

/** A width, and for how many of the pairs it is possible. */
export interface Learned {
  readonly width: number
  readonly share: number
}

/** The width that most pairs allow. Of a stretch of such widths the narrow end counts: some line fills the column. */
export function learnWidth(bounds: readonly Bounds[]): Learned | null {
  const usable = bounds.filter((it) => it.below > it.atLeast)
  if (usable.length === 0) return null
  const events = usable
    .flatMap((it): [number, number][] => [
      [it.atLeast, 1],
      [it.below, -1],
    ])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let open = 0
  let best = 0
  let width = 0
  let until = 0
  events.forEach(([at, change], i) => {
    open += change
    if (open <= best) return
    best = open
    width = at
    until = events[i + 1]?.[0] ?? at
  })
  return { width: width + Math.min(150, (until - width) / 2), share: best / usable.length }
}
