import { beforeAll, describe, expect, test } from 'vitest'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { letterOf, linesOf, tracedIn, tracing } from './tracing.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

const of = (text: string, day = '3 maart 2020', on?: string) => {
  const [first] = tracedIn(letterOf(text, day, tools), on).slice(-1)
  if (!first) throw new Error(`No commitment in «${text}».`)
  return first.traced
}
const evidence = (text: string, day?: string) =>
  linesOf(of(text, day)).filter((it) => it.startsWith('commitment_') || it.startsWith('implements'))
const about = (text: string) => (of(text)?.subjects ?? []).map((it) => `${it.scheme} ${it.how}`)

describe('a promise about a rule', () => {
  test('is followed up by a change of the part it names, and not by changes of other parts', () => {
    expect(evidence('Ik zal het looncriterium van de Europese blauwe kaart verlagen.')).toEqual([
      'commitment_followed_up_by_measure 2024-06-12 changed salary_threshold',
      'commitment_followed_up_by_measure 2024-06-12 begun salary_threshold_reduced',
    ])
    expect(linesOf(of('Ik zal het looncriterium van de Europese blauwe kaart verlagen.'))).toContain(
      'other-part 2023-11-18 changed contract_duration_min',
    )
  })

  test('is not followed up by a change the other way', () => {
    expect(linesOf(of('Ik zal het looncriterium van de Europese blauwe kaart verhogen.'))).toContain(
      'other-way 2024-06-12 changed salary_threshold',
    )
  })

  test('that names the scheme as a whole does not say which change was meant', () => {
    expect(evidence('Ik zal de Europese blauwe kaart verruimen.')).toEqual([])
    expect(linesOf(of('Ik zal de Europese blauwe kaart verruimen.'))).toContain(
      'whole-scheme 2024-06-12 changed salary_threshold',
    )
  })

  test('to begin a scheme is followed up by its beginning, and one to end it by its end', () => {
    const began = evidence('Ik zal de regeling essentieel startup-personeel invoeren.')
    expect(began).toContain('commitment_followed_up_by_measure 2021-06-01 begun salary_threshold')
    expect(began.filter((it) => !it.includes('2021-06-01'))).toEqual([])
    const ended = evidence('Ik zal de regeling essentieel startup-personeel afschaffen.')
    expect(ended).toContain('commitment_followed_up_by_measure 2025-06-02 ended admission')
    expect(ended.filter((it) => it.includes('2021-06-01'))).toEqual([])
  })

  test('to carry out a directive is implemented by what cites that directive', () => {
    const found = evidence('Ik zal de Richtlijn (EU) 2021/1883 voor november 2023 implementeren.')
    expect(found).toContain('implements 2023-11-18 changed contract_duration_min')
    expect(found.filter((it) => it.includes('salary_threshold'))).toEqual([])
    expect(evidence('Ik zal over Richtlijn (EU) 2021/1883 met de uitvoerder spreken.')).toEqual([])
  })

  test('is not kept by an indexation, however much was promised', () => {
    const traced = of('Ik zal de salarisnorm kennismigranten verhogen.')
    expect(traced?.changes.filter((it) => it.judged.as === 'evidence')).toEqual([])
    const amount = traced?.changes.find((it) => it.day === '2024-01-01' && it.part.id === 'salary_threshold_30_plus')
    expect(amount).toMatchObject({ nature: 'indexation', judged: { as: 'context', why: 'indexed' } })
  })

  test('is not kept by what was only announced or proposed', () => {
    expect(linesOf(of('Ik zal de salarisnorm kennismigranten verhogen.'))).toEqual([
      'only-told 2025-07-04 proposed salary_threshold_30_plus_factor',
      'only-told 2025-07-04 proposed salary_threshold_under_30_factor',
    ])
  })
})

