import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const ENTRIES = [
  'intake/reading-worker',
  'intake/engine-reader',
  'intake/check-reader',
  'intake/tables-reader',
  'pictures/picture-worker',
]

/**
 * Every reader loads the whole engine, and from TypeScript that takes two seconds. They are bundled once
 * for all tests, from the source as it is now; in a folder as deep as theirs, because they find their data from there, and
 * not in `dist`, which a program that a test starts may build anew.
 */
export default async function bundleReaders(): Promise<() => void> {
  mkdirSync(`${root}.beleidsspoor`, { recursive: true })
  const folder = mkdtempSync(`${root}.beleidsspoor/readers-`)
  await build({
    entryPoints: Object.fromEntries(ENTRIES.map((it) => [it.split('/')[1], `${root}src/${it}.ts`])),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  copyFileSync(`${root}src/intake/reading-guard.js`, `${folder}/reading-guard.js`)
  process.env.BELEIDSSPOOR_BUNDLED_READERS = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
