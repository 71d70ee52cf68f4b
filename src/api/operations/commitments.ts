import { z } from '@hono/zod-openapi'
import { commitmentKinds, strengths } from '../../engine/facts-file/meaning-shapes.ts'
import { statuses } from '../../links/status/status.ts'
import { type CommitmentQuery, GOING_ON } from '../../register/commitments.ts'
import { RegisterProblem } from '../../register/register-problem.ts'
import { commitmentLinked } from '../linked-data/commitment.ts'
import { found, none, operation } from '../operation.ts'
import { wrongCursor } from '../parameters/offset-cursor.ts'
import * as take from '../parameters/parameters.ts'
import { period } from '../parameters/period.ts'
import {
  commitmentDetailOf,
  commitmentDetailShape,
  commitmentOf,
  commitmentShape,
  lookedShape,
} from '../shapes/commitment.ts'
import { cursorKey, dayShape } from '../shapes/common.ts'
import { factOf } from '../shapes/fact.ts'

const tag = 'Commitments'
const on = take.day('The day on which it is told where they stand; today unless given. What is newer does not count.')
const DEFAULT_KINDS = 'Of one of these kinds; ongoing_action is left out unless it is asked for.'

const filters = z.strictObject({
  on,
  status: take.several(statuses, 'With one of these statuses on that day.'),
  department: take.severalTexts('Promised by one of these departments, as in «Financiën».'),
  kind: take.several(commitmentKinds, DEFAULT_KINDS),
  strength: take.several(strengths, 'Promised this firmly.'),
  due: period('With a term that ends in it: a year, quarter, month or day, or two of these with «..» between.'),
  overdue: take.yesOrNo('Only with a term that has passed and nothing that shows it was done.'),
  year: take.severalYears('Promised in one of these years.'),
  document: take.queryId('Promised in this document.'),
})

type Filters = Omit<CommitmentQuery, 'limit' | 'cursor'>

const filtersOf = (asked: z.output<typeof filters>, today: string): Filters => ({
  on: asked.on ?? today,
  ...(asked.status ? { statuses: asked.status } : {}),
  ...(asked.department ? { departments: asked.department } : {}),
  ...(asked.kind ? { kinds: asked.kind } : { withoutKinds: GOING_ON }),
  ...(asked.strength ? { strengths: asked.strength } : {}),
  ...(asked.due ? { due: asked.due } : {}),
  ...(asked.overdue ? { isOverdue: true } : {}),
  ...(asked.year ? { years: asked.year } : {}),
  ...(asked.document === undefined ? {} : { documentId: asked.document }),
})

const list = operation({
  id: 'listCommitments',
  path: '/commitments',
  tag,
  summary: 'Commitments with where they stand on a day; what is due first, without a term last.',
  query: filters.extend({ limit: take.limit, cursor: take.cursor }),
  gives: {
    description: 'A page of the list.',
    schema: z
      .object({
        on: dayShape,
        commitments: z.array(commitmentShape),
        total: z.int(),
        looked: lookedShape,
        cursor: cursorKey,
      })
      .openapi('CommitmentList'),
  },
  examples: [
    {
      name: 'overdue',
      summary: 'The first of which the term had passed without evidence',
      path: '/commitments?on=2024-07-01&overdue=true&limit=1',
    },
    {
      name: 'fulfilled',
      summary: 'The first that was kept',
      path: '/commitments?on=2025-12-31&status=fulfilled&limit=1',
    },
  ],
  async answer({ limit = take.DEFAULT_LIMIT, cursor, ...asked }, { register, today }) {
    const chosen = filtersOf(asked, today)
    const answer = await register
      .commitments({ ...chosen, limit, ...(cursor === undefined ? {} : { cursor }) })
      .catch((error: unknown) => {
        if (cursor !== undefined && error instanceof RegisterProblem) return null
        throw error
      })
    if (!answer) return wrongCursor()
    const { commitments, total, looked } = answer
    const body = {
      on: chosen.on,
      commitments: commitments.map(commitmentOf),
      total,
      looked: { documents: looked.documents, upTo: looked.upTo },
      cursor: answer.cursor,
    }
    return found(body, { next: answer.cursor })
  },
})

const counted = <V extends z.ZodType>(value: V) => z.array(z.object({ value, count: z.int() }))

const counts = operation({
  id: 'countCommitments',
  path: '/commitment-counts',
  tag,
  summary: 'How many commitments there are by status, department and year, with the other filters in place.',
  query: filters,
  gives: {
    description: 'What choosing each value would leave.',
    schema: z
      .object({
        on: dayShape,
        statuses: counted(z.enum(statuses)),
        departments: counted(z.string()),
        years: counted(z.int()),
      })
      .openapi('CommitmentCounts'),
  },
  examples: [{ name: 'day', summary: 'Of one day', path: '/commitment-counts?on=2024-07-01' }],
  async answer(asked, { register, today }) {
    const chosen = filtersOf(asked, today)
    const it = await register.commitmentCounts(chosen)
    return found({
      on: chosen.on,
      statuses: it.statuses.map(({ value, count }) => ({ value, count })),
      departments: it.departments.map(({ value, count }) => ({ value, count })),
      years: it.years.map(({ value, count }) => ({ value, count })),
    })
  },
})

const one = operation({
  id: 'getCommitment',
  path: '/commitments/{id}',
  tag,
  summary: 'One commitment: the passage, its terms, where it stands on a day and all that shows it.',
  params: z.object({ id: take.pathId('Of the commitment.') }),
  query: z.strictObject({ on }),
  gives: { description: 'The commitment.', schema: commitmentDetailShape, isLinkedToo: true },
  examples: [],
  async answer({ id, on }, { register, today, origin, ruleTrace }) {
    const day = on ?? today
    const it = await register.commitment(id, day)
    if (!it) return none(`There is no commitment "${id}" on ${day} in this register.`)
    const [fact] = await register.facts({ id, kinds: ['commitments'], limit: 1 })
    const file = fact ? await register.reading(fact.textSeq) : null
    const rules = fact && file && ruleTrace ? ruleTrace.of(file, fact, day) : null
    return found(commitmentDetailOf(it, day, fact ? factOf(fact) : null, rules), {
      ...(fact ? { linked: () => commitmentLinked(it, day, fact, file, origin) } : {}),
    })
  },
})

export const commitmentOperations = [list, counts, one]
