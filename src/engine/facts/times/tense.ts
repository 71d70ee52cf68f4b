import { type Flow, sentenceAt } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'
import { before } from './match.ts'
import { future, have, isParticiple, present, preterite, toBe } from './verbs.ts'
import { eachWord } from './words.ts'

/** Where a date without a year lies from the document: the next such day or the last. */
export type Direction = 'next' | 'last'

/** Tells where a date in a flow lies. */
export type Directions = (range: Range) => Direction

// A sentence may be as long as a document whose reader found no full stops; what decides stands near.
const REACH = 256

/**
 * The table of conventions says: promises look ahead, the perfect and the past tense look back. The clause decides,
 * then the sentence; a text without a verb, such as a cell of a planning, looks ahead. A letter, motion or ruling "van
 * 5 september" lies behind whatever the tense: it exists when it is spoken of.
 */
export function directionsIn(flow: Flow): Directions {
  // Several forms ask about the same words, and the dates of one sentence about the same stretch of it.
  const ofPlaces = new Map<number, Direction>()
  const known = new Map<number, Direction | null>()
  return (range) => {
    const seen = ofPlaces.get(range.start)
    if (seen !== undefined) return seen
    const direction = directionAt(range)
    ofPlaces.set(range.start, direction)
    return direction
  }

  function directionAt(range: Range): Direction {
    if (isDateOfPaper(before(flow.view.text, range.start, 80))) return 'last'
    const sentence = sentenceAt(flow, range.start)
    const clause = clauseAt(flow.view.text, sentence, range)
    if (isToBeDone(wordsIn(flow, { start: range.end, end: clause.end }))) return 'next'
    const nearest = directionOf(wordsIn(flow, clause)) ?? ofClausesBefore(clause, sentence)
    return nearest ?? ofStretch(range.start, sentence) ?? 'next'
  }

  // "Is vertraagd en wordt niet in mei maar in juni afgerond": the nearest verb before it, if its own clause has none.
  function ofClausesBefore(clause: Range, sentence: Range): Direction | null {
    const from = Math.max(sentence.start, clause.start - REACH)
    const clauses = flow.view.text.slice(from, clause.start).toLowerCase().split(CLAUSE_END)
    for (const it of clauses.reverse()) {
      const direction = directionOf(wordsOf(it))
      if (direction) return direction
    }
    return null
  }

  function ofStretch(at: number, sentence: Range): Direction | null {
    const number = Math.floor(at / REACH)
    const start = Math.max(sentence.start, (number - 1) * REACH)
    const key = start * 4 + (number % 4)
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const direction = directionOf(wordsIn(flow, { start, end: Math.min(sentence.end, (number + 2) * REACH) }))
    known.set(key, direction)
    return direction
  }
}

const PAPER =
  /(?:brief|brieven|motie|rapport|nota|verzoek|mail|uitspraak|arrest|vonnis|advies|toezegging|bericht|besluit|vragen|antwoorden)(?: [\p{L}’-]{2,20}){0,4} (?:van|d\.d\.|dd\.?) (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$/iu
const ANNOUNCED = /(?:^|\s)d\.?d\.? $/iu

// The cheap test first: most dates stand behind another word.
const isDateOfPaper = (text: string): boolean =>
  /(?:van|d\.d\.|dd\.?|dag) $/iu.test(text.slice(-6)) && (ANNOUNCED.test(text) || PAPER.test(text))

const CLAUSE_END =
  /[,;:()«»–\n]|(?<!\p{L})(?:en|maar|dat|die|waarin|waarbij|waarna|waarmee|zodat|omdat|nadat|voordat|terwijl|alvorens|indien|zodra|hoe|hoeveel|wat|welke|waarom|waarover|waarop|waarvoor|wanneer)(?!\p{L})/giu

function clauseAt(text: string, sentence: Range, range: Range): Range {
  const from = Math.max(sentence.start, range.start - REACH)
  const to = Math.min(sentence.end, range.end + REACH)
  const left = [...text.slice(from, range.start).matchAll(CLAUSE_END)].at(-1)
  CLAUSE_END.lastIndex = 0
  const right = CLAUSE_END.exec(text.slice(range.end, to))
  return { start: left ? from + left.index + left[0].length : from, end: right ? range.end + right.index : to }
}

const wordsIn = (flow: Flow, { start, end }: Range): string[] => wordsOf(flow.view.text.slice(start, end).toLowerCase())

function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, (from, to) => words.push(text.slice(from, to)))
  return words
}

/** "Ik heb toegezegd u voor het meireces te informeren": the infinitive, not the participle, has the time. */
function isToBeDone(words: readonly string[]): boolean {
  const at = words.findIndex((word, i) => word === 'te' && /.{2}n$/u.test(words[i + 1] ?? ''))
  return at >= 0 && !words.slice(0, at).some((word) => isFiniteVerb(word) || isParticiple(word))
}

const isFiniteVerb = (word: string): boolean => have.has(word) || toBe.has(word) || preterite.has(word)

/** Null when no verb says it. */
function directionOf(words: readonly string[]): Direction | null {
  if (words.some((word) => future.has(word))) return 'next'
  if (words.some((word) => preterite.has(word))) return 'last'
  if (words.some((word) => have.has(word) || toBe.has(word)) && words.some(isParticiple)) return 'last'
  return words.some((word) => present.has(word)) ? 'next' : null
}
