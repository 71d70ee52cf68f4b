import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { WordCount } from '../links/counting.ts'
import { Linking, type LinkRules, type LinkSettings } from '../links/linking.ts'
import { fieldFile, loadField, wordList } from './engine-tools.ts'
import type { ToolSettings } from './settings.ts'

/** The rules of linking with what they must know, loaded from disk when a document is linked. */
export function linkRules(settings: Pick<ToolSettings, 'field'>): LinkRules {
  let loaded: LinkSettings | null = null
  const load = (): LinkSettings => {
    const words = wordList()
    return { field: loadField(settings.field), words: (word) => words.has(word) }
  }
  return {
    version: linkVersion(settings),
    with: (counts) => {
      loaded ??= load()
      return new Linking(loaded, counts)
    },
    counting: () => new WordCount(),
  }
}

/** Made from the files themselves, as the version of the engine is: nobody has to remember to raise it. */
function linkVersion({ field }: Pick<ToolSettings, 'field'>): string {
  const hash = createHash('sha256')
  for (const room of ['links', 'engine/vocabulary']) {
    const root = fileURLToPath(new URL(`../${room}`, import.meta.url))
    for (const name of codeIn(root)) hash.update(`${room}/${name}\0`).update(readFileSync(`${root}/${name}`))
  }
  hash.update(readFileSync(fieldFile(field)))
  return `links:${hash.digest('hex').slice(0, 16)}`
}

const codeIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => /\.(?:ts|js|json)$/.test(it) && !/\.test\./.test(it))
    .sort()
