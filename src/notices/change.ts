import type { Status } from '../links/status/status.ts'
import { type CommitmentOn, GOING_ON } from '../register/commitments.ts'
import type { Register } from '../register/contract.ts'

/** Where a commitment stood when it was last looked at. */
export type Stood = readonly [status: Status, due: string | null]
export type Seen = ReadonlyMap<string, Stood>

export const changeKinds = [
  'commitment.added',
  'commitment.status-changed',
  'commitment.term-passed',
  'commitment.removed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface Change {
  readonly kind: ChangeKind
  readonly id: string
  readonly before: Stood | null
  /** Null when it is no longer there: what was withdrawn is told of by its id alone. */
  readonly now: CommitmentOn | null
}

export interface Look {
  readonly seen: Seen
  readonly changes: readonly Change[]
}

/** Looks at all commitments as they stand on a day, and tells what is otherwise than it was. */
export async function look(register: Register, on: string, before: Seen): Promise<Look> {
  const seen = new Map<string, Stood>()
  const changes: Change[] = []
  for await (const it of register.everyCommitment({ on, withoutKinds: GOING_ON })) {
    seen.set(it.id, [it.status, it.due])
    changes.push(...changesOf(it, before.get(it.id) ?? null))
  }
  for (const [id, stood] of before)
    if (!seen.has(id)) changes.push({ kind: 'commitment.removed', id, before: stood, now: null })
  return { seen, changes }
}

function changesOf(now: CommitmentOn, before: Stood | null): Change[] {
  const kinds: ChangeKind[] = before === null ? ['commitment.added'] : []
  if (before !== null && before[0] !== now.status) {
    kinds.push('commitment.status-changed')
    if (now.status === 'deadline_passed_no_evidence') kinds.push('commitment.term-passed')
  }
  return kinds.map((kind) => ({ kind, id: now.id, before, now }))
}
