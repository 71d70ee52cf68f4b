import { type LoadedSchemes, loadSchemes } from '../../rules/load-schemes.ts'
import { printedProblem } from '../../rules/scheme/problem.ts'
import type { Rule, Scheme } from '../../rules/scheme/scheme.ts'
import type { Schemes } from '../../rules/schemes.ts'
import { bundledSchemes, schemeFilesIn } from '../../sources/schemes/scheme-files.ts'
import type { Output } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'

/** The schemes of a folder; what is wrong with their files is told, and the others can be used. */
export interface Loaded extends LoadedSchemes {
  readonly isWhole: boolean
}

export function loadedFrom(folder: string | undefined, output: Output): Loaded {
  const { files, unopened } = schemeFilesIn(folder ?? bundledSchemes)
  const loaded = loadSchemes(files)
  for (const { message } of unopened) output.aside(message)
  for (const it of loaded.problems) output.aside(printedProblem(it))
  if (loaded.schemes.all.length === 0)
    throw new UsageProblem(
      `There is no scheme that can be used in ${folder ?? bundledSchemes}.`,
      'Give a folder with <country>/<scheme>/scheme.json with --schemes.',
    )
  return { ...loaded, isWhole: unopened.length + loaded.problems.length === 0 }
}

export function schemeCalled(name: string | undefined, schemes: Schemes): Scheme {
  const ids = schemes.all.map((it) => it.id)
  const list = `There are: ${ids.join(', ')}.`
  if (name === undefined) throw new UsageProblem('No scheme was named.', list)
  // The country may be left out where only one has a scheme of that name.
  const found = ids.filter((it) => it === name || it.slice(it.indexOf('.') + 1) === name)
  const scheme = found.length === 1 ? schemes.get(found[0] ?? '') : null
  if (scheme) return scheme
  if (found.length > 1) throw new UsageProblem(`"${name}" could be ${found.join(' or ')}.`, 'Give the whole name.')
  throw new UsageProblem(`There is no scheme "${name}".`, list)
}

export function ruleCalled(name: string | undefined, scheme: Scheme): Rule {
  const rule = name === undefined ? scheme.rules[0] : scheme.rules.find((it) => it.id === name)
  if (rule) return rule
  const list = scheme.rules.map((it) => it.id).join(', ')
  if (list === '')
    throw new UsageProblem(`${scheme.id} has no rules; it holds figures only.`, 'See them with "rules show".')
  throw new UsageProblem(`${scheme.id} has no rule "${name}".`, `It has: ${list}.`)
}
