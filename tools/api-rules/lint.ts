import { createConfig, lintFromString } from '@redocly/openapi-core'
import { plugin, rules } from './rules.ts'

/** What is wrong with a description: by our rules, and by OpenAPI itself. */
export async function lint(
  description: object,
): Promise<{ readonly rule: string; readonly message: string; readonly at: string }[]> {
  const own = Object.fromEntries(Object.keys(rules).map((it) => [`adr/${it}`, 'error' as const]))
  const config = await createConfig({
    plugins: [plugin],
    rules: {
      ...own,
      struct: 'error',
      'no-unresolved-refs': 'error',
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'operation-summary': 'error',
      'path-parameters-defined': 'error',
      'no-identical-paths': 'error',
      'no-ambiguous-paths': 'error',
      'operation-tag-defined': 'error',
      'tag-description': 'error',
      'no-unused-components': 'error',
      'no-invalid-media-type-examples': 'error',
      'no-invalid-schema-examples': 'error',
      'no-schema-type-mismatch': 'error',
    },
  } as never)
  const problems = await lintFromString({ source: JSON.stringify(description), config })
  return problems.map((it) => ({ rule: it.ruleId, message: it.message, at: it.location[0]?.pointer ?? '' }))
}
