import { afterAll, beforeAll, expect, test } from 'vitest'
import { dossier } from '../../../test/browser/fixture/dossier.ts'
import type { Register } from '../../register/contract.ts'
import { queryOf } from '../parts/list/ask.ts'
import { documentsPage } from './page.tsx'
import { askDocuments, documentsView } from './view.ts'

let register: Register
beforeAll(async () => {
  register = await dossier()
})
afterAll(() => register.close())

const view = (asked: string) => documentsView(register, askDocuments(queryOf(`http://x/documenten?${asked}`)))
const page = async (asked: string) => documentsPage(await view(asked))

test('documents stand there the newest first, with their kind, date, sender and what was found', async () => {
  const { rows, total } = await view('')
  expect(rows).toHaveLength(total)
  const days = rows.flatMap((it) => it.day ?? [])
  expect(days).toEqual(days.toSorted().reverse())
  expect(await page('')).toContain('<li class="count commitments">')
})

test('each choice leaves as many as it says', async () => {
  const { facets } = await view('')
  expect(facets.map((it) => it.name)).toEqual(['soort', 'jaar', 'ministerie'])
  for (const it of facets.flatMap((facet) => facet.choices)) {
    const { total } = await view(it.href.split('?')[1] ?? '')
    expect([it.href, total]).toEqual([it.href, it.count])
  }
})

test('a document without date, title or identifier says so', async () => {
  const html = await page('')
  expect(html).toContain('Beslisnota zonder titel')
  expect(html).toContain('datum niet vermeld')
})

test('a choice that leaves nothing says so, and one that does not exist is none', async () => {
  expect(await page('jaar=1801')).toContain('Er is niets dat bij deze keuze past.')
  expect((await view('soort=roman&vanaf=x')).total).toBe((await view('')).total)
})

test('nothing that a document holds becomes HTML', async () => {
  const html = await page('')
  expect(html).toContain('&lt;script>document.title')
  expect(html).not.toMatch(/<script>document|<img/)
})
