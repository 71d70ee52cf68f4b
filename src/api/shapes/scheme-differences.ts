import { z } from '@hono/zod-openapi'
import type { Difference, ParameterDifference, RuleDifference } from '../../rules/difference/difference.ts'
import { riseOf, saidTreeChanges } from '../../rules/said/difference.ts'
import type { Parameter, ParameterVersion, Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
import type { Choice, Dated } from '../../rules/versions/choice.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import { dayShape } from './common.ts'
import { orNull, saidOf, saidShape, versionOf, versionShape } from './schemes.ts'

const sideShape = z
  .object({ version: orNull(versionShape), because: saidShape })
  .openapi('DifferenceSide', { description: 'The version that held, or why none is known to.' })

const changeShape = z
  .object({
    kind: z.enum(['added', 'removed', 'changed', 'moved']),
    node: z.string(),
    before: orNull(saidShape),
    after: orNull(saidShape),
  })
  .openapi('ConditionChange')

export const differencesShape = z
  .object({
    scheme: z.string(),
    from: dayShape,
    to: dayShape,
    parameters: z.array(
      z.object({
        id: z.string(),
        title: saidShape,
        before: sideShape,
        after: sideShape,
        percent: z.number().nullable().openapi({ description: 'By how much a number moved, where both compare.' }),
      }),
    ),
    rules: z.array(
      z.object({
        id: z.string(),
        title: saidShape,
        before: saidShape.openapi({ description: 'Which version held, or why none is known to.' }),
        after: saidShape,
        changes: z.array(changeShape),
      }),
    ),
  })
  .openapi('SchemeDifferences')

interface Asked {
  readonly scheme: Scheme
  readonly schemes: Schemes
  readonly from: string
  readonly to: string
}

export const differencesOf = (
  { parameters, rules }: Difference,
  { scheme, schemes, from, to }: Asked,
): z.infer<typeof differencesShape> => ({
  ...{ scheme: scheme.id, from, to },
  parameters: parameters.map(parameterDifference),
  rules: rules.map((it) => ruleDifference(it, scheme, schemes)),
})

function parameterDifference(it: ParameterDifference) {
  const { parameter, before, after } = it
  const rise = riseOf(it)
  return {
    ...{ id: parameter.id, title: saidOf(parameter.title) },
    ...{ before: sideOf(parameter, before), after: sideOf(parameter, after) },
    percent: typeof rise === 'number' ? Number(rise.toFixed(2)) : null,
  }
}

const sideOf = (parameter: Parameter, choice: Choice<ParameterVersion> | null): z.infer<typeof sideShape> => ({
  version: choice?.kind === 'version' ? versionOf(parameter, choice.version) : null,
  because: becauseOf(choice),
})

function ruleDifference(it: RuleDifference, scheme: Scheme, schemes: Schemes) {
  const { rule, before, after } = it
  const [nl, en] = (['nl', 'en'] as const).map((language) => saidTreeChanges(it, { schemes, scheme, language }))
  const both = (one: string | null, other: string | null | undefined) =>
    one === null ? null : { nl: one, en: other ?? null }
  return {
    ...{ id: rule.id, title: saidOf(rule.title), before: becauseOf(before), after: becauseOf(after) },
    changes: (nl ?? []).map(({ kind, id, before: was, after: is }, i) => ({
      ...{ kind, node: id, before: both(was, en?.[i]?.before), after: both(is, en?.[i]?.after) },
    })),
  }
}

const becauseOf = <V extends Dated>(choice: Choice<V> | null) =>
  choice ? saidOf(saidChoice(choice)) : { nl: 'Niet aanwezig.', en: 'Not there.' }
