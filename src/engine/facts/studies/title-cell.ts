import type { Field } from '../../context.ts'
import { sentencesIn } from '../../structure/sentences.ts'
import type { Range } from '../../structure/view.ts'
import { publicationKinds } from '../../vocabulary/studies.ts'
import { isKnown, performersIn } from './performers.ts'

/*
 * The cell in which an agenda prints label, title, performer and what was found, as in «Rapport Veilig fietsen (SEO): De
 * paden zijn breder geworden.»
 *
 * Reads: one or two labels, a title up to the performer in brackets («(WODC).», «(WODC):»), up to «Organisatie: X.», a
 * title in quotation marks, and else the first sentence; the rest is the summary.
 * Leaves alone: brackets inside a title that name nobody, and a cell that is prose from its first word.
 * Known problems: a title of two sentences without a performer ends at its first full stop.
 */
export interface TitleCell {
  readonly label: Range | null
  readonly title: Range | null
  readonly performers: Range | null
  readonly organisations: readonly string[]
  readonly summary: Range | null
}

/** `isTitleOnly`: the table has a column of its own for what was found, so nothing but the title stands here. */
export function titleCell(text: string, cell: Range, field: Field, isTitleOnly: boolean): TitleCell {
  const { label, start } = labelAt(text, cell)
  const closing = closingAt(text, { start, end: cell.end }, field, isTitleOnly)
  const title = closing ? bareTitle(text, { start, end: closing.titleEnd }) : null
  const after = closing ? skip(text, closing.end, cell.end, /[\s.:;,–-]/u) : start
  const rest: Range = { start: title ? after : start, end: cell.end }
  return {
    label,
    title,
    performers: closing?.performers ?? null,
    organisations: closing?.organisations ?? [],
    summary: rest.start < rest.end ? rest : null,
  }
}

const WORDS = publicationKinds.map((it) => it.word).join('|')
// «Onderzoek naar fietsen» is a title; a label goes before a capital, a quotation mark, a figure, or has a colon.
const LABEL = new RegExp(`(?<word>${WORDS})(?:(?<colon>:)\\s|\\s(?=[‘'“"«]?[\\p{Lu}\\d])|(?=\\s))`, 'uy')
const isName = new Map(publicationKinds.map((it) => [it.word, it.isName]))
const MOST_LABELS = 3

/** The labels before the title, and where the title begins: behind them, or at a word that is part of the name. */
function labelAt(text: string, { start, end }: Range): { label: Range | null; start: number } {
  let at = start
  let labelEnd = -1
  for (let i = 0; i < MOST_LABELS; i++) {
    LABEL.lastIndex = at
    const match = LABEL.exec(text)
    if (!match || match.index + match[0].length > end) break
    const { word = '', colon } = match.groups ?? {}
    const isLast = colon === undefined && (isName.get(word) === true || !/\s$/u.test(match[0]))
    if (isLast && labelEnd >= 0) break
    labelEnd = at + word.length
    if (isLast) break
    at += match[0].length
  }
  return { label: labelEnd < 0 ? null : { start, end: labelEnd }, start: at }
}

interface Closing {
  readonly titleEnd: number
  readonly end: number
  readonly performers: Range | null
  readonly organisations: readonly string[]
}

function closingAt(text: string, rest: Range, field: Field, isTitleOnly: boolean): Closing | null {
  return (
    performersInBrackets(text, rest, field) ??
    namedPerformers(text, rest, field) ??
    (isTitleOnly ? { ...nobody, titleEnd: rest.end, end: rest.end } : (quoted(text, rest) ?? firstSentence(text, rest)))
  )
}
const nobody = { performers: null, organisations: [] }

