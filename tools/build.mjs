// Compiles src to dist and takes along what is no TypeScript (style sheets, scripts of the pages).
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}dist`, { recursive: true, force: true })
const tsc = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
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
