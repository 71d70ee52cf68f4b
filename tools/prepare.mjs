// Installs the npm packages and builds, each only when needed. Used by the program itself and by the tests.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => `${root}${path}`

export function prepare() {
  if (!isInstalled()) {
    tell('Installing the npm packages (about half a minute, once) …')
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'The npm packages could not be installed.')
    writeFileSync(at('node_modules/.installed'), lockFile())
  }
  if (!isBuilt()) {
    tell('Building …')
    run(process.execPath, [at('tools/build.mjs')], 'The build failed.')
  }
}

const lockFile = () => readFileSync(at('package-lock.json'), 'utf8')

function isInstalled() {
  if (!existsSync(at('node_modules/.bin/tsc'))) return false
  // npm writes its own hidden lock file last, so an install that was broken off has none.
  if (!existsSync(at('node_modules/.package-lock.json'))) return false
  const stamp = at('node_modules/.installed')
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') === lockFile()
}

function isBuilt() {
  const stamp = at('dist/.built')
  return (
    existsSync(stamp) &&
    statSync(stamp).mtimeMs >= Math.max(newest(at('src')), statSync(at('package-lock.json')).mtimeMs)
  )
}

function newest(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs
  })
  return Math.max(statSync(folder).mtimeMs, ...times)
}

export function run(command, args, whatFailed, options = {}) {
  // npm's own output goes to stderr: stdout may be piped into another program.
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (result.status === 0) return
  process.stderr.write(`${whatFailed} The command was: ${command} ${args.join(' ')}\n`)
  process.exit(2)
}

export const tell = (line) => process.stderr.write(`${line}\n`)
