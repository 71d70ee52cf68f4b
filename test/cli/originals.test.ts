import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { hashOfBytes } from '../../src/engine/hashes.ts'
import { Kept } from '../../src/notices/webhooks/kept.ts'
import { Originals } from '../../src/sources/originals/originals.ts'
import { commandLine, examples } from './running.ts'

const made: ReturnType<typeof commandLine>[] = []
afterEach(() => {
  for (const it of made.splice(0)) it.remove()
})
const PDF = join(examples, '10-voortgang-brugbediening.pdf')
const SHA256 = hashOfBytes(readFileSync(PDF))

async function withPdf() {
  const here = commandLine()
  made.push(here)
  const { code, lines } = await here.run('add', '--json', PDF)
  expect(code).toBe(0)
  const { id } = JSON.parse(lines[0] ?? '{}') as { id: string }
  return { ...here, id, originals: new Originals(join(here.data, 'originals')) }
}

test('what was added is found where it lies, and not any more once it was withdrawn', async () => {
  const { run, data, id, originals } = await withPdf()
  expect(await originals.pathOf(SHA256)).toBe(PDF)
  expect((await run('withdraw', id, '--reason', 'Een fout.', '--by', 'Jet')).code).toBe(0)
  expect(await originals.pathOf(SHA256)).toBe(null)
  expect(readFileSync(join(data, 'originals', 'places.jsonl'), 'utf8')).not.toContain('brugbediening')
})

test('older versions of what is withdrawn are not kept beside the register either', async () => {
  const here = commandLine()
  made.push(here)
  const path = join(here.folder, 'brief.txt')
  const head =
    'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2030-2031\n39 999 Proeven\nNr. 6 BRIEF VAN DE MINISTER VAN PROEVEN\n'
  const hashes: string[] = []
  for (const term of ['voor de zomer', 'na de zomer']) {
    const bytes = Buffer.from(`${head}Den Haag, 21 april 2031\n\nIk stuur de Kamer ${term} een brief.\n`)
    writeFileSync(path, bytes)
    const { lines } = await here.run('add', '--json', path)
    const originals = new Originals(join(here.data, 'originals'))
    writeFileSync(originals.keptAt(hashOfBytes(bytes)), bytes)
    hashes.push(hashOfBytes(bytes), (JSON.parse(lines[0] ?? '{}') as { id: string }).id)
  }
  const [first = '', id = '', second = '', sameId] = hashes
  expect([sameId, first === second]).toEqual([id, false])
  expect((await here.run('withdraw', id, '--reason', 'Een fout.', '--by', 'Jet')).code).toBe(0)
  const left = readdirSync(join(here.data, 'originals'))
  expect(left.filter((it) => it === first || it === second)).toEqual([])
})

test('messages of changes that wait say nothing of what is withdrawn, while no server runs', async () => {
  const { run, data, id } = await withPdf()
  const kept = new Kept(join(data, 'webhooks'))
  const told = ['geheim', 'openbaar'].map((text, i) => ({
    id: `f-${i}`,
    text,
    document: { id: i === 0 ? id : 'kst-1' },
  }))
  const alone = { ...told[0], id: 'f-2' }
  const messages = [told, [alone]].map((changes) => ({
    ...{ type: 'commitment.added' as const, endpoint: 'abcdef012345', body: JSON.stringify({ data: { changes } }) },
  }))
  await kept.advance(null, new Map(), messages, 0)
  expect((await run('withdraw', id, '--reason', 'Een fout.', '--by', 'Jet')).code).toBe(0)
  const left = kept.waiting().map((it) => JSON.parse(kept.read(it)?.body ?? '').data.changes)
  expect(left).toEqual([[told[1]]])
})

test('the bytes of what was handed in are compared when all is proved again', async () => {
  const { run, originals } = await withPdf()
  writeFileSync(originals.keptAt(SHA256), readFileSync(PDF))
  expect((await run('verify')).code).toBe(0)
  writeFileSync(originals.keptAt(SHA256), 'iets anders')
  const { code, all } = await run('verify')
  expect([code, existsSync(PDF)]).toEqual([1, true])
  expect(all).toContain('the file that was handed in is no longer the one that was read')
})
