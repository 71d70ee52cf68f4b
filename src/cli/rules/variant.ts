import { differenceOf } from '../../rules/difference/difference.ts'
import { readPopulation } from '../../rules/population/read.ts'
import { outcomeOrder, saidOutcome } from '../../rules/said/decision.ts'
import { printedProblem } from '../../rules/scheme/problem.ts'
import { readForm } from '../../rules/scheme/read-form.ts'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
import { applied } from '../../rules/variant/apply.ts'
import type { Counts, Effect } from '../../rules/variant/effect.ts'
import { effectOnCases } from '../../rules/variant/effect-on-cases.ts'
import { type Variant, variantSchema } from '../../rules/variant/patch.ts'
import type { Output } from '../output.ts'
import { table } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
import { differenceLines } from './diff.ts'
import { ruleCalled } from './loaded.ts'

export interface Named {
  readonly file: string
  readonly text: string
}

export interface VariantAsked {
  readonly scheme: Scheme
  readonly schemes: Schemes
  readonly rule: string | undefined
  readonly on: string
  readonly by: string | undefined
  readonly patches: Named
  readonly population: Named | null
}

export function printVariant(asked: VariantAsked, isJson: boolean, output: Output): void {
  const { scheme, schemes, on } = asked
  const variant = variantIn(asked.patches, scheme)
  const { schemes: changed, hash, problems } = applied(schemes, variant)
  if (problems.length > 0) {
    const lines = problems.map((it) => `  patch ${it.patch + 1}: ${it.message}`)
    throw new UsageProblem(
      `The variant cannot be made of ${asked.patches.file}.\n${lines.join('\n')}\n`,
      'Mend the file.',
    )
  }
  const after = changed.get(scheme.id) ?? scheme
  const difference = differenceOf({ scheme, day: on }, { scheme: after, day: on })
  const rule = ruleCalled(asked.rule, scheme)
  const effect = asked.population && effectIn(asked, changed, rule.id)
  const told = { format: 1, scheme: scheme.id, rule: rule.id, variant: variant.title, hash, on, difference, effect }
  const lines = isJson
    ? [JSON.stringify(told)]
    : [
        `${scheme.id}, variant «${variant.title}» (${hash.slice(0, 19)}), on ${on}:`,
        ...differenceLines(difference, { schemes: changed, scheme: after, language: 'en' }),
        ...(effect ? effectLines(effect, rule.id) : []),
      ]
  for (const line of lines) output.line(line)
}

function variantIn({ file, text }: Named, scheme: Scheme): Variant {
  const { value, problems } = readForm(file, text, variantSchema)
  if (!value)
    throw new UsageProblem(
      `The patches cannot be used.\n${problems.map(printedProblem).join('\n')}\n`,
      'docs/rules.md tells the form.',
    )
  if (value.scheme !== scheme.id)
    throw new UsageProblem(`${file} is a variant of ${value.scheme}, not of ${scheme.id}.`, 'Name that scheme.')
  return value
}

function effectIn({ scheme, schemes, by, population, on }: VariantAsked, changed: Schemes, ruleId: string): Effect {
  const { file, text } = population ?? { file: '', text: '' }
  const read = readPopulation(scheme, text, by === undefined ? [] : [by])
  if (read.problems.length > 0) {
    const lines = read.problems.map((it) => `${file}:${it.line}: ${it.message}`)
    throw new UsageProblem(`The population cannot be used.\n${lines.join('\n')}\n`, 'Mend the file.')
  }
  const effect = effectOnCases([schemes, changed], { scheme, ruleId, by, on }, read)
  if (effect) return effect
  throw new UsageProblem(`The population has no column "${by}".`, 'Give the name of a column or a fact with --by.')
}

function* effectLines({ rows, base, variant, flips, groups }: Effect, rule: string): Generator<string> {
  yield ''
  yield `${rule} for ${rows} cases:`
  const met = outcomeOrder.filter((it) => base[it] || variant[it])
  yield* table(
    ['outcome', 'now', 'variant', 'change'],
    met.map((it) => [saidOutcome(it, 'en'), ...numbers(base, variant, it)]),
  )
  if (flips.length === 0) yield 'nobody goes over'
  for (const it of flips)
    yield `${it.rows} go from ${saidOutcome(it.from, 'en')} to ${saidOutcome(it.to, 'en')}, as rows ${it.first.map((row) => row + 2).join(', ')}`
  if (groups.length === 0) return
  yield ''
  yield* table(
    [
      'group',
      'cases',
      ...met.map((it) => saidOutcome(it, 'en')),
      ...met.map((it) => `${saidOutcome(it, 'en')} (variant)`),
      'go over',
    ],
    groups.map((it) => [
      ...[it.group, String(it.rows), ...met.map((own) => String(it.base[own] ?? 0))],
      ...[...met.map((own) => String(it.variant[own] ?? 0)), String(it.flipped)],
    ]),
  )
}

function numbers(base: Counts, variant: Counts, outcome: (typeof outcomeOrder)[number]): string[] {
  const [was, is] = [base[outcome] ?? 0, variant[outcome] ?? 0]
  return [String(was), String(is), `${is >= was ? '+' : ''}${is - was}`]
}
