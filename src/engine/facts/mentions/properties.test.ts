import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorTime } from '../../../../test/processor-time.ts'
import type { Field } from '../../context.ts'
import { structureOf } from '../../structure/structure.ts'
import { citations } from '../citations/citations.ts'
import { mentions } from './mentions.ts'
import { considered, standing } from './testing.ts'

const migratie: Field = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../fields/migratie/field.json'), 'utf8'),
)

const pieces = [
  'Minister van ',
  'minister ',
  'ambtsgenoten van ',
  'Economische Zaken',
  ' en ',
  ', ',
  'IND',
  'A.B. ',
  'de Vries',
  'regeling ',
  '‘',
  '’ ',
  '(',
  ')',
  'uw Kamer ',
  'kabinet-',
  'commissie ',
  'Van der ',
  'gemeente ',
  'Richtlijn 2009/50/EG van de Raad ',
  '\n',
  'LVV',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((it) => it.join(''))

test('whatever is printed: no reading stands on the words of another, and each lies inside the text', () => {
  fc.assert(
    fc.property(text, (it) => {
      const hits = standing(it).sort((a, b) => a.start - b.start)
      hits.forEach((hit, i) => {
        expect(hit.start).toBeLessThan(hit.end)
        expect(hit.end).toBeLessThanOrEqual(hit.flow.view.text.length)
        expect(hit.start).toBeGreaterThanOrEqual(hits[i - 1]?.end ?? 0)
        expect(hit.fields.canonical).not.toBe('')
      })
    }),
    { numRuns: 300 },
  )
})

// Ten times the text may take at most some thirty times as long: a quadratic rule takes a hundred.
const repeated = [
  'Minister van ',
  'de regeling ‘',
  'A.B. ',
  '((((',
  'ambtsgenoten van Defensie, ',
  'de leden De Lang, ',
  'AAA ',
  'uw Kamer ',
  'commissie Van de ',
  'het IBO over ',
]
test.each(repeated)('time grows with the text and not with its square: «%s»', (piece) => {
  const time = (length: number) => {
    const it = piece.repeat(Math.ceil(length / piece.length))
    const start = processorTime()
    considered(it)
    return processorTime() - start
  }
  time(20_000)
  const short = Math.min(time(20_000), time(20_000), time(20_000))
  expect(time(200_000)).toBeLessThan(200 + short * 30)
})

const shared = process.env.SHARED_DIR ?? join(import.meta.dirname, '../../../../../shared')
const gold = `${shared}/gold/seeds.gold.json`

interface Labelled {
  readonly type: string
  readonly canonical: string
  readonly spans: readonly (readonly [number, number])[]
  readonly scoring: string
  readonly canonicalScoring?: string
}

// The annotated documents lie beside the checkout; without them there is nothing to compare with.
describe.skipIf(!existsSync(gold))('the annotated documents', () => {
  const labelled: { source: { name: string }; facts: { mentions: Labelled[] } }[] = existsSync(gold)
    ? JSON.parse(readFileSync(gold, 'utf8')).documents
    : []

  test('all are there', () => expect(readdirSync(`${shared}/seeds`).length).toBe(labelled.length))

  test('nineteen in twenty of what is labelled is found, and organisations under the labelled name', () => {
    const compared = labelled.flatMap(({ source, facts }) => {
      const found = read(readFileSync(`${shared}/seeds/${source.name}`, 'utf8').replace(/^\uFEFF/, ''))
      const required = facts.mentions.filter((it) => it.scoring !== 'optional')
      return required.map((it) => ({ it, names: found.filter((hit) => overlap(hit, it)).map((hit) => hit.canonical) }))
    })
    const missed = compared.filter(({ names }) => names.length === 0)
    expect(missed.length / compared.length).toBeLessThan(0.05)
    const named = compared.filter(({ it, names }) => it.canonicalScoring !== 'optional' && names.length > 0)
    expect(named.filter(({ it, names }) => !names.includes(it.canonical)).map(({ it }) => it.canonical)).toEqual([])
  })
})

function read(text: string) {
  const page = { number: 1, label: null, span: { start: 0, end: text.length }, widthPt: null, heightPt: null }
  const source = { mediaType: 'text/plain', reader: 'text@1', text, pages: [page], marks: [], properties: {} }
  const { identity, flows, footnotes } = structureOf(source, 'sha', () => false)
  const context = { document: identity, field: migratie, knownIds: null, likelihood: null, footnotes }
  const hits = mentions(flows, text, context, citations(flows, text, context))
  return hits.flatMap(({ lost, flow, start, end, fields }) =>
    lost === undefined
      ? [{ start: flow.view.at[start] ?? 0, end: (flow.view.at[end - 1] ?? 0) + 1, canonical: fields.canonical }]
      : [],
  )
}

const overlap = (hit: { start: number; end: number }, { spans }: Labelled): boolean =>
  spans.some(([start, end]) => hit.start < end && start < hit.end)
