import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Handles outside a web address (inside one, `url.ts` reads them).
 *
 * Reads: «hdl:20.500.12832/3236», bare `20.500.12832/3236`.
 * Leaves alone: other numbers with points and a slash.
 * Known problems: none known.
 */
export const handle: Form = { rule: 'citations/handle@1', triggers: ['hdl', '20.500.'], read: readHandle }

const HANDLE = /(?:hdl\s?:\s?)?(\d{2,5}(?:\.\d{1,6}){1,3}\/[\w.-]{1,60})/iy

function readHandle(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const printed = cursor.take(HANDLE)?.[1]
  if (printed === undefined || /[\w/]/.test(passage.text[at - 1] ?? ' ')) return null
  const id = printed.replace(/[.-]+$/, '')
  return single(at, cursor.at - (printed.length - id.length), { canonical: `hdl:${id}`, type: 'handle' })
}
