/** The pages of its document that a text gives, by the numbers printed on them; null where none are. */
export interface PageRange {
  readonly first: number | null
  readonly last: number | null
}

export function pageRange(pages: readonly { readonly label: string | null }[]): PageRange {
  let first: number | null = null
  let last: number | null = null
  for (const { label } of pages) {
    if (!label || !/^\d{1,6}$/.test(label)) continue
    first = Math.min(first ?? Number(label), Number(label))
    last = Math.max(last ?? Number(label), Number(label))
  }
  return { first, last }
}
