import { z } from 'zod'
import type { Condition, Node, Term } from './tree.ts'
import { basis, id, reference, said } from './word-schemas.ts'

const common = { id, basis: basis.exactOptional(), say: said.exactOptional() }
const fact = z.strictObject({ op: z.literal('fact'), ...common, fact: id })
const param = z.strictObject({ op: z.literal('param'), ...common, param: reference, clock: id })
const value = z.strictObject({
  op: z.literal('value'),
  ...common,
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.number()), z.array(z.string())]),
  type: z.literal('date').exactOptional(),
  unit: z.string().min(1).exactOptional(),
})
const condition: z.ZodType<Condition> = z.lazy(() => z.discriminatedUnion('op', [...conditions, ...either]))
const term: z.ZodType<Term> = z.lazy(() => z.discriminatedUnion('op', [...terms, ...either]))
const node: z.ZodType<Node> = z.lazy(() => z.discriminatedUnion('op', [...conditions, ...terms, ...either]))

const several = z.array(condition).min(1)
const conditions = [
  z.strictObject({ op: z.literal('all'), ...common, of: several }),
  z.strictObject({ op: z.literal('any'), ...common, of: several }),
  z.strictObject({ op: z.literal('not'), ...common, of: condition }),
  z.strictObject({
    op: z.literal('cmp'),
    ...common,
    left: term,
    is: z.enum(['>=', '>', '<=', '<', '=', '!=']),
    right: term,
  }),
  z.strictObject({ op: z.literal('in'), ...common, value: term, list: z.discriminatedUnion('op', [param, value]) }),
  z.strictObject({
    op: z.literal('points'),
    ...common,
    of: z.array(z.strictObject({ when: condition, worth: term })).min(1),
    atLeast: term,
  }),
  z.strictObject({ op: z.literal('judgement'), ...common, by: said, about: said, fact: id.exactOptional() }),
] as const

const terms = [
  z.strictObject({ op: z.literal('clock'), ...common, clock: id }),
  z.strictObject({ op: z.literal('dateAdd'), ...common, to: term, add: term, back: z.boolean().exactOptional() }),
  z.strictObject({
    op: z.literal('calc'),
    ...common,
    how: z.enum(['sum', 'difference', 'product', 'least', 'greatest', 'round']),
    of: z.array(term).min(1),
    unit: z.string().min(1),
  }),
] as const

const either = [
  z.strictObject({ op: z.literal('if'), ...common, test: condition, yes: node, no: node }),
  fact,
  param,
  value,
] as const

export const treeSchema = condition
