import { describe, expect, test } from 'vitest'
import type { Days, RuleChange } from '../../src/rules/changes/change.ts'
import { SchemeChanges } from '../../src/rules/changes/changes.ts'
import type { Parameter, Rule, Scheme } from '../../src/rules/scheme/scheme.ts'
import { Schemes } from '../../src/rules/schemes.ts'
import { schemes } from './bundled.ts'

// What changed in a scheme since a letter of 15 February 2019, by what is known of the schemes, and the ways in which a
// series can end, begin and be silent.
const SINCE: Days = { after: '2019-02-15', upTo: '2026-11-22' }
const all = new SchemeChanges(schemes)

const answer = (id: string, days = SINCE, parts?: readonly string[]) => {
  const scheme = schemes.get(id)
  if (!scheme) throw new Error(`There is no scheme ${id}.`)
  return all.of(scheme, days, parts)
}
const changesOf = (id: string, days = SINCE, parts?: readonly string[]): readonly RuleChange[] => {
  const found = answer(id, days, parts)
  return found.kind === 'changes' ? found.changes : []
}
const line = ({ day, kind, part, before, after }: RuleChange) =>
  `${day} ${kind} ${part.id}: ${before?.value ?? '–'} → ${after?.value ?? '–'}`
const policy = (id: string, parts?: readonly string[]) =>
  changesOf(id, SINCE, parts)
    .filter((it) => it.nature === 'policy')
    .map(line)

describe('what became of the rules of 2019', () => {
  test('the pilot for staff of start-ups began on 1 June 2021 and took no more applications after 1 June 2025', () => {
    expect(policy('nl.essentieel_start_up_personeel', ['admission', 'open_for_new_applications'])).toEqual([
      '2021-06-01 begun admission: – → –',
      '2021-06-01 begun open_for_new_applications: – → true',
      '2025-06-02 ended admission: – → –',
      '2025-06-02 changed open_for_new_applications: true → false',
    ])
  })

  test('free access to work for family of the self-employed was announced in 2019 and there on 1 October 2020', () => {
    expect(policy('nl.gezinslid', ['work_access_family_of_self_employed'])).toEqual([
      '2019-11-01 announced work_access_family_of_self_employed: – → vrij',
      '2020-10-01 changed work_access_family_of_self_employed: alleen als zelfstandige → vrij',
    ])
  })

  test('a search period of six months was announced on 4 July 2025 and there on 3 July 2026 at the latest', () => {
    const found = changesOf('nl.kennismigrant', SINCE, ['job_search', 'job_search_period_months_if_permit_held_2y'])
    expect(found.map(line)).toEqual([
      '2025-07-04 announced job_search_period_months_if_permit_held_2y: – → 6',
      '2026-07-03 begun job_search_period_months_if_permit_held_2y: – → 6',
    ])
    expect(found.map((it) => [it.isLatest, it.confidence])).toEqual([
      [false, 'low'],
      [true, 'low'],
    ])
  })

  test('of permanent residence no change is known', () => {
    expect(answer('nl.onbepaalde_tijd')).toEqual({ kind: 'none_known', upTo: '2026-11-22', notKnown: [] })
  })

  test('two years for start-ups were announced; whether they came is not known', () => {
    expect(policy('nl.start_up')).toEqual(['2022-11-29 announced permit_duration_max: 12 → 24'])
    expect(answer('nl.start_up').notKnown.map((it) => `${it.what} ${it.day} ${it.part.id}`)).toContain(
      'end 2023-12-18 permit_duration_max',
    )
  })

  test('the blue card changed on 18 November 2023 and on 12 June 2024', () => {
    const days = policy('nl.europese_blauwe_kaart').map((it) => it.slice(0, 10))
    expect([...new Set(days)].filter((it) => it > '2022')).toEqual(['2023-11-18', '2024-06-12'])
    expect(policy('nl.europese_blauwe_kaart', ['salary_threshold'])).toEqual([
      '2024-06-12 changed salary_threshold: 6245 → 5331',
    ])
  })

  test('the plan of 4 July 2025 is proposed', () => {
    expect(new Set(changesOf('nl.voorstel_2025').map((it) => `${it.day} ${it.kind}`))).toEqual(
      new Set(['2025-07-04 proposed']),
    )
  })
})

