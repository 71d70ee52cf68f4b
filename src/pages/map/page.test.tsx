import { expect, test } from 'vitest'
import { agenda, agendaOf } from '../../../test/browser/fixture/agenda.ts'
import { dossier } from '../../../test/browser/fixture/dossier.ts'
import { during } from '../parts/visit.ts'
import { mapPage } from './page.tsx'
import { type AskMap, mapView } from './view.ts'

async function view(ask: Partial<AskMap> = {}, files = [agenda()]) {
  const register = await dossier(files)
  const found = await mapView(register, { today: '2032-01-10', ...ask })
  await register.close()
  return found
}
const page = async (ask: Partial<AskMap> = {}, files = [agenda()]) => mapPage(await view(ask, files))

/** The rows of the table as text. */
const table = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
      .map((it) => (it[1] ?? '').replace(/<[^>]+>/g, ''))
      .join(' | '),
  )

test('a register without studies says so, and where they would come from', async () => {
  const html = await page({}, [])
  expect(html).toContain('nog geen onderzoek met een thema of een jaar')
  expect(html).not.toContain('<table')
})

test('themes are rows and years columns, with the years of a gap between them', async () => {
  expect(table(await page())).toEqual([
    'Thema | 2027 | 2028 | 2029 | 2030 | 2031 | jaar onbekend',
    'Vaarwegen | 1 | 0 | 0 | 7 | 1 | 1',
    'Openbare ruimte langs het water in de grote steden | 0 | 0 | 1 | 0 | 0 | 0',
    'niet vermeld | 0 | 0 | 0 | 0 | 1 | 0',
  ])
})

test('a theme that was chosen shows its sub-themes', async () => {
  const html = await page({ theme: 'Vaarwegen' })
  expect(table(html)).toEqual([
    'Subthema | 2027 | 2028 | 2029 | 2030 | 2031 | jaar onbekend',
    'Onderhoud | 0 | 0 | 0 | 7 | 0 | 0',
    'Bediening | 1 | 0 | 0 | 0 | 1 | 0',
    'niet vermeld | 0 | 0 | 0 | 0 | 0 | 1',
  ])
  expect(html).toContain('<h1>Vaarwegen</h1>')
  expect(html).toContain('<a href="/kaart">Kaart</a>')
})

test('a moment that was chosen leaves the gaps of the themes that have none', async () => {
  const html = await page({ moment: 'post' })
  expect(table(html)[2]).toBe('Openbare ruimte langs het water in de grote steden | 0 | 0 | 0 | 0 | 0 | 0')
  expect(html).toContain('<h2 id="onderzoeken">1 onderzoek · achteraf (ex post)</h2>')
})

test('each number leads to the studies that it counts, and these to their passage', async () => {
  expect(await page()).toContain('<a href="/kaart?thema=Vaarwegen&amp;jaar=2030#onderzoeken">7</a>')
  const html = await page({ theme: 'Vaarwegen', year: 2030 })
  expect(html.match(/<li><h3><a href="\/documenten\/blg-1000002\?feit=/g)).toHaveLength(7)
})

test('the picture says in words what it shows, and holds a sign for each study of a field that is not full', async () => {
  const html = await page()
  expect(html).toMatch(/aria-label="Kaart van onderzoek[^"]*Vaarwegen: 2027: 1, 2030: 7, 2031: 1/)
  const picture = html.slice(html.indexOf('<svg class="map"'), html.indexOf('<figcaption'))
  expect(picture.match(/class="map-sign/g)).toHaveLength(5)
  expect(picture).toContain('class="map-number" y="6">7</text>')
  expect(picture.match(/map-field gap/g)).toHaveLength(12)
})

test('a study that agendas of two years name counts once, in the last year that is given', async () => {
  const row = { title: 'Evaluatie van de bediening', theme: 'Vaarwegen', types: ['ex post'] }
  const files = [agendaOf('blg-1', [{ ...row, year: 2031 }]), agendaOf('blg-2', [{ ...row, year: 2030 }])]
  const { total, studies } = await view({}, files)
  expect([total, studies.map((it) => it.year)]).toEqual([1, [2031]])
})

test('years before the last twelve share a column', async () => {
  const study = (year: number) => ({ title: `Studie van ${year}`, theme: 'Vaarwegen', year })
  const html = await page({}, [agendaOf('blg-1', [2009, 2011, 2015, 2031].map(study))])
  expect(table(html)[0]).toMatch(/^Thema \| t\/m 2019 \| 2020 \|/)
  expect(table(html)[1]).toMatch(/^Vaarwegen \| 3 \| 0/)
})

test('what was asked and does not exist is as if it was not asked', async () => {
  const { chosen, rows } = await view({ moment: 'gisteren', theme: '<script>' })
  expect(chosen).toEqual({ moment: null, theme: null, year: null })
  expect(rows).toHaveLength(3)
})

test('in English themes and titles stay Dutch and say so', async () => {
  const html = await during({ language: 'en' }, () => page())
  expect(html).toContain('<th scope="row" lang="nl"><a href="/kaart?thema=Vaarwegen">')
  expect(html).toContain('Map of research')
})

test('nothing that a document holds becomes HTML', async () => {
  const title = '<img src=x onerror=alert(1)>'
  const html = await page({}, [agendaOf('blg-1', [{ title, theme: '"><script>', year: 2031 }])])
  expect(html).not.toMatch(/<img|<script>/)
  expect(html).toContain('/kaart?thema=%22%3E%3Cscript%3E')
})
