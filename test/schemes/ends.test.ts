import { describe, expect, test } from 'vitest'
import { bundled, NOT_KNOWN, valueOn, versionsOf } from './bundled.ts'

describe('an end that is open holds on; one that is not known stops where it was last seen', () => {
  test.each([
    ['nl.start_up', 'permit_duration_max', '2023-12-18', 12],
    ['nl.kennismigrant', 'threshold_exempt_categories', '2021-12-31', expect.arrayContaining(['gastdocent'])],
    ['nl.europese_blauwe_kaart', 'implementing_bill_status', '2026-02-03', expect.any(String)],
  ])('%s %s is known up to %s and not after', (scheme, parameter, last, value) => {
    expect(valueOn(scheme, parameter, last)).toEqual(value)
    expect(valueOn(scheme, parameter, dayAfter(last))).toBe(NOT_KNOWN)
  })

  test.each([
    ['nl.kennismigrant', 'permit_duration_max', 60],
    ['nl.kennismigrant', 'job_search_period_months', 3],
    ['nl.zoekjaar', 'application_window_after_graduation', 36],
    ['nl.onbepaalde_tijd', 'residence_years_required', 5],
    ['nl.erkend_referent', 'information_duty_term', 4],
  ])('%s %s still holds in 2030', (scheme, parameter, value) => {
    expect(valueOn(scheme, parameter, '2030-01-01')).toBe(value)
  })
})

describe('a beginning that is not known starts where it was first seen', () => {
  test.each([
    ['nl.kennismigrant', 'job_search_period_months_if_permit_held_2y', '2026-07-03', 6],
    ['nl.gezinslid', 'work_access_family_of_kennismigrant', '2019-02-15', 'vrij'],
    ['nl.kennismigrant', 'age_band_boundary', '2007-01-01', 30],
    ['nl.erkend_referent', 'refusal_ground_repeated_fines', '2025-07-04', expect.any(String)],
  ])('%s %s is known from %s and not before', (scheme, parameter, first, value) => {
    expect(valueOn(scheme, parameter, first)).toEqual(value)
    expect(valueOn(scheme, parameter, dayBefore(first))).toBe(NOT_KNOWN)
  })
})

describe('what is announced or proposed is never in force', () => {
  test('the start-up permit of two years, announced in 2022, is not the duration of 2025', () => {
    expect(versionsOf('nl.start_up', 'permit_duration_max').map((it) => [it.value, it.status])).toEqual([
      [12, 'in_force'],
      [24, 'announced'],
    ])
    expect(valueOn('nl.start_up', 'permit_duration_max', '2025-01-01')).toBe(NOT_KNOWN)
  })

  test('the plan of July 2025 gives no value on any day', () => {
    const plan = bundled.find((it) => it.id === 'nl.voorstel_2025')
    expect(plan?.kind).toBe('proposal')
    for (const { id } of plan?.parameters ?? [])
      for (const day of ['2025-07-04', '2026-06-01', '2027-01-01', '2030-01-01'])
        expect(valueOn('nl.voorstel_2025', id, day), id).toBe(NOT_KNOWN)
  })

  test('figures that we computed say so', () => {
    const derived = versionsOf('nl.statistiek', 'kennismigrant_immigration').filter((it) => it.status === 'derived')
    expect(derived.map((it) => it.from)).toEqual(['2019-01-01', '2023-01-01'])
    const staff = versionsOf('nl.essentieel_start_up_personeel', 'salary_threshold')
    expect(staff.map((it) => it.status)).toEqual(['in_force', ...Array(5).fill('derived')])
  })
})

test('a hole is a hole: fees without a source are not those of the year beside it', () => {
  for (const year of [2016, 2023, 2024])
    expect(valueOn('nl.kennismigrant', 'application_fee_first', `${year}-06-01`), String(year)).toBe(NOT_KNOWN)
  for (const year of [2021, 2022, 2023, 2024])
    expect(valueOn('nl.erkend_referent', 'recognition_fee', `${year}-06-01`), String(year)).toBe(NOT_KNOWN)
  expect(valueOn('de.blaue_karte', 'salary_threshold_standard', '2017-06-01')).toBe(NOT_KNOWN)
  expect(valueOn('ch.derde_landen', 'quota_b_permits', '2021-06-01')).toBe(NOT_KNOWN)
})

test('no two versions that count cover the same day', () => {
  const overlaps = bundled.flatMap((scheme) =>
    scheme.parameters.flatMap(({ id, versions }) => {
      const those = versions
        .filter((it) => it.status === 'in_force' || it.status === 'derived')
        .map((it) => [
          it.from === 'unknown' ? (it.seenFrom ?? it.to) : it.from,
          it.to === 'open' ? '9999' : (it.seenTo ?? it.to),
        ])
        .sort()
      return those.flatMap(([from = ''], i) =>
        i > 0 && from <= (those[i - 1]?.[1] ?? '') ? [`${scheme.id} ${id} ${from}`] : [],
      )
    }),
  )
  expect(overlaps).toEqual([])
})

const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
const dayAfter = (day: string): string => moved(day, 1)
const dayBefore = (day: string): string => moved(day, -1)
