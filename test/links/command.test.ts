import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { LinksFile } from '../../src/links/links-file.ts'
import { hasShared, sharedFolder } from '../shared.ts'

const scratch = mkdtempSync(join(tmpdir(), 'links-'))
afterAll(() => rmSync(scratch, { recursive: true }))

async function run(...args: string[]) {
  const [lines, asides]: string[][] = [[], []]
  const output = {
    line: (text: string) => void lines?.push(text),
    aside: (text: string) => void asides?.push(text),
    isTerminal: false,
  }
  const code = await main(args, output, { BELEIDSSPOOR_WORKERS: '1' })
  return { code, lines: lines ?? [], asides: asides ?? [] }
}

/** A folder with a promise and its delivery. */
function folder(name: string): string {
  const at = join(scratch, name)
  mkdirSync(at)
  const letter = (date: string, text: string) =>
    `De Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum ${date}\n\nGeachte voorzitter,\n\n${text}\n\nDe Minister van Infrastructuur en Waterstaat,\n\nA. Bakker\n`
  writeFileSync(
    join(at, 'a.txt'),
    letter(
      '12 maart 2028',
      'Ik zal uw Kamer voor 1 december 2028 informeren over de visoptrek bij de stuwen in de Regge.',
    ),
  )
  writeFileSync(
    join(at, 'b.txt'),
    letter('20 november 2028', 'Zoals toegezegd informeer ik u hierbij over de visoptrek bij de stuwen in de Regge.'),
  )
  return at
}

describe('beleidsspoor links', () => {
  test('prints one links file with a status for each commitment, its evidence by position', async () => {
    const { code, lines } = await run('links', folder('json'), '--json')
    const file: LinksFile = JSON.parse(lines.join(''))
    expect(code).toBe(0)
    expect(file.format).toBe(1)
    const [status] = file.statuses
    expect(status).toMatchObject({ status: 'fulfilled', asOf: '2028-11-20', withoutDeadline: false, isLate: false })
    const evidence = file.links[status?.by[0] ?? -1]
    expect(evidence).toMatchObject({ type: 'fulfilment', a: { name: 'a.txt' }, b: { name: 'b.txt' } })
    expect(evidence?.because[0]).toBe('links/fulfilment-said@1')
  })

  test('tells the statuses of another day with --on', async () => {
    const { lines } = await run('links', folder('on'), '--json', '--on', '2028-05-01')
    expect((JSON.parse(lines.join('')) as LinksFile).statuses[0]).toMatchObject({ status: 'open', asOf: '2028-05-01' })
  })

  test('takes facts files that were read before, without the text and without reading again', async () => {
    const facts = join(scratch, 'facts')
    await run('read', folder('sources'), '--out', facts, '--no-text')
    const { code, lines } = await run('links', facts, '--json')
    expect(code).toBe(0)
    expect((JSON.parse(lines.join('')) as LinksFile).statuses[0]?.status).toBe('fulfilled')
  })

  test('prints a table for people, with the newest day', async () => {
    const { lines } = await run('links', folder('people'))
    expect(lines.some((line) => /^fulfilment .*a\.txt: .*b\.txt: /u.test(line))).toBe(true)
    expect(lines.some((line) => /^fulfilled +2028-12-01 /u.test(line) || /^fulfilled +2028-11-30 /u.test(line))).toBe(
      true,
    )
    expect(lines.at(-1)).toMatch(/in 2 documents\. Statuses as of 2028-11-20\.$/u)
  })

  test('says what to do about a day that is none, a path that is not there and a file that is no facts file', async () => {
    expect(await run('links', scratch, '--on', '2028-02-31')).toMatchObject({
      code: 2,
      asides: ['--on is "2028-02-31", which is no date. Give a day as in --on 2031-03-14.'],
    })
    expect((await run('links', join(scratch, 'nowhere'))).code).toBe(2)
    const broken = join(scratch, 'broken.facts.json')
    writeFileSync(broken, '{"format": 1}')
    const { code, asides } = await run('links', broken)
    expect(code).toBe(2)
    expect(asides[0]).toContain('is no facts file of format 1. Make it again')
  })
})

test.skipIf(!hasShared)('every required link and status of the annotated documents is found', async () => {
  const { lines } = await run('links', join(sharedFolder, 'seeds'), '--json')
  const path = join(scratch, 'links.json')
  writeFileSync(path, lines.join(''))
  const { score } = await import(join(sharedFolder, 'gold/score.mjs'))
  const { links } = score({}, JSON.parse(lines.join('')))
  for (const scope of ['between documents', 'within a document'])
    expect(links[scope]).toMatchObject({ recall: 1, trapViolations: 0, missed: [] })
  expect(links['between documents'].precision).toBeGreaterThanOrEqual(0.9)
  expect(links.statuses).toMatchObject({ accuracy: 1, forbidden: [] })
})
