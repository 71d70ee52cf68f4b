/** Promises judged by all that is seen of a sentence: which constructions fit, who acts, what stands around it. */
import { stative } from '../../vocabulary/verb-classes.ts'
import { byRule, isSurelyNot, judged, namesWith, type See, type Tell } from '../likelihood/judge.ts'
import type { StatementKind } from '../meaning.ts'
import type { Said } from '../statements/statement-rule.ts'
import { type Promised, promisedIn } from './commitments.ts'
import type { Around } from './construction.ts'
import { likely } from './constructions/likely.ts'

/**
 * What a sentence promises; none where constructions fit and the judge is sure that it promises nothing. `read`: what
 * constructions read in it. `kind`: what it is taken for when it promises nothing.
 */
export function judgedPromises(
  { sentence, acts, around }: Said,
  read: readonly Promised[],
  kind: StatementKind | undefined,
): readonly Promised[] {
  if (!around.context.likelihood || (read.length === 0 && isSurelyNot('commitment', sentence, around.context)))
    return read
  const promised = read.length > 0 ? read : promisedIn(sentence, acts, around, [likely]).promised
  const odds = oddsOf(around, promised, kind, false)
  if (odds === null) return read
  return odds > (read.length > 0 ? TOO_UNLIKELY : 0) ? promised : []
}

/**
 * Log-odds below which even what a construction reads is none. Lower than for other kinds: constructions are right most often,
 * and notes plan in words that the labelled letters seldom use.
 */
const TOO_UNLIKELY = -4

/** Log-odds from which it promises what something else speaks against. */
const SURE = 1

/** Of these no words beside it make a promise: what is done, quoted or cut off. */
const NEVER = new Set<StatementKind>(['fulfilment', 'quotation', 'fragment', 'definition'])

/** Whether it promises, though it looks like something else: «De leden vragen om een kade, en in mei komt er een». */
export const promisesAllTheSame = ({ around }: Said, read: readonly Promised[], kind: StatementKind): boolean =>
  !NEVER.has(kind) && (oddsOf(around, read, kind, true) ?? -1) > SURE

function oddsOf(
  around: Around,
  promised: readonly Promised[],
  kind: StatementKind | undefined,
  isAgainst: boolean,
): number | null {
  const { sentence, context } = around
  if (promised.length === 0) return null
  const isRead = promised.some((it) => it.construction !== likely)
  const tell: Tell = (see) => {
    for (const it of promised) tellPromise(it, see)
    see('isAhead', around.isAhead)
    see('isGuess', around.isGuess)
    see('isHabit', around.isHabit)
    see('isNext', around.isNext)
    see('isAgainst', isAgainst)
  }
  return judged('commitment', sentence, { taken: kind, isRead }, tell, context)
}

const who = namesWith('who')
const mood = namesWith('mood')

function tellPromise({ act, construction }: Promised, see: See): void {
  see(byRule(construction.id), true)
  see(who(act.subject.who), true)
  see(mood(act.mood), true)
  if (act.isPassive) see('isPassive', true)
  if (act.lemmas.some((it) => stative.has(it))) see('isStative', true)
}
