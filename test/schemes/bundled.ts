import { readScheme } from '../../src/rules/scheme/read-scheme.ts'
import type { ParameterValue, Scheme } from '../../src/rules/scheme/scheme.ts'
import { Schemes } from '../../src/rules/schemes.ts'
import { choose } from '../../src/rules/versions/choice.ts'
import { bundledSchemes, schemeFilesIn } from '../../src/sources/schemes/scheme-files.ts'

/** The schemes of the program, as their files have them. */
export const readings = schemeFilesIn(bundledSchemes).files.map((it) => readScheme(it.name, it.text))
export const bundled: readonly Scheme[] = readings.flatMap((it) => it.scheme ?? [])
export const schemes = new Schemes(bundled)

export const NOT_KNOWN = 'niet bekend'

/** What a parameter was on a day, or that it is not known. Asking for one that is not there is a mistake of the test. */
export function valueOn(scheme: string, parameter: string, day: string): ParameterValue {
  const choice = choose(versionsOf(scheme, parameter), day)
  return choice.kind === 'version' ? choice.version.value : NOT_KNOWN
}

export function unitOn(scheme: string, parameter: string, day: string): string {
  const choice = choose(versionsOf(scheme, parameter), day)
  if (choice.kind !== 'version') return NOT_KNOWN
  return choice.version.unit ?? parameterOf(scheme, parameter).unit
}

export const versionsOf = (scheme: string, parameter: string) => parameterOf(scheme, parameter).versions

export function parameterOf(scheme: string, parameter: string) {
  const found = schemes.get(scheme)?.parameters.find((it) => it.id === parameter)
  if (!found) throw new Error(`${scheme} has no parameter ${parameter}`)
  return found
}
