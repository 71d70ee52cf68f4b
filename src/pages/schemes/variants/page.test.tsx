import { expect, test } from 'vitest'
import { askSite, sendForm, words } from '../../../../test/web/asking-site.ts'
import { schemeShelf } from '../../../cli/scheme-shelf.ts'

const PATH = '/regelingen/nl.kennismigrant/varianten'
const variant = (...patches: object[]) => JSON.stringify({ scheme: 'nl.kennismigrant', title: 'proef', patches })
const send = async (text: string, path = PATH) => {
  const answer = await sendForm(path, { stappen: text })
  return { ...answer, words: words(answer.text) }
}
const SCALE = { op: 'scale', param: 'salary_threshold_30_plus', by: 1.2, from: '2026-01-01', to: '2026-12-31' }

test('a variant tells its steps, what is different, and who of the made cases goes over', async () => {
  const { status, text } = await askSite(`${PATH}?variant=tien-procent-meer`)
  expect(status).toBe(200)
  expect(words(text)).toContain('looncriterium vanaf 30 jaar wordt 1,1 keer zo hoog (2026).')
  expect(words(text)).toContain('€ 5.942 per maand zonder vakantiegeld')
  expect(words(text)).toMatch(/5\.000 verzonnen aanvragen, geen mensen/)
  expect(words(text)).toMatch(/Wie gaat over\? [\d.]+ aanvragen van «voldaan» naar «niet voldaan»/)
})

test('counts add up: all outcomes together are all cases, before and after, and in the groups', async () => {
  const { text } = await askSite(`${PATH}?variant=tien-procent-meer&per=sector`)
  const tables = [...text.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].map((it) => rowsOf(it[1] ?? ''))
  const outcomes = tables.find((rows) => rows.some((it) => it[0] === 'voldaan')) ?? []
  expect(sum(outcomes, 1)).toBe(5000)
  expect(sum(outcomes, 2)).toBe(5000)
  const groups = tables.find((rows) => rows.some((it) => it[0] === 'ict')) ?? []
  expect(sum(groups, 1)).toBe(5000)
  const met = outcomes.find((it) => it[0] === 'voldaan')
  expect([sum(groups, 2), sum(groups, 3)]).toEqual([number(met?.[1]), number(met?.[2])])
})
const rowsOf = (html: string): string[][] =>
  html.split('</tr>').map((row) =>
    row
      .replace(/<\/t[hd]>/g, '\t')
      .replace(/<[^>]*>/g, '')
      .split('\t'),
  )
const number = (text = ''): number => Number(text.replaceAll('.', '').replace('−', '-')) || 0
const sum = (rows: readonly string[][], column: number): number => rows.reduce((all, it) => all + number(it[column]), 0)

test('what the population rests on stands on the page', async () => {
  const text = words((await askSite(PATH)).text)
  expect(text).toContain('Geen enkele verdeling is gemeten')
  expect(text).toMatch(/geboortedag gelijkmatig van 1 januari 1976 tot en met 31 december 2002/)
})

test('a variant of one’s own is calculated as it is written', async () => {
  const { status, words: text, headers } = await send(variant(SCALE))
  expect(status).toBe(200)
  expect(text).toContain('looncriterium vanaf 30 jaar wordt 1,2 keer zo hoog (2026).')
  expect(text).toContain('€ 7.130')
  expect(headers.get('Cache-Control')).toBe('no-store')
  // Nobody published that amount.
  expect(text).toMatch(/€ 7\.130 per maand zonder vakantiegeld \+/)
})

test('every kind of step is told in words', async () => {
  const during = { from: '2026-01-01', to: 'open' }
  const condition = { op: 'fact', id: 'new.fact', fact: 'hadOrientationYear' }
  const { words: text, status } = await send(
    variant(
      { op: 'setParam', param: 'salary_threshold_reduced', value: 3000, ...during },
      { op: 'factorOf', param: 'salary_threshold_under_30', of: 'salary_threshold_30_plus', factor: 0.8, ...during },
      { op: 'insertCondition', rule: 'admission', into: 'admission', condition, ...during },
      { op: 'removeCondition', rule: 'admission', node: 'market', ...during },
      { op: 'endRule', rule: 'job_search', on: '2026-06-30' },
      { op: 'replaceRule', rule: 'notification', tree: condition, ...during },
    ),
  )
  expect(status).toBe(200)
  for (const it of [
    'wordt € 3.000',
    '0,8 keer looncriterium vanaf 30 jaar',
    'komt erbij: had eerder',
    'vervalt: oordeel van de IND',
    'eindigt op 30 juni 2026',
    'wordt vervangen',
  ])
    expect(text).toContain(it)
})

