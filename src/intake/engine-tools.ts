import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Field, KnownIds } from '../engine/context.ts'
import { judgeBy } from '../engine/facts/likelihood/judge.ts'
import { TREES } from '../engine/facts/likelihood/judge-trees.ts'
import { Likelihood } from '../engine/facts/likelihood/likelihood.ts'
import { WEIGHTS } from '../engine/facts/likelihood/weights.ts'
import type { Tools } from '../engine/read.ts'
import { openPdfium, type Pdfium } from '../engine/text/pdf/pdfium.ts'
import { readPdf } from '../engine/text/pdf/read-pdf.ts'
import { wordList } from '../register/search/word-list.ts'
import { IntakeProblem } from './intake-problem.ts'
import type { ToolSettings } from './settings.ts'

/** The tools of the engine, loaded from disk, and the PDF reader among them, for who must look after it. */
export interface LoadedTools extends Tools {
  readonly pdfium: Pdfium
}

export async function loadTools(settings: ToolSettings): Promise<LoadedTools> {
  const pdfium = await openPdfium(pdfiumBytes())
  const words = wordList()
  return {
    limits: settings.limits,
    field: loadField(settings.field),
    words: (word) => words.has(word),
    knownIds: settings.knownIdsFile === null ? null : loadKnownIds(settings.knownIdsFile),
    likelihood: settings.withLikelihood ? new Likelihood(WEIGHTS, judgeBy(TREES)) : null,
    pdf: (bytes, limits) => readPdf(pdfium, bytes, limits),
    pdfium,
  }
}

export const pdfiumBytes = (): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))

export { wordList }

export const fieldFile = (name: string, file = 'field.json'): string =>
  fileURLToPath(new URL(`../../fields/${name}/${file}`, import.meta.url))

export function loadField(name: string): Field {
  if (!/^[a-z0-9-]{1,60}$/.test(name) || !existsSync(fieldFile(name)))
    throw new IntakeProblem(`There is no field "${name}".`, 'Name a folder of fields/.')
  return JSON.parse(readFileSync(fieldFile(name), 'utf8'))
}

/** One identifier a line. */
export function loadKnownIds(path: string): KnownIds {
  if (!existsSync(path)) throw new IntakeProblem(`There is no file ${path} with known ids.`, 'Mend the setting.')
  const ids = new Set(
    readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .map((it) => it.trim()),
  )
  ids.delete('')
  return (id) => ids.has(id)
}
