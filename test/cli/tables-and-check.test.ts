import { describe, expect, test } from 'vitest'
import { letter, page, plain, run } from './agenda-files.ts'

// Every run starts a process that reads; the other ways to print are in the long tests.
describe('beleidsspoor tables', () => {
  test('lists the tables of each document with page, size and first heads', async () => {
    const { code, lines } = await run('tables', page, letter)
    expect(code).toBe(0)
    expect(lines[2]).toMatch(/^agenda\.html +1 +1 +3 × 6 +Thema \| Type onderzoek \| Afronding/u)
    expect(lines[3]).toMatch(/^agenda\.html +2 +1 +2 × 2 +een \| twee$/u)
    expect(lines.at(-1)).toBe('2 documents: 2 tables.')
  })
  test('--json prints one tables file a line, with spans, addresses and cells over several rows', async () => {
    const { lines } = await run('tables', page, letter, '--json')
    const [file, other] = lines.map((it) => JSON.parse(it))
    expect(file).toMatchObject({ format: 1, source: { name: 'agenda.html' }, problems: [] })
    expect(file.tables[0]).toMatchObject({ pages: [1], headerRows: 1, origin: 'marks' })
    const cells = file.tables[0].cells as { text: string; rowSpan: number; href: string | null; spans: number[][] }[]
    expect(cells.find((it) => it.text === 'Lopen & fietsen')?.rowSpan).toBe(2)
    expect(cells.find((it) => it.text === 'afgerond')?.href).toBe('https://voorbeeld.nl/paden')
    expect(cells.every((it) => it.text === '' || it.spans.length > 0)).toBe(true)
    expect(other.tables).toEqual([])
  })
  test('--csv is RFC 4180: quotes doubled, commas quoted, lines that end in CR LF, a blank line between tables', async () => {
    const { lines } = await run('tables', page, '--csv')
    expect(lines.every((it) => it.endsWith('\r'))).toBe(true)
    expect(lines[1]).toBe(
      'Lopen & fietsen,Ex post,2022,afgerond,"Rapport Paden (SEO): Er blijken minder ""brede"" paden te zijn, en 5% is weg.",14.2\r',
    )
    expect(lines[2]).toMatch(/^,Ex ante,2024,/u)
    expect(lines.slice(3)).toEqual(['\r', 'een,twee\r', 'drie,vier\r'])
  })
})

describe('beleidsspoor check', () => {
  test('tells the author in Dutch what is wrong, where, and what to do; errors give exit code 1', async () => {
    const { code, lines } = await run('check', page)
    expect(code).toBe(1)
    const text = lines.join('\n')
    expect(text).toContain(
      'fout, bladzijde 1: Hier staat nog tekst uit het model: «[te starten/lopend/afgerond]». (template-text)',
    )
    expect(text).toContain('doen: Vul de cel in, en haal de tekst tussen vierkante haken weg.')
    expect(lines.at(-1)).toMatch(/^1 document: \d+ fouten, \d+ waarschuwing/u)
  })
  test('--json prints codes and passages', async () => {
    const { lines } = await run('check', plain, '--json')
    const remarks = JSON.parse(lines[0] ?? '').remarks as { code: string; passage: string; line: number }[]
    expect(remarks.find((it) => it.code === 'unknown-status')).toMatchObject({ passage: '50% klaar', line: 5 })
  })
})
