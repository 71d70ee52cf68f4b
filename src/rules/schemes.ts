import type { IsoDay } from '../engine/calendar/day.ts'
import type { Parameter, ParameterVersion, Rule, Scheme } from './scheme/scheme.ts'
import { Scope } from './scope.ts'

/** Schemes that know each other: a parameter of one can be asked for by another. */
export class Schemes {
  readonly #byId: ReadonlyMap<string, Scheme>
  readonly #scopes = new Map<Scheme, Scope>()

  constructor(schemes: readonly Scheme[]) {
    this.#byId = new Map(schemes.map((it) => [it.id, it]))
  }

  get all(): readonly Scheme[] {
    return [...this.#byId.values()]
  }

  get(id: string): Scheme | null {
    return this.#byId.get(id) ?? null
  }

  /** What names mean in one of these schemes. */
  within(scheme: Scheme): Scope {
    const known = this.#scopes.get(scheme)
    if (known) return known
    const scope = new Scope(this, scheme)
    this.#scopes.set(scheme, scope)
    return scope
  }

  /** `threshold` of the scheme that asks, or `nl.other_scheme#threshold`. */
  parameter(reference: string, asking: Scheme): Parameter | null {
    const [scheme, id] = this.ownerOf(reference, asking)
    return scheme?.parameters.find((it) => it.id === id) ?? null
  }

  /** The scheme a reference leads to, and the id of the parameter there. */
  ownerOf(reference: string, asking: Scheme): readonly [Scheme | null, id: string] {
    const mark = reference.indexOf('#')
    if (mark === -1) return [asking, reference]
    return [this.get(reference.slice(0, mark)), reference.slice(mark + 1)]
  }

  /** The schemes as one could know them on a day: without values that were made known later. */
  asKnownOn(day: IsoDay): Schemes {
    const known = (it: ParameterVersion) => it.knownSince === undefined || it.knownSince <= day
    return new Schemes(
      this.all.map((scheme) => ({
        ...scheme,
        parameters: scheme.parameters.map((it) => ({ ...it, versions: it.versions.filter(known) })),
      })),
    )
  }

  /** The same schemes with one in the place of its namesake. */
  with(scheme: Scheme): Schemes {
    return new Schemes([...this.all.filter((it) => it.id !== scheme.id), scheme])
  }
}

export const ruleOf = (scheme: Scheme, id: string): Rule | null => scheme.rules.find((it) => it.id === id) ?? null
