import { bug } from '../engine/positions.ts'
import type { FactKind, Parameter, ParameterVersion, Rule, RuleVersion, Scheme } from './scheme/scheme.ts'
import type { Schemes } from './schemes.ts'
import { type Timeline, timelineOf } from './versions/timeline.ts'

/** A parameter as a reference leads to it, with what holds when. */
export interface Resolved {
  /** The scheme it belongs to. */
  readonly owner: string
  readonly parameter: Parameter
  readonly timeline: Timeline<ParameterVersion>
}

/** What the names in one scheme mean, looked up once. A name that leads nowhere is a bug: `check` refuses such a file. */
export class Scope {
  readonly #schemes: Schemes
  readonly #scheme: Scheme
  readonly #parameters = new Map<string, Resolved>()
  readonly #facts: ReadonlyMap<string, FactKind>
  readonly #rules = new Map<Rule, Timeline<RuleVersion>>()

  constructor(schemes: Schemes, scheme: Scheme) {
    this.#schemes = schemes
    this.#scheme = scheme
    this.#facts = new Map(scheme.facts.map((it) => [it.id, it]))
  }

  parameter(reference: string): Resolved {
    const known = this.#parameters.get(reference)
    if (known) return known
    const parameter = this.#schemes.parameter(reference, this.#scheme) ?? bug(`no parameter ${reference}`)
    const owner = this.#schemes.ownerOf(reference, this.#scheme)[0]?.id ?? this.#scheme.id
    const resolved = { owner, parameter, timeline: timelineOf(parameter.versions) }
    this.#parameters.set(reference, resolved)
    return resolved
  }

  versionsOf(rule: Rule): Timeline<RuleVersion> {
    const known = this.#rules.get(rule)
    if (known) return known
    const timeline = timelineOf(rule.versions)
    this.#rules.set(rule, timeline)
    return timeline
  }

  fact(id: string): FactKind {
    return this.#facts.get(id) ?? bug(`no fact ${id} in ${this.#scheme.id}`)
  }

  /** `date` for days, `none` for what is not counted. */
  unitOfFact(id: string): string {
    const { type, unit } = this.fact(id)
    return type === 'date' ? 'date' : (unit ?? 'none')
  }
}
