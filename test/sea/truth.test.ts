import { expect, test } from 'vitest'
import { agendas } from './agendas.ts'
import { seaDocuments } from './documents.ts'
import { flattened } from './flattened.ts'
import { fonts } from './fonts.ts'
import { models } from './models.ts'
import { pdf } from './pdf.ts'
import { scored, truthReader } from './reading.ts'
import { studyFields } from './score.ts'
import { seaTable } from './table.ts'

// One unit a character, so that widths can be counted.
const measure = (text: string) => text.length

function small(linesPerPage: number) {
  const agenda = agendas('dev').find((it) => it.chapter === 'XII')
  const model = models.find((it) => it.name === 'printed-2022')
  if (!agenda || !model) throw new Error('no agenda to make a table of')
  const table = seaTable(agenda, model, 'merged')
  return { table, made: flattened(table, { measure, textWidth: 70, leftWidth: 20, linesPerPage, firstPage: 284 }) }
}

test('the halves share no study and no theme', () => {
  const named = (half: 'dev' | 'held') =>
    agendas(half).flatMap((agenda) =>
      agenda.themes.flatMap((theme) => [
        theme.name,
        ...theme.subthemes.flatMap((it) => it.studies.map((s) => s.title)),
      ]),
    )
  const held = new Set(named('held'))
  expect(named('dev').filter((name) => held.has(name))).toEqual([])
  expect(held.size).toBeGreaterThan(40)
})

test('the truth, offered as a reading, is exact in every file of the development half', async () => {
  const documents = seaDocuments('dev')
  const scores = await Promise.all(documents.map((it) => scored(it, truthReader)))
  const failed = scores.flatMap((it) => it.rows).filter((row) => row.wrong.length > 0)
  expect(failed).toEqual([])
  expect(scores.flatMap((it) => it.falseRows)).toEqual([])
})

test('no two rows of one table are alike enough to be taken for each other', async () => {
  const [document] = seaDocuments('dev')
  if (!document) throw new Error('no document')
  const rows = document.truth().map((it) => it.row)
  const result = await scored(document, async () => [...rows].reverse())
  expect(result.rows.flatMap((row) => row.wrong)).toEqual([])
})

test('flattened pages hold every word of the table once, in rows that are cut where the page ends', () => {
  const { table, made } = small(20)
  expect(made.pages.length).toBeGreaterThan(2)
  const printed = table.rows.flatMap((row) => table.model.columns.map(({ key }) => row.cells[key])).join('')
  const body = made.pages.map(({ text }) => text.split('\n').slice(2, -1).join('')).join('')
  const letters = (text: string) => [...text.replace(/\s/gu, '')].sort().join('')
  expect(letters(body)).toBe(letters(printed))
})

test('a page by itself does not know the theme of the page before, and gives the cut pieces as such', () => {
  const { made } = small(15)
  const alone = made.pages.flatMap((page) => page.truth)
  const tails = alone.filter((it) => it.row.continuesFromPreviousPage)
  const cuts = alone.filter((it) => it.row.continuesOnNextPage)
  expect(tails.length).toBe(cuts.length)
  expect(tails.length).toBeGreaterThan(0)
  for (const { row } of tails) expect(row).toMatchObject({ title: null, theme: null, year: null, articles: [] })
  expect(made.truth.some((it) => it.row.continuesFromPreviousPage)).toBe(false)
  expect(alone.some((it) => it.row.theme === null && it.row.title !== null)).toBe(true)
})

test('a table in PDF is made for every font and goes on over pages', async () => {
  const { table } = small(20)
  const style = { font: fonts.times, measure, layout: 'ruled', sizePt: 9, firstPage: 1, paragraphs: 3 } as const
  const bytes = await pdf(table, { ...style, measure: (text) => text.length * 480 })
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/gu)?.length,
  ).toBeGreaterThan(1)
})

test('every field of a row is scored', () => {
  const [first] = seaDocuments('dev')[0]?.truth() ?? []
  expect(Object.keys(first?.row ?? {}).sort()).toEqual([...studyFields].sort())
})
