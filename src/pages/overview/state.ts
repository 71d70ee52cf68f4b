import type { CommitmentDetail } from '../../register/commitments.ts'
import type { Answer } from './advice.ts'

/**
 * What became of a recommendation, as far as the register shows: how it was answered where nothing was promised, else
 * where the promises stand. Silence is never a verdict.
 */
export type State = CommitmentDetail['status'] | 'no_reaction' | 'rejected' | 'noted' | 'answered'

/** A promise on a recommendation with where it stands. `isAnswer`: it is the words of the answer itself. */
export interface Fated {
  readonly fate: CommitmentDetail
  readonly isAnswer: boolean
}

export function stateOf(answers: readonly Answer[], all: readonly Fated[]): State {
  if (answers.length === 0) return 'no_reaction'
  const told = telling(all)
  if (told.length > 0) return together(told.map((it) => it.status))
  const stances = new Set(answers.map((it) => it.stance))
  if (stances.size === 1 && stances.has('rejects')) return 'rejected'
  return stances.size === 1 && stances.has('notes') ? 'noted' : 'answered'
}

/** «Die aanbeveling neem ik over»: where other promises say how, and of these words nothing is found or due, those count. */
function telling(all: readonly Fated[]): CommitmentDetail[] {
  const others = all.filter((it) => !it.isAnswer || it.fate.evidence.length > 0 || it.fate.due !== null)
  return (others.length > 0 ? others : all).map((it) => it.fate)
}

const DONE: readonly State[] = ['fulfilled', 'followed_up']
/** Of several promises the first of these that one of them has. */
const FIRST: readonly State[] = ['deadline_passed_no_evidence', 'postponed', 'in_progress', 'open']

function together(statuses: readonly CommitmentDetail['status'][]): State {
  const first = statuses[0] ?? 'open'
  if (statuses.every((it) => it === first)) return first
  if (statuses.every((it) => DONE.includes(it))) return 'fulfilled'
  const isSomeDone = statuses.some((it) => DONE.includes(it) || it === 'partially')
  const undone = FIRST.find((it) => (statuses as readonly State[]).includes(it))
  if (undone === undefined) return isSomeDone ? 'partially' : first
  return isSomeDone && undone !== 'deadline_passed_no_evidence' ? 'partially' : undone
}

/** Nothing more is to be expected of it. */
export const isSettled = (state: State): boolean =>
  DONE.includes(state) || state === 'withdrawn' || state === 'rejected' || state === 'noted'
