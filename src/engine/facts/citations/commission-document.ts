import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Documents of the European Commission.
 *
 * Reads: «COM(2016) 127 final», «SWD (2020) 207», «JOIN(2021) 4».
 * Leaves alone: the letters without a year in parentheses and a number.
 * Known problems: which CELEX number a document has depends on what it is, so its id is its own name and stays unresolved
 * unless a list of known ids decides between the candidates in its details.
 */
export const commissionDocument: Form = {
  rule: 'citations/commission-document@1',
  triggers: ['com', 'swd', 'sec', 'join'].flatMap((series) => [`${series}(`, `${series} (`]),
  read: readCommissionDocument,
}

const DOCUMENT =
  /(COM|SWD|SEC|JOIN)\s?\(\s?((?:19|20)\d\d)\s?\)\s?(\d{1,4})(?!\d)(?:\s?(?:final|def(?:initief|\.)?)(?!\p{L}))?/uy
const SECTOR_FIVE: Readonly<Record<string, readonly string[]>> = {
  COM: ['PC', 'DC'],
  SWD: ['SC'],
  SEC: ['SC'],
  JOIN: ['JC'],
}

function readCommissionDocument(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(DOCUMENT)
  if (match === null) return null
  const [, series = '', year, number = ''] = match
  const candidates = (SECTOR_FIVE[series] ?? []).map((kind) => `CELEX:5${year}${kind}${number.padStart(4, '0')}`)
  return single(at, cursor.at, {
    canonical: `${series}(${year})${Number(number)}`,
    type: 'eu_legislation',
    resolution: 'unresolved',
    details: { candidates: candidates.join(' ') },
  })
}
