import type { CommitmentOn, CommitmentQuery } from '../register/commitments.ts'
import type { Register } from '../register/contract.ts'

const AT_ONCE = 500

/** All commitments that are asked for, however many. What is going on already is no promise that could be kept. */
export async function* everyCommitment(
  register: Register,
  query: Omit<CommitmentQuery, 'limit' | 'cursor' | 'withoutKinds'>,
): AsyncGenerator<CommitmentOn> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const at = cursor === undefined ? {} : { cursor }
    const page = await register.commitments({ ...query, ...at, withoutKinds: ['ongoing_action'], limit: AT_ONCE })
    yield* page.commitments
    cursor = page.cursor
  }
}
