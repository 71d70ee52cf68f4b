import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * A paper whose number stands before its dossier.
 *
 * Reads: «nr. 456 (36800-XVI)», as the Handelingen print motions.
 * Leaves alone: a number with anything else in the parentheses.
 * Known problems: none known.
 */
export const kamerstukReversed: Form = {
  rule: 'citations/kamerstuk-reversed@1',
  triggers: ['nr'],
  read: readReversed,
}

const REVERSED = /nrs?\.?\s?(\d{1,4})\s\(\s?(\d\d)[ .]?(\d{3})(?:[ -]?([IVX]{1,6}[A-H]?))?\s?\)/iy

function readReversed(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(REVERSED)
  if (match === null) return null
  const [, number, left, right, part] = match
  const canonical = `kst-${left}${right}-${part ? `${part}-` : ''}${number}`
  return single(at, cursor.at, { canonical, type: 'kamerstuk' })
}
