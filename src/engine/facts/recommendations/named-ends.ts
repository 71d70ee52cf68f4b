/** Where the words of a named recommendation end: at the next verb of the sentence or the next mark. */
import type { Sentence } from '../../language/sentence.ts'
import type { Range } from '../../structure/view.ts'

// «de aanbevelingen voor 2021», «het verzoek om een reactie».
const NO_WORDS = /^(?:\d{4}|(?:een |uw )?reactie|(?:over |op |uit |door )?te (?:nemen|volgen|voeren))/u

export function range(tokens: Sentence['tokens'], from: number, to: number): Range[] {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from && !NO_WORDS.test(first.word + (tokens[from + 1]?.word ?? ''))
    ? [{ start: first.start, end: last.end }]
    : []
}

export const MARK = /^[,;:.–?!(]$/u
const PREPOSITION =
  /^(?:aan|bij|binnen|boven|buiten|door|in|met|na|naar|onder|op|per|te|tegen|tot|tussen|uit|van|vanaf|via|voor|zonder|om|over)$/u
export const FIRST = /^(?:ik|wij|we|zal|zullen|wordt|worden|is|zijn|heb|hebben|heeft)$/u
export const LONGEST = 60

export function endOf({ tokens }: Sentence, from: number, ends: 'te' | 'noun' | 'mark' | 'dash'): number {
  const limit = Math.min(tokens.length, from + LONGEST)
  if (ends === 'dash') return indexWhere(from, limit, (i) => tokens[i]?.word === '–')
  if (ends === 'mark')
    return withoutTail(
      tokens,
      indexWhere(from, limit, (i) => /^[;.:?!]$/u.test(tokens[i]?.word ?? '') || endsMain(tokens, i)),
    )
  if (ends === 'te' || tokens[from]?.word === 'te') return afterTe(tokens, from, limit)
  return withoutTail(
    tokens,
    indexWhere(from, limit, (i) => endsHere(tokens, i)),
  )
}

/** Behind «, maar», «, die» or «, wat» the sentence goes on about something else. */
export const endsMain = (tokens: Sentence['tokens'], i: number): boolean =>
  tokens[i]?.word === ',' && /^(?:maar|die|dat|wat|zover|waar|zodat|en)$/u.test(tokens[i + 1]?.word ?? '')

/** «om X te laten tellen bij de selectie»: over the verb behind «te», then on through words with a preposition. */
export function afterTe(tokens: Sentence['tokens'], from: number, limit: number): number {
  let at = teFrom(tokens, from, limit)
  if (at === limit)
    return withoutTail(
      tokens,
      indexWhere(from, limit, (i) => MARK.test(tokens[i]?.word ?? '')),
    )
  at += 2
  while (at < limit && tokens[at]?.verbs.some((it) => it.form === 'infinitive') && !endsAtVerb(tokens, at)) at++
  const further = GOVERNS_ACT.test(tokens[at - 1]?.word ?? '') ? nextTe(tokens, at, limit) : -1
  if (further >= 0) return afterTe(tokens, further, limit)
  if (!PREPOSITION.test(tokens[at]?.word ?? '') || MARK.test(tokens[at + 1]?.word ?? '.')) return at
  const next = indexWhere(at, limit, (i) => endsHere(tokens, i) || isNextAct(tokens, i, limit))
  return withoutTail(tokens, next)
}

/** «…, zonder de boete te verhogen en …»: how, not what. */
export const NO_ACT = /^(?:zonder|door|om|teneinde|die|dat|deze)$/u

/** «… te beperken tot 500 euro en geen toeslagen te verrekenen» */
const isNextAct = (tokens: Sentence['tokens'], i: number, limit: number): boolean =>
  tokens[i]?.word === 'en' && !NO_ACT.test(tokens[i + 1]?.word ?? '') && nextTe(tokens, i + 1, limit) >= 0

/** «om verhuurders te verplichten contracten opzegbaar te maken»: what they are obliged to belongs to it. */
const GOVERNS_ACT =
  /^(?:verplichten|verzoeken|vragen|dwingen|stimuleren|uitnodigen|nodigen|staan|dragen|verbieden|moedigen|roepen|sporen|opdragen|toestaan|aanmoedigen|oproepen|stellen|helpen|bewegen|verleiden)$/u
function nextTe(tokens: Sentence['tokens'], from: number, limit: number): number {
  const te = teFrom(tokens, from, limit)
  const ends = indexWhere(from, te, (i) => tokens[i]?.word === 'en' || endsHere(tokens, i))
  return te < limit && ends === te ? te : -1
}

/** The «te» of the next act; `limit` when there is none before it. */
export const teFrom = (tokens: Sentence['tokens'], from: number, limit: number): number =>
  indexWhere(from, limit, (i) => tokens[i]?.word === 'te' && isInfinitive(tokens[i + 1]))

// Many verbs are in no list; behind «te» the ending is enough.
export const isInfinitive = (token: Sentence['tokens'][number] | undefined): boolean =>
  token !== undefined && (token.verbs.length > 0 || /(?:en|aan|ien|oen)$/u.test(token.word))

/** At a mark, or at a verb of the sentence around it. */
export const endsHere = (tokens: Sentence['tokens'], i: number): boolean =>
  MARK.test(tokens[i]?.word ?? '') || endsAtVerb(tokens, i)

export function endsAtVerb(tokens: Sentence['tokens'], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || FIRST.test(token.word)) return token !== undefined
  if (token.classes !== 0 || (before && before.classes & 6)) return false
  return (
    token.verbs.some((it) => it.form === 'ik' || it.form === 'hij' || it.form === 'past' || it.form === 'pasts') &&
    !token.verbs.some((it) => it.form === 'participle' || it.form === 'infinitive')
  )
}

// «ter harte», «over», «op», «mee» at the end belong to the verb of the sentence.
const TAIL = /^(?:nodig|over|op|mee|uit|na|harte|ter|niet|wel|ook|graag|daarom|dan|aan|hand|en)$/u

export function withoutTail(tokens: Sentence['tokens'], to: number): number {
  let end = to
  while (end > 0 && TAIL.test(tokens[end - 1]?.word ?? '')) end--
  return end
}

export function indexWhere(from: number, to: number, test: (i: number) => boolean): number {
  for (let i = from; i < to; i++) if (test(i)) return i
  return to
}
