import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * DOIs and handles outside a web address (inside one, `url.ts` reads them).
 *
 * Reads: «doi:10.1787/9789264216501-en», bare `10.1787/…`, «hdl:20.500.12832/3236», bare `20.500.12832/3236`.
 * Leaves alone: other numbers with a point and a slash.
 * Known problems: a DOI may end in a full stop; here a final full stop is the end of the sentence.
 */
export const doi: Form = { rule: 'citations/doi@1', triggers: ['doi', '10.'], read: readDoi }
export const handle: Form = { rule: 'citations/handle@1', triggers: ['hdl', '20.500.'], read: readHandle }

const DOI = /(?:doi\s?:?\s?)?(10\.\d{4,9}\/[^\s"<>«»”]{1,200})/iy
const HANDLE = /(?:hdl\s?:\s?)?(\d{2,5}(?:\.\d{1,6}){1,3}\/[\w.-]{1,60})/iy

function readDoi(at: number, { passage }: Scope): Reading | null {
  const found = doiAt(passage.text, at)
  return found && single(at, found.end, { canonical: found.canonical, type: 'doi' })
}

export function doiAt(text: string, at: number): { canonical: string; end: number } | null {
  const cursor = new Cursor(text, at)
  const printed = cursor.take(DOI)?.[1]
  if (printed === undefined) return null
  const id = withoutClosing(printed)
  return { canonical: `doi:${id.toLowerCase()}`, end: cursor.at - (printed.length - id.length) }
}

function readHandle(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const printed = cursor.take(HANDLE)?.[1]
  if (printed === undefined || /[\w/]/.test(passage.text[at - 1] ?? ' ')) return null
  const id = printed.replace(/[.-]+$/, '')
  return single(at, cursor.at - (printed.length - id.length), { canonical: `hdl:${id}`, type: 'handle' })
}

/** Without the punctuation of the sentence around it; a closing bracket belongs to it only when it opens in it too. */
export function withoutClosing(address: string): string {
  const open: Record<string, number> = { ')': surplus(address, '(', ')'), ']': surplus(address, '[', ']') }
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] as string
    const bracket = open[last]
    if (bracket !== undefined && bracket > 0) open[last] = bracket - 1
    else if (!/[.,;:!?'’»”*]/.test(last)) break
  }
  return address.slice(0, end)
}

/** How many more brackets close than open. */
function surplus(text: string, opening: string, closing: string): number {
  let count = 0
  for (const unit of text) count += unit === closing ? 1 : unit === opening ? -1 : 0
  return count
}