// A title is no longer than this, so neither are the brackets behind it any further on.
const LONGEST_TITLE = 400
const BRACKETS = /\((?<inside>[^()\n]{2,120})\)(?=\s?[.:;]|\s{0,2}$|\s[‘“"«]?\p{Lu})/gu
const NO_BODY = /^(?:deel|fase|bijlage|hoofdstuk|artikel|wet|besluit|regeling|periode|jaar|vervolg|nr)\b/iu

function performersInBrackets(text: string, { start, end }: Range, field: Field): Closing | null {
  const piece = text.slice(start, Math.min(end, start + LONGEST_TITLE))
  let likely: Closing | null = null
  for (const match of piece.matchAll(BRACKETS)) {
    const inside = match.groups?.inside ?? ''
    const organisations = NO_BODY.test(inside) ? null : performersIn(inside, field)
    if (organisations === null || match.index === 0) continue
    const at = start + match.index
    const closing = {
      titleEnd: at,
      end: at + match[0].length,
      performers: { start: at + 1, end: at + 1 + inside.length },
      organisations,
    }
    if (organisations.every((it) => isKnown(it, field))) return closing
    // A name that is on no list must close the title: «(SMP’s) in de praktijk» does not.
    if (/^\s?[.:;]|^\s{0,2}$/u.test(text.slice(closing.end, Math.min(end, closing.end + 3)))) likely ??= closing
  }
  return likely
}

const NAMED =
  /[.:;,]?\s(?:organisatie|uitvoerder|uitgevoerd door|onderzoeksbureau|opdrachtnemer):?\s(?<names>[^.:;\n]{2,80})(?:[.:;]|$)/iu

function namedPerformers(text: string, { start, end }: Range, field: Field): Closing | null {
  const piece = text.slice(start, Math.min(end, start + LONGEST_TITLE))
  const match = NAMED.exec(piece)
  const names = match?.groups?.names
  const organisations = names === undefined ? null : performersIn(names, field)
  if (!match || names === undefined || organisations === null) return null
  const from = start + match.index + match[0].indexOf(names)
  const performers = { start: from, end: from + names.length }
  return { titleEnd: start + match.index, end: start + match.index + match[0].length, performers, organisations }
}

const QUOTED = /[‘'“"«](?<title>[^‘’“”"«»\n]{8,300})[’'”"»](?=[\s.:;,]|$)/uy

function quoted(text: string, { start, end }: Range): Closing | null {
  QUOTED.lastIndex = start
  const match = QUOTED.exec(text)
  if (!match || start + match[0].length > end) return null
  return { ...nobody, titleEnd: start + match[0].length, end: start + match[0].length }
}

// Prose begins with what it speaks of; a title names it.
const PROSE =
  /^(?:in (?:dit|deze|het|de)|(?:dit|deze|het|de) (?:\p{L}{0,20}(?:onderzoek|evaluatie|rapport|studie|analyse|doorlichting|monitor)) (?!naar|van|over|bij)|er (?:is|wordt|zijn|worden)|uit (?:het|de)|onderzocht|onderzoek naar de vraag)/iu
const COLON = /:\s(?=[‘“"«]?\p{Lu})/gu
const SHORTEST_SUMMARY = 40

function firstSentence(text: string, rest: Range): Closing | null {
  const [first, second] = sentencesIn(text, rest)
  if (!first || PROSE.test(text.slice(first.start, first.start + 60))) return null
  if (first.end - first.start > LONGEST_TITLE) return null
  const colon = colonIn(text, first, second === undefined)
  const end = colon ?? first.end
  return { ...nobody, titleEnd: end, end }
}

/** «Titel: De wachttijden zijn korter geworden.» A colon before a clause with a verb of result ends the title. */
function colonIn(text: string, { start, end }: Range, isAll: boolean): number | null {
  for (const match of text.slice(start, end).matchAll(COLON)) {
    const after = text.slice(start + match.index + match[0].length, end)
    if (after.length >= SHORTEST_SUMMARY && (/[.!?]$/u.test(after) || isAll) && VERB.test(after))
      return start + match.index
  }
  return null
}
const VERB =
  /\s(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|blijkt|blijken|laat|laten|moet|moeten|gaat|geeft|geven|brengt|komt|komen|toont|leidt|beschrijft|onderzoekt|kijkt|meet|volgt|vindt|ziet|blijft|bleef|nam|daalde|steeg|werkt|werken|draagt|dragen)\s/u

/** A title without the quotation marks around it and the stop behind it. */
function bareTitle(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end]
  while (to > from && /[\s.:;,]/u.test(text[to - 1] as string)) to--
  while (from < to && /\s/u.test(text[from] as string)) from++
  if (/[‘'“"«]/u.test(text[from] ?? '') && /[’'”"»]/u.test(text[to - 1] ?? '')) {
    from++
    to--
  }
  return to > from ? { start: from, end: to } : null
}

function skip(text: string, from: number, end: number, what: RegExp): number {
  let at = from
  while (at < end && what.test(text[at] as string)) at++
  return at
}
