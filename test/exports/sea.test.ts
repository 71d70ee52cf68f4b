import { afterAll, beforeAll, expect, test } from 'vitest'
import { checked } from '../../src/engine/agenda-check/checked.ts'
import { factsFile, read, type Tools } from '../../src/engine/read.ts'
import { seaRemarks, seaTable, seaTitle } from '../../src/exports/contents/sea.ts'
import { type SeaAnnex, seaAnnexOf } from '../../src/exports/contents/sea-annex.ts'
import { annexModel } from '../../src/exports/contents/sea-models.ts'
import { docxOf } from '../../src/exports/docx.ts'
import { textOf } from '../../src/exports/table.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { Register } from '../../src/register/contract.ts'
import { exampleRegister } from '../examples/register.ts'

let register: Register
let tools: Tools
beforeAll(async () => {
  register = await exampleRegister()
  tools = await loadTools(readingSettings())
})
afterAll(() => register.close())

const site = 'https://beleidsspoor.example'
const annex = (year: number, kind: 'jaarverslag' | 'begroting', department?: string): Promise<SeaAnnex> =>
  seaAnnexOf(register, { year, kind, site, ...(department === undefined ? {} : { department }) })
const care = 'Wijkzorg en Ouderen'

test('the columns are those of the year, word for word', () => {
  const heads = (kind: 'jaarverslag' | 'begroting', year: number) => annexModel(kind, year).columns.map((it) => it[1])
  const explained = ['Thema', 'Subthema', 'Type onderzoek', 'Afronding', 'Toelichting onderzoek', 'Begrotingsartikel']
  expect(heads('begroting', 2022)).toEqual(explained)
  expect(heads('jaarverslag', 2022)).toEqual(explained)
  expect(heads('jaarverslag', 2023)).toEqual([
    ...['Thema', 'Subthema', 'Type onderzoek', 'Afronding', 'Status', 'Conclusies/aanbevelingen'],
    'Begrotingsartikel(en)',
  ])
})

test('a report tells of its year and the three before it, a budget of what is still to come', async () => {
  const years = async (it: Promise<SeaAnnex>) => [...new Set((await it).rows.flatMap((row) => row.years))].sort()
  expect(await years(annex(2023, 'jaarverslag'))).toEqual([2021, 2022, 2023])
  expect(await years(annex(2025, 'jaarverslag'))).toEqual([2022, 2023, 2024])
  expect(await years(annex(2025, 'begroting', care))).toEqual([2026, 2027])
})

test('a row of an agenda has its cells, and a finished study leads to its report', async () => {
  const table = seaTable(await annex(2023, 'jaarverslag', care))
  expect(table.rows).toHaveLength(1)
  const [theme, subtheme, types, year, status, summary, articles] = table.rows[0] ?? []
  expect([theme, subtheme, types, year, articles]).toEqual(['Verpleeghuizen', 'Hitte', 'Ex durante', '2023', '3.2'])
  expect(summary).toBe(
    'Koel blijven. Hitteplannen in verpleeghuizen (Kenniscentrum Stadsklimaat). Conclusie: vier op de tien huizen hebben geen hitteplan.',
  )
  expect(status).toMatchObject([
    { text: 'Afgerond', href: expect.stringMatching(/^https:\/\/beleidsspoor\.example\//) },
  ])
})

test('a report that was answered and stands in no agenda is a row with what is missing said', async () => {
  const { rows, remarks } = await annex(2022, 'jaarverslag', 'Leren en Vakmanschap')
  expect(rows.map((it) => [it.title, it.theme, it.types])).toEqual([
    ['Iemand die voorleest. Evaluatie van de Subsidieregeling leesregisseurs, 2019-2021', null, []],
  ])
  expect(rows[0]?.summary).toContain('Aanbevelingen: Verlaag de eis van twee dagen')
  expect(remarks.map((it) => it.text)).toEqual([expect.stringContaining('staat in geen agenda')])
})

test('another department has none of it, although its name is a part of none', async () => {
  expect((await annex(2023, 'begroting', 'Ouderen')).rows).toEqual([])
  expect((await annex(2023, 'begroting', 'Waterwegen en Havens')).rows).toEqual([])
})

test('what is written is read again as it was meant', async () => {
  for (const [year, kind] of [
    [2023, 'jaarverslag'],
    [2024, 'begroting'],
  ] as const) {
    const made = await annex(year, kind, care)
    const bytes = await docxOf(seaTitle(made), [seaTable(made)])
    const { facts, document } = factsFile(read(bytes, 'agenda.docx', tools))
    expect(document.kind).toBe('sea-annex')
    expect(facts.studies.map((it) => [it.theme, it.subtheme, it.year, it.types.join()])).toEqual(
      made.rows.map((it) => [it.theme, it.subtheme, it.years.at(-1), it.types.join()]),
    )
    expect(facts.studies.map((it) => it.title)).toEqual(made.rows.map((it) => it.title))
  }
})

test('the check finds no error in an agenda that was complete, and what is wrong stands beside the table', async () => {
  const made = await annex(2023, 'jaarverslag', care)
  const { remarks } = checked(await docxOf(seaTitle(made), [seaTable(made)]), 'agenda.docx', tools, new Set(['3.2']))
  expect(remarks.filter((it) => it.severity === 'error')).toEqual([])
  const wrong = checked(await docxOf(seaTitle(made), [seaTable(made)]), 'agenda.docx', tools, new Set(['9']))
  expect(wrong.remarks.map((it) => it.code)).toEqual(['article-unknown'])
  expect(seaRemarks(made, wrong.remarks).rows.map((it) => it.map(textOf).join(' | '))).toEqual([
    expect.stringContaining('fout | Artikel 3.2 staat niet in deze begroting.'),
  ])
})

test('columns of another year are told as such', async () => {
  const rows = seaRemarks(await annex(2025, 'jaarverslag', care), []).rows.map((it) => it.map(textOf).join(' '))
  expect(rows[0]).toContain('een nieuwer model kennen wij niet')
})
