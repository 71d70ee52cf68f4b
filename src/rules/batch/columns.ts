import { dayNumber } from '../decide/arithmetic.ts'
import type { ParameterVersion, Scheme } from '../scheme/scheme.ts'
import type { ParamNode } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'
import { heldOn, type Timeline } from '../versions/timeline.ts'
import { type Population, UNKNOWN_DAY } from './population.ts'

/** A population with the names of a scheme, for one run. */
export class Columns {
  readonly schemes: Schemes
  readonly scheme: Scheme
  readonly population: Population
  readonly #texts = new Map<string, number>()

  constructor(schemes: Schemes, scheme: Scheme, population: Population) {
    this.schemes = schemes
    this.scheme = scheme
    this.population = population
  }

  /** Texts are compared as numbers, the same text always as the same one. */
  numberOf(text: string): number {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    this.#texts.set(text, this.#texts.size)
    return this.#texts.size - 1
  }

  /** The day of a clock: one for all (null where it is not given), or a column. */
  clock(id: string): number | null | Int32Array {
    const given = this.population.clocks[id]
    if (given === undefined) return null
    return typeof given === 'string' ? dayNumber(given) : given
  }

  /** The version of a parameter that holds for a row. */
  versionAt({ param, clock }: ParamNode): (row: number) => ParameterVersion | null {
    const { timeline } = this.schemes.within(this.scheme).parameter(param)
    return heldAt(timeline, this.clock(clock))
  }
}

/** What holds for a row, by the day of its clock. Rows beside each other often have the same day. */
export function heldAt<V>(timeline: Timeline<V>, clock: number | null | Int32Array): (row: number) => V | null {
  if (clock === null) return () => null
  if (typeof clock === 'number') {
    const held = heldOn(timeline, clock)
    return () => held
  }
  let [asked, held]: [number, V | null] = [UNKNOWN_DAY, null]
  return (row) => {
    const day = clock[row] as number
    if (day !== asked) {
      held = day === UNKNOWN_DAY ? null : heldOn(timeline, day)
      asked = day
    }
    return held
  }
}
