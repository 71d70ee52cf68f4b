import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conventions } from './conventions.ts'
import { described, timesIn, wordsOf } from './testing.ts'

const page = readFileSync(new URL('../../../../docs/times.md', import.meta.url), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\|(?! written |---)/u.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

/** What a row says: each bold passage with its interval and kind, and the certainty of the last. */
function said([text = '', intervals = '', kinds = '', certainty = '']: string[]) {
  const passages = [...text.matchAll(/\*\*([^*]+)\*\*/gu)].map((match) => match[1])
  const listOf = (cell: string) => (cell === '' ? [] : cell.split('; '))
  const read = listOf(intervals).map((interval, i) => `${interval.replace('–', '-')} ${listOf(kinds)[i]}`)
  return { passages, read, certainty }
}

test.each(rows)('%s', (...row) => {
  const hits = timesIn((row[0] ?? '').replaceAll('**', ''))
  const found = { passages: hits.map(wordsOf), read: hits.map(described), certainty: hits.at(-1)?.certainty ?? '' }
  expect(found).toEqual(said(row))
})

test('the page has its rows and names the version of the conventions', () => {
  expect(rows.length).toBeGreaterThan(80)
  expect(page).toContain(`version ${conventions.version}, set on ${conventions.setOn}`)
})
