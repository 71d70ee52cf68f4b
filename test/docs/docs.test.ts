import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commandsPage, settingsPage } from '../../src/cli/docs.ts'
import { factsFileJsonSchema } from '../../src/engine/facts-file/json-schema.ts'
import { factKinds } from '../../src/engine/facts-file/schema.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = (name: string) => readFileSync(join(root, name), 'utf8')
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'GLOSSARY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...['docs', 'docs/guides'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((it) => it.endsWith('.md'))
      .map((it) => `${folder}/${it}`),
  ),
]

test('the pages on commands and settings and the schema say what the code says (npx tsx tools/make-docs.ts)', () => {
  expect(page('docs/commands.md')).toBe(commandsPage())
  expect(page('docs/settings.md')).toBe(settingsPage())
  expect(JSON.parse(page('docs/facts-1.schema.json'))).toEqual(JSON.parse(JSON.stringify(factsFileJsonSchema())))
})

test('every link from one page to another leads somewhere', () => {
  const broken = pages.flatMap((name) =>
    [...page(name).matchAll(/\]\((?!https?:|#)(?<to>[^)#]+)/gu)]
      .map((match) => match.groups?.to ?? '')
      .filter((to) => !existsSync(join(root, dirname(name), to)))
      .map((to) => `${name}: ${to}`),
  )
  expect(broken).toEqual([])
})

test('the architecture names every room, and the readme every command it shows', () => {
  const rooms = readdirSync(join(root, 'src'))
  for (const room of rooms) expect(page('ARCHITECTURE.md')).toContain(`\`${room}/\``)
})

test('the page on the facts file names every kind of fact', () => {
  for (const kind of factKinds) expect(page('docs/facts.md')).toContain(`\`${kind}\``)
})

test('no page or file of the project names a path of a machine', () => {
  const offenders = pages.filter((name) => /(?:^|[^\w.-])\/(?:work|tmp|home|root)\//u.test(page(name)))
  expect(offenders).toEqual([])
})
