import { z } from '@hono/zod-openapi'
import { changeDays, knownPeriod, lastChange } from '../../rules/moments.ts'
import type { ParameterOnDay, RuleOnDay } from '../../rules/on-day.ts'
import type { SaidCondition } from '../../rules/said/tree.ts'
import { saidTree } from '../../rules/said/tree.ts'
import type { Period } from '../../rules/scheme/period.ts'
import type { Parameter, ParameterVersion, RuleVersion, Scheme, Source } from '../../rules/scheme/scheme.ts'
import type { Said } from '../../rules/scheme/words.ts'
import type { Schemes } from '../../rules/schemes.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import { addresses, dayShape } from './common.ts'

const segment = encodeURIComponent
export const schemePath = (id: string): string => `/api/v1/schemes/${segment(id)}`
export const schemePage = (id: string): string => `/regelingen/${segment(id)}`

export const saidShape = z
  .object({ nl: z.string(), en: z.string().nullable() })
  .openapi('Said', { description: 'Words for people, in Dutch and where they exist in English.' })
export const saidOf = ({ nl, en }: Said): z.infer<typeof saidShape> => ({ nl, en: en ?? null })

/** A named shape or null: as its own alternative, for a reference has no room for null beside it. */
export const orNull = <S extends z.ZodType>(shape: S) => z.union([shape, z.null()])

const sourceShape = z
  .object({
    url: z.string(),
    kind: z.enum(['law', 'official', 'secondary']).openapi({
      description: 'The law or its journal; a page or letter of government; others.',
    }),
    seen: dayShape.nullable().openapi({ description: 'When it was last read there; null: not known.' }),
  })
  .openapi('SchemeSource')
export const sourceOf = ({ url, kind, seen }: Source): z.infer<typeof sourceShape> => ({ url, kind, seen })

const period = {
  from: z.string().openapi({ description: 'The first day, or «unknown»: it held earlier, since when is not known.' }),
  to: z.string().openapi({ description: 'The last day; «open»: in force, no end set; «unknown»: it may have ended.' }),
  seenFrom: dayShape.nullable().openapi({ description: 'Where `from` is unknown: the first day on which it held.' }),
  seenTo: dayShape.nullable().openapi({ description: 'Where `to` is unknown: the last day on which it held.' }),
}
const periodOf = ({ from, to, seenFrom, seenTo }: Period) => ({
  ...{ from, to, seenFrom: seenFrom ?? null, seenTo: seenTo ?? null },
})

export const valueShape = z.union([z.number(), z.string(), z.boolean(), z.array(z.number()), z.array(z.string())])
const basisShape = z.array(z.string()).openapi({ description: 'Where it is laid down.' })

export const versionShape = z
  .object({
    ...period,
    value: valueShape,
    unit: z.string().openapi({ description: 'Nothing is converted: units that differ do not compare.' }),
    status: z.enum(['in_force', 'derived', 'announced', 'proposed']).openapi({
      description: 'What is announced or proposed decides nothing.',
    }),
    confidence: z.enum(['high', 'medium', 'low']),
    basis: basisShape,
    sources: z.array(sourceShape),
    note: orNull(saidShape),
    knownSince: dayShape.nullable(),
  })
  .openapi('ParameterVersion')

export const versionOf = (parameter: Parameter, it: ParameterVersion): z.infer<typeof versionShape> => ({
  ...periodOf(it),
  value: Array.isArray(it.value) ? ([...it.value] as string[]) : (it.value as string),
  unit: it.unit ?? parameter.unit,
  ...{ status: it.status, confidence: it.confidence, basis: [...it.basis], sources: it.sources.map(sourceOf) },
  ...{ note: it.note ? saidOf(it.note) : null, knownSince: it.knownSince ?? null },
})

export const lineShape = z
  .object({
    depth: z.int().openapi({ description: 'How far below the whole it stands.' }),
    node: z.string(),
    op: z.string().openapi({ description: 'all, any, not, cmp, in, points, judgement, if, fact, param or value.' }),
    says: saidShape,
    basis: basisShape,
  })
  .openapi('Condition')

const ruleVersionShape = z
  .object({
    ...period,
    conditions: z.array(lineShape),
    basis: basisShape,
    sources: z.array(sourceShape),
    note: orNull(saidShape),
  })
  .openapi('RuleVersion')

function ruleVersionOf(it: RuleVersion, scheme: Scheme, schemes: Schemes): z.infer<typeof ruleVersionShape> {
  const [nl, en] = (['nl', 'en'] as const).map((language) => lines(saidTree(it.tree, { schemes, scheme, language })))
  return {
    ...periodOf(it),
    conditions: (nl ?? []).map(({ text, ...line }, i) => ({ ...line, says: { nl: text, en: en?.[i]?.text ?? null } })),
    ...{ basis: [...it.basis], sources: it.sources.map(sourceOf), note: it.note ? saidOf(it.note) : null },
  }
}

const lines = ({ node, text, basis, of }: SaidCondition, depth = 0): readonly Line[] => [
  { depth, node: node.id, op: node.op, text, basis: [...basis] },
  ...of.flatMap((it) => lines(it, depth + 1)),
]
interface Line {
  readonly depth: number
  readonly node: string
  readonly op: string
  readonly text: string
  readonly basis: string[]
}

