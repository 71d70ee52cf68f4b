// `npm run bench`: runs the benchmarks and writes docs/bench.md.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepare.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

prepare()
ensureSystemPackages()
const root = fileURLToPath(new URL('..', import.meta.url))
const args = ['--expose-gc', '--max-old-space-size=6000', '--import', 'tsx', `${root}tools/bench/main.ts`, ...process.argv.slice(2)]
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1)
