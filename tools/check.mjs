// Form and types: what a change must pass before its tests are worth running.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => `${root}node_modules/.bin/${name}`
const checks = [
  ['form', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the pure engine', bin('tsc'), ['-p', 'src/engine/tsconfig.json']],
  ['types of the pure rules', bin('tsc'), ['-p', 'src/rules/tsconfig.json']],
]
let failed = 0
for (const [name, command, args] of checks) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  process.stdout.write(`${result.status === 0 ? 'passed' : 'FAILED'}  ${name}\n`)
  if (result.status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
