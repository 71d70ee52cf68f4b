import { z } from 'zod'
import type { Scheme } from './scheme.ts'
import { treeSchema } from './tree-schema.ts'
import { basis, day, dayOr, id, reference, said } from './word-schemas.ts'

const parameterValue = z.union([z.number(), z.string().min(1), z.boolean(), z.array(z.number()), z.array(z.string())], {
  error: 'must be a number, a text, true or false, or a list of numbers or texts',
})

const period = {
  from: dayOr('unknown'),
  to: dayOr('open', 'unknown'),
  seenFrom: day.exactOptional(),
  seenTo: day.exactOptional(),
}

const source = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  seen: day.nullable(),
  kind: z.enum(['law', 'official', 'secondary']),
})

const clock = z.strictObject({ id, title: said })

const factKind = z.strictObject({
  id,
  title: said,
  type: z.enum(['number', 'boolean', 'text', 'date']),
  unit: z.string().min(1).exactOptional(),
  values: z.array(z.string().min(1)).min(1).exactOptional(),
  least: z.number().exactOptional(),
  most: z.number().exactOptional(),
})

const parameter = z.strictObject({
  id,
  title: said,
  type: z.enum(['number', 'boolean', 'text', 'date', 'list']),
  unit: z.string().min(1),
  note: said.exactOptional(),
  versions: z.array(
    z.strictObject({
      ...period,
      value: parameterValue,
      unit: z.string().min(1).exactOptional(),
      status: z.enum(['in_force', 'derived', 'announced', 'proposed']),
      basis,
      sources: z.array(source).min(1),
      confidence: z.enum(['high', 'medium', 'low']),
      note: said.exactOptional(),
      knownSince: day.exactOptional(),
    }),
  ),
})

const rule = z.strictObject({
  id,
  title: said,
  clock: id,
  versions: z
    .array(
      z.strictObject({
        ...period,
        isFirstKnown: z.literal(true).exactOptional(),
        tree: treeSchema,
        basis,
        sources: z.array(source),
        note: said.exactOptional(),
      }),
    )
    .min(1),
})

/** The form of a scheme file. Whether what it says fits together is another matter: `check`. */
export const schemeSchema: z.ZodType<Scheme> = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z]{2}(?:\.[a-z0-9_]+)+$/, 'must be a country and a name, as in nl.visvergunning'),
  names: said,
  about: said,
  kind: z.enum(['scheme', 'figures', 'proposal']),
  clocks: z.array(clock),
  facts: z.array(factKind),
  parameters: z.array(parameter),
  rules: z.array(rule),
  consistency: z.array(z.strictObject({ id, tree: treeSchema, say: said })),
  indexes: z.array(
    z.strictObject({
      id,
      title: said,
      parameters: z.array(reference).min(1),
      percentage: reference,
      on: z.array(day).min(1),
    }),
  ),
  notModelled: z.array(z.strictObject({ id, what: said, why: said, basis, sources: z.array(source) })),
})
