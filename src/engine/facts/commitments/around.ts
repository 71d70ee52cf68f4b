import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { WordNotes } from '../../language/word-notes.ts'
import { firstFrom } from '../../positions.ts'
import { keepShape, nothing } from '../../shapes.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Hit, TimeFields } from '../fact.ts'
import type { Around } from './construction.ts'

type Time = Hit<TimeFields>

/** The standing times of each flow in order, so that those of a sentence are found by halving. */
export class Times {
  private readonly byFlow = new Map<Flow, Time[]>()

  constructor(times: readonly Time[]) {
    for (const time of times) {
      if (time.lost !== undefined) continue
      const list = this.byFlow.get(time.flow)
      if (list) list.push(time)
      else this.byFlow.set(time.flow, [time])
    }
    for (const list of this.byFlow.values()) list.sort((a, b) => a.start - b.start)
  }

  in({ flow, start, end }: Sentence): readonly Time[] {
    const list = this.byFlow.get(flow)
    if (!list) return []
    const from = firstFrom(list, start, (it) => it.start)
    const to = firstFrom(list, end, (it) => it.start)
    return from === to ? [] : list.slice(from, to)
  }
}
keepShape(new Times([]))

export function aroundOf(
  sentence: Sentence,
  times: readonly Time[],
  context: Context,
  previous: Around['previous'] = 'none',
): Around {
  return new AroundSentence(sentence, times, context, previous)
}

/** Looked up when it is asked for: most sentences are asked little. */
class AroundSentence implements Around {
  readonly sentence: Sentence
  readonly times: readonly Time[]
  readonly context: Context
  readonly previous: Around['previous']
  private known: readonly Time[] | null = null
  private signs = -1

  constructor(sentence: Sentence, times: readonly Time[], context: Context, previous: Around['previous']) {
    this.sentence = sentence
    this.times = times
    this.context = context
    this.previous = previous
  }

  readonly has = (...wanted: string[]): boolean => {
    for (const { word } of this.sentence.tokens) if (wanted.includes(word)) return true
    return false
  }

  private get ahead(): readonly Time[] {
    if (this.times.length === 0) return this.times
    this.known ??= this.times.filter((it) => liesAhead(it, this.sentence, this.context))
    return this.known
  }

  get isAhead(): boolean {
    return this.ahead.length > 0 || ((this.signsOfTime & COMING) !== 0 && NEXT_TIME.test(this.sentence.text))
  }

  /** Bits of the words that say when. */
  private get signsOfTime(): number {
    if (this.signs >= 0) return this.signs
    this.signs = signs.in(this.sentence.tokens)
    return this.signs
  }

  get isGuess(): boolean {
    return (this.signsOfTime & GUESS) !== 0
  }

  get isNext(): boolean {
    return (this.signsOfTime & NEXT) !== 0
  }

  get isHabit(): boolean {
    if (this.signsOfTime & HABIT) return !this.ahead.some((it) => beginsAhead(it, this.context))
    return this.ahead.length > 0 && this.ahead.every((it) => it.fields.recurrence !== null)
  }
}
keepShape(new AroundSentence(nothing, [], nothing, 'none'))

/** «vanaf 1 januari 2032 … dagelijks»: a habit that is still to begin is a plan. */
function beginsAhead(time: Time, { document }: Context): boolean {
  const from = time.fields.interval?.[0] ?? null
  const day = document.date
  return from !== null && day !== null && from > day && /^(?:vanaf|per|met ingang van) /iu.test(textOf(time))
}

/** Words that put an act after another, and so ahead. */
const NEXT_STEPS = ['daarna', 'vervolgens', 'voortaan', 'hierna', 'straks', 'waarna', 'alsnog']

const GUESSES = ['vermoedelijk', 'waarschijnlijk', 'wellicht', 'mogelijkerwijs']
const HABITS = [
  'doorgaans',
  'gewoonlijk',
  'meestal',
  'altijd',
  'telkens',
  'steeds',
  'standaard',
  'veelal',
  'regelmatig',
  'geregeld',
  'structureel',
  'doorlopend',
  'continu',
  'dagelijks',
  'wekelijks',
  'maandelijks',
  'normaliter',
  'traditiegetrouw',
]

/** «bij de eerstvolgende wijziging», «met ingang van de volgende ronde»: a moment to come without a date. */
const NEXT_TIME =
  /\b(?:[Bb]ij|[Vv]anaf|[Mm]et ingang van|[Tt]ijdens|[Ii]n) (?:de|het|mijn|onze) (?:(?:eerstvolgende|eerstkomende|komende) (?!jaren|decennia)|volgende (?:\p{L}*(?:ronde|wijziging|fase|herziening|brief|openstelling|periode|evaluatie|begroting|rapportage|planning|vergadering|verlenging|aanbesteding|tranche|versie|meting|update))\b)/u

