import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Numbers that the Tweede Kamer gives to documents, cases and activities.
 *
 * Reads: `2019D40742` (document), `2019Z03092` (zaak), `2023A01234` (activity).
 * Leaves alone: the same letters and digits inside a longer id, as in `kv-tk-2024Z01357`.
 * Known problems: a file number of another organisation with this very shape would be read.
 */
export const tkDocument: Form = {
  rule: 'citations/tk-document@1',
  // The year and the letter, so that plain years are not looked at.
  triggers: Array.from({ length: 40 }, (_, i) => ['d', 'z', 'a'].map((letter) => `${2000 + i}${letter}`)).flat(),
  read: readNumber,
}

const NUMBER = /20[0-3]\d[DZA]\d{5}(?![\p{L}\d])/uy

function readNumber(at: number, { passage }: Scope): Reading | null {
  if (/[\w./=-]/.test(passage.text[at - 1] ?? ' ')) return null
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(NUMBER)
  return match && single(at, cursor.at, { canonical: `tk:${match[0]}`, type: 'tk_document' })
}
