import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { documentsIn } from '../sources/folder/documents-in.ts'
import type { Offered } from '../sources/offered.ts'
import type { Settings } from './settings.ts'
import { nothingAt } from './usage-problem.ts'

/** All documents at the paths that were given, in order, each once. Throws a UsageProblem for a path where nothing is. */
export async function offeredAt(paths: readonly string[], settings: Settings): Promise<Offered[]> {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw nothingAt(missing)
  const found = new Map<string, Offered>()
  for (const path of paths) {
    for await (const it of documentsIn(path, { maxBytes: settings.reading.limits.maxBytes }))
      found.set(resolve(it.path), it)
  }
  return [...found.values()]
}

export const nothingToRead = (paths: readonly string[]): string =>
  `There are no documents in ${paths.join(', ')}. PDF, DOCX, HTML, XML and plain text are read.`
