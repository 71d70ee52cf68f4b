const YEARS =
  /(?<!\d)(?<from>(?:19|20)\d\d)(?:\s{0,2}(?<joint>[-–/]|t\/m|tot en met)\s{0,2}(?<to>(?:19|20)?\d\d)(?!\d))?(?!\d)/gu
/** A longer range is no planning of one study. */
const LONGEST_RANGE = 15

/** All years in a cell, in order: «2021-2023» is three, «2022/2023» two, «Q4 2024» one. */
export function yearsIn(cell: string): number[] {
  const years = new Set<number>()
  for (const match of cell.matchAll(YEARS)) {
    const from = Number(match.groups?.from)
    const to = match.groups?.to === undefined ? from : endOf(from, match.groups.to)
    const isRange = to > from && to - from <= LONGEST_RANGE
    if (!isRange) years.add(from)
    else for (let year = from; year <= to; year++) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}

const endOf = (from: number, to: string): number =>
  to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to)
