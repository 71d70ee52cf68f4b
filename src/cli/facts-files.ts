import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The facts files in a folder and the folders in it, in order of their names; the file itself when it is one. */
export function factsFilesIn(path: string): string[] {
  const isFacts = (name: string) => name.endsWith('.facts.json')
  if (!statSync(path).isDirectory()) return isFacts(path) ? [path] : []
  return readdirSync(path, { recursive: true })
    .map(String)
    .filter(isFacts)
    .sort()
    .map((name) => join(path, name))
}
