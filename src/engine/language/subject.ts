import { Word } from '../vocabulary/words.ts'
import type { Clause } from './clause.ts'
import type { Token } from './token.ts'

/**
 * The words of the subject, as far as the rules need them: a nominative pronoun beside the finite verb, else the noun
 * group before it, or behind it when something else stands first. Length at most a dozen words.
 */
export function subjectOf(tokens: readonly Token[], clause: Clause): { from: number; to: number } | null {
  const { finite } = clause
  if (finite < 0) return null
  const beside = pronounBeside(tokens, clause)
  if (beside !== null) return { from: beside, to: beside + 1 }
  if (clause.kind !== 'main') return nounGroup(tokens, clause.from + (clause.opener === '' ? 0 : 1), finite)
  const first = skipConnectives(tokens, clause.from, finite)
  const isInverted = first >= finite || opensOtherwise(tokens, first)
  return isInverted ? nounGroup(tokens, finite + 1, clause.to) : { from: first, to: Math.min(finite, first + 40) }
}

const PRONOUNS = new Set('ik wij we hij men zij ze dit dat er het u'.split(' '))

function pronounBeside(tokens: readonly Token[], { finite, from, kind }: Clause): number | null {
  const next = tokens[finite + 1]
  const before = finite > from ? tokens[finite - 1] : undefined
  if (next && next.classes & Word.nominative) return finite + 1
  if (before && before.classes & Word.nominative) return finite - 1
  if (kind !== 'main') {
    const opened = tokens[from + 1]
    return opened && opened.classes & Word.nominative ? from + 1 : inSub(tokens, from, finite)
  }
  if (before && finite - 1 === from && PRONOUNS.has(before.word)) return finite - 1
  if (next && next.word === 'u') return finite + 1
  return null
}

/** «dat in dat geval ik»: the pronoun may stand further on in a subordinate clause. */
function inSub(tokens: readonly Token[], from: number, finite: number): number | null {
  for (let i = from + 1; i < Math.min(finite, from + 8); i++) if ((tokens[i] as Token).classes & Word.first) return i
  return null
}

function skipConnectives(tokens: readonly Token[], from: number, finite: number): number {
  let i = from
  while (
    i < finite &&
    ((tokens[i] as Token).classes & Word.coordinator || /^[,–•*-]$/u.test((tokens[i] as Token).word))
  )
    i++
  return i
}

function opensOtherwise(tokens: readonly Token[], at: number): boolean {
  const { word, classes } = tokens[at] as Token
  if (classes & (Word.preposition | Word.adverb | Word.subordinator)) return !(classes & Word.determiner)
  // «Eind 2020», «Dit jaar», «Volgend voorjaar»: a time stands first.
  const next = tokens[at + 1]?.word ?? ''
  return (
    /^(?:dit|deze|volgend|komend|elk|ieder)$/u.test(word) &&
    /^(?:jaar|voorjaar|najaar|week|maand|zomer|kwartaal|kabinetsperiode|fase)$/u.test(next)
  )
}

const OF_RELATIVE = /^waar(?:in|op|mee|bij|voor|van|over|aan|door|na|naar|onder|toe|uit|tegen|tussen)$/u
const STOP = /^[,;:().]$/u

/** From a place on, past adverbs and short pronouns, up to a verb, preposition (but «van») or mark. */
function nounGroup(tokens: readonly Token[], start: number, end: number): { from: number; to: number } | null {
  let from = start
  while (from < end && isPassedOver(tokens[from] as Token)) from++
  let to = from
  while (to < end && to < from + 12 && !endsGroup(tokens[to] as Token) && !beginsNext(tokens, from, to)) to++
  return to > from ? { from, to } : null
}

/** «informeert het kabinet beide Kamers»: whom it concerns stands behind the subject. */
const beginsNext = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from + 1 && /^(?:beide|uw)$/u.test((tokens[at] as Token).word) && (tokens[at - 1] as Token).classes === 0

const isPassedOver = ({ word, classes }: Token): boolean =>
  word === 'zich' ||
  word === 'mij' ||
  word === 'er' ||
  word === ',' ||
  ((classes & Word.adverb) !== 0 && !(classes & (Word.determiner | Word.preposition)))

const endsGroup = ({ word, classes, verbs }: Token): boolean =>
  STOP.test(word) ||
  (word.startsWith('waar') && OF_RELATIVE.test(word)) ||
  ((classes & Word.preposition) !== 0 && word !== 'van' && word !== 'voor') ||
  (verbs.length > 0 && classes === 0 && verbs.some((it) => it.form !== 'infinitive' && it.form !== 'ik'))
