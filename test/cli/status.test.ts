import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dueOf } from '../../src/cli/status/period.ts'
import { hasShared, sharedFolder } from '../shared.ts'
import { commandLine } from './running.ts'

const { folder, run, remove } = commandLine()
afterAll(remove)

const letter = (name: string, date: string, text: string) =>
  writeFileSync(
    join(folder, name),
    `De Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum ${date}\n\nGeachte voorzitter,\n\n${text}\n\nDe Minister van Infrastructuur en Waterstaat,\n\nA. Bakker\n`,
  )
letter(
  'a.txt',
  '12 maart 2028',
  'Ik zal uw Kamer voor 1 december 2028 informeren over de visoptrek bij de stuwen in de Regge. Ik zal in 2029 een keermuur bij de sluis van Blokzijl bouwen.',
)
letter(
  'b.txt',
  '20 november 2028',
  'Zoals toegezegd informeer ik u hierbij over de visoptrek bij de stuwen in de Regge.',
)
const added = await run('add', join(folder, 'a.txt'), join(folder, 'b.txt'))

interface Printed {
  readonly asOf: string
  readonly documents: number
  readonly upTo: string
  readonly commitments: readonly {
    readonly id: string
    readonly status: string
    readonly text: string
    readonly due: string | null
    readonly department: string
    readonly evidence: readonly { readonly type: string; readonly text: string }[]
    readonly register: { readonly status: string } | null
  }[]
}
const asked = async (...args: string[]): Promise<Printed> =>
  JSON.parse((await run('status', '--json', ...args)).lines.join(''))
const stated = ({ commitments }: Printed) => commitments.map((it) => `${it.status} ${it.due} ${it.text.slice(0, 12)}`)

test('status tells where each promise stands on a day, with evidence, and what was looked through', async () => {
  expect(added.code).toBe(0)
  const before = await asked('--on', '2028-06-01')
  expect(before.commitments.map((it) => it.status)).toEqual(['open', 'open'])
  const after = await asked('--on', '2030-01-05')
  expect([after.asOf, after.documents, after.upTo]).toEqual(['2030-01-05', 2, '2028-11-20'])
  expect(after.commitments.map((it) => it.status)).toEqual(['fulfilled', 'deadline_passed_no_evidence'])
  expect(after.commitments[0]?.evidence).toMatchObject(
    [{ type: 'fulfilment', text: /Zoals toegezegd/ }].map((it) => ({ ...it, text: expect.stringMatching(it.text) })),
  )
})

test('status is narrowed by department, theme, period, status and what is overdue', async () => {
  const on = ['--on', '2030-01-05'] as const
  const count = async (...args: string[]) => (await asked(...on, ...args)).commitments.length
  expect([await count('--department', 'IenW'), await count('--department', 'VWS')]).toEqual([2, 0])
  expect([await count('--theme', 'KEERMUUR'), await count('--theme', 'onderwijs')]).toEqual([1, 0])
  expect([await count('--due', '2029'), await count('--due', '2028-Q4'), await count('--due', '2031')]).toEqual([
    1, 1, 0,
  ])
  expect(stated(await asked(...on, '--overdue'))).toEqual(['deadline_passed_no_evidence 2029-12-31 Ik zal in 20'])
  expect(stated(await asked(...on, '--status', 'fulfilled,open'))[0]).toMatch(/^fulfilled /)
  expect(await run('status', '--status', 'broken')).toMatchObject({ code: 2 })
  expect((await run('status', '--due', '2029-13')).all).toContain('which is no period. Give it as 2027')
  expect((await run('status', '--on', 'gisteren')).all).toContain('which is no date')
})

test('status prints a table for people and CSV for a spreadsheet', async () => {
  const { lines } = await run('status', '--on', '2030-01-05')
  expect(lines[0]).toBe('Term passed, no trace found (1)')
  expect(lines.at(-1)).toBe(
    '2 commitments as of 2030-01-05: 1 term passed, no trace found, 1 kept. Looked through 2 documents up to 2028-11-20.',
  )
  const csv = (await run('status', '--on', '2030-01-05', '--csv')).lines
  expect(csv[0]).toMatch(/^id,status,due,.*,evidence\r$/)
  expect(csv).toHaveLength(3)
})

