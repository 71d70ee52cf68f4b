import type { Token } from '../../../language/token.ts'

/** A unit under the name that the facts file uses, and the factor that its words hold («miljoen euro»). */
export interface Unit {
  readonly name: string | null
  readonly factor: number
  /** Up to, not including, this token. */
  readonly to: number
}

const names = new Map<string, string>(
  (
    [
      ['percentage_points', 'procentpunt procentpunten percentagepunt percentagepunten procent-punt procent-punten'],
      ['percent', '% procent percent'],
      ['euro', 'euro'],
      ['seconds', 'seconde seconden'],
      ['minutes', 'minuut minuten'],
      ['hours', 'uur uren'],
      ['days', 'dag dagen kalenderdag kalenderdagen'],
      ['werkdagen', 'werkdag werkdagen'],
      ['weeks', 'week weken'],
      ['months', 'maand maanden'],
      ['quarters', 'kwartaal kwartalen'],
      ['years', 'jaar jaren'],
      ['times', 'keer maal'],
      ['people', 'personen mensen'],
      ['points', 'punt punten'],
    ] as const
  ).flatMap(([name, forms]) => forms.split(' ').map((form): [string, string] => [form, name])),
)
const scales = new Map([
  ['duizend', 1e3],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['mld', 1e9],
])

/** Units of time: lengths, whose comparison with «eerder» or «later» needs something to compare with. */
export const isTime = (unit: string | null): boolean =>
  unit !== null && /^(?:seconds|minutes|hours|days|werkdagen|weeks|months|quarters|years)$/u.test(unit)

/** The unit at a token, or only the size of the number («3 miljoen»); null when neither stands there. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const factor = scales.get(tokens[at]?.word ?? '')
  if (factor === undefined) return plainUnit(tokens, at, 1)
  const next = tokens[at + 1]?.word === '.' && /^ml[nd]$/u.test(tokens[at]?.word ?? '') ? at + 2 : at + 1
  return plainUnit(tokens, next, factor) ?? { name: null, factor, to: next }
}

function plainUnit(tokens: readonly Token[], at: number, factor: number): Unit | null {
  const name = names.get(tokens[at]?.word ?? '')
  if (name === undefined) return null
  const points = name === 'percent' ? afterPoint(tokens, at + 1) : -1
  return points < 0 ? { name, factor, to: at + 1 } : { name: 'percentage_points', factor, to: points }
}

/** «%-punt», «% punt», «procent punten»: the token after it; -1 when it is not there. */
function afterPoint(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.word === '-' ? at + 1 : at
  return /^punt(?:en)?$/u.test(tokens[next]?.word ?? '') ? next + 1 : -1
}

export const isEuroSign = (token: Token | undefined): boolean => token?.word === '€' || token?.word === 'eur'
