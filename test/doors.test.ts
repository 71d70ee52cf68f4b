import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// Which room may import which. A room may always import itself; `engine: types` means that only types may be taken.
const MAY_IMPORT: Record<string, readonly string[]> = {
  engine: [],
  privacy: [],
  sources: ['engine'],
  register: ['engine', 'links', 'rules'],
  links: ['engine'],
  rules: ['engine'],
  measure: ['engine'],
  intake: ['sources', 'engine', 'register', 'links'],
  pictures: ['engine', 'sources', 'intake'],
  'rule-trace': ['engine', 'links', 'rules'],
  pages: ['register', 'engine', 'links', 'rules', 'rule-trace', 'privacy'],
  api: ['register', 'engine', 'links', 'rules', 'rule-trace', 'privacy'],
  exports: ['register', 'pages', 'engine', 'links', 'privacy'],
  web: ['pages', 'api', 'exports', 'pictures', 'register', 'engine', 'rules', 'rule-trace', 'privacy'],
  notices: ['register', 'links', 'pages', 'privacy'],
  cli: [
    ...[
      'engine',
      'sources',
      'register',
      'intake',
      'pictures',
      'pages',
      'api',
      'web',
      'exports',
      'notices',
      'measure',
      'links',
      'rules',
      'rule-trace',
      'privacy',
    ],
  ],
}
/** Rooms that may know the words of the engine and of links but not run them. */
const TYPES_ONLY = new Set(['register', 'pages', 'api', 'exports', 'notices', 'web'])
const WITH_RULES = new Set(['engine', 'links', 'rule-trace'])
/** Values of the engine and of links that carry no reading: days, schemas, limits, words. */
const WORDS =
  /^src\/(?:engine\/(?:calendar\/(?:day|period)|positions|limits|facts-file\/(?:schema|meaning-shapes|empty)|structure\/view)|links\/(?:link|status\/status)|rule-trace\/words)\.ts$/
/** What of links computes from stored links and keys and reads no text: the register keeps what comes out. */
const COMPUTES = /^src\/links\/(?:linker|postings|said|status\/[a-z-]+)\.ts$/

/** What the rules take from the engine: how to count days, and hashes. They know nothing of documents. */
const FOR_RULES = /^src\/engine\/(?:calendar\/day|hashes|positions)\.ts$/

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readdirSync(join(root, 'src'), { recursive: true })
  .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|suite)\.tsx?$/.test(name))

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(?<what>type\s)?[^'"\n;]*?(?:\{[^}]*\}\s*)?(?:from\s+)?['"](?<to>\.[^'"]+)['"]|import\(\s*['"](?<lazy>\.[^'"]+)['"]/gu
  return [...text.matchAll(pattern)].map((match) => ({
    from: file,
    to: normalize(join(dirname(file), match.groups?.to ?? match.groups?.lazy ?? '')).replaceAll('\\', '/'),
    isType: match.groups?.what !== undefined,
  }))
}

const roomOf = (file: string): string => file.split('/')[1] ?? ''

function offence({ from, to, isType }: Import): string | null {
  const [room, other] = [roomOf(from), roomOf(to)]
  if (!to.startsWith('src/')) return `${from} reaches outside src: ${to}`
  if (room === other) return null
  if (!MAY_IMPORT[room]?.includes(other)) return `${from} may not import from ${other}/ (${to})`
  if (
    WITH_RULES.has(other) &&
    TYPES_ONLY.has(room) &&
    !isType &&
    !WORDS.test(to) &&
    !(room === 'register' && COMPUTES.test(to))
  )
    return `${from} may take only types from ${other}/ (${to})`
  if (room === 'rules' && !FOR_RULES.test(to)) return `${from} may take only days and hashes from engine/ (${to})`
  return null
}

test('every room is in the list, and no file reaches into a room it may not import from', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  expect(files.flatMap(importsOf).flatMap((it) => offence(it) ?? [])).toEqual([])
})

test('the check sees an offence', () => {
  expect(offence({ from: 'src/engine/read.ts', to: 'src/register/contract.ts', isType: true })).toContain(
    'may not import from register/',
  )
  expect(offence({ from: 'src/pages/start/page.tsx', to: 'src/engine/read.ts', isType: false })).toContain('only types')
})

test('the engine, links and rules import no module of Node and only libraries that are pure', () => {
  const allowed = /^(?:@noble\/hashes|zod|parse5|saxes|fflate|@embedpdf\/pdfium)(?:\/|$)/
  const bare = files
    .filter((file) => ['engine', 'links', 'rules', 'rule-trace'].includes(roomOf(file)))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/from '(?<name>[^.'][^']*)'/gu)].map(
        (match) => `${file}: ${match.groups?.name}`,
      ),
    )
  expect(bare.filter((line) => !allowed.test(line.split(': ')[1] ?? ''))).toEqual([])
})

test('nothing imports from the command line', () => {
  const offenders = files
    .filter((file) => roomOf(file) !== 'cli')
    .flatMap(importsOf)
    .filter((it) => roomOf(it.to) === 'cli')
  expect(offenders).toEqual([])
})
