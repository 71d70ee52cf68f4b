import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruleTracing } from '../../src/cli/rule-tracing.ts'
import { schemeShelf } from '../../src/cli/scheme-shelf.ts'
import { traceLines, traceOf } from '../../src/cli/show/trace.ts'
import type { Register } from '../../src/register/contract.ts'
import { site } from '../../src/web/site.ts'
import { htmlProblems } from '../browser/html-problems.ts'
import { words } from '../web/asking-site.ts'
import { letterRegister, promiseCalled } from './register.ts'

let register: Register
let routes: ReturnType<typeof site>
const errors: unknown[] = []
beforeAll(async () => {
  register = await letterRegister()
  const schemes = schemeShelf()
  routes = site(register, {
    today: () => '2026-11-22',
    onError: (error) => errors.push(error),
    schemes,
    ruleTrace: ruleTracing('migratie', schemes),
  })
}, 60_000)
afterAll(async () => {
  await register.close()
  expect(errors).toEqual([])
})

const ask = async (path: string) => (await routes.request(`http://beleidsspoor.example${path}`)).text()
const page = async (promise: string, query = '') =>
  ask(`/toezeggingen/${await promiseCalled(register, promise)}${query}`)
const since = (html: string) => /<section class="promise-part since"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? ''

describe('the page of a promise', () => {
  test('shows what changed, with each number linked to its source', async () => {
    const html = since(await page('looncriterium van de Europese blauwe kaart'))
    expect(words(html)).toContain('12 juni 2024 Europese blauwe kaart Past bij wat is toegezegd')
    expect(words(html)).toContain('€ 5.331 per maand zonder vakantiegeld (was € 6.245 per maand zonder vakantiegeld )')
    expect(html).toMatch(/<a href="https:\/\/[^"]+"[^>]*>€ 5\.331/)
    expect(html).toContain('href="/regelingen/nl.europese_blauwe_kaart"')
    expect(words(html)).toContain('Ze tellen niet mee in de stand hierboven')
  })

  test('shows what is not sure as such, and the first day that is known as the latest', async () => {
    const text = words(since(await page('een langere zoekperiode')))
    expect(text).toContain('4 juli 2025 Kennismigrant Achtergrond Dit is een plan.')
    expect(text).toContain('op of vóór 3 juli 2026')
    expect(text).toContain('twijfelachtig')
  })

  test('says up to which day no change is known, and that later nobody looked', async () => {
    const html = await page('permanente verblijfsvergunning')
    expect(words(since(html))).toContain('Geen wijziging bekend tot en met 3 juli 2026.')
    expect(words(since(html))).toContain('Na 3 juli 2026 is niet gekeken')
    expect(words(since(await page('permanente verblijfsvergunning', '?op=2021-05-01')))).toContain(
      'Geen wijziging bekend tot en met 1 mei 2021.',
    )
  })

  test('to inform has the changes as background, and the yearly amounts apart from them', async () => {
    const text = words(since(await page('informeren over de kennismigrantenregeling')))
    expect(text).toContain('Deze toezegging is om te informeren.')
    expect(text).not.toContain('Past bij wat is toegezegd')
    expect(text).toMatch(/\d+ bedragen die elk jaar opnieuw worden vastgesteld; dat is geen ander beleid/)
    expect(text).toContain('1 januari 2024 looncriterium vanaf 30 jaar')
  })

  test('about no rule has no such part', async () => {
    expect(since(await page('sluizen in Terneuzen'))).toBe('')
  })

  test('leaves the status to what documents say', async () => {
    const html = await page('looncriterium van de Europese blauwe kaart')
    expect(words(html)).toContain('Open')
    expect(html).not.toMatch(/status[^>]*>[^<]*Opgevolgd/)
  })

  test('is in English for who asks for it', async () => {
    const text = words(since(await page('looncriterium van de Europese blauwe kaart', '?taal=en')))
    expect(text).toContain('The rule since then')
    expect(text).toContain('12 June 2024 EU Blue Card Fits what was promised')
  })

  test.each([
    'looncriterium van de Europese blauwe kaart',
    'over de kennismigrantenregeling',
    'een langere zoekperiode',
  ])('is HTML as it should be: %s', async (promise) => {
    expect(await htmlProblems(await page(promise))).toEqual([])
  })
})

describe('the trace', () => {
  test('has the changes as boxes and in the list, behind the promise', async () => {
    const html = await ask(`/spoor/${await promiseCalled(register, 'looncriterium van de Europese blauwe kaart')}`)
    const text = words(html)
    expect(text).toContain('de regel 12 juni 2024 Europese blauwe kaart: veranderd: looncriterium € 5.331')
    expect(text.indexOf('Ik zal het looncriterium')).toBeLessThan(text.indexOf('de regel 12 juni 2024'))
    expect(html).toMatch(/<a href="#passage-\d+" class="trace-box rule">/)
    expect(await htmlProblems(html)).toEqual([])
  })

  test('of a promise to inform has none', async () => {
    const html = await ask(`/spoor/${await promiseCalled(register, 'over de kennismigrantenregeling')}`)
    expect(html).not.toContain('trace-box rule')
  })
})

describe('the API', () => {
  const changes = async (promise: string) =>
    JSON.parse(await ask(`/api/v1/commitments/${await promiseCalled(register, promise)}`)).ruleChanges

  test('gives each change with its source and what it says of the promise', async () => {
    const found = await changes('looncriterium van de Europese blauwe kaart')
    const lower = found.changes.find(
      (it: { part: { id: string }; day: string }) => it.day === '2024-06-12' && it.part.id === 'salary_threshold',
    )
    expect(lower).toMatchObject({
      ...{ kind: 'changed', nature: 'policy', scheme: 'nl.europese_blauwe_kaart', context: null },
      ...{ before: { value: 6245 }, after: { value: 5331 }, basis: ['Stb. 2024, 150'] },
      evidence: {
        type: 'commitment_followed_up_by_measure',
        because: ['rule-trace/rule-changed@1', 'named: Europese blauwe kaart'],
      },
    })
    expect(lower.sources.length).toBeGreaterThan(0)
  })

  test('gives none where none is known, and null where no rule is meant', async () => {
    expect(await changes('permanente verblijfsvergunning')).toMatchObject({
      changes: [],
      upTo: '2026-07-03',
      isCut: true,
    })
    expect(await changes('sluizen in Terneuzen')).toBeNull()
  })
})

describe('`show`', () => {
  const lines = async (promise: string) => {
    const [fact] = await register.facts({ id: await promiseCalled(register, promise), limit: 1 })
    if (!fact) throw new Error('No fact.')
    return traceLines(await traceOf(register, fact, '2026-11-22', 'migratie'), fact).join('\n')
  }

  test('tells the same beside the status', async () => {
    expect(await lines('looncriterium van de Europese blauwe kaart')).toContain(
      '2024-06-12  changed nl.europese_blauwe_kaart salary_threshold: 5331 EUR/month excl. holiday pay (was 6245 EUR/month excl. holiday pay)  [commitment_followed_up_by_measure]',
    )
    expect(await lines('permanente verblijfsvergunning')).toContain('no change known up to 2026-07-03')
    expect(await lines('sluizen in Terneuzen')).not.toContain('the rule since')
  })
})
