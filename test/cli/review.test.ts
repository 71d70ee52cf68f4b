import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { prompted } from '../../src/cli/review/prompted.ts'
import { openDatabase } from '../../src/register/sqlite/driver.ts'
import { openSqlite } from '../../src/register/sqlite/open.ts'
import { commandLine } from './running.ts'

const { folder, path, run, remove } = commandLine()
afterAll(remove)

const letter = join(folder, 'brief.txt')
const PROMISE = 'Ik zal uw Kamer voor het zomerreces van 2027 informeren over de zeewering.'
writeFileSync(letter, `Geachte voorzitter,\n\n${PROMISE}\n\nDe heer Zoutbaars leidt het werk. De dijk is oud.\n`)
await run('add', letter)

const open = () => openSqlite(path, { now: () => new Date() })
const id = await (async () => {
  const register = await open()
  const [document] = await register.documents({ limit: 1 })
  await register.close()
  return document?.id ?? ''
})()
const facts = async (...args: string[]) => (await run('review', '--json', ...args)).lines.map((it) => JSON.parse(it))
const who = ['--reason', 'Zo staat het er.', '--by', 'Jet de Vries']

test('review lists what nobody judged, by kind and certainty', async () => {
  const [promise, ...others] = await facts('--kind', 'commitments')
  expect([promise.standing, others]).toEqual(['given', []])
  const uncertain = await facts('--uncertain')
  expect(uncertain.length).toBeGreaterThan(0)
  expect(uncertain.map((it) => it.certainty)).not.toContain('stated')
  expect((await run('review', '--kind', 'commitments')).lines.at(-1)).toBe('1 fact to judge.')
})

test('a verdict is kept with its reason and name, is shown, and leaves the list', async () => {
  const [promise] = await facts('--kind', 'commitments')
  expect((await run('review', '--accept', promise.id, ...who)).lines[0]).toMatch(/^Kept as judgement \d+ on f-/)
  expect((await run('review', '--accept', promise.id, ...who)).lines[0]).toMatch(/says this already/)
  expect(await facts('--kind', 'commitments')).toEqual([])
  const shown = await run('show', promise.id)
  expect(shown.lines[0]).toContain('commitments, accepted')
  expect(shown.lines.at(-1)).toMatch(/person:Jet de Vries {2}accept {2}«Ik zal .*»: Zo staat het er\./)
  await run('review', '--correct', promise.id, '--set', '{"strength": "effort"}', ...who)
  expect((await run('show', promise.id)).all).toMatch(/commitments, corrected[\s\S]*strength: effort/)
})

test('what was missed is added by its words, and a rebuild keeps all that was judged', async () => {
  const added = await run('review', '--add', 'De dijk is oud.', '--document', id, '--kind', 'findings', ...who)
  expect(added.lines[0]).toMatch(/^Kept as judgement (\d+) on j-\1\.$/)
  expect((await run('rebuild', '--check')).lines[0]).toContain('Every answer is as it was.')
  expect((await run('show', added.lines[0]?.match(/j-\d+/)?.[0] ?? '')).lines[0]).toMatch(/findings, added$/)
})

test('on a terminal one fact after another is asked for', async () => {
  const register = await open()
  const [fact] = await register.facts({ limit: 1, standing: 'given' })
  const lines: string[] = []
  const answers = ['Jet', 'c', 'page = 3', '', 'De kop telt niet mee.', 'q']
  const output = { line: (text: string) => void lines.push(text), aside: () => undefined, isTerminal: true }
  const twice = fact ? [fact, fact] : []
  expect(await prompted(twice, register, {}, output, async () => answers.shift() ?? null)).toBe(0)
  expect(lines.at(-1)).toBe('1 fact judged.')
  const [judged] = await register.facts({ id: fact?.id ?? '', limit: 1 })
  expect(judged).toMatchObject({ standing: 'corrected', fields: { page: 3 }, judgement: { actor: 'person:Jet' } })
  await register.close()
})

