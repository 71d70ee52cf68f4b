import type { Rarity } from '../rarity.ts'
import { weights } from '../weights.ts'
import type { NamedStudy } from './named-study.ts'

const W = weights.study

/** What two names of studies have in common, in log-odds, and whether they can be one study at all. */
export interface Compared {
  readonly score: number
  readonly features: readonly string[]
  /** Why they cannot be one study, whatever else agrees. */
  readonly veto: string | null
  readonly shared: readonly string[]
  /** Organisations of both that commissioned neither. */
  readonly performers: readonly string[]
}

export function compare(a: NamedStudy, b: NamedStudy, rarity: Rarity): Compared {
  const shared = a.title.filter((word) => b.title.includes(word))
  const features: string[] = []
  const add = (weight: number, feature: string): number => {
    features.push(`${feature} (${weight > 0 ? '+' : ''}${weight})`)
    return weight
  }
  const { both, performers } = makers(a, b)
  let score = titleWeight(a, b, shared, rarity, add)
  if (performers.length > 0) score += add(W.performerSame, `both by ${performers.join(', ')}`)
  else if (both.length > 0) score += add(W.commissionerSame, `both for ${both.join(', ')}`)
  else if (a.organisations.length > 0 && b.organisations.length > 0) score += add(W.performerOther, 'other makers')
  if (performers.length > 0 && both.length > performers.length) score += add(W.commissionerSame, 'commissioner equal')
  if (a.canonical !== null && a.canonical === b.canonical) score += add(W.citationSame, 'cited under one name')
  const gap = yearGap(a, b)
  if (gap === 0) score += add(W.yearSame, 'same year')
  if (gap !== null && gap >= 2) score += add(W.yearApart, `${gap} years apart`)
  if (isSamePeriod(a, b)) score += add(W.schemeAndPeriodSame, `same scheme and period ${a.period}`)
  return { score, features, veto: vetoOf(a, b, gap), shared, performers }
}

// Shorter titles are the same by chance.
const MAIN = 10

function titleWeight(
  a: NamedStudy,
  b: NamedStudy,
  shared: readonly string[],
  rarity: Rarity,
  add: (weight: number, feature: string) => number,
): number {
  const all = rarity.sum([...new Set([...a.title, ...b.title])])
  const alike = all === 0 ? 0 : rarity.sum(shared) / all
  const percent = `${Math.round(alike * 100)} % of the title`
  if (a.main === b.main && a.main.includes(' ') && a.main.length >= MAIN && shared.length > 0)
    return add(W.titleSame, `both named «${a.main}»`)
  // One word is a subject, not a title: «Evaluatie LVV» may be any of several.
  if (alike >= 0.8) return add(shared.length > 1 ? W.titleSame : W.titleAlike, percent)
  const isShortForm = shared.length >= 3 && shared.length === Math.min(a.title.length, b.title.length)
  if (alike >= 0.5 || isShortForm) return add(W.titleAlike, isShortForm ? `${percent}, one holds the other` : percent)
  return alike < 0.3 ? add(W.titleOther, percent) : add(W.titleHalf, percent)
}

function makers(a: NamedStudy, b: NamedStudy): { both: string[]; performers: string[] } {
  const both = a.organisations.filter((it) => b.organisations.includes(it))
  const commissioners = new Set([...a.commissioners, ...b.commissioners])
  return { both, performers: both.filter((it) => !commissioners.has(it)) }
}

/** The least difference between a year of one and a year of the other. */
function yearGap(a: NamedStudy, b: NamedStudy): number | null {
  const gaps = a.years.flatMap((one) => b.years.map((other) => Math.abs(one - other)))
  return gaps.length === 0 ? null : Math.min(...gaps)
}

const isSamePeriod = (a: NamedStudy, b: NamedStudy): boolean =>
  a.period !== '' && a.period === b.period && a.schemes.some((it) => b.schemes.includes(it))

function vetoOf(a: NamedStudy, b: NamedStudy, gap: number | null): string | null {
  if (gap !== null && gap >= 2) return `years ${gap} apart`
  if (a.part !== '' && b.part !== '' && a.part !== b.part) return `«${a.part}» is not «${b.part}»`
  if (a.period !== '' && b.period !== '' && a.period !== b.period) return `${a.period} is not ${b.period}`
  return null
}
