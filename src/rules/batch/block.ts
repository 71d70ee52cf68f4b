/** Rows that are worked on together: few enough that what is kept between two steps stays in the processor's cache. */
export const BLOCK = 4096

/** The outcomes of a block: a byte for each row, and the same memory as words of four rows. */
export class Codes {
  readonly bytes = new Uint8Array(BLOCK)
  readonly words = new Uint32Array(this.bytes.buffer)
}

/** Writes the outcomes of `count` rows from row `from` on. What lies behind them in `out` means nothing. */
export type Conditions = (from: number, count: number, out: Codes) => void

/** Numbers, days or numbered texts; NaN where unknown. */
export type Measured =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'column'; readonly values: Float64Array }
  | { readonly kind: 'computed'; readonly run: (from: number, count: number, out: Float64Array) => void }

export const constant = (value: number): Measured => ({ kind: 'constant', value })
export const UNKNOWN = constant(Number.NaN)
export const computed = (run: (from: number, count: number, out: Float64Array) => void): Measured => ({
  kind: 'computed',
  run,
})

/** The values of a block, and where in them it begins. */
export interface Values {
  values: Float64Array
  at: number
}

/** Values of a block, without a copy where they stand in a column. */
export function reader(measured: Measured): (from: number, count: number) => Values {
  if (measured.kind === 'column') {
    const { values } = measured
    const given: Values = { values, at: 0 }
    return (from) => {
      given.at = from
      return given
    }
  }
  const own: Values = { values: new Float64Array(BLOCK), at: 0 }
  if (measured.kind === 'constant') {
    own.values.fill(measured.value)
    return () => own
  }
  return (from, count) => {
    measured.run(from, count, own.values)
    return own
  }
}
