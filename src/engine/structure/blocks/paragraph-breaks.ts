import { NOTE_LINE } from '../furniture/letterhead.ts'
import { bulletOf } from './bullets.ts'
import { endsSentence, isBoldLine, isNumberedHeading, looksLikeHeading } from './headings.ts'
import type { KeptLine } from './kept-lines.ts'

// Words that cannot end a sentence, so that what follows a blank line or a page goes on with it.
const GOES_ON = new Set(
  `de het een en of in op te met voor door aan bij naar uit over om dat die van als dan tot onder tussen zonder per ter ten
  zijn haar hun deze dit onze welke waarin waarbij waarop zoals alsmede alsook dan tegen binnen buiten volgens`.split(
    /\s+/u,
  ),
)
/** Which one is meant, stands behind it. */
const POINTS_AT = /\b(?:bijlage|paragraaf|hoofdstuk|artikel|tabel|figuur|vraag|nummer|deel|fase|variant|stap)$/iu
/** What stands above a signature; the role below it often begins in lower case. */
const CLOSING = /^(?:hoogachtend|met vriendelijke groet(?:en)?|namens deze)[,.]?$/iu
/** Above each question and answer of Kamervragen. */
const QUESTION_LABEL =
  /^(?:Antwoord|Antwoorden|Vraag|Vragen)(?: (?:op )?(?:vraag |vragen )?\d{1,2}(?:(?:, | en |, en |–|-)\d{1,2}){0,8})?:?$/u

/** Headings of fixed form: who asks in a consultation, and whom advice is addressed to. Above a narrow column they fill the line. */
const FIXED_HEADING =
  /^(?:(?:Vragen en opmerkingen|Inbreng) (?:van|vanuit|uit) de (?:(?:leden van de )?\S+[- ]fractie|commissie)|Aan de (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) \p{Lu}[^.,;:]{2,60}\p{Ll})$/u

/** «Aanbeveling 3: vergoed …»: a point with its number, above what is said of it. */
const NUMBERED_POINT = /^(?:Aanbeveling|Conclusie|Advies|Suggestie|Verbeterpunt|Motie|Toezegging) \d{1,2}[:.] /u

/**
 * «Laat kantoren hun tarieven tonen⏎Dit kan …»: advice on a line of its own is read with what is said of it. Common verbs of
 * advice, for forms of verbs are not known where lines are joined: an order with another verb becomes a heading.
 */
const ORDERS =
  /^(?:Bepaal|Beperk|Bied|Breng|Geef|Ga|Houd|Kom|Laat|Leg|Maak|Neem|Onderzoek|Regel|Richt|Schaf|Schrap|Stel|Sta|Verbeter|Vergroot|Verhoog|Verlaag|Versterk|Voer|Voorkom|Werk|Zet|Zorg) /u

/** No «… ongeveer⏎84 procent», «… gestuurd⏎(Kamerstuk …» or «… commissie⏎ING dat», which go on in the next line. */
const BEGINS_PROSE = /^\p{Lu}\p{Ll}/u

/** «Van: …», «Onderwerp: …» under each other, as at the top of a message. */
const LABELLED = /^\**\p{Lu}[\p{L} ()]{1,24}:\**\s\S/u
/** Shorter than this share of the usual line, a line was ended by hand. */
const SHORT = 0.66

/** Longer than a line of an address or a list of particulars; in narrow columns this share of the usual line is. */
const PROSE = 60
const PROSE_SHARE = 0.6

