import { z } from '@hono/zod-openapi'
import type { Official } from '../../register/contract.ts'
import { found, operation } from '../operation.ts'
import { offsetOf, pageOf, wrongCursor } from '../parameters/offset-cursor.ts'
import * as take from '../parameters/parameters.ts'
import { commitmentPath, cursorKey, dayShape, momentShape } from '../shapes/common.ts'

export const officialShape = z
  .object({
    key: z
      .string()
      .openapi({ description: 'Under which it is known for ever.', example: 'tk-toezegging:TZ202603-130' }),
    chamber: z.enum(['TK', 'EK']),
    number: z.string().nullable(),
    made: dayShape.nullable(),
    surname: z.string().nullable(),
    role: z.string().nullable(),
    ministry: z.string().nullable(),
    text: z.string().nullable(),
    status: z.string().nullable().openapi({ description: 'As the register of the chamber prints it; not ours.' }),
    deadline: z.string().nullable(),
    fulfilledOn: z.string().nullable(),
    letter: z.string().nullable(),
    changed: z.string().nullable(),
    isRemoved: z.boolean(),
    follows: z.array(z.string()),
    seenAt: momentShape,
    commitment: z
      .object({ id: z.string(), self: z.string(), score: z.number(), because: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'The commitment of a letter that it is; null: none fits, or several nearly as well.' }),
    isDoubtful: z.boolean(),
  })
  .openapi('OfficialPromise', { description: 'A promise as the register of a chamber has it, beside ours.' })

const officialOf = ({ promise: it, seenAt, match, isDoubtful }: Official): z.infer<typeof officialShape> => ({
  key: it.key,
  chamber: it.chamber,
  number: it.number,
  made: it.made,
  surname: it.surname,
  role: it.role,
  ministry: it.ministry,
  text: it.text,
  status: it.status,
  deadline: it.deadline,
  fulfilledOn: it.fulfilledOn,
  letter: it.letter,
  changed: it.changed,
  isRemoved: it.isRemoved,
  follows: [...it.follows],
  seenAt,
  commitment: match && {
    id: match.factId,
    self: commitmentPath(match.factId),
    score: match.score,
    because: [...match.because],
  },
  isDoubtful,
})

const list = operation({
  id: 'listOfficialPromises',
  path: '/official-promises',
  tag: 'Commitments',
  summary: 'Promises as the registers of the chambers have them, by key; never mixed with what the documents show.',
  query: z.strictObject({
    chamber: take.several(['TK', 'EK'], 'Of the Tweede Kamer or the Eerste Kamer.'),
    limit: take.limit,
    cursor: take.cursor,
  }),
  gives: {
    description: 'A page of the list.',
    schema: z
      .object({ officialPromises: z.array(officialShape), total: z.int(), cursor: cursorKey })
      .openapi('OfficialPromiseList'),
  },
  examples: [{ name: 'first', summary: 'The first of them', path: '/official-promises?limit=1' }],
  async answer({ chamber, limit = take.DEFAULT_LIMIT, cursor }, { register }) {
    const offset = offsetOf(cursor)
    if (offset === null) return wrongCursor()
    const all = (await register.officials()).filter((it) => chamber?.includes(it.promise.chamber) ?? true)
    const page = pageOf(all.slice(offset, offset + limit + 1), limit, offset)
    return found(
      { officialPromises: page.items.map(officialOf), total: all.length, cursor: page.next },
      { next: page.next },
    )
  },
})

export const officialOperations = [list]
