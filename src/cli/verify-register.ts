import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { prove } from '../engine/facts-file/proof.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import { hashOfBytes, hashOfText } from '../engine/hashes.ts'
import type { Register } from '../register/contract.ts'
import type { Originals } from '../sources/originals/originals.ts'
import type { Verdict } from './commands/verify.ts'
import type { Progress } from './progress.ts'

/** Where the files of the register's texts are: a folder that was named, and what was handed in on the site. */
export interface Sources {
  readonly folder: string | undefined
  readonly originals: Originals
}

const AT_ONCE = 200

/** Proves every fact of every text that counts, against the text that the register keeps, and that text by its hash. */
export async function* registerVerdicts(
  register: Register,
  sources: Sources,
  shown: Progress,
): AsyncGenerator<Verdict> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const window = await register.documents({ limit: AT_ONCE, offset })
    for (const { id } of window) {
      for (const { seq } of (await register.document(id))?.texts ?? [])
        yield verdictOf(id, await register.reading(seq), sources)
      shown.step(id)
    }
    if (window.length < AT_ONCE) return
  }
}

function verdictOf(id: string, file: FactsFile | null, sources: Sources): Verdict {
  const name = `${id} ${file?.source.name ?? ''}`.trim()
  const nothing = (problem: string): Verdict => ({ name, proved: 0, unproved: [], problem })
  const text = file?.source.text
  if (!file || text === undefined) return nothing('its text is not in the register')
  if (hashOfText(text) !== file.source.textSha256)
    return nothing('its text in the register is not the one that was read')
  const problem = doubtOfKept(file, sources.originals) ?? doubtOfSource(file, sources)
  return { name, ...prove(file, text), problem }
}

/** What was handed in on the site is kept beside the register, named by what it must be. */
function doubtOfKept({ source }: FactsFile, originals: Originals): string | null {
  const path = originals.keptAt(source.sha256)
  if (!existsSync(path) || hashOfBytes(readFileSync(path)) === source.sha256) return null
  return 'the file that was handed in is no longer the one that was read'
}

/** The name comes from elsewhere and may not lead out of the folder. */
function doubtOfSource({ source }: FactsFile, { folder: sources, originals }: Sources): string | null {
  if (sources === undefined || existsSync(originals.keptAt(source.sha256))) return null
  const path = join(sources, source.name)
  if (relative(sources, path).startsWith('..') || !existsSync(path)) return `its source is not at ${path}`
  return hashOfBytes(readFileSync(path)) === source.sha256
    ? null
    : 'the source is another file than the one that was read'
}
