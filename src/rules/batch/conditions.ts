import { branched, type Code, JUDGEMENT, MET, NOT_MET, reached, UNDECIDED } from '../decide/outcome.ts'
import { termType } from '../decide/types.ts'
import type { All, Among, Any, Compare, Condition, If, Points } from '../scheme/tree.ts'
import { BLOCK, Codes, type Conditions, reader } from './block.ts'
import type { Columns } from './columns.ts'
import { comparison } from './compare.ts'
import { fillByDay, measuredTerm, unitsOf, versionsFor } from './terms.ts'

export function conditions(node: Condition, columns: Columns): Conditions {
  switch (node.op) {
    case 'all':
    case 'any':
      return several(node, columns)
    case 'not':
      return turned(conditions(node.of, columns))
    case 'cmp':
      return compared(node, columns)
    case 'in':
      return among(node, columns)
    case 'points':
      return pointed(node, columns)
    case 'if':
      return chosen(node, columns)
    case 'judgement':
      return node.fact === undefined ? all(JUDGEMENT) : judged(ofFact(node.fact, columns))
    case 'fact':
      return ofFact(node.fact, columns)
    case 'param':
      return fillByDay(versionsFor(node, columns), columns, node, UNDECIDED, ({ value }) => truth(value))
    case 'value':
      return all(truth(node.value))
  }
}

const truth = (value: unknown): Code => (value === true ? MET : NOT_MET)

const all =
  (code: Code): Conditions =>
  (_from, count, out) =>
    void out.bytes.fill(code, 0, count)

function ofFact(id: string, { population }: Columns): Conditions {
  const column = population.yesOrNo[id]
  if (!column) return all(UNDECIDED)
  return (from, count, out) => out.bytes.set(column.subarray(from, from + count))
}

function judged(opinion: Conditions): Conditions {
  return (from, count, out) => {
    opinion(from, count, out)
    // Unknown, which is 1, becomes 3; the others have both bits or neither.
    for (let i = 0; i < WORDS; i++) out.words[i] = (out.words[i] as number) | (((out.words[i] as number) & LOWEST) << 1)
  }
}

const WORDS = BLOCK / 4
const LOWEST = 0x01010101

function turned(of: Conditions): Conditions {
  return (from, count, out) => {
    of(from, count, out)
    const { words } = out
    for (let i = 0; i < WORDS; i++) {
      const word = words[i] as number
      // Where the outer two bits are alike it is met or not met: all three turn round.
      words[i] = word ^ ((~(word ^ (word >>> 2)) & LOWEST) * 7)
    }
  }
}

function several(node: All | Any, columns: Columns): Conditions {
  const [first, ...rest] = node.of.map((it) => conditions(it, columns))
  const own = new Codes()
  const join = node.op === 'all' ? allOf : anyOf
  return (from, count, out) => {
    first?.(from, count, out)
    for (const part of rest) {
      part(from, count, own)
      join(out.words, own.words)
    }
  }
}

function allOf(out: Uint32Array, own: Uint32Array): void {
  for (let i = 0; i < WORDS; i++) out[i] = (out[i] as number) & (own[i] as number)
}

/** Bitwise or, but for what is missing beside what is judged: that is missing. */
function anyOf(out: Uint32Array, own: Uint32Array): void {
  for (let i = 0; i < WORDS; i++) {
    const [a, b] = [out[i] as number, own[i] as number]
    const isMissing = ((a & ~(a >>> 1)) | (b & ~(b >>> 1))) & LOWEST
    const isMet = ((a | b) >>> 2) & LOWEST
    out[i] = (a | b) & ~((isMissing & ~isMet) << 1)
  }
}

/** One comparison for each unit that both sides can have; on a row where they differ none of them is decided. */
function compared(node: Compare, columns: Columns): Conditions {
  const isText = termType(node.left, columns.scheme, columns.schemes) === 'text'
  const others = unitsOf(node.right, columns)
  const units = [...unitsOf(node.left, columns)].filter((it) => isText || others.has(it))
  const parts = units.map((unit) => {
    const [left, right] = [measuredTerm(node.left, columns, unit), measuredTerm(node.right, columns, unit)]
    return comparison(left, node.is, right)
  })
  const [first, ...rest] = parts
  if (!first) return all(UNDECIDED)
  const own = new Codes()
  return (from, count, out) => {
    first(from, count, out)
    for (const part of rest) {
      part(from, count, own)
      for (let i = 0; i < count; i++) if (out.bytes[i] === UNDECIDED) out.bytes[i] = own.bytes[i] as number
    }
  }
}

function among({ value, list }: Among, columns: Columns): Conditions {
  const read = reader(measuredTerm(value, columns))
  const numbered = (items: unknown) =>
    new Set((items as readonly (number | string)[]).map((it) => (typeof it === 'number' ? it : columns.numberOf(it))))
  const sets = list.op === 'param' ? new Map(versionsFor(list, columns).map((it) => [it, numbered(it.value)])) : null
  const only = list.op === 'value' ? numbered(list.value) : null
  const at = list.op === 'param' ? columns.versionAt(list) : null
  return (from, count, out) => {
    const { values, at: start } = read(from, count)
    for (let i = 0; i < count; i++) {
      const version = at?.(from + i) ?? null
      const items = only ?? (version && sets?.get(version))
      const own = values[start + i] as number
      out.bytes[i] = Number.isNaN(own) || !items ? UNDECIDED : items.has(own) ? MET : NOT_MET
    }
  }
}

function pointed({ of, atLeast }: Points, columns: Columns): Conditions {
  const parts = of.map((it) => ({
    when: conditions(it.when, columns),
    worth: reader(measuredTerm(it.worth, columns)),
    codes: new Codes(),
  }))
  const needed = reader(measuredTerm(atLeast, columns))
  return (from, count, out) => {
    const goals = needed(from, count)
    const worths = parts.map(({ when, worth, codes }) => {
      when(from, count, codes)
      return worth(from, count)
    })
    for (let i = 0; i < count; i++) {
      let [least, most, isMissing] = [0, 0, false]
      for (let p = 0; p < parts.length; p++) {
        const code = parts[p]?.codes.bytes[i] as Code
        if (code === NOT_MET) continue
        const worth = worths[p]
        const points = worth?.values[worth.at + i] as number
        least += code === MET ? points : Math.min(0, points)
        most += code === MET ? points : Math.max(0, points)
        isMissing ||= code === UNDECIDED
      }
      const goal = goals.values[goals.at + i] as number
      out.bytes[i] = Number.isNaN(least) || Number.isNaN(goal) ? UNDECIDED : reached(least, most, isMissing, goal)
    }
  }
}

function chosen(node: If, columns: Columns): Conditions {
  const parts = [node.test, node.yes, node.no].map((it) => conditions(it as Condition, columns))
  const [test, yes, no] = parts
  const own = [new Codes(), new Codes()] as const
  return (from, count, out) => {
    test?.(from, count, out)
    yes?.(from, count, own[0])
    no?.(from, count, own[1])
    const [a, b, c] = [out.bytes, own[0].bytes, own[1].bytes]
    for (let i = 0; i < count; i++)
      a[i] = BRANCHED[((a[i] as number) << 6) | ((b[i] as number) << 3) | (c[i] as number)] as number
  }
}

const BRANCHED = Uint8Array.from({ length: 512 }, (_, i) =>
  branched((i >> 6) as Code, ((i >> 3) & 7) as Code, (i & 7) as Code),
)
