import { expect, test } from 'vitest'
import type { CommitmentOn, CommitmentQuery } from '../../commitments.ts'
import { every } from './commitments.ts'

/** As many commitments as there are, and what was asked for them. */
async function walk(there: number, limit?: number) {
  const asked: CommitmentQuery[] = []
  const page = async (query: CommitmentQuery) => {
    asked.push(query)
    const from = Number(query.cursor ?? 0)
    const to = Math.min(there, from + query.limit)
    const commitments = Array.from({ length: to - from }, (_, i) => ({ id: String(from + i) }) as CommitmentOn)
    return { commitments, cursor: to < there ? String(to) : null }
  }
  const ids: number[] = []
  for await (const it of every(page, { on: '2031-01-01', ...(limit === undefined ? {} : { limit }) }))
    ids.push(Number(it.id))
  return { ids, limits: asked.map((it) => it.limit) }
}

test('all are given once and in order, however many parts they come in', async () => {
  const { ids, limits } = await walk(2_500)
  expect(ids).toEqual(Array.from({ length: 2_500 }, (_, i) => i))
  expect(limits).toEqual([1_000, 1_000, 1_000])
})

test('no more is asked for than is wanted', async () => {
  const { ids, limits } = await walk(2_500, 1_200)
  expect([ids.length, limits]).toEqual([1_200, [1_000, 200]])
  expect((await walk(10, 1_000)).limits).toEqual([1_000])
})
