import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import { hasShared, sharedFolder } from '../shared.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examples = join(root, 'examples')
const letter = join(examples, '1-brief-reactie-oogstpas.txt')
const scratch = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(scratch, { recursive: true }))

interface Ran {
  readonly code: number
  readonly lines: string[]
  readonly asides: string[]
}

async function run(args: string[], environment: Record<string, string> = {}): Promise<Ran> {
  const [lines, asides]: string[][] = [[], []]
  const output = {
    line: (text: string) => void lines?.push(text),
    aside: (text: string) => void asides?.push(text),
    isTerminal: false,
  }
  const code = await main(args, output, {
    BELEIDSSPOOR_DATA: join(scratch, 'data'),
    ...environment,
  })
  return { code, lines: lines ?? [], asides: asides ?? [] }
}
const files = (ran: Ran): FactsFile[] => ran.lines.map((line) => JSON.parse(line))

const folders = [examples, ...(hasShared ? [join(sharedFolder, 'seeds')] : [])]
for (const folder of folders) {
  test(`every facts file of ${folder.split('/').at(-1)} is valid by the JSON Schema of the project`, async () => {
    const ajv = new Ajv2020.default({ strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'docs/facts-1.schema.json'), 'utf8')))
    const ran = await run(['read', folder, '--json'])
    expect(files(ran).length).toBe(readdirSync(folder).length)
    for (const file of files(ran))
      expect([file.source.name, validate(file), validate.errors]).toEqual([file.source.name, true, null])
  })

  test(`every passage of ${folder.split('/').at(-1)} is proved again, from sources and from facts files`, async () => {
    const fromSources = await run(['verify', folder])
    expect(fromSources.code).toBe(0)
    expect(fromSources.lines.at(-1)).toMatch(/^(?<n>[1-9]\d+) of \k<n> passages proved in/)
    const out = join(scratch, `facts-of-${folder.split('/').at(-1)}`)
    await run(['read', folder, '--out', out])
    expect((await run(['verify', out, '--sources', folder])).lines.at(-1)).toBe(fromSources.lines.at(-1))
  }, 180_000)
}

test('a passage that is not what its source says is an error, and so is a source that changed', async () => {
  const out = join(scratch, 'forged')
  await run(['read', letter, '--out', out])
  const path = join(out, '1-brief-reactie-oogstpas.txt.facts.json')
  const file = JSON.parse(readFileSync(path, 'utf8')) as FactsFile
  const [first] = file.facts.citations
  if (first) first.text = 'Kamerstuk 38 914, nr. 999'
  writeFileSync(path, JSON.stringify(file))
  const forged = await run(['verify', out, '--sources', examples])
  expect(forged.code).toBe(1)
  expect(forged.lines.join('\n')).toContain('the fact says "Kamerstuk 38 914, nr. 999"')
  writeFileSync(join(scratch, '1-brief-reactie-oogstpas.txt'), `${readFileSync(letter, 'utf8')} `)
  const changed = await run(['verify', out, '--sources', scratch])
  expect(changed.lines.join('\n')).toContain('the source is another file than the one that was read')
})

test('read prints a table and a line of totals, and leaves the text out on request', async () => {
  const table = await run(['read', letter])
  expect(table.lines[0]).toMatch(
    /^document +kind +id +date +commitments +recommendations +reactions +findings +effects +studies +citations +times +problems$/,
  )
  expect(table.lines[2]).toMatch(/kamerbrief +kst-38914-6 +2023-04-21/)
  const [file] = files(await run(['read', letter, '--json', '--no-text']))
  expect(file?.source.text).toBeUndefined()
  expect(file?.facts.commitments.map((it) => it.deadline?.interval)).toContainEqual(['2023-07-01', '2023-12-31'])
})

test('one document with an error gives exit code 1 and the others are read', async () => {
  const folder = mkdtempSync(join(scratch, 'mixed-'))
  writeFileSync(join(folder, 'a-empty.txt'), '')
  writeFileSync(join(folder, 'b.txt'), 'Zie Stb. 2019, 143.')
  const ran = await run(['read', folder, '--json'])
  expect(ran.code).toBe(1)
  expect(files(ran).map((it) => [it.problems[0]?.code, it.facts.citations[0]?.canonical])).toEqual([
    ['empty-file', undefined],
    [undefined, 'stb-2019-143'],
  ])
})