test('verify proves every fact of the register, and finds a text or a fact that was changed', async () => {
  const whole = await run('verify', '--sources', folder)
  expect([whole.code, whole.lines.at(-1)]).toEqual([
    0,
    expect.stringMatching(/^(\d+) of \1 passages proved in 1 document\.$/),
  ])
  const database = openDatabase(path)
  const set = (sql: string) => database.prepare(sql).run([])
  set("update journal set body = replace(body, 'zeewering', 'zeewarmte') where kind = 'document-read'")
  expect((await run('verify')).all).toMatch(/commitments f-\w+: Printed is ".*zeewering/)
  set("update journal set body = replace(body, 'zeewarmte', 'zeewering') where kind = 'document-read'")
  const [kept] = database.prepare('select bytes from content').all([]) as { bytes: Uint8Array }[]
  database.prepare('update content set bytes = ?').run([Buffer.from('iets anders')])
  const changed = await run('verify')
  expect([changed.code, changed.all]).toEqual([1, expect.stringContaining('is not the one that was read')])
  database.prepare('update content set bytes = ?').run([kept?.bytes])
  database.close()
  writeFileSync(letter, `${readFileSync(letter, 'utf8')} `)
  expect((await run('verify', '--sources', folder)).all).toContain('the source is another file')
  writeFileSync(letter, readFileSync(letter, 'utf8').slice(0, -1))
})

test('withdrawn words are gone, do not come back, and the rest is still proved', async () => {
  const gone = await run('withdraw', id, '--passage', 'heer Zoutbaars', ...who)
  expect(gone.lines[0]).toBe('The words were erased in 1 place, and do not come back when the document is added again.')
  expect(gone.lines[1]).toContain('Copies that were made before still hold it')
  expect(readFileSync(path).includes('Zoutbaars')).toBe(false)
  expect((await run('verify')).code).toBe(0)
  await run('add', letter)
  expect((await run('show', id)).all).not.toContain('Zoutbaars')
})

test('a withdrawn document is told to be so, and is not added again', async () => {
  expect((await run('withdraw', id, ...who)).code).toBe(0)
  expect((await run('show', id)).all).toMatch(/was withdrawn on 20.* by person:Jet de Vries: Zo staat het er\./)
  const again = await run('add', letter)
  expect(again.lines).toContain('1 withdrawn before, and not taken in again.')
  expect(readFileSync(path).includes('zeewering')).toBe(false)
})

const misuses: [args: string[], says: string][] = [
  [['review', '--accept', 'f-0', ...who], 'There is no fact f-0 in the register. Give the id that "show" prints.'],
  [['review', '--accept', 'f-0', '--by', 'Jet'], 'It is not said why. Give a reason with --reason.'],
  [['review', '--accept', 'f-0', '--reason', 'x'], 'It is not said who does this. Give a name with --by.'],
  [['review', '--accept', 'f-0', '--by', '<b>', '--reason', 'x'], '"<b>" is no name.'],
  [
    ['review', '--accept', 'f-0', '--reject', 'f-0', ...who],
    '--accept and --reject are two judgements. Give one at a time.',
  ],
  [['review', '--add', 'x', ...who], 'Give --document and --kind as well.'],
  [['review', '--add', 'x', '--document', 'kst-0', '--kind', 'findings', ...who], 'There is no document kst-0'],
  [
    ['review', '--correct', 'f-0', '--set', 'x', ...who],
    '"x" is no JSON object. Give --set as {"strength": "effort"}.',
  ],
  [['review', '--kind', 'vondsten'], 'There are no facts of kind "vondsten". Give one of citations, '],
  [['review', '--limit', 'veel'], '--limit is "veel". Give a whole number above zero.'],
  [['withdraw', 'kst-0', ...who], 'There is no document kst-0 in the register. Give the id of a document.'],
  [['withdraw', 'kst-0'], 'It is not said who does this. Give a name with --by.'],
]
for (const [args, says] of misuses) {
  test(`used wrongly: ${args.join(' ').slice(0, 60)}`, async () => {
    const ran = await run(...args)
    expect([ran.code, ran.all]).toEqual([2, expect.stringContaining(says)])
  })
}
