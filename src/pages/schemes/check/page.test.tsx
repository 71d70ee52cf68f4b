import { expect, test } from 'vitest'
import { schemeShelf } from '../../../cli/scheme-shelf.ts'
import { askSite, sendForm, words } from '../../../../test/web/asking-site.ts'

const PATH = '/regelingen/nl.kennismigrant/nagaan?regel=admission'

/** Somebody of 40 with a recognised employer and a wage that is just enough. */
const ENOUGH = {
  'dag-filing': '2026-02-01',
  'feit-birthDate': '1986-01-01',
  'feit-employerIsRecognised': 'ja',
  'feit-occupation': 'ander',
  'feit-salaryMonth': '5.942',
  'feit-wageIsMarketConform': 'ja',
  'feit-appliesDuringOrOnOrientationYear': 'nee',
  'feit-hadOrientationYear': 'nee',
  'feit-meetsOrientationYearConditions': 'nee',
}
const asked = async (fields: Record<string, string>, path = PATH) => {
  const answer = await sendForm(path, fields)
  return { ...answer, words: words(answer.text) }
}

test('the form asks the days and facts of the chosen rule, with their units, and says that nothing is kept', async () => {
  const { status, text } = await askSite(PATH)
  expect(status).toBe(200)
  expect(words(text)).toContain('Wat u invult wordt niet bewaard.')
  expect(words(text)).toContain('loon per maand, bruto, zonder vakantiegeld in euro per maand zonder vakantiegeld')
  expect(text).toContain('name="dag-filing"')
  // Of another rule of the same scheme.
  expect(text).not.toContain('name="feit-jobEndDate"')
  expect(text).toMatch(/<form action="[^"?]*\/nagaan\?regel=admission#uitkomst" method="post"/)
})

const HINTS: readonly [scheme: string, input: string, hint: string][] = [
  ['nl.zoekjaar', 'universityRank', 'plaats op de ranglijst'],
  ['nl.zoekjaar', 'englishScore', 'score van IELTS'],
  ['nl.essentieel_start_up_personeel', 'equityPercent', 'procent'],
  ['nl.essentieel_start_up_personeel', 'companyPermits', 'aantal vergunningen'],
  ['nl.erkend_referent', 'companyAgeMonths', 'in maanden'],
  ['nl.start_up', 'means', 'in euro'],
]
for (const [scheme, input, hint] of HINTS)
  test(`${input} of ${scheme} is asked as «${hint}»`, async () => {
    const { rules = [] } = schemeShelf()().schemes.get(scheme) ?? {}
    const pages = await Promise.all(rules.map((it) => askSite(`/regelingen/${scheme}/nagaan?regel=${it.id}`)))
    const found = pages.flatMap(({ text }) => new RegExp(`id="in-feit-${input}-uitleg">([^<]*)<`).exec(text)?.[1] ?? [])
    expect(new Set(found)).toEqual(new Set([hint]))
  })

test('met, with the version and source that decided, and a receipt without the facts', async () => {
  const { status, words: text, text: html } = await asked(ENOUGH)
  expect(status).toBe(200)
  expect(text).toContain('Uitkomst: voldaan')
  expect(text).toContain('looncriterium vanaf 30 jaar: € 5.942 per maand zonder vakantiegeld')
  expect(text).toContain('precies gelijk')
  expect(text).toMatch(/rekenaar rules@1/)
  expect(html).toMatch(/<code>sha256:[0-9a-f]{64}<\/code>/)
})

test('one euro less is not met, with the gap and the smallest change that turns it', async () => {
  const { words: text } = await asked({ ...ENOUGH, 'feit-salaryMonth': '5941' })
  expect(text).toContain('Uitkomst: niet voldaan')
  expect(text).toContain('€ 1 per maand zonder vakantiegeld eronder')
  expect(text).toMatch(/De kleinste verandering die de uitkomst omdraait Met loon per maand, .* € 5\.942 .*: voldaan/)
})

test('what is not known makes it undecided, and is named', async () => {
  const { 'feit-salaryMonth': _, ...rest } = ENOUGH
  const { words: text } = await asked(rest)
  expect(text).toContain('Uitkomst: onbeslist')
  expect(text).toMatch(/Wat er mist .*Niet bekend: loon per maand/)
})

