import type { Context, Footnote } from '../../context.ts'
import type { CitationType } from '../fact.ts'
import type { Reading, Target } from './form.ts'
import { single } from './form.ts'
import { type Passage, placeOfSource, sentenceAround } from './passage.ts'

/*
 * A thing named in the text whose citation stands in the note behind it: «de herziene richtlijn Voorbeeld⁶».
 *
 * Reads: the noun phrase that ends where the note hangs, when its noun is of the kind that the note cites (a directive, a
 * regulation, an act, a letter or motion, a report); the id is that of the first citation in the note.
 * Leaves alone: notes that cite something else, such as the letter with which a report was sent; phrases with a verb.
 * Known problems: an adjective without -e before the noun is left out of the phrase.
 */
export const footnoteMentionRule = 'citations/footnote-mention@1'

export interface Mention {
  readonly passage: Passage
  readonly reading: Reading
}

/** `explicitIn` gives the explicit citations of a passage in order. */
export function footnoteMentions(
  context: Context,
  passages: readonly Passage[],
  explicitIn: (passage: Passage) => readonly Target[],
): Mention[] {
  const bodies = passages.filter((it) => it.flow.kind === 'body')
  const notes = notesByStart(passages)
  return context.footnotes.flatMap((footnote) => {
    const note = notes.get(footnote.textSpans[0]?.start ?? -1) ?? notes.get(footnote.number - NUMBERS)
    const cited = note && explicitIn(note).find((it) => it.canonical !== null)
    const place = cited ? anchorEnd(footnote, bodies) : null
    return cited && place ? (mentionAt(place.passage, place.end, cited) ?? []) : []
  })
}

// Notes are found by where their text begins, or by their number where the spans were trimmed otherwise.
const NUMBERS = 1_000_000_000

function notesByStart(passages: readonly Passage[]): Map<number, Passage> {
  const notes = new Map<number, Passage>()
  for (const passage of passages) {
    if (passage.flow.kind !== 'note' || passage.flow.view.at.length === 0) continue
    notes.set(passage.flow.view.at[0] as number, passage)
    const number = Number(passage.flow.note) - NUMBERS
    if (!notes.has(number)) notes.set(number, passage)
  }
  return notes
}

function anchorEnd(footnote: Footnote, bodies: readonly Passage[]): { passage: Passage; end: number } | null {
  const last = footnote.anchor.at(-1)
  if (last === undefined) return null
  for (const passage of bodies) {
    const place = placeOfSource(passage, last.end - 1)
    if (place !== null) return { passage, end: place + 1 }
  }
  return null
}

const NOUN =
  /(?:(richtlijn)|(verordening)|(besluit)|(wet|regeling)|(kamerbrief|brief|motie|nota|beleidsreactie|kabinetsreactie|voorstel|beantwoording)|(rapport|onderzoek|evaluatie|studie|rapportage|advies|verkenning))(?=[\s.,;:)]|$)/giu
const NOT_IN_PHRASE =
  /[.,;:()?!\n]|(?<!\p{L})(?:is|was|wordt|worden|werd|werden|zijn|heeft|hebben|kan|kunnen|moet|moeten|zal|zullen|zou|blijkt|die|dat|en|om|te|niet)(?!\p{L})/iu
const MAX_PHRASE = 120

/** The noun phrase that ends at `end`, when its noun is of the kind of what the note cites. */
function mentionAt(passage: Passage, end: number, cited: Target): Mention | null {
  const from = Math.max(sentenceAround(passage, end - 1).start, end - MAX_PHRASE)
  const before = passage.text.slice(from, end)
  const noun = [...before.matchAll(NOUN)].at(-1)
  if (noun === undefined || !fits(noun, cited)) return null
  const wordStart = before.slice(0, noun.index).search(/[\p{L}\d-]*$/u)
  const rest = before.slice(noun.index + noun[0].length)
  if (NOT_IN_PHRASE.test(rest) || rest.split(' ').length > 9) return null
  const start = from + wordStart - modifiers(before.slice(0, wordStart)).length
  const { canonical, type } = cited
  return { passage, reading: single(start, end, { canonical, type, resolution: 'footnote', certainty: 'derived' }) }
}

// Inflected adjectives end in -e; determiners and conjunctions that do so are no part of the phrase.
const MODIFIERS =
  /(?:(?!(?:de|deze|beide|alle|enige|ene|zulke|onze|hunne|mede|tussen|hoe|wie|toe|mee)\s)\p{L}[\p{L}-]{2,30}e\s){0,3}$/iu
const modifiers = (before: string): string => MODIFIERS.exec(before)?.[0] ?? ''

const LETTERS: readonly CitationType[] = ['kamerstuk', 'tk_document', 'aanhangsel', 'motion', 'annex']
// A paper of the House behind a report is the letter that came with it, not the report.
const REPORTS: readonly CitationType[] = ['report', 'handle', 'doi', 'isbn', 'url']

function fits(noun: RegExpExecArray | RegExpMatchArray, { canonical, type }: Target): boolean {
  const sector = /^CELEX:\d{5}([A-Z]+)\d/.exec(canonical ?? '')?.[1]
  if (noun[1]) return sector === 'L'
  if (noun[2]) return sector === 'R'
  if (noun[3]) return sector === 'D' || type === 'national_legislation'
  if (noun[4]) return /^(?:national_legislation|staatsblad|staatscourant)$/.test(type)
  return (noun[5] ? LETTERS : REPORTS).includes(type)
}
