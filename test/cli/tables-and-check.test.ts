import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = join(folder, 'agenda.html')
writeFileSync(
  page,
  `<table><thead><tr><th>Thema</th><th>Type onderzoek</th><th>Afronding</th><th>Status</th>
<th>Conclusies/aanbevelingen</th><th>Begrotingsartikel(en)</th></tr></thead>
<tr><td rowspan="2">Lopen &amp; fietsen</td><td>Ex post</td><td>2022</td><td><a href="https://voorbeeld.nl/paden">afgerond</a></td>
<td>Rapport Paden (SEO): Er blijken minder "brede" paden te zijn, en 5% is weg.</td><td>14.2</td></tr>
<tr><td>Ex ante</td><td>2024</td><td>[te starten/lopend/afgerond]</td><td>Verkenning bruggen.</td><td>14.3</td></tr></table>
<table><tr><td>een</td><td>twee</td></tr><tr><td>drie</td><td>vier</td></tr></table>`,
)
const letter = join(folder, 'brief.txt')
writeFileSync(letter, 'Geachte voorzitter,\n\nHierbij bied ik u niets aan.\n')
const plain = join(folder, 'agenda, deel 1.txt')
writeFileSync(
  plain,
  'Agenda\n\n| Thema | Type onderzoek | Afronding | Status | Toelichting | Artikel |\n|---|---|---|---|---|---|\n| Lopen | Ex post | 2022 | 50% klaar | Rapport Paden (SEO): Paden blijken nuttig. | 14 |\n',
)

async function run(...args: string[]) {
  const [lines, asides]: [string[], string[]] = [[], []]
  const output = {
    line: (it: string) => void lines.push(it),
    aside: (it: string) => void asides.push(it),
    isTerminal: false,
  }
  const code = await main(args, output, { BELEIDSSPOOR_DATA: join(folder, 'data') })
  return { code, lines, asides: asides.filter((it) => !/^(?:Reading|Checking): /u.test(it)) }
}

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
  test('--table prints one of them', async () => {
    expect((await run('tables', page, '--csv', '--table', '2')).lines).toEqual(['een,twee\r', 'drie,vier\r'])
  })
  test('--html keeps heads, spans and links, and escapes what the document holds', async () => {
    const { lines } = await run('tables', page, '--html')
    const html = lines.join('\n')
    expect(html).toContain('<th scope="col">Type onderzoek</th>')
    expect(html).toContain('<td rowspan="2">Lopen &amp; fietsen</td>')
    expect(html).toContain('<a href="https://voorbeeld.nl/paden" rel="nofollow noreferrer">afgerond</a>')
    expect(html).toContain('&quot;brede&quot;')
    expect(html).toContain('<html lang="nl">')
  })
  test('says what is wrong with how it is used', async () => {
    const said = async (...args: string[]) => {
      const { code, asides } = await run('tables', ...args)
      return [code, ...asides]
    }
    expect(await said(page, '--json', '--csv')).toEqual([
      2,
      '--json and --csv cannot be printed together. Give one of them at a time.',
    ])
    expect(await said(page, '--table', 'x')).toEqual([
      2,
      '--table is "x", which is not the number of a table. Give a number from 1 on.',
    ])
    expect(await said(page, '--table', '3')).toEqual([
      2,
      'agenda.html has 2 tables, so there is no table 3. Leave --table out to see which there are.',
    ])
    expect(await said(letter, '--table', '1')).toEqual([
      2,
      'brief.txt has no table, so there is no table 1. Leave --table out to see which there are.',
    ])
    expect((await said(join(folder, 'nothing')))[0]).toBe(2)
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
  test('a document without an agenda is no error', async () => {
    const { code, lines } = await run('check', letter)
    expect(code).toBe(0)
    expect(lines.join('\n')).toContain('(no-agenda)')
  })
  test('--json prints codes and passages', async () => {
    const { lines } = await run('check', plain, '--json')
    const remarks = JSON.parse(lines[0] ?? '').remarks as { code: string; passage: string; line: number }[]
    expect(remarks.find((it) => it.code === 'unknown-status')).toMatchObject({ passage: '50% klaar', line: 5 })
  })
  test('--github prints annotations with signs escaped as GitHub wants them', async () => {
    const { lines } = await run('check', plain, '--github')
    const annotation = lines.find((it) => it.includes('title=unknown-status'))
    expect(annotation).toMatch(
      /^::error file=[^,]*agenda%2C deel 1\.txt,line=5,title=unknown-status::«50%25 klaar» is geen/u,
    )
    expect(lines.every((it) => /^::(?:error|warning|notice) /u.test(it))).toBe(true)
  })
  test('--articles makes articles that are not listed an error', async () => {
    expect((await run('check', plain, '--github', '--articles', '13,15')).lines.join()).toContain('article-unknown')
    expect((await run('check', plain, '--github', '--articles', '14')).lines.join()).not.toContain('article-unknown')
  })
  test('says what is wrong with how it is used', async () => {
    expect((await run('check', plain, '--articles', '14,x')).asides).toEqual([
      '--articles has "x", which is not a budget article. Give numbers with commas between them, such as 31,37.2.',
    ])
    expect((await run('check', plain, '--json', '--github')).code).toBe(2)
  })
})
