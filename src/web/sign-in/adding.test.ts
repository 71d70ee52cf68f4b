import { expect, test } from 'vitest'
import { type Browsing, browsing, hidden, judgementsOf, plain } from '../../../test/web/browsing.ts'

const PATH = '/beoordelen/toevoegen/kst-39412-23'
const MISSED = 'De onderzoekers bevelen aan om de bediening op afstand te verbreden.'

/** The form of the letter, filled in but for the words. */
async function onForm({ ask }: Browsing) {
  const { text } = await ask(PATH)
  const place = (words: string) =>
    new RegExp(`name="zin" value="([^"]+)"/?><span>${words.replace(/[.()]/g, '\\$&')}`).exec(text)?.[1] ?? ''
  const form = { sleutel: hidden(text, 'sleutel'), naam: 'Jet', reden: 'Dit is toegezegd.' }
  return { text, place, form: { ...form, 'veld.kind': 'promise', 'veld.strength': 'effort' } }
}

test('a chosen sentence becomes a commitment with its words as printed, is shown in the document and can be judged', async () => {
  const here = await browsing()
  const { place, form } = await onForm(here)
  const sent = await here.send(PATH, { ...form, zin: place(MISSED), 'veld.deadline.tot': '2032-12-31' })
  expect(sent.status).toBe(303)
  const [added] = await judgementsOf(here)
  expect(added).toMatchObject({
    verdict: 'add',
    actor: 'person:Jet',
    factKind: 'commitments',
    anchor: { exact: MISSED },
  })
  expect(added?.fields).toMatchObject({ strength: 'effort', deadline: { interval: [null, '2032-12-31'] } })
  const item = await here.ask(sent.headers.get('Location') ?? '')
  expect(plain(item.text)).toContain('het programma had het niet gevonden')
  const document = (await here.ask('/documenten/kst-39412-23')).text
  expect(document).toContain(`id="feit-j-${added?.seq}"`)
  expect(plain(document)).toContain('Beoordeling door een mens toegevoegd')
  expect((await here.ask(PATH)).text).toContain('hier is al een toezegging gelezen')
})

test('pasted words are found whatever the line ends, and go before a chosen sentence', async () => {
  const here = await browsing()
  const { place, form } = await onForm(here)
  const woorden = 'De Regeling bediening vaarwegen  schrijft een wachttijd van ten hoogste 15\r\nminuten voor.'
  await here.send(PATH, { ...form, zin: place(MISSED), woorden })
  expect((await judgementsOf(here))[0]?.anchor.exact).toMatch(/^De Regeling bediening\nvaarwegen .* minuten voor\.$/)
})

test('words that stand in several places are asked about, and the place that is chosen counts', async () => {
  const here = await browsing()
  const { form } = await onForm(here)
  const asked = await here.send(PATH, { ...form, woorden: 'bruggen' })
  expect([asked.status, plain(asked.text)]).toEqual([422, expect.stringContaining('Welke bedoelt u?')])
  const places = [...asked.text.matchAll(/name="plek" value="([^"]+)"/g)].map((it) => it[1] ?? '')
  expect(places.length).toBeGreaterThan(1)
  expect((await here.send(PATH, { ...form, woorden: 'bruggen', plek: places[1] ?? '' })).status).toBe(303)
  expect(`${(await judgementsOf(here))[0]?.anchor.start}`).toBe(/:(\d+)-/.exec(places[1] ?? '')?.[1])
})

test('the same form sent twice, also at once, adds one commitment', async () => {
  const here = await browsing()
  const { place, form } = await onForm(here)
  const sent = { ...form, zin: place(MISSED) }
  const answers = await Promise.all([here.send(PATH, sent), here.send(PATH, sent)])
  expect([...answers, await here.send(PATH, sent)].map((it) => it.status)).toEqual([303, 303, 303])
  expect(await judgementsOf(here)).toHaveLength(1)
})

const wrong: [name: string, fields: Record<string, string>, says: string][] = [
  ['nothing chosen', {}, 'Kies een zin of plak de woorden.'],
  ['words that are not there', { woorden: 'Woorden van een ander.' }, 'Deze woorden staan niet in het document.'],
  ['a place outside the text', { zin: '1:5-999999' }, 'Deze woorden staan niet in het document.'],
  ['a place that is none', { zin: '"><script>' }, 'Deze woorden staan niet in het document.'],
  ['words too long', { woorden: 'x'.repeat(8_001) }, 'Gebruik hoogstens 8000 tekens.'],
  ['what is known', { woorden: 'Die aanbeveling neem ik over.' }, 'Hier is al een toezegging gelezen.'],
  ['no reason', { woorden: MISSED, reden: ' ' }, 'Schrijf op waarom.'],
  ['no day', { woorden: MISSED, 'veld.deadline.tot': 'morgen' }, 'Dit is geen dag.'],
]
for (const [name, fields, says] of wrong)
  test(`it is told what is wrong, and what was typed stays: ${name}`, async () => {
    const here = await browsing()
    const { form } = await onForm(here)
    const { status, text } = await here.send(PATH, { ...form, ...fields })
    expect([status, plain(text)]).toEqual([422, expect.stringContaining(says)])
    expect(text).toContain(fields.reden ?? 'Dit is toegezegd.')
    expect(text).not.toContain('"><script>')
    expect(await judgementsOf(here)).toEqual([])
  })

test('nothing is added without the token, and the page of a document that is not there says so', async () => {
  const here = await browsing()
  const { place, form } = await onForm(here)
  const refused = await here.send(PATH, { ...form, zin: place(MISSED), sleutel: 'x' })
  expect([refused.status, refused.text.includes('Dit is toegezegd.')]).toEqual([403, true])
  expect((await here.ask('/beoordelen/toevoegen/weg')).status).toBe(404)
  expect((await here.send('/beoordelen/toevoegen/weg', form)).status).toBe(404)
  expect(await judgementsOf(here)).toEqual([])
})

test('a document with script in it can be added to, and shows the script as text', async () => {
  const here = await browsing()
  const path = `/beoordelen/toevoegen/${encodeURIComponent('"><script>/../..')}`
  const { status, text } = await here.ask(path)
  expect(status).toBe(200)
  expect(text).not.toMatch(/<script>|<img/)
})

test('telephone numbers and addresses are hidden here too', async () => {
  const here = await browsing()
  const { text } = await onForm(here)
  expect(text).not.toMatch(/bruggen@|123 45 67/)
})

test('the page of the document shows what people made of it, and leads to judging', async () => {
  const here = await browsing()
  const [rejected, corrected] = await here.register.facts({
    documentId: 'kst-39412-23',
    kinds: ['commitments'],
    limit: 2,
  })
  const form = (await onForm(here)).form
  const judge = (id: string | undefined, more: Record<string, string>) =>
    here.send(`/beoordelen/feiten/kst-39412-23/${id}`, { ...form, gezien: '0', ...more })
  await judge(rejected?.id, { oordeel: 'reject' })
  await judge(corrected?.id, { oordeel: 'correct' })
  const { text } = await here.ask('/documenten/kst-39412-23')
  expect(text).not.toContain(`id="feit-${rejected?.id}"`)
  expect(text).toContain(`id="feit-${corrected?.id}"`)
  expect(plain(text)).toContain('inspanning: er wordt aan gewerkt')
  expect(plain(text)).toContain('Beoordeling nagekeken en verbeterd')
  expect(text).toContain(`href="/beoordelen/feiten/kst-39412-23/${corrected?.id}"`)
  expect(text).not.toContain('Jet')
})