/** The usual length of a full line: nine out of ten are not longer. In UTF-16 units. */
export function usualLength(lines: readonly KeptLine[]): number {
  const lengths = lines
    .map((line) => line.text.length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80
}

/** With pipes around it, or with two or more within. */
const isPipeRow = (text: string): boolean => text.startsWith('|') || text.split(' | ', 3).length === 3

/** A line among its neighbours. `isFirst`: the one before it is itself the first line of its block. */
interface Place {
  readonly before: KeptLine
  readonly line: KeptLine
  readonly next: KeptLine | undefined
  readonly after: KeptLine | undefined
  readonly isFirst: boolean
  /** The one before it is the second line of a numbered heading that did not fit on one. */
  readonly isBehindHeading: boolean
  /** The longest line of its block so far, of itself and the next, but no more than the usual line: a column may be narrow. */
  readonly width: number
}

/** Whether the line begins a new block. `usual` is the length of a full line, in UTF-16 units. */
export function breaksBefore(place: Place, usual: number): boolean {
  const { before, line, isFirst } = place
  // Each row of a table in pipes stands alone.
  if (isPipeRow(line.text) || isPipeRow(before.text)) return true
  if (bulletOf(line.text) !== '' && !wrapsIntoBullet(before, line)) return true
  if (QUESTION_LABEL.test(before.text) || QUESTION_LABEL.test(line.text)) return true
  if (isFirst && FIXED_HEADING.test(before.text) && startsAnew(line.text)) return true
  if (NOTE_LINE.test(before.text) || NOTE_LINE.test(line.text) || CLOSING.test(before.text)) return true
  if (/[\p{L}\d][-\u00ad]$/u.test(before.text.slice(-3))) return false
  const ended = endsSentence(before.text)
  if (isNumberedHeading(line.text) && (line.afterBlank || ended)) return true
  if (line.afterBlank) return breaksAtBlank(before.text, line, ended)
  if (line.afterFurniture) return ended && /^[\p{Lu}\d«‘“"]/u.test(line.text) && before.text.length < usual * SHORT
  return breaksAtLineEnd(place, ended, usual)
}

/** «artikel 3, onder⏎a) van»: a letter at the start of a line in the middle of a sentence is no bullet. */
function wrapsIntoBullet(before: KeptLine, line: KeptLine): boolean {
  // «… hun suggestie⏎– dit steekproefsgewijs te doen – leg ik voor»: a dash that is closed again in the line.
  if (/^[–-] /u.test(line.text) && / [–-] /u.test(line.text.slice(2)) && /[\p{L},]$/u.test(before.text))
    return !line.afterBlank
  // «(Handelingen II 2035/36, nr. 61, item⏎4) ligt …»: the bracket was opened on the line before.
  if (/^(?:\d{1,2}|[a-z])\) /u.test(line.text) && before.text.lastIndexOf('(') > before.text.lastIndexOf(')'))
    return !line.afterBlank
  // «… treft u aan in bijlage⏎2. Het noemen …»: the number says which.
  if (/^\d{1,2}\. /u.test(line.text) && POINTS_AT.test(before.text)) return !line.afterBlank
  // «In 2036 waren dat er nog⏎84. Een derde …»: hardly a list has so many items, and this line goes on in one without a stop.
  if (/^[3-9]\d\. /u.test(line.text) && /[\p{Ll},]$/u.test(before.text) && bulletOf(before.text) === '')
    return !line.afterBlank
  // «Met betrekking tot⏎(iii) merk ik op»
  if (/^\((?:i{2,3}|i?v|vi{0,3}|[b-h]|[2-9])\) /u.test(line.text) && GOES_ON.has(lastWord(before.text)))
    return !line.afterBlank
  return (
    !line.afterBlank &&
    /^[a-z\d(]/u.test(line.text) &&
    /(?:\b(?:onder|sub|lid|artikel|nr\.?|en|of|p\.)|[a-z],)$/u.test(before.text)
  )
}

function breaksAtBlank(before: string, line: KeptLine, ended: boolean): boolean {
  if (/^\p{Ll}/u.test(line.text)) return ended && /[.!?]$/u.test(before)
  if (ended) return true
  const last = /(\p{L}+)$/u.exec(before.slice(-24))?.[1]?.toLowerCase() ?? ''
  if (GOES_ON.has(last)) return false
  return !(line.afterFurniture && before.endsWith(','))
}

function breaksAtLineEnd(
  { before, line, next, after, isFirst, isBehindHeading, width }: Place,
  ended: boolean,
  usual: number,
): boolean {
  if (isBoldLine(before.text) || isBoldLine(line.text)) return true
  if (LABELLED.test(before.text) && LABELLED.test(line.text)) return true
  if (NUMBERED_POINT.test(line.text) && ended) return true
  if (isFirst && NUMBERED_POINT.test(before.text) && LABELLED.test(line.text)) return true
  if (
    isFirst &&
    before.afterBlank &&
    isNumberedHeading(before.text) &&
    (hasRoom(before.text, line.text, Math.max(width, line.text.length)) || isOverlong(before.text, line.text, usual))
  )
    return true
  if (isBehindHeading && startsAnew(line.text) && before.text.length < width * SHORT) return true
  if (startsAnew(line.text) && isFirst && !ended && NUMBERED_POINT.test(before.text)) return true
  if (ended && next && isHeadingAbove(line, next, after, usual)) return true
  // «Wat de commissie vaststelt⏎De taak is …»: not far shorter than its column, but the next word would have fitted.
  const hadRoom = isFirst && before.afterBlank && !ORDERS.test(before.text) && hasRoom(before.text, line.text, width)
  if (hadRoom && BEGINS_PROSE.test(line.text) && headsProse(before, line, next, usual)) return true
  if (!startsAnew(line.text) || before.text.length >= width * SHORT) return false
  if (ended) return true
  return isFirst && isHeadingAbove(before, line, next, usual)
}

/** Longer than the lines of the column: it was not wrapped with them. */
const isOverlong = (text: string, next: string, usual: number): boolean =>
  startsAnew(next) && text.length > usual && next.length <= usual && !/\p{Ll}[.;:] /u.test(text)

/** «3. Maak beloning aantrekkelijker⏎Hierover …»: the next word would have fitted, so that the writer ended the line. */
const hasRoom = (text: string, next: string, width: number): boolean =>
  startsAnew(next) && text.length + 1 + (next.split(' ', 1)[0] ?? '').length <= width

/** A short line that was ended by hand, directly above a line of prose. `after` is what follows that. */
const isHeadingAbove = (line: KeptLine, next: KeptLine, after: KeptLine | undefined, usual: number): boolean =>
  line.text.length < usual * SHORT && headsProse(line, next, after, usual)

/** As a heading it may be by its words, and by the line below it. */
const headsProse = (line: KeptLine, next: KeptLine, after: KeptLine | undefined, usual: number): boolean =>
  isLoneHeading(line.text) &&
  startsAnew(next.text) &&
  !isFull(line.text, next.text) &&
  // Where paragraphs are printed as one long line, a line of prose is long enough well before that share.
  (next.text.length > Math.min(usual * PROSE_SHARE, PROSE) || (next.text.length > LEAST && isProse(next.text, after)))

/** Shorter than any line of prose in a column. */
const LEAST = 30

/** «De conclusies luiden als volgt.», or a line that goes on in the next: no line of an address does. */
const isProse = (text: string, after: KeptLine | undefined): boolean =>
  endsSentence(text) || GOES_ON.has(lastWord(text)) || (after !== undefined && /^\p{Ll}/u.test(after.text))

const startsAnew = (text: string): boolean => /^[\p{Lu}\d«‘“"(]/u.test(text)

/** The next word would have made it longer than the line below: a long word, and not the writer, ended the line. */
const isFull = (text: string, next: string): boolean =>
  text.length + 1 + (next.split(' ', 1)[0] ?? '').length > next.length

/** Without blank lines around it only a short line without a comma is trusted to be a heading. */
const isLoneHeading = (text: string): boolean =>
  text.length <= 60 && !text.includes(',') && looksLikeHeading(text) && !GOES_ON.has(lastWord(text))

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