const [NEXT, HABIT, GUESS, COMING] = [1, 2, 4, 8]
const SIGNS = new Map([
  ...NEXT_STEPS.map((it): [string, number] => [it, NEXT]),
  ...HABITS.map((it): [string, number] => [it, HABIT]),
  ...GUESSES.map((it): [string, number] => [it, GUESS]),
  ...['volgende', 'eerstvolgende', 'komende', 'eerstkomende'].map((it): [string, number] => [it, COMING]),
])

const signs = new WordNotes((word) => SIGNS.get(word) ?? 0)

/** From the first words on, so that «begroting 2020» and «de cijfers over 2019» are not taken for a moment. */
const OF_A_NAME = /(?:^|[^\p{L}])(?:over|uit|van|sinds|[\p{L}-]{3,})\s$/u
const OF_A_PAPER =
  /(?:begroting|jaarplan|jaarverslag|programma|meting|monitor|cijfers|verslag|rapport|rapportage|raming|agenda|budget|seizoen|tranche|periode|verdeling|uitgaven|kosten|middelen)\p{L}* (?:voor|over|van|uit|in)\s$/iu
const OCCASION =
  /(?:^|\s)(?:bij|in|met) (?:de|het|mijn|onze) \p{L}*(?:evaluatie|nota|brief|ronde|herziening|herijking|wijziging|openstelling|doorlichting|actualisatie|verkenning) van\s$/iu
const LEADS =
  /(?:^|[^\p{L}])(?:in|per|vanaf|voor|vóór|tot|eind|begin|medio|najaar|voorjaar|zomer|en|uiterlijk|na|loop van|jaar|sinds|juist|al|nog|helft van|kwartaal van|kwartaal|bij|met|begrotingsjaar|verwachting|pas|of)\s$/iu

/** A moment to come: its end is not before the day of the document, or it cannot be dated but looks ahead. */
export function liesAhead(time: Time, sentence: Sentence, context: Context): boolean {
  const { kind, interval, recurrence } = time.fields
  if (kind === 'duration' || (kind === 'session_year' && /vergaderjaar/u.test(textOf(time)))) return false
  if (isBracketed(time, sentence) || /^sinds/iu.test(textOf(time))) return false
  if (saysNotWhen(time, sentence)) return false
  // «De jaarlijkse rapportage», «een tweejaarlijkse meting»: what something is like, not when it is done.
  if (recurrence !== null && /lijkse$/iu.test(textOf(time))) return false
  if (recurrence !== null || kind === 'vague') return !PASTLIKE.test(textOf(time))
  if (kind === 'year' && isPartOfName(time, sentence)) return false
  // «Binnen twee weken na ontvangst»: counted from something that has no date.
  if (interval === null) return kind === 'relative'
  const day = context.document.date ?? context.document.dateInterval?.[0] ?? null
  // «met ingang van dit jaar»: begun already.
  if (interval[1] === null) return day === null || interval[0] === null || interval[0] >= day || kind !== 'year'
  return day === null || interval[1] >= day
}

/** A time in brackets or in a quotation is said of something else; in brackets at the end of an item, of the item. */
const isBracketed = (time: Time, { tokens, head, text, end }: Sentence): boolean =>
  tokens.some((it) => it.aside !== null && it.start >= time.start && it.end <= time.end) &&
  !(head !== null && /\)[;,.]?$/u.test(text) && end - time.end <= 3)

/** «niet vóór 2026», «in plaats van 1 juli», «cijfers over het derde kwartaal»: when it will not be, or what it is about. */
const saysNotWhen = ({ start }: Time, { flow, start: from }: Sentence): boolean =>
  /\b(?:niet (?:al |eerder dan |meer )?|in plaats van |over )$/iu.test(
    flow.view.text.slice(Math.max(from, start - 20), start),
  )

const PASTLIKE = /\b(?:sinds|afgelopen|vorig|eerder|onlangs|recent)/iu
const textOf = ({ flow, start, end }: Time): string => flow.view.text.slice(start, end)

/** A bare year behind a noun belongs to the noun: «Monitor 2021»; «bij de wetsevaluatie van 2034» is when something is done. */
export function isPartOfName(time: Time, sentence: Sentence): boolean {
  if (!/^\d{4}$/u.test(textOf(time))) return false
  const before = sentence.flow.view.text.slice(Math.max(sentence.start, time.start - 48), time.start)
  if (OCCASION.test(before)) return false
  return OF_A_PAPER.test(before) || (!LEADS.test(before) && OF_A_NAME.test(before))
}