test('links without a path are those of the register; show tells the trace of a commitment', async () => {
  const file = JSON.parse((await run('links', '--json', '--on', '2030-01-05')).lines.join(''))
  const kept = file.links.find((it: { type: string }) => it.type === 'fulfilment')
  expect([kept.a.name, kept.b.name]).toEqual(['a.txt', 'b.txt'])
  expect(file.statuses.map((it: { status: string }) => it.status).sort()).toEqual([
    'deadline_passed_no_evidence',
    'fulfilled',
  ])
  const shown = (await run('show', kept.a.fact, '--on', '2030-01-05')).lines.join('\n')
  expect(shown).toContain('status: fulfilled on 2030-01-05, in 2 documents up to 2028-11-20')
  expect(shown).toMatch(/→ fulfilment .*«Zoals toegezegd informeer/)
  expect(shown).toMatch(/term: 2028-03-12 to 2028-12-01, set by sha256:/)
})

test('what a register of the House says stands beside what the documents show', async () => {
  const entry = (number: string, text: string, status: string, more: object = {}) => ({
    ...{ Nummer: number, Tekst: text, Status: status, AanmaakDatum: '2028-03-10T00:00:00+01:00' },
    ...{ Achternaam: 'Bakker', Functie: 'Minister van Infrastructuur en Waterstaat', ...more },
  })
  const same = 'De minister bouwt in 2029 een keermuur bij de sluis van Blokzijl.'
  const path = join(folder, 'register.json')
  const write = (...value: object[]) => writeFileSync(path, JSON.stringify({ value }))
  write(
    entry('TZ1', same, 'Openstaand'),
    entry('TZ2', same, 'Voldaan', { Achternaam: 'Smit', Functie: 'Minister van Financiën' }),
    entry('TZ3', same, 'Voldaan', { AanmaakDatum: '2020-03-10' }),
    entry('TZ4', 'De minister stuurt een brief over het leerlingenvervoer.', 'Voldaan'),
  )
  expect((await run('import', path)).lines[0]).toBe('4 new, 0 changed, 0 known.')
  expect((await run('import', path)).lines[0]).toBe('0 new, 0 changed, 4 known.')
  const [, wall] = (await asked('--on', '2030-01-05')).commitments
  expect([wall?.status, wall?.register?.status]).toEqual(['deadline_passed_no_evidence', 'Openstaand'])
  write(entry('TZ1', same, 'In behandeling'))
  expect((await run('import', path)).lines[0]).toBe('0 new, 1 changed, 0 known.')
  const { lines } = await run('status', '--on', '2030-01-05')
  expect(lines.join('\n')).toMatch(/ In behandeling /)
  expect(lines.at(-1)).toBe('The registers of the House and the Senate hold 4 promises; 1 are among these.')
  expect((await run('show', wall?.id ?? '', '--on', '2030-01-05')).all).toContain(
    'register: In behandeling, tk-toezegging:TZ1',
  )
  expect((await run('show', 'tk-toezegging:TZ2')).all).toContain('in letters: none that fits')
  expect((await run('rebuild', '--check')).lines[0]).toContain('Every answer is as it was.')
  expect((await run('import', join(folder, 'a.txt'))).all).toContain('is no file of a register of promises.')
})

test('periods are years, quarters, months, days and what lies between two of them', () => {
  expect(dueOf('2028-Q1')).toEqual(['2028-01-01', '2028-03-31'])
  expect(dueOf('2028-02')).toEqual(['2028-02-01', '2028-02-29'])
  expect(dueOf('2028..2029-06')).toEqual(['2028-01-01', '2029-06-30'])
  for (const wrong of ['', 'mei', '2029..2028', '2028-13', '2028..2029..2030', '2028-02-30'])
    expect(() => dueOf(wrong)).toThrow('which is no period')
})

test.skipIf(!hasShared)(
  'the promises of the annotated documents have the status that a careful reader gives them',
  async () => {
    const own = commandLine()
    await own.run('add', join(sharedFolder, 'seeds'))
    const gold = JSON.parse(readFileSync(join(sharedFolder, 'gold/links.gold.json'), 'utf8'))
    const { lines } = await own.run('links', '--json', '--on', gold.asOf)
    const { score } = await import(join(sharedFolder, 'gold/score.mjs'))
    const { links } = score({}, JSON.parse(lines.join('')))
    expect(links.statuses).toMatchObject({ accuracy: 1, forbidden: [] })
    for (const scope of ['between documents', 'within a document'])
      expect(links[scope]).toMatchObject({ recall: 1, trapViolations: 0 })
    const status = await own.run('status', '--on', '2026-11-21')
    expect(status.lines.at(-1)).toMatch(
      /^\d+ commitments as of 2026-11-21: .*Looked through 4 documents up to 2024-11-05\.$/,
    )
    own.remove()
  },
)
