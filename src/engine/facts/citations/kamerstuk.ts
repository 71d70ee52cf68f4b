import type { Form, Reading, Scope } from './form.ts'
import { readChamber, readChamberOrRoman } from './grammar/chamber.ts'
import { Cursor } from './grammar/cursor.ts'
import { readDossiers } from './grammar/dossier.ts'
import { type Head, readPieces } from './grammar/pieces.ts'
import { readSessionYear } from './grammar/session-year.ts'

/*
 * Parliamentary papers cited in words.
 *
 * Reads: «Kamerstukken II 2018/19, 30573, nr. 171, p. 3», «Tweede Kamer, vergaderjaar 2022-2023, 36 360 VI, nr. 1»,
 * «Kamerstuk I 31 145 nummer AA», «TK 33.750XVII, 14», lists and ranges of numbers («nrs. 4-7»), several dossiers for
 * one piece, «nr. 3, p. 5, en nr. 6», a footer with its page («nr. 171 1»), a dossier alone («Kamerstukken 31945»).
 * Leaves alone: years that do not follow each other («2019-2022»), numbers that count something («nr. 3, 4 moties»),
 * thousands («12 000 aanvragen»), anything without a label, a chamber or «nr.».
 * Known problems: of two dossiers usually only one carries the number, so both are candidates until a list of known ids
 * decides; two numbers behind a singular «nr.» count only when the second clearly ends there.
 *
 * Spans: the first target runs from the label to its own number, the page not included; each further one is its number,
 * and what only a range implies («5» of «4-7») has the range as printed.
 */
export const kamerstuk: Form = {
  rule: 'citations/kamerstuk@1',
  triggers: [
    'kamerst',
    'tweede kamer',
    'eerste kamer',
    'verenigde vergadering',
    'tk',
    'ek',
    't.k',
    't. k',
    'e.k',
    'e. k',
  ],
  read: readKamerstuk,
}

export function readKamerstuk(at: number, { passage }: Pick<Scope, 'passage'>): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const head = readHead(cursor)
  if (head === null) return null
  const isOld = head.labelled && head.years !== null
  const dossiers = readDossiers(cursor, { fourDigits: isOld, roman: head.chamber?.chamber === 'EK' })
  return dossiers.length === 0 ? null : readPieces(cursor, head, dossiers)
}

const LABEL = /kamerst(?:uk(?:ken)?|\.)?(?:dossiers?)?(?:nummers?|nrs?\.?)?(?!\p{L})\s?[,:]?\s?(?:(?:van\s)?der?\s)?/iuy
const LABEL_END = /\s?[,:]?\s?/y
const SEPARATOR = /\s?[,;:]?\s?-?\s?/y
const ATTACHMENT = /bijlagen? (?:bij|van) (?:de |het )?$/i
const ATTACHMENT_LENGTH = 20

function readHead(cursor: Cursor): Head | null {
  const at = cursor.at
  const labelled = cursor.take(LABEL) !== null
  const chamber = labelled ? readChamberOrRoman(cursor) : readChamber(cursor)
  if (!labelled && chamber === null) return null
  cursor.take(chamber ? SEPARATOR : LABEL_END)
  const years = readSessionYear(cursor)
  if (years === 'wrong') return null
  if (years) cursor.take(SEPARATOR)
  const attachment = labelled ? ATTACHMENT.exec(cursor.text.slice(Math.max(0, at - ATTACHMENT_LENGTH), at)) : null
  const start = at - (attachment?.[0].length ?? 0)
  return { start, labelled, isAttachment: attachment !== null, chamber, years: years?.years ?? null }
}
