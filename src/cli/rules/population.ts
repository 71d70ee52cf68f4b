import { type Assumptions, assumptionsSchema } from '../../rules/population/assumptions.ts'
import { type Drawn, drawnRows } from '../../rules/population/draw.ts'
import { printedProblem } from '../../rules/scheme/problem.ts'
import { readForm } from '../../rules/scheme/read-form.ts'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import type { Output } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Made cases as CSV, one line each; what they rest on goes beside, so that a file never goes without it. */
export function printPopulation(
  scheme: Scheme,
  { file, text }: { readonly file: string; readonly text: string },
  { rows, seed }: { readonly rows: number; readonly seed: number },
  output: Output,
): void {
  const assumptions = assumptionsIn(file, text, scheme)
  output.aside(`${rows} made cases, seed ${seed}. ${assumptions.about.en ?? assumptions.about.nl}`)
  for (const { column, why } of assumptions.columns) output.aside(`  ${column}: ${why.en ?? why.nl}`)
  const names = assumptions.columns.map((it) => it.column)
  output.line(names.join(','))
  for (const row of drawnRows(assumptions, rows, seed)) output.line(names.map((it) => cell(row[it] ?? null)).join(','))
}

const cell = (value: Drawn): string => {
  const text = value === null ? '' : String(value)
  return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function assumptionsIn(file: string, text: string, scheme: Scheme): Assumptions {
  const { value, problems } = readForm(file, text, assumptionsSchema)
  if (!value)
    throw new UsageProblem(
      `The assumptions cannot be used.\n${problems.map(printedProblem).join('\n')}\n`,
      'docs/rules.md tells the form.',
    )
  if (value.scheme !== scheme.id)
    throw new UsageProblem(`${file} is made for ${value.scheme}, not for ${scheme.id}.`, 'Give the one of this scheme.')
  return value
}