test('what an authority judges is told as that', async () => {
  const { 'feit-wageIsMarketConform': _, ...rest } = ENOUGH
  const { words: text } = await asked(rest)
  expect(text).toContain('Uitkomst: oordeel van de autoriteit')
  expect(text).toContain('de IND: of het loon marktconform is')
})

test('on a day without a rule none is made up', async () => {
  const { words: text } = await asked({ ...ENOUGH, 'dag-filing': '2003-01-01' })
  expect(text).toContain('Uitkomst: geen regel')
})

const WRONG: readonly [field: string, value: string, message: string][] = [
  ['feit-salaryMonth', 'veel', '«loon per maand, bruto, zonder vakantiegeld» is geen getal'],
  ['feit-salaryMonth', '-5', 'moet tussen € 0 per maand zonder vakantiegeld en'],
  ['feit-salaryMonth', '99000000', 'moet tussen € 0 per maand zonder vakantiegeld en'],
  ['dag-filing', '2026-02-31', '«dag van indiening van de aanvraag» is geen dag die bestaat'],
  ['dag-filing', '1026-02-01', 'ligt te ver weg'],
  ['feit-occupation', 'tovenaar', '«beroep» staat niet in de lijst'],
  ['feit-employerIsRecognised', 'misschien', 'moet ja of nee zijn'],
]
for (const [field, value, message] of WRONG)
  test(`${field} as ${value} is told with its field, and the rest stays typed`, async () => {
    const { status, words: text, text: html } = await asked({ ...ENOUGH, [field]: value })
    expect(status).toBe(422)
    expect(text).toContain(message)
    expect(html).toContain(`href="#in-${field}"`)
    expect(html).toContain(`id="in-${field}"`)
    if (field !== 'feit-salaryMonth') expect(html).toContain('value="5.942"')
  })

const AMOUNTS: readonly [typed: string, isEnough: boolean][] = [
  ['5942', true],
  ['5.942,00', true],
  ['5942.00', true],
  ['€ 5.942', true],
  ['5.941,99', false],
  ['5,942', false],
]
for (const [typed, isEnough] of AMOUNTS)
  test(`«${typed}» is read as people write amounts`, async () => {
    const { words: text } = await asked({ ...ENOUGH, 'feit-salaryMonth': typed })
    expect(text).toContain(isEnough ? 'Uitkomst: voldaan' : 'Uitkomst: niet voldaan')
  })

test('a form from another site, one that is too large and one that is none are refused', async () => {
  expect((await sendForm(PATH, ENOUGH, { Origin: 'https://elders.example' })).status).toBe(403)
  expect((await sendForm(PATH, { ...ENOUGH, 'feit-x': 'x'.repeat(40_000) })).status).toBe(413)
  expect((await sendForm(PATH, ENOUGH, { 'Content-Type': 'text/plain' })).status).toBe(415)
})

test('the answer is stored nowhere, and the facts are in no address', async () => {
  const { headers, text } = await sendForm(PATH, { ...ENOUGH, 'feit-salaryMonth': '5943' })
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(headers.get('ETag')).toBeNull()
  expect(headers.get('Set-Cookie')).toBeNull()
  expect([...text.matchAll(/(?:href|action)="([^"]*)"/g)].filter((it) => /5943|1986-01-01/.test(it[1] ?? ''))).toEqual(
    [],
  )
  // Whoever asks for the page next sees an empty form.
  expect((await askSite(PATH)).text).not.toContain('5943')
})

test('every rule of every scheme can be asked with an empty form', async () => {
  const list = (await askSite('/api/v1/openapi.json')).status
  expect(list).toBe(200)
  const schemes = [...(await askSite('/regelingen')).text.matchAll(/<h3><a href="([^"]+)"/g)].map((it) => it[1] ?? '')
  for (const scheme of schemes) {
    const form = await askSite(`${scheme}/nagaan`)
    const rules = [...form.text.matchAll(/href="([^"]+\/nagaan\?regel=[^"]+)"/g)].map((it) => it[1] ?? '')
    for (const path of new Set(rules)) {
      const answer = await sendForm(path, {})
      expect([path, answer.status]).toEqual([path, 200])
      expect(words(answer.text)).toMatch(/Uitkomst: (?:onbeslist|oordeel)/)
    }
  }
})

test('a rule that is not there is not found', async () => {
  expect((await askSite('/regelingen/nl.kennismigrant/nagaan?regel=weg')).status).toBe(404)
  expect((await askSite('/regelingen/nl.statistiek/nagaan')).status).toBe(404)
})
