// `npm run bench`: runs the benchmarks and writes docs/bench.md.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { prepare } from './prepare.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

prepare()
ensureSystemPackages()
const root = fileURLToPath(new URL('..', import.meta.url))
// Bundled as it is: loaders for development wrap functions to keep their names, which costs a third of the speed.
await build({
  entryPoints: [`${root}tools/bench/main.ts`],
  outfile: `${root}dist/bench/main.mjs`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
})
const args = ['--expose-gc', '--max-old-space-size=6000', `${root}dist/bench/main.mjs`, ...process.argv.slice(2)]
const env = { ...process.env, SHARED_DIR: process.env.SHARED_DIR ?? `${root}../shared` }
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1)
