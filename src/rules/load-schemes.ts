import { check } from './check/check.ts'
import { printedPath, type SchemeProblem } from './scheme/problem.ts'
import { type ReadScheme, readScheme } from './scheme/read-scheme.ts'
import { Schemes } from './schemes.ts'

/** Schemes that can be asked, and what is wrong with the files of the others. */
export interface LoadedSchemes {
  readonly schemes: Schemes
  readonly problems: readonly SchemeProblem[]
  /** The file a scheme came from. */
  readonly files: ReadonlyMap<string, string>
}

/** From the texts of files, with their names for messages. A scheme with a flaw is left out and does not harm the others. */
export function loadSchemes(files: readonly { readonly name: string; readonly text: string }[]): LoadedSchemes {
  const read = files.map(({ name, text }) => readScheme(name, text))
  const first = new Map<string, ReadScheme>()
  const problems: SchemeProblem[] = read.flatMap((it) => it.problems)
  for (const it of read) {
    const id = it.scheme?.id
    if (id === undefined) continue
    const other = first.get(id)
    if (other) problems.push(problemAt(it, 'scheme-twice', ['id'], `${other.name} is already the scheme "${id}".`))
    else first.set(id, it)
  }
  return sound([...first.values()], problems)
}

/** Leaves out what has a flaw until nothing refers to what was left out. */
function sound(read: readonly ReadScheme[], known: readonly SchemeProblem[]): LoadedSchemes {
  const schemes = new Schemes(read.flatMap((it) => it.scheme ?? []))
  const flawed = new Set<ReadScheme>()
  const problems = read.flatMap((it) => {
    const flaws = it.scheme ? check(it.scheme, schemes) : []
    if (flaws.length > 0) flawed.add(it)
    return flaws.map(({ code, path, message }) => problemAt(it, code, path, message))
  })
  const all = [...known, ...problems]
  if (flawed.size > 0)
    return sound(
      read.filter((it) => !flawed.has(it)),
      all,
    )
  return { schemes, problems: all, files: new Map(read.flatMap((it) => (it.scheme ? [[it.scheme.id, it.name]] : []))) }
}

const problemAt = (read: ReadScheme, code: string, path: SchemePath, message: string): SchemeProblem => ({
  ...{ code, severity: 'error', file: read.name, message },
  line: read.lineOf(path),
  path: printedPath(path),
})
type SchemePath = Parameters<ReadScheme['lineOf']>[0]
