import type { Box, Frame, Rule } from './shapes.ts'

/** Rules that touch: together they may draw a table. */
export interface RuleGroup extends Box {
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

/** How far a line may stop short of the one that it meets. */
const TOUCH_PT = 3
// A drawing in which every line crosses every other has more meetings than any table.
const MOST_MEETINGS = 2_000_000

/** The rules of a page that cross or touch each other, as groups. Groups right under each other with one width are one. */
export function ruleGroupsOf({ level, upright }: Frame): RuleGroup[] {
  const parents = Int32Array.from({ length: level.length + upright.length }, (_, i) => i)
  let meetings = 0
  level.forEach((rule, i) => {
    for (let j = firstAt(upright, rule.from - TOUCH_PT); j < upright.length; j++) {
      const other = upright[j] as Rule
      if (other.at > rule.to + TOUCH_PT || meetings++ > MOST_MEETINGS) break
      if (other.from - TOUCH_PT <= rule.at && rule.at <= other.to + TOUCH_PT) unite(parents, i, level.length + j)
    }
  })
  return stacked(grouped(level, upright, parents))
}

function firstAt(rules: readonly Rule[], at: number): number {
  let [low, high] = [0, rules.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rules[middle] as Rule).at < at) low = middle + 1
    else high = middle
  }
  return low
}

function rootOf(parents: Int32Array, i: number): number {
  let root = i
  while (parents[root] !== root) root = parents[root] as number
  while (parents[i] !== root) {
    const next = parents[i] as number
    parents[i] = root
    i = next
  }
  return root
}

function unite(parents: Int32Array, a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b)
}

function grouped(level: readonly Rule[], upright: readonly Rule[], parents: Int32Array): RuleGroup[] {
  const groups = new Map<number, { level: Rule[]; upright: Rule[] }>()
  const groupOf = (i: number) => {
    const root = rootOf(parents, i)
    const group = groups.get(root) ?? { level: [], upright: [] }
    groups.set(root, group)
    return group
  }
  level.forEach((rule, i) => {
    groupOf(i).level.push(rule)
  })
  upright.forEach((rule, i) => {
    groupOf(level.length + i).upright.push(rule)
  })
  return [...groups.values()].filter((it) => it.level.length > 0 && it.upright.length > 0).map(boxed)
}

function boxed({ level, upright }: { level: readonly Rule[]; upright: readonly Rule[] }): RuleGroup {
  return {
    level,
    upright,
    x0: Math.min(...level.map((it) => it.from), ...upright.map((it) => it.at)),
    x1: Math.max(...level.map((it) => it.to), ...upright.map((it) => it.at)),
    y0: Math.min(...upright.map((it) => it.from), ...level.map((it) => it.at)),
    y1: Math.max(...upright.map((it) => it.to), ...level.map((it) => it.at)),
  }
}

const SAME_SIDE_PT = 4
const BETWEEN_GROUPS_PT = 5

/** Some programs draw each row as boxes of its own, with a little white between the rows. */
function stacked(groups: readonly RuleGroup[]): RuleGroup[] {
  const out: RuleGroup[] = []
  for (const group of [...groups].sort((a, b) => a.y0 - b.y0)) {
    const above = out.findLastIndex((it) => isRightAbove(it, group))
    const upper = out[above]
    if (upper) {
      const level = [...upper.level, ...group.level]
      out[above] = boxed({ level, upright: [...upper.upright, ...group.upright] })
    } else out.push(group)
  }
  return out
}

const isRightAbove = (upper: Box, lower: Box): boolean =>
  Math.abs(upper.x0 - lower.x0) <= SAME_SIDE_PT &&
  Math.abs(upper.x1 - lower.x1) <= SAME_SIDE_PT &&
  lower.y0 - upper.y1 <= BETWEEN_GROUPS_PT &&
  lower.y0 - upper.y1 > -SAME_SIDE_PT
