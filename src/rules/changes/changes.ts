import type { Scheme } from '../scheme/scheme.ts'
import type { Schemes } from '../schemes.ts'
import type { Changes, Days, NotKnown, RuleChange } from './change.ts'
import { type Indexed, indexedIn } from './nature.ts'
import { parameterChanges } from './parameters.ts'
import { ruleChanges } from './rules.ts'

/** Answers what changed in a scheme after one day up to another. What is indexed is found once for all questions. */
export class SchemeChanges {
  readonly #schemes: Schemes
  readonly #indexed: Indexed

  constructor(schemes: Schemes) {
    this.#schemes = schemes
    this.#indexed = indexedIn(schemes)
  }

  /** Of the whole scheme, or of the parameters and rules with these ids; the oldest change first. */
  of(scheme: Scheme, days: Days, parts?: readonly string[]): Changes {
    const isAsked = ({ id }: { readonly id: string }) => parts === undefined || parts.includes(id)
    const found = [
      ...scheme.rules.filter(isAsked).flatMap((rule) => ruleChanges({ scheme, schemes: this.#schemes, rule, days })),
      ...scheme.parameters
        .filter(isAsked)
        .flatMap((parameter) => parameterChanges({ scheme: scheme.id, parameter, days, indexed: this.#indexed })),
    ]
    return changesOf(found, days)
  }
}

/** The same in the order of their days, or that none is known. */
export function changesOf(found: readonly (RuleChange | NotKnown)[], { upTo }: Days): Changes {
  const changes = found.filter((it): it is RuleChange => 'kind' in it).toSorted(byDay)
  // That a part may have begun earlier is told where nothing else is told of it.
  const told = new Set(changes.map((it) => `${it.scheme} ${it.part.id}`))
  const notKnown = found
    .filter((it): it is NotKnown => 'what' in it)
    .filter((it) => it.what === 'end' || !told.has(`${it.scheme} ${it.part.id}`))
  return changes.length === 0 ? { kind: 'none_known', upTo, notKnown } : { kind: 'changes', changes, notKnown }
}

const byDay = (a: RuleChange, b: RuleChange): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
