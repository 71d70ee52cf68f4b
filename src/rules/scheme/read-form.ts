import type { z } from 'zod'
import { isFault, type LocatedJson, type Path, parseJson } from './json.ts'
import { printedPath, type SchemeProblem } from './problem.ts'
import { said } from './said-issue.ts'

/** A file in the form it should have; `null` where it has not. */
export interface ReadForm<T> {
  readonly name: string
  readonly value: T | null
  readonly problems: readonly SchemeProblem[]
  /** Where things stand in the file, for what is found wrong later. */
  lineOf(path: Path): number
}

export function readForm<T>(name: string, text: string, schema: z.ZodType<T>): ReadForm<T> {
  const json = parseJson(text)
  if (isFault(json)) return unreadable(name, json.line, `This is no JSON: ${json.message}.`)
  const read = schema.safeParse(json.value)
  return {
    name,
    value: read.success ? read.data : null,
    problems: read.success ? [] : read.error.issues.flatMap((issue) => problemsOf(name, json, issue)),
    lineOf: json.lineOf,
  }
}

const unreadable = <T>(name: string, line: number, message: string): ReadForm<T> => ({
  name,
  value: null,
  problems: [{ code: 'no-json', severity: 'error', file: name, line, path: '', message }],
  lineOf: () => line,
})

function problemsOf(file: string, json: LocatedJson, issue: z.core.$ZodIssue): SchemeProblem[] {
  const base = issue.path.map((it) => (typeof it === 'symbol' ? String(it) : it))
  const paths: Path[] = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...base, key]) : [base]
  return paths.map((path) => ({
    code: 'wrong-form',
    severity: 'error',
    file,
    line: json.lineOf(path),
    path: printedPath(path),
    message: said(issue, valueAt(json.value, path)),
  }))
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string | number, unknown>)[step]
  }
  return at
}
