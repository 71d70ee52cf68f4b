// What the official model prints in a cell to be filled in: between square brackets, and not a mark of a note ([1]) or
// of something left out ([...]).
const TEMPLATE = /\[[^\][\n\d.…][^\][\n]{2,120}\]/u

/** Where a cell still holds the words of its model, as in «[te starten/lopend/afgerond]»; null when it does not. */
export function templateText(cell: string): { readonly start: number; readonly end: number } | null {
  const match = TEMPLATE.exec(cell)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}
