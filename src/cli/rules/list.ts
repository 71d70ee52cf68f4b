import { knownPeriod } from '../../rules/moments.ts'
import type { Scheme } from '../../rules/scheme/scheme.ts'
import type { Output } from '../output.ts'
import { shortened, table } from '../output.ts'
import type { Loaded } from './loaded.ts'

export function printList({ schemes, files }: Loaded, isJson: boolean, output: Output): void {
  const rows = schemes.all.map((it) => rowOf(it, files.get(it.id) ?? ''))
  if (isJson) output.line(JSON.stringify({ format: 1, schemes: rows }))
  else
    for (const line of table(
      ['scheme', 'name', 'kind', 'rules', 'parameters', 'known'],
      rows.map((it) => [
        ...[it.id, shortened(it.name, 44), it.kind, String(it.rules.length), String(it.parameters)],
        `${it.from ?? '?'} – ${it.to ?? '?'}`,
      ]),
    ))
      output.line(line)
}

function rowOf(scheme: Scheme, file: string) {
  return {
    id: scheme.id,
    name: scheme.names.nl,
    kind: scheme.kind,
    file,
    rules: scheme.rules.map((it) => it.id),
    parameters: scheme.parameters.length,
    ...knownPeriod(scheme),
  }
}
