import { type Form, type Reading, type Scope, single } from './form.ts'
import { withoutClosing } from './grammar/closing.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * DOIs outside a web address (inside one, `url.ts` reads them).
 *
 * Reads: «doi:10.1787/9789264216501-en», bare `10.1787/…`.
 * Leaves alone: «10.12 uur», other numbers with a point.
 * Known problems: a DOI may end in a full stop; here a final full stop is the end of the sentence.
 */
export const doi: Form = { rule: 'citations/doi@1', triggers: ['doi', '10.'], read: readDoi }

const DOI = /(?:doi\s?:?\s?)?(10\.\d{4,9}\/[^\s"<>«»”]{1,200})/iy

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
