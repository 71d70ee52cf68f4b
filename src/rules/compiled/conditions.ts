import type { Case } from '../case/case.ts'
import { isTrue } from '../decide/arithmetic.ts'
import {
  both,
  branched,
  type Code,
  either,
  inverted,
  JUDGEMENT,
  MET,
  NOT_MET,
  reached,
  UNDECIDED,
} from '../decide/outcome.ts'
import { termType } from '../decide/types.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Among, Compare, Comparison, Condition, If, Points } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'
import { listOf, type Measures, numberOf, parameterAt, textOf, unitAt } from './terms.ts'

export type Decides = (asked: Case) => Code

/** Where the names in a tree lead. */
export interface Names {
  readonly schemes: Schemes
  readonly scheme: Scheme
}

export function conditionOf(node: Condition, names: Names): Decides {
  switch (node.op) {
    case 'all':
      return folded(
        node.of.map((it) => conditionOf(it, names)),
        MET,
        NOT_MET,
        both,
      )
    case 'any':
      return folded(
        node.of.map((it) => conditionOf(it, names)),
        NOT_MET,
        MET,
        either,
      )
    case 'not': {
      const of = conditionOf(node.of, names)
      return (asked) => inverted(of(asked))
    }
    case 'cmp':
      return compared(node, names)
    case 'in':
      return among(node, names)
    case 'points':
      return pointed(node, names)
    case 'if':
      return chosen(node, names)
    case 'judgement':
      return node.fact === undefined ? () => JUDGEMENT : fact(node.fact, JUDGEMENT)
    case 'fact':
      return fact(node.fact, UNDECIDED)
    case 'param': {
      const at = parameterAt(node, names)
      return (asked) => {
        const version = at(asked)
        return version ? truth(version.value) : UNDECIDED
      }
    }
    case 'value': {
      const code = truth(node.value)
      return () => code
    }
  }
}

const truth = (value: unknown): Code => (value === true ? MET : NOT_MET)

function fact(id: string, otherwise: Code): Decides {
  return ({ facts }) => {
    const value = facts[id]
    return value === undefined ? otherwise : truth(value)
  }
}

/** Nothing after a part that settles it can change it. */
function folded(parts: readonly Decides[], start: Code, settled: Code, join: (a: Code, b: Code) => Code): Decides {
  return (asked) => {
    let code = start
    for (const part of parts) {
      code = join(code, part(asked))
      if (code === settled) return code
    }
    return code
  }
}

function compared({ left, is, right }: Compare, names: Names): Decides {
  if (termType(left, names.scheme, names.schemes) === 'text') {
    const [a, b] = [textOf(left, names), textOf(right, names)]
    return (asked) => {
      const [first, second] = [a(asked), b(asked)]
      if (first === null || second === null) return UNDECIDED
      return (first === second) === (is === '=') ? MET : NOT_MET
    }
  }
  const units = [unitAt(left, names), unitAt(right, names)] as const
  const test = measured(numberOf(left, names), is, numberOf(right, names))
  const [first, second] = units
  if (typeof first === 'string' && typeof second === 'string') return first === second ? test : () => UNDECIDED
  const [unitOfLeft, unitOfRight] = [asFunction(first), asFunction(second)]
  return (asked) => (unitOfLeft(asked) === unitOfRight(asked) ? test(asked) : UNDECIDED)
}

const asFunction = (unit: string | ((asked: Case) => string)) => (typeof unit === 'string' ? () => unit : unit)

function measured(left: Measures, is: Comparison, right: Measures): Decides {
  return (asked) => {
    const [a, b] = [left(asked), right(asked)]
    if (Number.isNaN(a) || Number.isNaN(b)) return UNDECIDED
    return isTrue(a, is, b) ? MET : NOT_MET
  }
}

function among({ value, list }: Among, names: Names): Decides {
  const items = listOf(list, names)
  if (termType(value, names.scheme, names.schemes) === 'text') {
    const text = textOf(value, names)
    return (asked) => {
      const [own, all] = [text(asked), items(asked)]
      return own === null || all === null ? UNDECIDED : all.includes(own) ? MET : NOT_MET
    }
  }
  const number = numberOf(value, names)
  return (asked) => {
    const [own, all] = [number(asked), items(asked)]
    return Number.isNaN(own) || all === null ? UNDECIDED : all.includes(own) ? MET : NOT_MET
  }
}

function pointed({ of, atLeast }: Points, names: Names): Decides {
  const parts = of.map((it) => ({ when: conditionOf(it.when, names), worth: numberOf(it.worth, names) }))
  const needed = numberOf(atLeast, names)
  return (asked) => {
    let [least, most, isMissing] = [0, 0, false]
    for (const { when, worth } of parts) {
      const code = when(asked)
      if (code === NOT_MET) continue
      const points = worth(asked)
      least += code === MET ? points : Math.min(0, points)
      most += code === MET ? points : Math.max(0, points)
      isMissing ||= code === UNDECIDED
    }
    const goal = needed(asked)
    // A worth that is unknown makes both sums so.
    return Number.isNaN(least) || Number.isNaN(goal) ? UNDECIDED : reached(least, most, isMissing, goal)
  }
}

function chosen(node: If, names: Names): Decides {
  const test = conditionOf(node.test, names)
  const [yes, no] = [conditionOf(node.yes as Condition, names), conditionOf(node.no as Condition, names)]
  return (asked) => {
    const code = test(asked)
    if (code === MET) return yes(asked)
    return code === NOT_MET ? no(asked) : branched(code, yes(asked), no(asked))
  }
}
