import type { IsoDay } from '../engine/calendar/day.ts'
import { bug } from '../engine/positions.ts'
import type { FactKind, Parameter, ParameterVersion, Rule, RuleVersion, Scheme } from './scheme/scheme.ts'
import type { Schemes } from './schemes.ts'
import { asking, type Timeline, timelineOf } from './versions/timeline.ts'

/** A parameter as a reference leads to it, with what holds when. */
export interface Resolved {
  /** The scheme it belongs to. */
  readonly owner: string
  readonly parameter: Parameter
  readonly timeline: Timeline<ParameterVersion>
  readonly on: (day: IsoDay) => ParameterVersion | null
}

/** A rule with its versions: which holds on a day. */
export interface ResolvedRule {
  readonly timeline: Timeline<RuleVersion>
  readonly on: (day: IsoDay) => RuleVersion | null
}

/** What the names in one scheme mean, looked up once. A name that leads nowhere is a bug: `check` refuses such a file. */
export class Scope {
  readonly #schemes: Schemes
  readonly #scheme: Scheme
  readonly #parameters = new Map<string, Resolved>()
  readonly #facts: ReadonlyMap<string, FactKind>
  readonly #rules = new Map<Rule, ResolvedRule>()

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
    const timeline = timelineOf(parameter.versions)
    const resolved = { owner, parameter, timeline, on: asking(timeline) }
    this.#parameters.set(reference, resolved)
    return resolved
  }

  rule(rule: Rule): ResolvedRule {
    const known = this.#rules.get(rule)
    if (known) return known
    const timeline = timelineOf(rule.versions)
    const resolved = { timeline, on: asking(timeline) }
    this.#rules.set(rule, resolved)
    return resolved
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
