import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLabelledForMeaning, parseLabelledPassage } from '../../src/measure/labels.ts'
import { parsePassage } from '../../src/measure/marked.ts'

const FOLDER = new URL('../../gold/passages/', import.meta.url)
const all = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }))
const files = all.filter(({ text }) => isLabelledForMeaning(text))

describe.each(files)('$file', ({ file, text }) => {
  const { header, meaning, text: printed } = parseLabelledPassage(text)
  const where = (number: number) => `${file}, label ${number}`

  test('has its header and a fitting length', () => {
    expect(header.id).toBe(file.replace('.txt', ''))
    expect(Object.keys(header)).toEqual(expect.arrayContaining(['family', 'style', 'kind', 'sender', 'negatives']))
    expect(header['document-date'] ?? header['document-interval'] ?? header['date-in-text']).toBeDefined()
    const words = printed.split(/\s+/u).filter(Boolean).length
    expect(words).toBeGreaterThanOrEqual(40)
    expect(words).toBeLessThanOrEqual(1100)
  })
  test('intervals are ordered, and an effect is not larger at its low end', () => {
    for (const label of meaning) {
      const intervals = 'deadlines' in label ? label.deadlines : []
      for (const it of intervals) if (it?.[0] && it[1]) expect(it[0] <= it[1], where(label.number)).toBe(true)
      if (label.type === 'effect' && label.low !== null && label.high !== null)
        expect(label.low, where(label.number)).toBeLessThanOrEqual(label.high)
    }
  })
  test('each reaction answers a recommendation that is labelled, or says that it is not in the text', () => {
    const advice = meaning.filter((it) => it.type === 'recommendation').map((it) => it.quote)
    const astray = meaning.filter(
      ({ type, ...it }) =>
        type === 'reaction' && 'to' in it && it.to && !advice.some((one) => one.startsWith(it.to ?? '')),
    )
    expect(astray.map((it) => where(it.number))).toEqual([])
  })
  test('no label says at once that a passage is something and that it is not', () => {
    const denied = meaning.filter((label) => label.type === 'not')
    const contradicted = denied.filter((not) =>
      meaning.some((it) => it.type === not.of && it.quote === not.quote && !it.isOptional),
    )
    expect(contradicted.map((it) => where(it.number))).toEqual([])
  })
})

/** A row of the tables in gold/README.md as numbers: development, held apart, together; without those in brackets. */
function toldOf(row: string): number[] {
  const line = README.split('\n').findLast((it) => it.startsWith(`| ${row} |`)) ?? ''
  const cells = line.split('|').slice(2, 5)
  return cells.map((it) => Number(it.replace(/\(.*\)/u, '').replaceAll(',', '')))
}
const README = readFileSync(new URL('../../gold/README.md', import.meta.url), 'utf8')

/** Of the passages on each side, and of all, the sum of a count. */
function sums(count: (text: string) => number): number[] {
  const of = (side: string) =>
    files.filter(({ file }) => file.startsWith(side)).reduce((sum, { text }) => sum + count(text), 0)
  return [of('dev'), of('held'), of('dev') + of('held')]
}

describe('what gold/README.md counts', () => {
  test.each([
    ['commitments', 'commitment'],
    ['findings', 'finding'],
    ['recommendations', 'recommendation'],
    ['reactions', 'reaction'],
    ['effects', 'effect'],
    ['statements that are none of these', 'statement'],
    ['denials (`not`)', 'not'],
  ])('%s', (row, type) => {
    expect(toldOf(row)).toEqual(
      sums((text) => parseLabelledPassage(text).meaning.filter((it) => it.type === type).length),
    )
  })
  test('passages', () => {
    expect(toldOf('passages')).toEqual(sums(() => 1))
    expect(README).toContain(`\`passages/\` holds ${all.length} passages`)
  })
})

describe('the set', () => {
  const headers = all.map(({ file, text }) => ({ side: file.split('-')[0], header: parsePassage(text).header }))

  test('is split by family', () => {
    const families = (side: string) => headers.filter((it) => it.side === side).map((it) => it.header.family)
    const held = new Set(families('held'))
    expect(families('dev').filter((family) => held.has(family))).toEqual([])
  })
})
