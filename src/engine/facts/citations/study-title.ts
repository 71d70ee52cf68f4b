import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import type { Passage } from './passage.ts'
import { slug } from './slug.ts'
import { isStudyRow } from './study-row.ts'

/*
 * Studies by their title.
 *
 * Reads: in a note «Goed begonnen? Een evaluatie van X, 2015-2021»; anywhere a title in quotes behind the word that says
 * what it is («het rapport ‘Titel van het rapport’», «het onderzoek van X, “Titel”»).
 * Leaves alone: quoted sentences and words («het onderzoek “draagt bij”»), rows of an evaluation table, which are read as
 * studies, a question that another sentence answers in running text.
 * Known problems: titles in italics only are not seen; a title with a full stop in it ends there.
 */
export const questionTitle: Form = {
  rule: 'citations/study-question-title@1',
  triggers: ['evaluatie', 'onderzoek', 'verkenning', 'studie', 'analyse', 'inventarisatie', 'procesevaluatie'].map(
    (it) => `een ${it}`,
  ),
  read: readQuestionTitle,
}

const MAX_TITLE = 250
const TITLE_END = /\.(?=\s|$)|\n|\s\(|;|,\s(?:p|blz|WODC|Den Haag|Amsterdam|Utrecht)(?=[.\s])/
const TITLE_START = /(?:^|[.:;\n]\s|\bZie\s(?:ook\s)?|^\d{1,3}\s)(?=\p{Lu})[^.:;\n]{0,200}$/u

function readQuestionTitle(at: number, { passage }: Scope): Reading | null {
  const { text } = passage
  if (passage.flow.kind !== 'note' || !text.startsWith('? E', at - 2)) return null
  const before = text.slice(Math.max(0, at - MAX_TITLE), at - 2)
  const opening = TITLE_START.exec(before)?.[0].replace(/^(?:[.:;\n]\s|Zie\s(?:ook\s)?|\d{1,3}\s)/, '')
  if (opening === undefined) return null
  const after = text.slice(at, at + MAX_TITLE)
  const found = after.search(TITLE_END)
  return studyAt(passage, at - 2 - opening.length, at + (found < 0 ? after.length : found))
}

export function studyAt(passage: Passage, start: number, end: number): Reading {
  const canonical = `study:${slug(passage.text.slice(start, end))}`
  return single(start, end, { canonical, type: 'report', resolution: 'title', certainty: 'derived' })
}

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