test('explain tells which rules looked at a place and which won', async () => {
  const text = readFileSync(letter, 'utf8')
  const citation = await run(['explain', letter, String(text.indexOf('2014/36/EU'))])
  expect(citation.code).toBe(0)
  expect(citation.lines.join('\n')).toMatch(
    /✓ citations\/[\w-]+@\d+ .*\n.*Richtlijn 2014\/36\/EU.*\n.*CELEX:32014L0036/,
  )
  expect(citation.lines.join('\n')).toContain('  Taken for ')
  const footer = await run(['explain', letter, String(text.indexOf('Tweede Kamer, vergaderjaar 2022'))])
  expect(footer.lines.join('\n')).toContain('page furniture (page_footer)')
  const note = await run(['explain', letter, String(text.indexOf('Te vinden op')), '--json'])
  expect(JSON.parse(note.lines[0] ?? '').place).toBe('note 1')
})

const misuses: [args: string[], environment: Record<string, string>, says: string][] = [
  [['read', 'nergens'], {}, 'There is nothing at nergens. Give the path of a document or of a folder with documents.'],
  [
    ['read', letter],
    { BELEIDSSPOOR_MAX_BYTES: 'veel' },
    'BELEIDSSPOOR_MAX_BYTES is "veel", which is not a whole number above zero.',
  ],
  [['explain', letter, '9999999'], {}, 'there is no place 9999999. Give a whole number from 0 to'],
  [['start', letter, '--port', 'zee'], {}, '"zee" is no port. Give --port a number from 0 to 65535.'],
  [['read', letter], { BELEIDSSPOOR_FIELD: 'visserij' }, 'There is no field "visserij"'],
  [['explain', examples, '5'], {}, 'is a folder. Give one document.'],
  [['read', letter, '--out', '/dev/null/x'], {}, 'cannot be made'],
  [['start', '--port', '99999', '--no-serve'], {}, '"99999" is no port'],
  [['read', letter], { BELEIDSSPOOR_PORT: '99999' }, 'BELEIDSSPOOR_PORT is "99999", which is no port.'],
  [['onbekend'], {}, "unknown command 'onbekend'"],
]
for (const [args, environment, says] of misuses) {
  test(`used wrongly: ${args.join(' ').slice(-30)} ${Object.keys(environment)}`, async () => {
    const ran = await run(args, environment)
    expect(ran.asides.join('\n')).toContain(says)
    expect(ran.code).toBe(2)
  })
}

test('verify proves the documents of a folder that have no facts file as well, and one bad facts file stops nothing', async () => {
  const folder = mkdtempSync(join(scratch, 'half-'))
  writeFileSync(join(folder, 'a.txt'), 'Zie Stb. 2019, 143.')
  writeFileSync(join(folder, 'b.txt'), 'Zie Stb. 2020, 7.')
  await run(['read', join(folder, 'a.txt'), '--out', folder])
  expect((await run(['verify', folder])).lines.at(-1)).toMatch(/passages proved in 2 documents/)
  writeFileSync(join(folder, 'a.txt.facts.json'), '{"format": 1,')
  const ran = await run(['verify', folder])
  expect([ran.code, ran.lines.join(' ')]).toEqual([1, expect.stringContaining('is no facts file of format 1')])
})

test('the same file given twice is read once; two files of one name cannot go into one folder', async () => {
  expect((await run(['read', letter, letter, '--json'])).lines).toHaveLength(1)
  const [a, b] = [mkdtempSync(join(scratch, 'a-')), mkdtempSync(join(scratch, 'b-'))]
  for (const folder of [a, b]) writeFileSync(join(folder, 'x.txt'), `Zie Stb. 2019, 143. ${folder.length}`)
  const ran = await run(['read', a, b, '--out', join(scratch, 'both')])
  expect([ran.code, ran.asides.join(' ')]).toEqual([2, expect.stringContaining('Two documents are named x.txt')])
})

test('an empty folder is told', async () => {
  const empty = mkdtempSync(join(scratch, 'empty-'))
  expect((await run(['read', empty])).asides.join(' ')).toContain('There are no documents in')
})

test('the doctor finds what the program needs', async () => {
  const ran = await run(['doctor'])
  expect(ran.code).toBe(0)
  expect(ran.lines.join('\n')).toContain('field migratie')
})

test('start reads the examples into the register; a second time nothing is new', async () => {
  const first = await run(['start', '--no-serve'])
  expect(first.code).toBe(0)
  const all = readdirSync(examples).filter((name) => name !== 'README.md').length
  // The regulation is there as a web page and as plain text, and both give the number it has.
  const documents = all - 1
  expect(first.lines.join('\n')).toMatch(
    /\d+ documents: \d+ commitments, \d+ recommendations, \d+ reactions?, \d+ findings, .*\d+ citations, \d+ times\./,
  )
  const second = await run(['start', '--no-serve'])
  expect(second.lines.slice(-2)).toEqual([
    `${all} unchanged since they were last read.`,
    `The register holds ${documents} documents in ${all} files.`,
  ])
  expect(second.lines.filter((line) => /kst-38914-6/.test(line))).toHaveLength(1)
})
