import { expect, test } from 'vitest'
import { csvOf } from '../../src/exports/csv.ts'
import { docxOf } from '../../src/exports/docx.ts'
import { jsonLines } from '../../src/exports/jsonl.ts'
import { cellText, type Table } from '../../src/exports/table.ts'
import { xlsxOf } from '../../src/exports/xlsx.ts'
import { csvRows, openedInLibreOffice } from './libreoffice.ts'

const link = { text: 'Brief', href: 'http://127.0.0.1:4280/documenten/kst-1-1?feit=f-1#feit-f-1' }
const table: Table = {
  name: 'Een/naam: met [tekens] die een blad niet mag',
  title: 'Titel & <b>meer</b>',
  notes: ['Een opmerking.'],
  columns: ['Tekst', 'Getal', 'Leeg', 'Adres', 'Adressen'].map((head) => ({ head, width: 20 })),
  rows: [
    ['=HYPERLINK("http://evil.example")', 12, null, [link], [link, { ...link, text: 'Nota' }]],
    ['+31 is geen som', -3, '', [], [link]],
    ['regel een\nregel "twee", met komma; é € 𝄞', 0.5, null, [link], []],
    ['<script>alert(1)</script> & ]]>', 1, null, [], []],
  ],
}

test('CSV: what a spreadsheet would take for a formula is text, and every cell comes back as it was', () => {
  const csv = csvOf(table)
  expect(csv.startsWith('\ufeffTekst,Getal,Leeg,Adres,Adressen\r\n')).toBe(true)
  const rows = csvRows(csv)
  expect(rows.map((it) => it.length)).toEqual([5, 5, 5, 5, 5])
  expect(rows[1]?.[0]).toBe('\'=HYPERLINK("http://evil.example")')
  expect(rows[2]?.[0]).toBe("'+31 is geen som")
  expect(rows[3]?.[0]).toBe('regel een\nregel "twee", met komma; é € 𝄞')
  expect(rows[1]?.[4]).toBe(`Brief ${link.href}\nNota ${link.href}`)
})

test('CSV: a number below zero stays a number', () => {
  expect(csvRows(csvOf(table))[2]?.[1]).toBe('-3')
})

const hostile = cellText('a\u0000b \ud800 c\ufffe\n d piet@ministerie.example')
const oneCell = (name: string, text: string): Table => ({ ...table, name, rows: [[text, null, null, null, null]] })

/** LibreOffice takes seconds to begin: it opens one workbook with all there is to see. */
let opened: Promise<ReadonlyMap<string, string>> | null = null
async function sheet(name: string): Promise<string[][]> {
  const others = [
    oneCell('Vreemd', hostile),
    oneCell('Lang', 'x'.repeat(100_000)),
    { ...table, name: 'Leeg', rows: [] },
  ]
  opened ??= xlsxOf([table, { ...table, name: 'Twee' }, ...others]).then((it) => openedInLibreOffice('tabel.xlsx', it))
  return csvRows((await opened).get(name) ?? '')
}

test('XLSX opens in LibreOffice with the right cells; a formula of a document does not run, a link of ours does', async () => {
  const rows = await sheet('Twee')
  expect(rows[0]?.[0]).toBe(table.title)
  expect(rows[1]?.[0]).toBe('Een opmerking.')
  expect(rows[3]).toEqual(['Tekst', 'Getal', 'Leeg', 'Adres', 'Adressen'])
  expect(rows[4]).toEqual(['=HYPERLINK("http://evil.example")', '12', '', 'Brief', 'Brief\nNota'])
  expect(rows[5]?.slice(0, 2)).toEqual(['+31 is geen som', '-3'])
  expect(rows[6]?.[0]).toBe(table.rows[2]?.[0])
  expect(rows[7]?.[0]).toBe('<script>alert(1)</script> & ]]>')
}, 120_000)

test('DOCX opens in LibreOffice with title, notes, heads and cells', async () => {
  const text = [...openedInLibreOffice('tabel.docx', await docxOf('Titel', [table])).values()].join('')
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  for (const wanted of [table.title, 'Een opmerking.', 'Tekst', 'Adressen', '12', 'Brief', 'Nota', '-3', 'regel een'])
    expect([wanted, lines.includes(wanted)]).toEqual([wanted, true])
  expect(lines).toContain('regel "twee", met komma; é € 𝄞')
  expect(lines).toContain('=HYPERLINK("http://evil.example")')
}, 120_000)

test('text that no file may hold as it is becomes text that it may', async () => {
  expect(hostile).toBe('a b \ufffd c\ufffd d ••••@••••••••••.•••••••')
  // The sign for what is no character is one that spreadsheets leave out.
  expect((await sheet('Vreemd')).at(-1)?.[0]).toBe(hostile.replaceAll('\ufffd', ''))
}, 120_000)

test('a cell of a hundred thousand signs is cut where a spreadsheet would call the file damaged', async () => {
  expect((await sheet('Lang')).at(-1)?.[0]).toHaveLength(32_000)
}, 120_000)

test('an empty table is a file all the same', async () => {
  expect(csvRows(csvOf({ ...table, rows: [] }))).toHaveLength(1)
  expect((await sheet('Leeg')).at(-1)).toEqual(['Tekst', 'Getal', 'Leeg', 'Adres', 'Adressen'])
}, 120_000)

test('JSON Lines: one value a line, and a lone surrogate does not make it invalid UTF-8', () => {
  const lines = [...jsonLines([{ a: 'x\ny' }, { b: '\ud800' }])]
  expect(lines).toEqual(['{"a":"x\\ny"}\n', '{"b":"\\ud800"}\n'])
})
