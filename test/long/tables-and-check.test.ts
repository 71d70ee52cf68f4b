import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, letter, page, plain, run } from '../cli/agenda-files.ts'

describe('beleidsspoor tables', () => {
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
  test('a document without an agenda is no error', async () => {
    const { code, lines } = await run('check', letter)
    expect(code).toBe(0)
    expect(lines.join('\n')).toContain('(no-agenda)')
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
