import { masked } from '../../privacy/masked.ts'

// Control signs mean nothing in HTML, and NUL may not stand in it. One sign for one, so that offsets hold.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g

/** Text of a document as a public page shows it: personal data masked, signs that no page may hold made spaces. */
export const publicText = (text: string): string => masked(text).replace(CONTROL, ' ')

/** As `publicText`, for a passage that is named in passing. */
export function shortened(text: string, most: number): string {
  const shown = publicText(text)
  if (shown.length <= most) return shown
  const cut = shown.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : undefined)}…`
}
