// Debian's packages that the tests use. Installed where that is allowed; elsewhere the command that helps is named.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { tell } from './prepare.mjs'

const NEEDED = [
  { program: 'chromium', package: 'chromium', for: 'the tests of the site in a real browser' },
  { program: 'pdftotext', package: 'poppler-utils', for: 'the comparison of PDF readers' },
  {
    program: 'soffice',
    package: 'libreoffice-calc-nogui libreoffice-writer-nogui',
    for: 'the tests that open our spreadsheets and documents',
  },
  { program: 'initdb', package: 'postgresql', for: 'the tests of the register in PostgreSQL' },
]

export function ensureSystemPackages() {
  const missing = NEEDED.filter((it) => !has(it.program))
  if (missing.length === 0) return
  const names = missing.flatMap((it) => it.package.split(' '))
  if (has('apt-get') && process.getuid?.() === 0) {
    tell(`Installing Debian's packages ${names.join(', ')} …`)
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', ...names])
  }
  for (const it of missing)
    if (!has(it.program)) tell(`Missing: ${it.program}, for ${it.for}. On Debian: sudo apt-get install ${it.package}`)
}

// Debian keeps the programs of PostgreSQL's server out of the path.
const POSTGRES = '/usr/lib/postgresql'
function path() {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES) : []
  return [process.env.PATH, ...versions.map((it) => `${POSTGRES}/${it}/bin`)].join(':')
}
const has = (program) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { env: { ...process.env, PATH: path() } }).status === 0
const apt = (args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
