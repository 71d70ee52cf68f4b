import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../examples/register.ts'
import { csvRows, openedInLibreOffice } from '../exports/libreoffice.ts'
import { atomFaults, eventsOf, icsFaults } from '../exports/strict.ts'
import { commandLine } from './running.ts'

const line = commandLine()
beforeAll(async () => {
  mkdirSync(line.data, { recursive: true })
  await (await exampleRegister(line.path)).close()
})
afterAll(line.remove)

const at = (name: string) => join(line.folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

test('the overview of a year opens in LibreOffice as a spreadsheet with the right cells, and its proof behind it', async () => {
  const ran = await line.run(
    'export',
    at('jaar.xlsx'),
    '--what',
    'overview',
    '--year',
    '2023',
    '--site',
    'https://a.example/',
  )
  expect([ran.code, ran.lines]).toEqual([0, [`${at('jaar.xlsx')} holds 17 recommendations.`]])
  const sheets = openedInLibreOffice('jaar.xlsx', readFileSync(at('jaar.xlsx')))
  const rows = csvRows(sheets.get('Jaaroverzicht') ?? '')
  const head = rows.findIndex((it) => it[0] === 'Nr.')
  const row = rows.find((it) => it[6]?.startsWith('Verlaag de eis van twee dagen')) ?? []
  expect(rows.slice(head + 1)).toHaveLength(17)
  expect(row.slice(1, 6)).toEqual([
    ...[
      'Leren en Vakmanschap',
      '',
      '',
      'Iemand die voorleest. Evaluatie van de Subsidieregeling leesregisseurs, 2019-2021',
    ],
    '2022-09-15',
  ])
  expect(row[7]).toMatch(/^Overgenomen \(2 december 2022\): «Ik ben daarom voornemens/)
  expect(row[8]).toContain('«Deze wijzigingsregeling geeft daar uitvoering aan')
  expect(row.slice(9, 12)).toEqual(['Gedaan', '2023-06-20', ''])
  const proof = csvRows(sheets.get('Bewijs') ?? '').filter((it) => it[0] === row[0])
  expect(proof.map((it) => it[3])).toContain('stcrt-2023-97340')
  expect(proof.every((it) => it[6]?.startsWith('https://a.example/documenten/'))).toBe(true)
}, 120_000)

test('the same as a document', async () => {
  await line.run(
    'export',
    at('jaar.docx'),
    '--what',
    'overview',
    '--year',
    '2024',
    '--department',
    'wijkzorg en ouderen',
  )
  const text = [...openedInLibreOffice('jaar.docx', readFileSync(at('jaar.docx'))).values()].join('')
  expect(text).toContain('Jaaroverzicht 2024: Wijkzorg en Ouderen')
  for (const wanted of ['Vervolgstap', 'Stel een norm vast voor de temperatuur in verpleeghuizen', 'Verpleeghuizen'])
    expect(text).toContain(wanted)
  expect(text).not.toContain('digitaal loket')
}, 120_000)

test('every content has every format that fits it', async () => {
  for (const [what, ...rest] of [
    ['commitments'],
    ['documents'],
    ['facts'],
    ['sea', '--year', '2023'],
    ['overview', '--year', '2023'],
  ])
    for (const format of ['csv', 'xlsx', 'docx', 'jsonl']) {
      const name = `${what}.${format}`
      const ran = await line.run('export', at(name), '--what', what ?? '', ...rest, '--force')
      expect([name, ran.code, ran.lines.length]).toEqual([name, 0, 1])
      expect(readFileSync(at(name)).length).toBeGreaterThan(200)
    }
  const [one = ''] = read('facts.jsonl').split('\n')
  expect(Object.keys(JSON.parse(one))).toEqual([
    'id',
    'kind',
    'document',
    'text',
    'start',
    'page',
    'because',
    'certainty',
    'standing',
    'fields',
    'url',
  ])
  expect(csvRows(read('documents.csv'))).toHaveLength(1 + 23)
}, 120_000)

test('feeds of commitments on a day', async () => {
  await line.run('export', at('t.ics'), '--on', '2023-06-01')
  await line.run('export', at('t.atom'), '--on', '2023-06-01', '--year', '2023')
  expect(icsFaults(read('t.ics'))).toEqual([])
  expect(eventsOf(read('t.ics')).length).toBeGreaterThan(5)
  expect(atomFaults(read('t.atom'))).toEqual([])
})

test('an agenda with errors is written and ends with exit code 1', async () => {
  const ran = await line.run(
    'export',
    at('agenda.xlsx'),
    '--what',
    'sea',
    '--year',
    '2023',
    '--articles',
    '9',
    '--json',
  )
  expect(ran.code).toBe(1)
  expect(JSON.parse(ran.lines[0] ?? '').remarks.map((it: { code: string }) => it.code)).toContain('article-unknown')
  expect(existsSync(at('agenda.xlsx'))).toBe(true)
})

test('progress is told beside the answer', async () => {
  const ran = await line.run('export', at('p.csv'), '--what', 'documents')
  expect(ran.asides).toEqual(['Documents: 23 of 23'])
})

test('what cannot be is told with what to do, and nothing is written', async () => {
  writeFileSync(at('is-er.csv'), 'van mij')
  const wrong: readonly (readonly [args: string[], says: string])[] = [
    [[at('x.pdf')], '--format is "pdf"'],
    [[at('zonder-einde')], '--format is ""'],
    [[at('x.csv'), '--what', 'alles'], 'They are commitments, overview'],
    [[at('x.ics'), '--what', 'documents'], 'There is no ics of documents.'],
    [[at('x.csv'), '--what', 'overview'], 'Name it with --year'],
    [[at('x.csv'), '--what', 'overview', '--year', 'dit'], '--year is "dit"'],
    [[at('x.csv'), '--on', '2023-02-30'], '--on is "2023-02-30"'],
    [[at('x.csv'), '--department', 'Onbestaande Zaken'], 'It knows Waterwegen en Havens'],
    [[at('x.csv'), '--site', 'javascript:alert(1)'], '--site is'],
    [[at('x.csv'), '--for', 'krant', '--what', 'sea', '--year', '2023'], '--for is "krant"'],
    [[at('is-er.csv')], 'overwrite it with --force'],
    [[join(at('is-er.csv'), 'x.csv')], 'cannot be written'],
  ]
  for (const [args, says] of wrong) {
    const ran = await line.run('export', ...args)
    expect([args, ran.code, ran.all.includes(says)]).toEqual([args, 2, true])
  }
  expect(read('is-er.csv')).toBe('van mij')
  expect(readdirSync(line.folder).filter((it) => it.endsWith('.part') || it.startsWith('x.'))).toEqual([])
})

test('without a register it says how to make one', async () => {
  const ran = await line.run('export', at('y.csv'), '--data', at('nergens'))
  expect([ran.code, ran.all.includes('beleidsspoor add FOLDER')]).toEqual([2, true])
})
