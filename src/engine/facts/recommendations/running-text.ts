/** The rules for advice in running text, in the order in which they are tried: the first that reads something decides. */
import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'
import { isReport } from './adviser.ts'
import { calledAdvice } from './called.ts'
import { movesToAct } from './complement.ts'
import { DIRECT, recommends } from './direct.ts'
import { isAlone, type Place, type Read, whole, withoutTail } from './found.ts'
import { imperativesIn, isImperative, ordersBehindColon } from './imperative.ts'
import { LISTED } from './listed.ts'
import { NAMED, named } from './named.ts'
import { isOneOfAnnounced, NORMATIVE, prescribes } from './normative.ts'
import { prescribed, recommended } from './pieces.ts'
import { quotedIn } from './quoted.ts'
import { announcedIn, REFERENCE } from './reference.ts'
import { frontedIn, markedIn } from './series-marks.ts'
import { askedAsAdvised, wantedBehind } from './wanted-behind.ts'
import { WISH, wishes } from './wishes.ts'

/** What the document told before the sentence. */
export interface Told {
  readonly context: Context
  /** Some sentence before named an adviser, a study or advice. */
  readonly isAdvised: boolean
  /** How many recommendations the last sentence that spoke of them announced. */
  readonly announced: number | null
  /** The highest number that was announced. */
  readonly counted: number
  /** Words such as «verzoek» and «idee» stand for advice here. */
  readonly isNearAdvice: boolean
  /** Whether the words repeat a recommendation that was given before: then the reaction points there. */
  readonly repeats: (sentence: Sentence, range: Range) => boolean
}

/** What a rule reads in a sentence; null when it has nothing to say of it. */
type Way = (place: Place, told: Told) => Read[] | null

export function inRunningText(place: Place, told: Told): Read[] {
  for (const way of WAYS) {
    const read = way(place, told)
    if (read) return read
  }
  return []
}

const announces: Way = (place, { context }) => {
  const count = announcedIn(place, isReport(context))
  return count === undefined ? null : [whole(REFERENCE, place.sentence, { kind: 'recommendation_reference', count })]
}

const fronts: Way = ({ sentence }) => {
  const fronted = frontedIn(sentence)
  return fronted ? [whole(DIRECT, fronted)] : null
}

const advises: Way = (place, { context }) =>
  recommends(place, isReport(context)) ? recommended(DIRECT, place.sentence) : null

const demands: Way = (place, { context, announced }) => {
  if (prescribes(place, context)) return prescribed(place.sentence)
  return announced !== null && place.isNear && isOneOfAnnounced(place) ? recommended(NORMATIVE, place.sentence) : null
}

const wants: Way = (place, { context }) => (wishes(place, context) ? recommended(WISH, place.sentence) : null)

const ordersAtEnd: Way = ({ sentence }, { isAdvised }) => {
  const orders = isAdvised && markedIn(sentence).length === 0 ? ordersBehindColon(sentence) : []
  return orders.length > 0 ? orders.map((it) => whole(LISTED, it)) : null
}

const orders: Way = (place, { context, announced }) => {
  const { sentence, area } = place
  const isAsked = (area && isReport(context)) || isAnnouncedAt(place, announced)
  if (!isAsked || !isImperative(sentence)) return null
  return imperativesIn(sentence, announced).map((it) => whole(LISTED, withoutTail(sentence.flow.view.text, it)))
}

const PER_ADVICE = /(?:per|op de|elke) aanbeveling/iu

/** A letter says «de raad geeft drie adviezen» before it, or stands under a heading of answers to each. */
function isAnnouncedAt({ sentence, goesOn, isNear }: Place, announced: number | null): boolean {
  if (isNear && announced !== null && /^Ten (?:eerste|tweede|derde|vierde|vijfde|slotte)/u.test(sentence.text))
    return true
  return (goesOn && announced !== null) || (PER_ADVICE.test(sentence.heading) && isAlone(sentence))
}

const calls: Way = ({ sentence, words }, { context, isAdvised, repeats }) => {
  const called = isAdvised && !isReport(context) ? (quotedIn(sentence) ?? calledAdvice(sentence, words)) : null
  return called && !repeats(sentence, called) ? [whole(NAMED, called)] : null
}

const names: Way = ({ sentence, words }, { isAdvised, isNearAdvice, counted, repeats }) => {
  const asked = askedAsAdvised(sentence, words)
  const wanted = asked.length > 0 ? asked : isAdvised ? wantedBehind(sentence, words) : []
  const ranges = wanted.length > 0 ? wanted : named(sentence, words, isNearAdvice, counted)
  return ranges.length > 0 ? ranges.filter((it) => !repeats(sentence, it)).map((it) => whole(NAMED, it)) : null
}

const moves: Way = (place, { context }) =>
  !isReport(context) && movesToAct(place) ? recommended(WISH, place.sentence) : null

const WAYS: readonly Way[] = [announces, fronts, advises, demands, wants, ordersAtEnd, orders, calls, names, moves]
