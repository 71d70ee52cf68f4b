import type { Checked, PlacedRemark } from '../../engine/agenda-check/checked.ts'
import { shortened } from '../output.ts'

const WORDS: Readonly<Record<string, string>> = { error: 'fout', warning: 'let op', info: 'ter info' }

/** What an author has to mend, for a person: by document, each with its place, what is wrong and what to do. */
export function reportOf(all: readonly Checked[]): string[] {
  const lines = all.flatMap((it) => [
    it.name,
    ...problemsOf(it),
    ...it.remarks.flatMap(remarkLines),
    ...nothing(it),
    '',
  ])
  return [...lines, totals(all)]
}

const problemsOf = ({ problems }: Checked): string[] =>
  problems.filter((it) => it.severity !== 'info').map((it) => `  ${WORDS[it.severity]}: ${it.message} (${it.code})`)

function remarkLines({ severity, page, line, code, message, advice, passage }: PlacedRemark): string[] {
  const place = line === null ? `bladzijde ${page}` : `bladzijde ${page}, regel ${line}`
  return [
    `  ${WORDS[severity]}, ${place}: ${message} (${code})`,
    ...(passage === '' ? [] : [`      bij: ${shortened(passage, 90)}`]),
    `      doen: ${advice}`,
  ]
}

const nothing = ({ remarks, problems }: Checked): string[] =>
  remarks.length === 0 && !problems.some((it) => it.severity === 'error') ? ['  geen opmerkingen'] : []

function totals(all: readonly Checked[]): string {
  const remarks = all.flatMap((it) => it.remarks)
  const count = (severity: string) => remarks.filter((it) => it.severity === severity).length
  const [errors, warnings] = [count('error'), count('warning')]
  const documents = all.length === 1 ? '1 document' : `${all.length} documenten`
  return `${documents}: ${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`
}
