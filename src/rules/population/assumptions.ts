import { z } from 'zod'
import type { IsoDay } from '../../engine/calendar/day.ts'
import { day, id, said } from '../scheme/word-schemas.ts'
import type { Said } from '../scheme/words.ts'

/** How one value is drawn. Every number here is an assumption; `why` says on what it rests. */
export type Draw =
  | { readonly kind: 'share'; readonly yes: number }
  | { readonly kind: 'choice'; readonly of: Readonly<Record<string, number>> }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
  /** Half lie below the median; two thirds between it divided and multiplied by `spread`. As wages do, roughly. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly spread: number }
  | { readonly kind: 'days'; readonly from: IsoDay; readonly to: IsoDay }

/** A fact, clock or column to count by. */
export interface DrawnColumn {
  readonly column: string
  readonly draw: Draw
  /** Another way to draw it where an earlier column says so; the first that fits. */
  readonly cases?: readonly { readonly when: When; readonly draw: Draw }[]
  /** The share of rows in which it is not known. */
  readonly unknown?: number
  readonly why: Said
}

export interface When {
  readonly column: string
  readonly is?: string | number | boolean
  /** For numbers and days: from this one on, or below it. */
  readonly from?: string | number
  readonly below?: string | number
}

/** What a made population rests on. A file `population.json` beside the scheme. */
export interface Assumptions {
  readonly scheme: string
  readonly about: Said
  readonly columns: readonly DrawnColumn[]
}

const share = z.number().min(0).max(1)
const draw = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), yes: share }),
  z.strictObject({ kind: z.literal('choice'), of: z.record(z.string().min(1), z.number().positive()) }),
  z.strictObject({ kind: z.literal('uniform'), from: z.number(), to: z.number() }),
  z.strictObject({ kind: z.literal('lognormal'), median: z.number().positive(), spread: z.number().min(1) }),
  z.strictObject({ kind: z.literal('days'), from: day, to: day }),
])
const bound = z.union([z.string(), z.number()])
const when = z.strictObject({
  column: id,
  is: z.union([z.string(), z.number(), z.boolean()]).exactOptional(),
  from: bound.exactOptional(),
  below: bound.exactOptional(),
})

export const assumptionsSchema: z.ZodType<Assumptions> = z.strictObject({
  scheme: z.string().min(1),
  about: said,
  columns: z
    .array(
      z.strictObject({
        ...{ column: id, draw, why: said, unknown: share.exactOptional() },
        cases: z.array(z.strictObject({ when, draw })).exactOptional(),
      }),
    )
    .min(1),
})
