import { existsSync, readFileSync } from 'node:fs'
import { fieldFile } from '../intake/engine-tools.ts'
import { noSchemeNames, readSchemeNames, type SchemeNames } from '../rule-trace/names.ts'
import { RuleTrace, type RuleTracing } from '../rule-trace/rule-trace.ts'
import type { Shelf } from '../rules/shelf.ts'
import { schemeShelf } from './scheme-shelf.ts'

/** From commitments to changes of rules, with the schemes of the program and what a field calls them; read when first asked. */
export function ruleTracing(field: string, schemes: () => Pick<Shelf, 'schemes'> = schemeShelf()): RuleTracing {
  let made: RuleTrace | null = null
  return {
    of: (...asked) => {
      made ??= new RuleTrace(schemes().schemes, schemeNames(field))
      return made.of(...asked)
    },
  }
}

export function schemeNames(field: string): SchemeNames {
  const file = fieldFile(field, 'schemes.json')
  return existsSync(file) ? readSchemeNames(readFileSync(file, 'utf8')) : noSchemeNames
}