export const ruleShape = z
  .object({
    id: z.string(),
    title: saidShape,
    clock: z.string().openapi({ description: 'The date that chooses the version.' }),
    because: saidShape,
    version: orNull(ruleVersionShape).openapi({ description: 'null: none is known to hold on the day.' }),
  })
  .openapi('SchemeRule')

export const ruleOnDay = (
  { rule, choice }: RuleOnDay,
  scheme: Scheme,
  schemes: Schemes,
): z.infer<typeof ruleShape> => ({
  ...{ id: rule.id, title: saidOf(rule.title), clock: rule.clock, because: saidOf(saidChoice(choice)) },
  version: choice.kind === 'version' ? ruleVersionOf(choice.version, scheme, schemes) : null,
})

const parameterHead = {
  id: z.string(),
  title: saidShape,
  type: z.enum(['number', 'boolean', 'text', 'date', 'list']),
  unit: z.string(),
  note: orNull(saidShape),
}
export const headOf = ({ id, title, type, unit, note }: Parameter) => ({
  ...{ id, title: saidOf(title), type, unit, note: note ? saidOf(note) : null },
})

export const parameterShape = z
  .object({
    ...parameterHead,
    self: addresses.self,
    because: saidShape,
    version: orNull(versionShape).openapi({ description: 'null: none is known to hold on the day.' }),
    others: z.array(versionShape).openapi({ description: 'Announced or proposed for the day, or for one not known.' }),
  })
  .openapi('SchemeParameter')

export const parameterOnDay = (
  { parameter, choice, others }: ParameterOnDay,
  scheme: Scheme,
): z.infer<typeof parameterShape> => ({
  ...headOf(parameter),
  self: `${schemePath(scheme.id)}/parameters/${segment(parameter.id)}`,
  because: saidOf(saidChoice(choice)),
  version: choice.kind === 'version' ? versionOf(parameter, choice.version) : null,
  others: others.map((it) => versionOf(parameter, it)),
})

export const seriesShape = z
  .object({
    ...parameterHead,
    ...{ scheme: z.string(), ...addresses },
    versions: z.array(versionShape),
    holes: z.array(z.object({ from: dayShape, to: dayShape })).openapi({
      description: 'Between two versions, where nothing is known.',
    }),
  })
  .openapi('ParameterSeries')

const titled = z.object({ id: z.string(), title: saidShape })

const schemeHead = {
  id: z.string().openapi({ description: 'The country, then the scheme.', example: 'nl.kennismigrant' }),
  ...addresses,
  country: z.string(),
  kind: z.enum(['scheme', 'figures', 'proposal']).openapi({
    description: 'Something can be granted; counts or states only; never in force yet.',
  }),
  names: saidShape,
  about: saidShape,
}
const schemeHeadOf = ({ id, kind, names, about }: Scheme) => ({
  ...{ id, self: schemePath(id), webPage: schemePage(id), country: id.slice(0, id.indexOf('.')), kind },
  ...{ names: saidOf(names), about: saidOf(about) },
})

export const schemeListedShape = z
  .object({
    ...schemeHead,
    rules: z.array(titled),
    parameters: z.int(),
    knownFrom: dayShape.nullable(),
    knownTo: z.string().nullable().openapi({ description: 'A day, or «now» where something has no end.' }),
    lastChange: dayShape.nullable().openapi({ description: 'The last day up to today on which something changed.' }),
  })
  .openapi('SchemeListed')

export function schemeListed(scheme: Scheme, today: string): z.infer<typeof schemeListedShape> {
  const { from, to } = knownPeriod(scheme)
  return {
    ...schemeHeadOf(scheme),
    rules: scheme.rules.map(({ id, title }) => ({ id, title: saidOf(title) })),
    ...{ parameters: scheme.parameters.length, knownFrom: from, knownTo: to, lastChange: lastChange(scheme, today) },
  }
}

const factShape = titled.extend({
  type: z.enum(['number', 'boolean', 'text', 'date']),
  unit: z.string().nullable(),
  values: z.array(z.string()).nullable().openapi({ description: 'All that a text can be.' }),
})

export const schemeShape = z
  .object({
    ...schemeHead,
    on: dayShape,
    clocks: z.array(titled),
    facts: z.array(factShape),
    rules: z.array(ruleShape),
    parameters: z.array(parameterShape),
    changeDays: z.array(dayShape).openapi({ description: 'Days on which something began to hold or no longer held.' }),
    notModelled: z.array(
      z.object({ what: saidShape, why: saidShape, basis: basisShape, sources: z.array(sourceShape) }),
    ),
  })
  .openapi('Scheme')

export const schemeOf = (
  scheme: Scheme,
  on: string,
  rules: z.infer<typeof ruleShape>[],
  parameters: z.infer<typeof parameterShape>[],
): z.infer<typeof schemeShape> => ({
  ...schemeHeadOf(scheme),
  on,
  clocks: scheme.clocks.map(({ id, title }) => ({ id, title: saidOf(title) })),
  facts: scheme.facts.map(({ id, title, type, unit, values }) => ({
    ...{ id, title: saidOf(title), type, unit: unit ?? null, values: values ? [...values] : null },
  })),
  ...{ rules, parameters, changeDays: [...changeDays(scheme)] },
  notModelled: scheme.notModelled.map(({ what, why, basis, sources }) => ({
    ...{ what: saidOf(what), why: saidOf(why), basis: [...basis], sources: sources.map(sourceOf) },
  })),
})
