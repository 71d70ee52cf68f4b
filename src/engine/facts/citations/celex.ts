import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * CELEX numbers of EUR-Lex.
 *
 * Reads: `CELEX:32016L0801`, «CELEX-nummer 32009L0050», bare `32016L0801`, consolidated `02009R0810-20200202`, sectors 1-9
 * behind the label.
 * Leaves alone: bare numbers of other sectors, which look like any file number.
 * Known problems: none known.
 */
export const celex: Form = {
  rule: 'citations/celex@1',
  triggers: ['celex', '019', '020', '319', '320', '520', '620'],
  read: readCelex,
}

const LABEL = /celex(?:-?\s?(?:nummer|nr\.?))?\s?[:%]?(?:3A)?\s?/iy
const NUMBER =
  /\d(?:19|20)\d\d[A-Z]{1,2}(?:\d{4}|\/[A-Z]{2,4})(?:\(\d\d\))?(?:R\(\d\d\))?(?:-(?:19|20)\d{6})?(?![\p{L}\d])/uy
const KNOWN_SHAPE = /^(?:[03](?:19|20)\d\d[LRDFH]\d{4}|52\d{3}(?:PC|DC|SC|JC)\d{4}|62\d{3}(?:CJ|CC|TJ)\d{4})/

function readCelex(at: number, { passage }: Scope): Reading | null {
  if (/[\p{L}\d]/u.test(passage.text[at - 1] ?? ' ')) return null
  const found = celexAt(passage.text, at)
  return found && single(at, found.end, { canonical: found.canonical, type: typeOf(found.canonical) })
}

export function celexAt(text: string, at: number): { canonical: string; end: number } | null {
  const cursor = new Cursor(text, at)
  const isLabelled = cursor.take(LABEL) !== null
  const number = cursor.take(NUMBER)?.[0]
  if (number === undefined || !(isLabelled || KNOWN_SHAPE.test(number))) return null
  return { canonical: `CELEX:${number}`, end: cursor.at }
}

const typeOf = (canonical: string) => (canonical.startsWith('CELEX:6') ? 'case_law' : 'eu_legislation')
