import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Case } from '../../src/rules/case/case.ts'
import { loadSchemes } from '../../src/rules/load-schemes.ts'
import { printedProblem } from '../../src/rules/scheme/problem.ts'
import type { Scheme } from '../../src/rules/scheme/scheme.ts'

/** The made-up scheme that shows all of the format. */
export const exampleText = readFileSync(fileURLToPath(new URL('example/scheme.json', import.meta.url)), 'utf8')

export const load = (text: string, name = 'scheme.json') => loadSchemes([{ name, text }])

export const { schemes } = load(exampleText)
export const example = schemes.get('nl.visvergunning') as Scheme

export const problemsOf = (text: string): string[] => load(text).problems.map(printedProblem)

/** Somebody who gets the permit but for the judgement of the water authority. */
export const fisher: Case = {
  dates: { filing: '2020-05-01', contractStart: '2020-06-01' },
  facts: {
    ...{ isRegistered: true, birthDate: '1985-01-01', income: 2000, water: 'meer' },
    ...{ yearsOfTraining: 3, boats: 1 },
  },
}

export const but = (facts: Case['facts'], dates: Case['dates'] = {}): Case => ({
  dates: { ...fisher.dates, ...dates },
  facts: { ...fisher.facts, ...facts },
})

export function without(...names: string[]): Case {
  const kept = Object.entries(fisher.facts).filter(([name]) => !names.includes(name))
  return { ...fisher, facts: Object.fromEntries(kept) }
}
