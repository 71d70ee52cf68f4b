import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Commitments as the registers of the two chambers number them.
 *
 * Reads: `TZ202411-087` (Tweede Kamer), `T03412` (Eerste Kamer).
 * Leaves alone: a `T` and five digits that do not begin with 0, unless the word «toezegging» stands before them.
 * Known problems: an article number of a product with the shape `T0…` would be read.
 */
export const toezegging: Form = {
  rule: 'citations/toezegging@1',
  triggers: ['tz2', ...Array.from({ length: 10 }, (_, digit) => `t${digit}`)],
  read: readToezegging,
}

const TWEEDE_KAMER = /TZ(20\d{4})-(\d{3})(?!\d)/y
const EERSTE_KAMER = /T(\d{5})(?![\p{L}\d])/uy
const NAMED = /toezegging(?:en|snummer)?[^.\n]{0,20}$/i

function readToezegging(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const tweede = cursor.take(TWEEDE_KAMER)
  if (tweede) return single(at, cursor.at, { canonical: `tk-toezegging:${tweede[0]}`, type: 'toezegging' })
  const eerste = cursor.take(EERSTE_KAMER)
  if (eerste === null) return null
  const isNamed = NAMED.test(passage.text.slice(Math.max(0, at - 40), at))
  if (!eerste[1]?.startsWith('0') && !isNamed) return null
  return single(at, cursor.at, { canonical: `ek-toezegging:${eerste[0]}`, type: 'toezegging' })
}
