import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../../../test/examples/register.ts'
import { linkRules } from '../../links/families.ts'
import type { Link, LinkType } from '../../links/link.ts'
import type { Register } from '../../register/contract.ts'
import { Chain } from './chain.ts'
import { broken } from './layout.ts'
import { tracePage } from './page.tsx'
import { traceView } from './view.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
}, 60_000)
afterAll(() => register.close())

const view = async (id: string) => {
  const found = await traceView(register, id, '2026-01-10', { links: linkRules })
  if (!found) throw new Error(`There is no trace of ${id}.`)
  return found
}
async function promise(words: string): Promise<string> {
  const all = await register.facts({ kinds: ['commitments'], limit: 500 })
  return all.find((it) => it.text.includes(words))?.id ?? ''
}
async function report(title: string): Promise<string> {
  const all = await register.documents({ limit: 100 })
  return all.find((it) => it.kind === 'report' && it.title?.includes(title))?.id ?? ''
}

test('the trace of a promise goes from the study to what came of it', async () => {
  const { nodes } = await view(await promise('Ik zal dit loket voor het einde'))
  const steps = nodes.flatMap((it) => it.from.map((step) => `${step.text.slice(0, 24)} → ${it.text.slice(0, 24)}`))
  expect(steps).toEqual(
    expect.arrayContaining([
      'Drie jaar oogstpas: een  → Open een digitaal loket,',
      'Open een digitaal loket, → De aanbeveling over een ',
      'De aanbeveling over een  → Ik zal dit loket voor he',
      'Ik zal dit loket voor he → Die datum haal ik niet, ',
      'Ik zal dit loket voor he → Uiterlijk op 1 januari 2',
      'Uiterlijk op 1 januari 2 → Daarmee wordt de toezegg',
    ]),
  )
})

test('the trace of a study holds its recommendations, what the letter answers to each, and what followed', async () => {
  const { nodes } = await view(await report('Met het oog op de brug'))
  const sorts = nodes.map((it) => it.sort)
  for (const sort of ['Rapport', 'aanbeveling', 'toezegging', 'reactie']) expect(sorts).toContain(sort)
  const rejected = nodes.find((it) => it.from.some((step) => step.inWords === 'neemt de aanbeveling niet over'))
  expect(rejected?.text).toContain('ten hoogste drie bruggen')
})

test('passages stand in the order of their days, and every passage is joined to another', async () => {
  for (const id of [await promise('Ik zal dit loket'), await report('Iemand die voorleest')]) {
    const { nodes } = await view(id)
    const days = nodes.map((it) => it.day ?? '9999')
    expect(days).toEqual(days.toSorted())
    const joined = new Set(nodes.flatMap((it) => it.from.flatMap((step) => [step.anchor, it.anchor])))
    expect(nodes.filter((it) => !joined.has(it.anchor)).map((it) => it.text)).toEqual([])
  }
})

test('the same letter in two formats is one passage', async () => {
  const { nodes } = await view(await promise('Ik zal uw Kamer voor het zomerreces van 2024'))
  const texts = nodes.map((it) => it.text)
  expect(new Set(texts).size).toBe(texts.length)
})

test('the drawing has a box for each passage of the list, which it leads to, and names itself', async () => {
  const html = tracePage(await view(await promise('Ik zal dit loket')))
  const boxes = [...html.matchAll(/href="#(passage-\d+)" class="trace-box/g)].map((it) => it[1])
  const listed = [...html.matchAll(/class="trace-node [^"]*" id="(passage-\d+)"/g)].map((it) => it[1])
  expect(boxes.length).toBeGreaterThan(5)
  expect(boxes.toSorted()).toEqual(listed.toSorted())
  expect(html).toContain('De lijst eronder zegt hetzelfde.')
  expect(html).toContain('<strong>stelt de toezegging uit</strong>')
})

test('a promise that nothing is known of says so; what does not exist has no trace', async () => {
  const html = tracePage(await view(await promise('Dit najaar spreek ik daarover')))
  expect(html).toContain('Er is geen andere passage gevonden')
  expect(await traceView(register, 'f-weg', '2026-01-10', { links: [] })).toBeNull()
})

const place = (document: string, start: number, fact: string | null, text = `${document} ${start}`) => ({
  ...{ name: `${document}.txt`, document, text, fact },
  spans: [[start, start + 10]] as const,
})
const link = (type: LinkType, a: Link['a'], b: Link['b']): Link => ({ type, a, b, score: 1, because: ['links/x@1'] })

test('a sentence that is a reaction and a promise at once is one passage; neighbours are two', () => {
  const chain = new Chain()
  chain.join(link('adopts', place('brief', 100, 'f-reactie'), place('rapport', 0, 'f-advies')))
  chain.join(link('responds_to', place('brief', 105, 'f-belofte'), place('rapport', 0, 'f-advies')))
  chain.join(link('responds_to', place('brief', 120, 'f-later'), place('rapport', 0, 'f-advies')))
  expect(chain.spots.map((it) => it.facts)).toEqual([['f-advies'], ['f-reactie', 'f-belofte'], ['f-later']])
})

test('a whole document is not one of its passages, and steps run from earlier to later', () => {
  const chain = new Chain()
  chain.join(link('reacts_to', place('brief', 0, 'f-1'), place('rapport', 0, null)))
  chain.join(link('fulfilment', place('brief', 50, 'f-2'), place('wet', 0, null)))
  expect(chain.has(place('wet', 90, 'f-3', 'iets anders'))).toBe(false)
  expect(chain.steps.map(({ from, to }) => [chain.spots[from]?.document, chain.spots[to]?.document])).toEqual([
    ['rapport', 'brief'],
    ['brief', 'wet'],
  ])
})

test('words are broken between words, long ones are cut, and what does not fit is told', () => {
  expect(broken('een twee drie', 3)).toEqual(['een twee drie'])
  const lines = broken('woord '.repeat(60).trim(), 3)
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/…$/)
  for (const line of [...lines, ...broken('x'.repeat(500), 3)]) expect(line.length).toBeLessThanOrEqual(32)
})
