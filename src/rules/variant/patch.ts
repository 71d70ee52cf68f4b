import { z } from 'zod'
import type { IsoDay } from '../../engine/calendar/day.ts'
import type { ParameterValue } from '../scheme/scheme.ts'
import type { Condition } from '../scheme/tree.ts'
import { treeSchema } from '../scheme/tree-schema.ts'
import { day, dayOr, id, reference } from '../scheme/word-schemas.ts'

/** From a day up to and with another, or without end. */
interface During {
  readonly from: IsoDay
  readonly to: IsoDay | 'open'
}

/** One step of a variant. Parameters may be those of another scheme; rules are those of the scheme of the variant. */
export type Patch =
  | ({
      readonly op: 'setParam'
      readonly param: string
      readonly value: ParameterValue
      readonly unit?: string
    } & During)
  | ({ readonly op: 'scale'; readonly param: string; readonly by: number; readonly round?: boolean } & During)
  /** So many times another parameter on the first day, divided where that one is of a year and this of a month. */
  | ({
      readonly op: 'factorOf'
      readonly param: string
      readonly of: string
      readonly factor: number
      readonly divideBy?: number
      readonly round?: boolean
    } & During)
  | ({ readonly op: 'replaceRule'; readonly rule: string; readonly tree: Condition } & During)
  /** Into an `all` or `any`, at the end. */
  | ({
      readonly op: 'insertCondition'
      readonly rule: string
      readonly into: string
      readonly condition: Condition
    } & During)
  | ({ readonly op: 'removeCondition'; readonly rule: string; readonly node: string } & During)
  | { readonly op: 'endRule'; readonly rule: string; readonly on: IsoDay }

/** An unchanging scheme with steps on top, each on what the one before left. */
export interface Variant {
  readonly scheme: string
  readonly title: string
  readonly patches: readonly Patch[]
}

const during = { from: day, to: dayOr('open') }
const round = z.boolean().exactOptional()
const value = z.union([z.number(), z.string().min(1), z.boolean(), z.array(z.number()), z.array(z.string())])

export const variantSchema: z.ZodType<Variant> = z.strictObject({
  scheme: z.string().min(1),
  title: z.string().min(1),
  patches: z
    .array(
      z.discriminatedUnion('op', [
        z.strictObject({
          ...{ op: z.literal('setParam'), param: reference, value, unit: z.string().min(1).exactOptional() },
          ...during,
        }),
        z.strictObject({ op: z.literal('scale'), param: reference, by: z.number().positive(), round, ...during }),
        z.strictObject({
          ...{ op: z.literal('factorOf'), param: reference, of: reference, factor: z.number().positive() },
          ...{ divideBy: z.number().positive().exactOptional(), round },
          ...during,
        }),
        z.strictObject({ op: z.literal('replaceRule'), rule: id, tree: treeSchema, ...during }),
        z.strictObject({
          ...{ op: z.literal('insertCondition'), rule: id, into: id, condition: treeSchema },
          ...during,
        }),
        z.strictObject({ op: z.literal('removeCondition'), rule: id, node: id, ...during }),
        z.strictObject({ op: z.literal('endRule'), rule: id, on: day }),
      ]),
    )
    .min(1),
})
