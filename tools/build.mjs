// Compiles src to dist and takes along what is no TypeScript (style sheets, scripts of the pages).
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
// Types are checked by `npm run check`; whoever only wants to see the site does not wait for it.
const args = ['-p', 'tsconfig.build.json', '--noCheck']
const tsc = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...args], {
  cwd: root,
  stdio: ['ignore', 2, 2],
})
if (tsc.status !== 0) process.exit(1)
for (const file of readdirSync(`${root}src`, { recursive: true })) {
  if (!/\.(?:css|js|svg)$/.test(file)) continue
  mkdirSync(dirname(`${root}dist/${file}`), { recursive: true })
  cpSync(`${root}src/${file}`, `${root}dist/${file}`)
}
writeFileSync(`${root}dist/.built`, '')