test('a rule of which conditions only stand elsewhere says which', async () => {
  const tree = structuredClone(schemeShelf()().schemes.get('nl.kennismigrant')?.rules[0]?.versions.at(-1)?.tree)
  const [sponsor, occupation, pay, market] = branches(tree)
  const [any, young, reduced, exempt] = branches(pay)
  const [route, amount] = branches(reduced)
  const moved = { ...reduced, of: [route] }
  const turned = { ...tree, of: [sponsor, occupation, { ...pay, of: [any, young, moved, exempt] }, amount, market] }
  const patch = { op: 'replaceRule', rule: 'admission', tree: turned, from: '2026-11-01', to: 'open' }
  const { status, words: text, text: html } = await send(variant(patch))
  expect(status).toBe(200)
  expect(text).toMatch(/verplaatst \S/)
  expect(html).not.toMatch(/<ul>\s*<\/ul>/)
})
const branches = (node: unknown): unknown[] & Record<string, never>[] => (node as { of: never[] }).of

test('a factor is told with all its decimals', async () => {
  const told = async (by: number) => (await send(variant({ ...SCALE, by }))).words
  expect(await told(1.005)).toContain('wordt 1,005 keer zo hoog')
  expect(await told(1.004)).toContain('wordt 1,004 keer zo hoog')
})

const WRONG: readonly [what: string, text: string, told: string | RegExp][] = [
  ['no JSON', '{"scheme":', /Regel 1: /],
  ['another scheme', JSON.stringify({ scheme: 'nl.ict', title: 'x', patches: [SCALE] }), 'nl.kennismigrant'],
  ['no steps', variant(), /patches/],
  ['too many steps', variant(...Array(13).fill(SCALE)), '≤ 12'],
  ['a parameter that is not there', variant({ ...SCALE, param: 'weg' }), 'There is no parameter'],
  ['a period turned around', variant({ ...SCALE, to: '2025-01-01' }), 'before it begins'],
]
for (const [what, text, told] of WRONG)
  test(`${what} is told, and what was written is still there`, async () => {
    const answer = await send(text)
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('Deze variant kan niet worden gemaakt')
    expect(answer.words).toMatch(told)
    expect(answer.text).toContain(text.slice(0, 9).replaceAll('"', '&quot;'))
    expect(answer.text).toMatch(/<textarea[^>]* aria-invalid="true" aria-describedby="stappen-uitleg stappen-fouten"/)
    expect(answer.text).toContain('<ul id="stappen-fouten">')
  })

test('what is wrong is English and says so; where it is, and what became of the form, is Dutch', async () => {
  const { text } = await send(variant({ ...SCALE, param: 'weg' }))
  expect(text).toMatch(/<li>Stap 1: <span lang="en">There is no parameter/)
  const elsewhere = await sendForm(PATH, { stappen: variant(SCALE) }, { Origin: 'https://elders.example' })
  expect(elsewhere.status).toBe(403)
  expect(elsewhere.text).toContain('<p>Het formulier kwam niet goed aan. Probeer het opnieuw.</p>')
  expect(elsewhere.text).not.toContain('<span lang="en">')
  expect(elsewhere.text).not.toContain('aria-invalid')
})

test('a tree that is nested very deep does not bring the site down', async () => {
  const deep = `${'{"op":"not","id":"a","of":'.repeat(350)}{"op":"fact","id":"b","fact":"x"}${'}'.repeat(350)}`
  const text = variant({ op: 'replaceRule', rule: 'admission', tree: 0, from: '2026-01-01', to: 'open' })
  const { status } = await send(text.replace('"tree":0', `"tree":${deep}`))
  expect(status).toBe(422)
})

test('a scheme without a population shows what differs, and one without rules has no variants', async () => {
  const ict = await askSite('/regelingen/nl.ict/varianten')
  expect(ict.status).toBe(200)
  const own = JSON.stringify({
    scheme: 'nl.ict',
    title: 'x',
    patches: [{ op: 'endRule', rule: 'admission', on: '2026-06-30' }],
  })
  expect((await send(own, '/regelingen/nl.ict/varianten')).words).toContain('geen verzonnen groep gemaakt')
  expect((await askSite('/regelingen/nl.statistiek/varianten')).status).toBe(404)
})
