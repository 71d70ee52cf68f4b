import type { Characters } from './characters.ts'
import { isHighSurrogate, isLowSurrogate, UNDECODABLE } from './decode.ts'

/** A wrong table in the file can give half of a pair; alone it is no character and would spoil any copy of the text. */
export function mendSurrogates({ unit, count }: Characters): void {
  for (let i = 0; i < count; i++) {
    if (!isSurrogate(unit[i] as number)) continue
    if (isHighSurrogate(unit[i] as number) && i + 1 < count && isLowSurrogate(unit[i + 1] as number)) i++
    else unit[i] = UNDECODABLE
  }
}

const isSurrogate = (unit: number): boolean => isHighSurrogate(unit) || isLowSurrogate(unit)
