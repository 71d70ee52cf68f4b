import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { firstFrom } from '../../positions.ts'
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

export function aroundOf(
  sentence: Sentence,
  times: readonly Time[],
  context: Context,
  previous: Around['previous'] = 'none',
): Around {
  let words: Set<string> | null = null
  const has = (...wanted: string[]): boolean => {
    words ??= new Set(sentence.tokens.map((it) => it.word))
    return wanted.some((it) => (words as Set<string>).has(it))
  }
  const ahead = times.filter((it) => liesAhead(it, sentence, context))
  return {
    sentence,
    context,
    times,
    has,
    previous,
    isAhead: ahead.length > 0,
    isNext: has(...NEXT_STEPS),
    isHabit: has(...HABITS) || (ahead.length > 0 && ahead.every((it) => it.fields.recurrence !== null)),
  }
}

/** Words that put an act after another, and so ahead. */
const NEXT_STEPS = ['daarna', 'vervolgens', 'voortaan', 'hierna', 'straks', 'waarna', 'alsnog']

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
]

/** From the first words on, so that «begroting 2020» and «de cijfers over 2019» are not taken for a moment. */
const OF_A_NAME = /(?:^|[^\p{L}])(?:over|uit|van|sinds|[\p{L}-]{3,})\s$/u
const OF_A_PAPER =
  /(?:begroting|jaarplan|jaarverslag|programma|meting|monitor|cijfers|verslag|rapport|rapportage|raming|agenda|budget|seizoen|tranche|periode|verdeling|uitgaven|kosten|middelen)\p{L}* (?:voor|over|van|uit|in)\s$/iu
const LEADS =
  /(?:^|[^\p{L}])(?:in|per|vanaf|voor|vóór|tot|eind|begin|medio|najaar|voorjaar|zomer|en|uiterlijk|na|loop van|jaar|sinds|juist|al|nog|helft van|kwartaal van|kwartaal|bij|met|begrotingsjaar|verwachting|pas|of)\s$/iu

/** A moment to come: its end is not before the day of the document, or it cannot be dated but looks ahead. */
export function liesAhead(time: Time, sentence: Sentence, context: Context): boolean {
  const { kind, interval, recurrence } = time.fields
  if (kind === 'duration' || (kind === 'session_year' && /vergaderjaar/u.test(textOf(time)))) return false
  if (isBracketed(time, sentence)) return false
  if (recurrence !== null || kind === 'vague') return !PASTLIKE.test(textOf(time))
  if (kind === 'year' && isPartOfName(time, sentence)) return false
  // «Binnen twee weken na ontvangst»: counted from something that has no date.
  if (interval === null) return kind === 'relative'
  const day = context.document.date ?? context.document.dateInterval?.[0] ?? null
  return interval[1] === null || day === null || interval[1] >= day
}

/** A time in brackets or in a quotation is said of something else. */
const isBracketed = (time: Time, { tokens }: Sentence): boolean =>
  tokens.some((it) => it.aside !== null && it.start >= time.start && it.end <= time.end)

const PASTLIKE = /\b(?:afgelopen|vorig|eerder|onlangs|recent)/iu
const textOf = ({ flow, start, end }: Time): string => flow.view.text.slice(start, end)

/** A bare year behind a noun belongs to the noun: «Monitor 2021». */
export function isPartOfName(time: Time, sentence: Sentence): boolean {
  if (!/^\d{4}$/u.test(textOf(time))) return false
  const before = sentence.flow.view.text.slice(Math.max(sentence.start, time.start - 24), time.start)
  return OF_A_PAPER.test(before) || (!LEADS.test(before) && OF_A_NAME.test(before))
}
