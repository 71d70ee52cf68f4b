import type { CommitmentOn, CommitmentQuery, CommitmentReasons } from '../../register/commitments.ts'
import type { LookedThrough, Register } from '../../register/contract.ts'

/** A commitment as `status` prints it. */
export interface StatusRow
  extends Pick<CommitmentOn, 'id' | 'title' | 'department' | 'kind' | 'strength' | 'status' | 'due' | 'isLate'>,
    Pick<CommitmentOn, 'withoutDeadline'>,
    Pick<CommitmentReasons, 'because' | 'register'> {
  readonly document: string
  /** Of its document, when it can only be one day. */
  readonly date: string | null
  readonly text: string
  /** Of an item of a list the item alone: its head is that of all. */
  readonly about: string
  readonly deadlines: readonly {
    readonly interval: readonly [string | null, string | null]
    readonly setBy: string
    readonly on: string | null
  }[]
  readonly evidence: readonly {
    readonly type: string
    readonly document: string
    readonly fact: string | null
    readonly on: string | null
    readonly text: string
    readonly because: readonly string[]
    readonly score: number
  }[]
}

export interface Found {
  readonly rows: readonly StatusRow[]
  /** Also of those that are not among the rows. */
  readonly total: number
  readonly looked: LookedThrough
}

const AT_ONCE = 500

/** The first `limit`, with their reasons. */
export async function statusRows(
  register: Register,
  query: Omit<CommitmentQuery, 'limit' | 'cursor'>,
  limit: number,
): Promise<Found> {
  const { total, looked } = await register.commitments({ ...query, limit: 0 })
  const found: CommitmentOn[] = []
  for await (const it of register.everyCommitment({ ...query, limit })) found.push(it)
  const rows: StatusRow[] = []
  for (let i = 0; i < found.length; i += AT_ONCE)
    rows.push(...(await withReasons(register, found.slice(i, i + AT_ONCE), query.on)))
  return { rows, total, looked }
}

export async function withReasons(
  register: Register,
  commitments: readonly CommitmentOn[],
  on: string,
): Promise<StatusRow[]> {
  const reasons = await register.commitmentReasons(commitments, on)
  return commitments.flatMap((it, i) => {
    const why = reasons[i]
    return why ? [rowOf(it, why)] : []
  })
}

function rowOf(commitment: CommitmentOn, { because, deadlines, evidence, register }: CommitmentReasons): StatusRow {
  const { id, documentId, title, dates, department, text, about, kind, strength } = commitment
  const { status, due, isLate, withoutDeadline } = commitment
  return {
    ...{ id, document: documentId, title, date: dates[0] === dates[1] ? dates[0] : null, department },
    ...{ text: inOneLine(text), about: inOneLine(about), kind, strength, status, because, due },
    ...{ isLate, withoutDeadline },
    deadlines: deadlines.map(({ interval, setBy, on }) => ({ interval, setBy: setBy.document, on })),
    evidence: evidence.map(({ documentId: document, text: said, ...it }) => ({
      ...it,
      document,
      text: inOneLine(said),
    })),
    register,
  }
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ')
