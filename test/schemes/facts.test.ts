import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sharedFolder } from '../shared.ts'
import { bundled, NOT_KNOWN, schemes } from './bundled.ts'

// The facts we collected before there were schemes. Each of their figures has to be found again, with its period; words
// are our own and are not compared. What was left out is listed, with the reason.
interface Fact {
  readonly scheme: string
  readonly parameter: string
  readonly value: unknown
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly source_url: string
}

const file = `${sharedFolder}/schemes/facts.json`
const facts: readonly Fact[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
const hasFacts = facts.length > 0

const NAMES: Readonly<Record<string, string>> = {
  'nl.blauwe_kaart': 'nl.europese_blauwe_kaart',
  'nl.studie': 'nl.student',
  'nl.startup': 'nl.start_up',
  'nl.essentieel_startup_personeel': 'nl.essentieel_start_up_personeel',
  'nl.toezegging_2019': 'nl.toezeggingen_2019',
  'de.job_search_graduate': 'de.zoekperiode_afgestudeerden',
  'ch.drittstaaten': 'ch.derde_landen',
}
/** Series that bear another name, and pairs of figures that became two series. */
const SERIES: Readonly<Record<string, readonly string[]>> = {
  'nl.start_up permit_duration_announced': ['permit_duration_max'],
  'de.chancenkarte start': ['scheme_start'],
  'ch.derde_landen quota_use_2023': ['quota_use'],
  'de.blaue_karte threshold_percent_of_pension_ceiling': ['threshold_percent_standard', 'threshold_percent_shortage'],
  'de.blaue_karte settlement_permit_after_months': [
    'settlement_permit_after_months_b1',
    'settlement_permit_after_months_a1',
  ],
  'nl.voorstel_2025 blue_card_factors': ['blue_card_factor', 'blue_card_factor_reduced'],
  'nl.europese_blauwe_kaart directive_threshold_factor_range': [
    'directive_threshold_factor_min',
    'directive_threshold_factor_max',
  ],
}
/** An undated page, whose amount follows the minimum wage of a time that nobody can tell. */
const LEFT_OUT = ['nl.start_up means_norm_monthly']

test.skipIf(!hasFacts)('every fact is a version of a series, or is left out for a reason', () => {
  expect(facts.flatMap(missingIn)).toEqual([])
})

test.skipIf(!hasFacts)('no fact that is left out has come in after all', () => {
  for (const name of LEFT_OUT) expect(facts.some((it) => nameOf(it) === name)).toBe(true)
})

function missingIn(fact: Fact): string[] {
  const name = nameOf(fact)
  if (LEFT_OUT.includes(name)) return []
  const [scheme = '', parameter = ''] = name.split(' ')
  const series = SERIES[name] ?? [parameter]
  return series.flatMap((id, at) => {
    const versions = schemes.get(scheme)?.parameters.find((it) => it.id === id)?.versions ?? []
    const value = series.length > 1 && Array.isArray(fact.value) ? fact.value[at] : fact.value
    const same = versions.filter((it) => typeof value === 'string' || Array.isArray(value) || it.value === value)
    return same.some((it) => isPeriodOf(it, fact)) ? [] : [`${name} ${JSON.stringify(value)} ${fact.valid_from}`]
  })
}

/** An end that the fact leaves open may be unknown here, and a beginning that nobody saw too; a day stays that day. */
const isPeriodOf = (it: { from: string; to: string }, { valid_from: from, valid_to: to }: Fact) =>
  (from === null || it.from === from || it.from === 'unknown') && (to === null || it.to === to)

function nameOf({ scheme, parameter }: Fact): string {
  return `${NAMES[scheme] ?? scheme} ${parameter}`
}

test('every version has a source, and every scheme says what it does not know or has no rule', () => {
  const versions = bundled.flatMap((it) => it.parameters).flatMap((it) => it.versions)
  expect(versions.length).toBeGreaterThanOrEqual(360)
  expect(versions.filter((it) => it.sources.length === 0)).toEqual([])
  const silent = bundled.filter((it) => it.rules.length > 0 && it.notModelled.length === 0)
  expect(silent.map((it) => it.id)).toEqual([])
})

test('each source stands under an address that can be asked for, and one of an official journal is law', () => {
  const sources = bundled
    .flatMap((it) => it.parameters)
    .flatMap((it) => it.versions)
    .flatMap((it) => it.sources)
  expect(sources.filter((it) => !URL.canParse(it.url))).toEqual([])
  const journals = sources.filter((it) => /officielebekendmakingen\.nl\/(?:stb|stcrt)-/.test(it.url))
  expect(journals.length).toBeGreaterThan(3)
  expect(journals.filter((it) => it.kind !== 'law')).toEqual([])
})

test('each scheme is named on the page that describes them', () => {
  const page = readFileSync(new URL('../../docs/schemes.md', import.meta.url), 'utf8')
  expect(bundled.map((it) => it.id).filter((it) => !page.includes(`\`${it}\``))).toEqual([])
})

test('what is not known is said in one way', () => {
  const values = bundled
    .flatMap((it) => it.parameters)
    .flatMap((it) => it.versions)
    .map((it) => it.value)
  expect(values).not.toContain(NOT_KNOWN)
})

test('whatever a person reads is there in Dutch and in English', () => {
  const lacking: string[] = []
  const visit = (it: unknown): void => {
    if (it === null || typeof it !== 'object') return
    if ('nl' in it && !('en' in it)) lacking.push(String(it.nl))
    for (const part of Object.values(it)) visit(part)
  }
  visit(bundled)
  expect(lacking).toEqual([])
})
