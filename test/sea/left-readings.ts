import type { Measure } from './fonts.ts'

/** Theme and sub-theme as they may be read from lines in which they stand behind each other. */
export interface LeftReading {
  readonly theme: string
  readonly subtheme: string
}

/**
 * Every way to divide the words at the left of a row over two columns that is in keeping with how both are wrapped: no
 * piece is wider than its column, and no line would have held the first word of the next. Where more than one is left,
 * nobody could tell from the text alone, and each is right.
 */
export function leftReadings(
  lines: readonly (readonly string[])[],
  width: { readonly theme: number; readonly subtheme: number },
  measure: Measure,
): LeftReading[] {
  let partial: Partial[] = [{ theme: [], subtheme: [] }]
  for (const words of lines) {
    partial = partial
      .flatMap((before) =>
        Array.from({ length: words.length + 1 }, (_, cut) => ({
          theme: [...before.theme, words.slice(0, cut).join(' ')],
          subtheme: [...before.subtheme, words.slice(cut).join(' ')],
        })),
      )
      .filter((it) => isWrapped(it.theme, width.theme, measure) && isWrapped(it.subtheme, width.subtheme, measure))
      .slice(0, MOST)
  }
  return partial
    .map(({ theme, subtheme }) => ({ theme: theme.join(' ').trim(), subtheme: subtheme.join(' ').trim() }))
    .filter(({ theme, subtheme }) => isName(theme) && isName(subtheme))
}

// A heading begins with a capital and does not end in a word that must go on.
const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/ (?:en|of|van|de|het|een|in|op|om|bij|met|aan|naar|voor)$/u.test(text)

interface Partial {
  readonly theme: readonly string[]
  readonly subtheme: readonly string[]
}
const MOST = 200

/** Whether the last of these lines fits, and begins with a word that the line before could not hold. */
function isWrapped(lines: readonly string[], width: number, measure: Measure): boolean {
  const last = lines.at(-1) ?? ''
  if (last === '') return true
  if (measure(last) > width) return false
  if (lines.length === 1) return true
  const before = lines.at(-2) ?? ''
  const [first = ''] = last.split(' ')
  return before !== '' && measure(`${before} ${first}`) > width
}
