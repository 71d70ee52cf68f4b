import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { SearchAnswer } from '../../src/register/search/search.ts'
import { commandLine } from './running.ts'

const { folder, run, remove } = commandLine()
afterAll(remove)

const letter = join(folder, 'brief.txt')
writeFileSync(
  letter,
  'Geachte voorzitter,\n\nIk zal uw Kamer voor het zomerreces van 2027 informeren over de zeeweringen bij Kuststad.\n',
)
await run('add', letter)

test('search prints the passage with its words between angle quotes, and the kinds of the facts in it', async () => {
  const { code, all } = await run('search', 'zeewering', 'informeren')
  expect(code).toBe(0)
  expect(all).toContain('van 2027 «informeren» over de «zeeweringen» bij Kuststad.')
  expect(all).toMatch(/page 1; commitments/)
})

test('search as JSON gives offsets into the text as printed, and counts by filter', async () => {
  const { lines } = await run('search', 'kuststad', '--facts', 'commitments', '--counts', '--json')
  const { hits, counts } = JSON.parse(lines[0] ?? '') as SearchAnswer
  expect(hits[0]?.facts.map((it) => it.kind)).toContain('commitments')
  expect(counts).toMatchObject({ total: 1, factKinds: expect.arrayContaining([{ value: 'commitments', hits: 1 }]) })
})

test('what is not there is told, and is no failure', async () => {
  expect(await run('search', 'bergtop')).toMatchObject({ code: 0, lines: ['Nothing was found.', ''] })
  expect(await run('search', 'kuststad', '--year', '1999')).toMatchObject({
    code: 0,
    lines: ['Nothing was found.', ''],
  })
})

test('search used wrongly says what is wrong and what to do', async () => {
  const says = async (...args: string[]) => {
    const { code, all } = await run('search', ...args)
    expect(code).toBe(2)
    return all
  }
  expect(await says('"zee wering')).toContain('The quotation mark is not closed.')
  expect(await says('zee', 'EN')).toContain('At "EN".')
  expect(await says('zee', '--facts', 'beloften')).toContain('They are citations')
  expect(await says('zee', '--limit', '0')).toContain('--limit')
  expect(await says('zee', '--after', 'x')).toContain('ask again from the beginning')
})
