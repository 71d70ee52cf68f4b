// A full line of running text, short enough that headings and address lines are not taken for one.
const FULL_LINE = 45
const NEW_ITEM = /^(?:\s{2,}|\s*(?:[–—•*·-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s|$))/

/**
 * Where a printed line only ended because the paper did: offsets of `\n` whose line is full and whose next line goes on.
 * On a small screen these may run on. Nothing else is decided by it: the text itself stays as printed.
 */
export function softLineEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const next = text.slice(end + 1, end + 9)
    if (text.slice(start, end).trim().length >= FULL_LINE && !NEW_ITEM.test(firstLine(next))) ends.push(end)
    start = end + 1
  }
  return ends
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''
