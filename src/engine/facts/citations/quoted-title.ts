import type { Form, Reading, Scope } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { isStudyRow } from './study-row.ts'
import { MAX_TITLE, studyAt } from './study-target.ts'

/*
 * Studies by a title in quotes.
 *
 * Reads: a title in quotes behind the word that says what it is: «het rapport ‘Titel van het rapport’», «het onderzoek
 * van Bureau X, “Titel”», «het advies met als titel …».
 * Leaves alone: quoted sentences and words («het onderzoek “draagt bij”»), rows of an evaluation table, which are read as
 * studies.
 * Known problems: titles in italics only are not seen.
 */
export const quotedTitle: Form = {
  rule: 'citations/study-quoted-title@1',
  triggers: [
    ...['rapport', 'onderzoek', 'studie', 'evaluatie', 'verkenning', 'beleidsdoorlichting', 'advies', 'eindrapport'],
    ...['publicatie', 'quickscan', 'synthesestudie', 'verkenningsrapport', 'notitie', 'signalement'],
  ],
  read: readQuotedTitle,
}

const PAIRS: Readonly<Record<string, string>> = { '‘': '’', '“': '”', '«': '»', '„': '”', '"': '"', "'": "'" }
const NOUN = /\p{L}{4,40}/uy
// Between the noun and its title stands at most who made it or a word such as «getiteld».
const UP_TO_QUOTE =
  /(?:\s?[,:]|\s\([^()\n]{1,40}\)|\s(?:getiteld|genaamd|met\s(?:als|de)\stitel)|\s(?:van|door)(?:\s(?:de|het|en|van|&|\p{Lu}[\p{L}\d&.-]{0,40})){1,7}){0,2}\s?[,:]?\s\(?([‘“«„"'])(?=[\p{Lu}\d])/uy
const NOT_A_NOUN = /^(?:onderzoeken|onderzoekt|onderzoekers?|adviseert|adviseren|rapporteert|rapporteren|evalueert)$/i

function readQuotedTitle(at: number, { passage, context }: Scope): Reading | null {
  if (isStudyRow(at, { passage, context })) return null
  const cursor = new Cursor(passage.printed, at)
  if (NOT_A_NOUN.test(cursor.take(NOUN)?.[0] ?? '')) return null
  const opening = cursor.take(UP_TO_QUOTE)?.[1]
  if (opening === undefined) return null
  const end = closingQuote(passage.printed, cursor.at, PAIRS[opening] as string)
  const title = end === null ? '' : passage.printed.slice(cursor.at, end)
  if (end === null || !/\p{L}\s\p{L}/u.test(title) || /\n/.test(title)) return null
  return studyAt(passage, cursor.at, /[.,]$/.test(title) ? end - 1 : end)
}

// An apostrophe inside a word («risico’s») is no closing quote. Sources also close ‘ with ' and " with ”.
function closingQuote(text: string, from: number, close: string): number | null {
  const alternatives = { '’': "’'", "'": "'’", '"': '"”', '”': '”"' }[close] ?? close
  for (let i = from; i < Math.min(text.length, from + MAX_TITLE); i++) {
    if (!alternatives.includes(text[i] as string)) continue
    if (!/[\p{L}\d]/u.test(text[i + 1] ?? ' ')) return i
  }
  return null
}
