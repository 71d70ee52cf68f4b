import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Identifiers of the Basiswettenbestand and Juriconnect references to a place in it.
 *
 * Reads: `BWBR0011825`, `BWBV0001000`, `jci1.3:c:BWBR0011825&artikel=3.4&lid=1`, also with `&amp;` and the wrong versions
 * `jci1.31` and `jci1.3.1`; always printed as `jci1.3`.
 * Leaves alone: other jci versions (1.0), whose keys mean something else.
 * Known problems: keys are kept in the order they stand in, so two orders give two ids.
 */
export const wettenId: Form = {
  rule: 'citations/wetten-id@1',
  triggers: ['bwbr', 'bwbv', 'jci1'],
  read: readWettenId,
}

const BWB = /BWB[RV]\d{7}(?!\d)/iy
const JCI = /jci1\.3(?:1|\.1)?:([cv]):(BWB[RV]\d{7})((?:&(?:amp;)?[a-z]{1,14}=[^\s&;,)\]"'<>«»]{1,60}){0,15})/iy

function readWettenId(at: number, { passage }: Scope): Reading | null {
  const found = wettenIdAt(passage.text, at)
  return found && single(at, found.end, { canonical: found.canonical, type: 'national_legislation' })
}

export function wettenIdAt(text: string, at: number): { canonical: string; end: number } | null {
  const cursor = new Cursor(text, at)
  const bwb = cursor.take(BWB)
  if (bwb) return { canonical: bwb[0].toUpperCase(), end: cursor.at }
  const jci = cursor.take(JCI)
  if (jci === null) return null
  const keys = (jci[3] as string).replace(/[.:]+$/, '')
  const end = cursor.at - ((jci[3] as string).length - keys.length)
  return { canonical: `jci1.3:${jci[1]}:${jci[2]?.toUpperCase()}${keys.replaceAll('&amp;', '&')}`, end }
}
