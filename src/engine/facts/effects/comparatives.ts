import type { Token } from '../../language/token.ts'
import type { Direction } from './change-words.ts'

const up = `hoger hogere groter grotere meer langer langere vaker sneller snellere sterker sterkere duurder duurdere later
  beter betere ruimer ruimere drukker warmer zwaarder zwaardere frequenter harder veiliger boven`
const down = `lager lagere kleiner kleinere minder korter kortere zeldener trager tragere goedkoper goedkopere eerder slechter
  slechtere vroeger zwakker zwakkere lichter lichtere zachter`
const directions = new Map<string, Direction>([
  ...up.split(/\s+/).map((it): [string, Direction] => [it, 'increase']),
  ...down.split(/\s+/).map((it): [string, Direction] => [it, 'decrease']),
])
directions.delete('boven')

/** Which way a comparative points; null for a word that is none, or that is part of a fixed name («hoger beroep»). */
export function comparativeAt(tokens: readonly Token[], at: number): Direction | null {
  const direction = directions.get(tokens[at]?.word ?? '')
  if (!direction) return null
  const next = tokens[at + 1]?.word ?? ''
  return /^(?:beroep|onderwijs|personeel|bestuur)$/u.test(next) && /^hoger/u.test(tokens[at]?.word ?? '')
    ? null
    : direction
}

/** Of a length of time: done faster is shorter. */
export const isFaster = (word: string): boolean => /^snellere?$/u.test(word)

/** Earlier and later tell when; with «dan» and another group they compare. */
export const isWhen = (word: string): boolean => /^(?:eerder|later|vroeger)$/u.test(word)

export const isComparative = (word: string): boolean => directions.has(word)