describe('what nobody decided', () => {
  test('the amounts of each first of January are indexed', () => {
    const amounts = changesOf('nl.kennismigrant', SINCE, ['salary_threshold_30_plus', 'salary_threshold_reduced'])
    expect(amounts).toHaveLength(14)
    expect(new Set(amounts.map((it) => it.nature))).toEqual(new Set(['indexation']))
    expect(changesOf('nl.essentieel_start_up_personeel', SINCE, ['salary_threshold']).map((it) => it.nature)).toEqual([
      ...['policy', 'indexation', 'indexation', 'indexation', 'indexation', 'indexation', 'policy'],
    ])
  })

  test('fees that rise a little with the year are set yearly; those that fall by half were decided', () => {
    const fees = changesOf('nl.kennismigrant', { after: '2018-01-01', upTo: '2026-11-22' }, ['application_fee_first'])
    expect(fees.map((it) => `${it.day} ${it.nature}`)).toEqual([
      ...['2018-05-03 policy', '2019-01-01 policy', '2020-01-01 yearly', '2021-01-01 yearly', '2022-01-01 yearly'],
      ...['2025-01-01 yearly', '2026-01-01 yearly'],
    ])
  })

  test('what is known only since a day did not change on that day', () => {
    expect(policy('nl.kennismigrant', ['admission', 'job_search', 'change_of_employer'])).toEqual([])
    expect(policy('nl.erkend_referent')).toEqual([])
    expect(policy('nl.zelfstandige')).toEqual([])
  })
})

describe('a series', () => {
  const sources = [{ url: 'https://example.nl/', seen: null, kind: 'law' }] as const
  const known = { status: 'in_force', basis: ['Brugwet art. 3'], sources, confidence: 'high' } as const
  const tolls = (versions: Parameter['versions']): Parameter => ({
    ...{ id: 'toll', title: { nl: 'bruggeld' }, type: 'number', unit: 'EUR', versions },
  })
  const schemeOf = (parameter: Parameter, rules: readonly Rule[] = []): Scheme => ({
    ...{ format: 1, id: 'nl.brug', names: { nl: 'Brug' }, about: { nl: 'Brug.' }, kind: 'scheme' },
    ...{ clocks: [], facts: [], parameters: [parameter], rules, consistency: [], indexes: [], notModelled: [] },
  })
  const found = (versions: Parameter['versions'], days: Days = { after: '2030-05-01', upTo: '2040-12-31' }) => {
    const scheme = schemeOf(tolls(versions))
    const { notKnown, ...rest } = new SchemeChanges(new Schemes([scheme])).of(scheme, days)
    return {
      changes: rest.kind === 'changes' ? rest.changes.map(line) : rest.kind,
      notKnown: notKnown.map((it) => `${it.what} ${it.day}`),
    }
  }
  const one = { ...known, from: '2029-03-01', to: '2031-04-30', value: 3 } as const
  const two = { ...known, from: '2031-05-01', to: 'open', value: 4 } as const

  test('that changed on the day itself, or after the last day, did not change in those days', () => {
    expect(found([one, two], { after: '2031-05-01', upTo: '2040-01-01' }).changes).toBe('none_known')
    expect(found([one, two], { after: '2030-01-01', upTo: '2031-04-30' }).changes).toBe('none_known')
    expect(found([one, two], { after: '2031-04-30', upTo: '2031-05-01' }).changes).toEqual([
      '2031-05-01 changed toll: 3 → 4',
    ])
  })

  test('with the same value in a new version did not change', () => {
    expect(found([one, { ...two, value: 3 }]).changes).toBe('none_known')
    expect(found([one, { ...two, value: 3, unit: 'EUR/month' }]).changes).toHaveLength(1)
  })

  test('with a hole changed somewhere in it', () => {
    const scheme = schemeOf(tolls([one, { ...two, from: '2032-08-01' }]))
    const later = new SchemeChanges(new Schemes([scheme])).of(scheme, { after: '2030-05-01', upTo: '2040-12-31' })
    expect(later.kind === 'changes' && later.changes.map((it) => [line(it), it.isLatest])).toEqual([
      ['2032-08-01 changed toll: 3 → 4', true],
    ])
  })

  test('ends on a day that is sure, and is only silent where it is not', () => {
    expect(found([one])).toEqual({ changes: ['2031-05-01 ended toll: 3 → –'], notKnown: [] })
    expect(found([{ ...one, confidence: 'low' }])).toEqual({ changes: 'none_known', notKnown: ['end 2031-04-30'] })
    expect(found([{ ...one, to: 'unknown', seenTo: '2031-04-30' }]).notKnown).toEqual(['end 2031-04-30'])
    expect(found([{ ...one, from: '2031-01-01', to: '2031-12-31' }])).toEqual({
      ...{ changes: 'none_known', notKnown: ['begin 2031-01-01'] },
    })
  })

  test('first seen in those days may be older, unless it was otherwise or made known in them', () => {
    const seen = { ...two, from: 'unknown', seenFrom: '2033-02-01' } as const
    expect(found([seen])).toEqual({ changes: 'none_known', notKnown: ['begin 2033-02-01'] })
    expect(found([one, seen]).changes).toEqual(['2033-02-01 changed toll: 3 → 4'])
    expect(found([{ ...seen, knownSince: '2032-01-01' }]).changes).toEqual([
      ...['2032-01-01 announced toll: – → 4', '2033-02-01 begun toll: – → 4'],
    ])
  })

  test('that was announced and never came is announced only', () => {
    const plan = { ...two, from: 'unknown', status: 'announced', knownSince: '2031-02-01' } as const
    expect(found([{ ...one, to: 'open' }, plan]).changes).toEqual(['2031-02-01 announced toll: 3 → 4'])
  })
})
