import { defaultLimits } from '../../src/engine/limits.ts'
import { read } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import type { SeaDocument } from './documents.ts'
import { type FoundRow, type Score, score } from './score.ts'

/** What the program reads in a document, by the same door as any other file. */
export type ReadStudies = (document: SeaDocument) => Promise<readonly FoundRow[]>

export async function studyReader(): Promise<ReadStudies> {
  const tools = await loadTools({ field: 'migratie', limits: defaultLimits, knownIdsFile: null, withLikelihood: true })
  return async (document) => {
    const { facts } = read(await document.bytes(), document.name, tools)
    return 'studies' in facts ? (facts.studies as readonly FoundRow[]) : []
  }
}

/** The truth offered as a reading: what any score must call exact. */
export const truthReader: ReadStudies = async (document) => document.truth().map((it) => it.row)

export async function scored(document: SeaDocument, readStudies: ReadStudies): Promise<Score> {
  return score(document.truth(), await readStudies(document))
}
