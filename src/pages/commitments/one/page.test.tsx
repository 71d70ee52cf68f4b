import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleRegister } from '../../../../test/examples/register.ts'
import { linkRules } from '../../../links/families.ts'
import type { Register } from '../../../register/contract.ts'
import { anchorAt } from '../../../register/judgements/anchor.ts'
import { commitmentPage } from './page.tsx'
import { commitmentView } from './view.ts'

let register: Register
beforeAll(async () => {
  register = await exampleRegister()
}, 60_000)
afterAll(() => register.close())

async function idOf(words: string): Promise<string> {
  const all = await register.facts({ kinds: ['commitments'], limit: 500 })
  const found = all.find((it) => it.text.includes(words))
  if (!found) throw new Error(`No promise says «${words}».`)
  return found.id
}
const view = async (words: string, on: string) => {
  const found = await commitmentView(register, await idOf(words), on, { links: linkRules })
  if (!found) throw new Error(`There is no page of «${words}».`)
  return found
}
const page = async (words: string, on = '2026-01-10') => commitmentPage(await view(words, on))

test('a promise that does not exist has no page', async () => {
  expect(await commitmentView(register, 'f-weg', '2026-01-10', { links: [] })).toBeNull()
})

test('the sentence stands there with what is before and after it, its term marked, and a way to the document', async () => {
  const html = await page('Ik zal dit loket voor het einde van het tweede kwartaal')
  expect(html).toContain('neem ik over. </span><strong>Ik zal dit loket ')
  expect(html).toContain('<mark>voor het einde van het tweede kwartaal van 2024</mark> openstellen.</strong>')
  expect(html).toContain(' Over de beslistermijn ben ik met de uitvoerder in gesprek')
  expect(html).toMatch(/href="\/documenten\/kst-38914-6\?feit=f-[0-9a-f]+#feit-f-[0-9a-f]+">Open het document/)
})

test('words that are broken at the end of a line are whole around the sentence, and the footer is not there', async () => {
  const { passage } = await view('Ik zal dit loket voor het einde', '2026-01-10')
  expect(passage.before).toContain('aanbevelingen')
  expect(passage.before + passage.after).not.toMatch(/\p{Ll}- \p{Ll}/u)
})

test('it stands otherwise on another day, and before it was promised it says so', async () => {
  const statusOn = async (on: string) => (await view('Ik zal dit loket voor het einde', on)).standing?.status
  expect(await statusOn('2023-06-01')).toBe('open')
  expect(await statusOn('2024-07-15')).toBe('postponed')
  expect(await statusOn('2025-01-31')).toBe('fulfilled')
  expect(await page('Ik zal dit loket voor het einde', '2022-01-01')).toContain('nog niet gedaan')
})

test('how the term was derived is told, and how it was moved, by which passage', async () => {
  const html = await page('Ik zal dit loket voor het einde', '2024-07-15')
  expect(html).toContain('In de woorden «voor het einde van het tweede kwartaal van 2024». Dat is: ')
  expect(html).toContain('<strong>Eerste termijn:</strong> uiterlijk 30 juni 2024')
  expect(html).toContain('<strong>Nieuwe termijn:</strong> uiterlijk 1 januari 2025')
  expect(html).toContain('Die datum haal ik niet')
  expect(html).toMatch(
    /aria-label="Tijdlijn van deze toezegging\. toegezegd op 21 april 2023; termijn tot 30 juni 2024/,
  )
})

test('what was found stands beside the promise, with the reason one click away', async () => {
  const html = await page('Ik zal uw Kamer in de tweede helft van 2023')
  expect(html).toContain('zegt dat de toezegging is nagekomen')
  expect(html).toContain('Met deze brief kom ik die toezegging na.')
  expect(html).toMatch(/<details class="reason"><summary>Waarom staat dit hier\?<\/summary>/)
  expect(html).toContain('de tekst zegt dat het was toegezegd')
  expect(html).toContain('href="/over/hoe-wij-lezen#regel-links-fulfilment-said"')
})

test('the same words in two formats of one letter are shown once, with both documents', async () => {
  const { found } = await view('Ik zal uw Kamer voor het zomerreces van 2024', '2026-01-10')
  expect(found.counts.map((it) => [it.text, it.also.length])).toEqual([
    ['Met deze brief doe ik die toezegging gestand.', 1],
  ])
})

test('what was kept through the promise that took its place shows that promise, and the passage that says so', async () => {
  const { found } = await view('Ik zal dit loket voor het einde', '2026-01-10')
  const kept = found.counts.find((it) => it.type === 'fulfilment')
  expect(kept?.text).toContain('Daarmee wordt de toezegging nagekomen')
  expect(kept?.promise).toContain('Uiterlijk op 1 januari 2025 zal het loket')
  expect(await page('Ik zal dit loket voor het einde')).toContain('De toezegging die ervoor in de plaats kwam')
})

test('what is of after the chosen day is told apart', async () => {
  const { found } = await view('Ik zal uw Kamer in de tweede helft van 2023', '2023-10-01')
  expect(found.counts).toEqual([])
  expect(found.later.map((it) => it.type)).toEqual(['fulfilment'])
})

test('silence is told as what was looked through, never as a verdict', async () => {
  const html = await page('Dit najaar spreek ik daarover met hun koepels')
  expect(html).toMatch(/Wij hebben geen spoor gevonden in \d+ documenten t\/m 16 december 2024\./)
  expect(html).toContain('Dat zegt niet dat er niets is gedaan.')
  expect(html).not.toMatch(/gebroken|niet nagekomen/i)
})

test('what the register of the chamber says stands beside it', async () => {
  expect(await page('Ik zal dit loket voor het einde')).toContain('staat geen toezegging die hierbij past')
})

test('what a person judged is part of the history, without the name of the person', async () => {
  const own = await exampleRegister()
  const [fact] = (await own.facts({ kinds: ['commitments'], limit: 500 })).filter((it) =>
    it.text.startsWith('Ik zal dit loket'),
  )
  if (!fact) throw new Error('No promise.')
  const file = await own.reading(fact.textSeq)
  const [[start, end] = [0, 0]] = file?.facts.commitments.find((it) => it.id === fact.id)?.spans ?? []
  await own.append([
    {
      kind: 'judgement',
      actor: 'person:j.jansen',
      judgement: {
        ...{ documentId: fact.documentId, factKind: 'commitments', verdict: 'reject', fields: {} },
        ...{ reason: 'Dit is een plan.', anchor: anchorAt(file?.source.text ?? '', start, end) },
      },
    },
  ])
  const found = await commitmentView(own, fact.id, '2026-01-10', { links: [] })
  await own.close()
  const html = found ? commitmentPage(found) : ''
  expect(html).toContain('Afgekeurd door een mens')
  expect(html).toContain('Dit is een plan.')
  expect(html).toContain('Een mens heeft deze passage afgekeurd')
  expect(html).not.toContain('jansen')
})
