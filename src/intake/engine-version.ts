import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fieldFile } from './engine-tools.ts'
import type { ToolSettings } from './settings.ts'

/**
 * Names the engine that reads, rules, word lists and the data of the field together. Made from the files themselves: a
 * version that someone must remember to raise would one day leave old facts standing after a rule was mended.
 */
export function engineVersion(settings: ToolSettings): string {
  const hash = createHash('sha256')
  const root = fileURLToPath(new URL('../engine', import.meta.url))
  for (const name of engineFiles(root)) hash.update(`${name}\0`).update(readFileSync(`${root}/${name}`))
  hash.update(readFileSync(fieldFile(settings.field)))
  if (settings.knownIdsFile) hash.update(readFileSync(settings.knownIdsFile))
  if (!settings.withLikelihood) hash.update('by rules alone')
  return `engine:${hash.digest('hex').slice(0, 16)}`
}

const engineFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => /\.(?:ts|js|json)$/.test(it) && !/\.test\./.test(it))
    .sort()