describe('no promise about the rule itself', () => {
  test.each([
    ['informs', 'Ik zal uw Kamer voor de zomer informeren over de Europese blauwe kaart.'],
    ['service', 'Ik zal de bekendheid van de Europese blauwe kaart onder werkgevers vergroten.'],
    ['no-change', 'Ik zal de voorwaarden van de Europese blauwe kaart niet wijzigen.'],
    ['no-change', 'Ik zal de Europese blauwe kaart met de uitvoerder bespreken.'],
    ['effort', 'Ik streef ernaar de Europese blauwe kaart te verruimen.'],
  ])('is one that %s: what changed is context', (refusal, text) => {
    const traced = of(text)
    expect(traced?.refusal).toBe(refusal)
    expect(traced?.changes.length).toBeGreaterThan(5)
    expect(traced?.changes.filter((it) => it.judged.as === 'evidence')).toEqual([])
  })

  test('is one about something else', () => {
    expect(of('Ik zal de sluizen in Terneuzen verruimen.')).toBeNull()
  })
})

describe('how it is known what a promise is about', () => {
  test('by its own words, by «deze regeling» behind the name, not by a name elsewhere', () => {
    expect(about('Ik zal de kennismigrantenregeling verruimen.')).toContain('nl.kennismigrant named')
    expect(about('De kennismigrantenregeling werkt goed. Ik zal deze regeling verruimen.')).toContain(
      'nl.kennismigrant before',
    )
    expect(evidence('De kennismigrantenregeling werkt goed. Ik zal deze regeling verruimen.')).toEqual([])
    expect(of('De kennismigrantenregeling werkt goed. Ik zal de sluizen verruimen.')).toBeNull()
  })

  test('a part that two schemes have is that of the scheme that is named beside it', () => {
    expect(about('Ik zal het looncriterium van de Europese blauwe kaart verlagen.')).not.toContain(
      'nl.kennismigrant named',
    )
  })

  test('by words that all stand there', () => {
    expect(about('Ik zal gezinsleden van zelfstandigen toegang tot de arbeidsmarkt geven.')).toEqual([
      'nl.gezinslid words',
    ])
    expect(of('Ik zal zelfstandigen toegang tot de arbeidsmarkt geven.')).toBeNull()
  })
})

describe('up to which day', () => {
  const text = 'Ik zal kennismigranten een langere zoekperiode gunnen.'

  test('changes count after the letter and up to the day that is asked for', () => {
    expect(linesOf(of(text, '3 maart 2020', '2025-07-03'))).toEqual([])
    expect(linesOf(of(text, '3 maart 2020', '2025-07-04'))).toHaveLength(1)
    expect(linesOf(of(text, '4 juli 2025'))).toEqual([
      'unsure 2026-07-03 begun job_search_period_months_if_permit_held_2y',
    ])
  })

  test('no change is told up to the last day on which somebody looked', () => {
    const none = of('Ik zal de permanente verblijfsvergunning eerder mogelijk maken.')
    expect(none).toMatchObject({ changes: [], upTo: '2026-07-03', isCut: true, since: '2020-03-03' })
    expect(
      of('Ik zal de permanente verblijfsvergunning eerder mogelijk maken.', '3 maart 2020', '2021-01-01'),
    ).toMatchObject({ changes: [], upTo: '2021-01-01', isCut: false })
  })

  test('of a letter without a date no change is certainly later', () => {
    const file = letterOf(text, '3 maart 2020', tools)
    const undated = { ...file, document: { ...file.document, date: null, dateInterval: null } }
    expect(tracedIn(undated)[0]?.traced).toMatchObject({ since: null, changes: [] })
  })
})

test('what a person corrected counts: a promise that turned out to inform is kept by no rule', () => {
  const file = letterOf('Ik zal het looncriterium van de Europese blauwe kaart verlagen.', '3 maart 2020', tools)
  const [promise] = file.facts.commitments
  if (!promise) throw new Error('No commitment.')
  const kept = { id: promise.id, text: promise.text, start: 0, fields: { action: 'informeren' } }
  expect(tracing.of(file, kept, '2026-11-22')?.refusal).toBe('informs')
})
