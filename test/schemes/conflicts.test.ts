import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ParameterValue } from '../../src/rules/scheme/scheme.ts'
import { sharedFolder } from '../shared.ts'
import { bundled, NOT_KNOWN, valueOn } from './bundled.ts'

const [KM, CARD, STAFF] = ['nl.kennismigrant', 'nl.europese_blauwe_kaart', 'nl.essentieel_start_up_personeel']
const [FROM30, UNDER30, REDUCED] = ['salary_threshold_30_plus', 'salary_threshold_under_30', 'salary_threshold_reduced']

type Trap = readonly [
  topic: string,
  scheme: string,
  parameter: string,
  day: string,
  wrong: ParameterValue,
  right: ParameterValue,
]

/** Values that stand on public pages and are wrong, or mean something else, with what comes out here instead. */
const TRAPS: readonly Trap[] = [
  ['nl.kennismigrant thresholds 2021', KM, UNDER30, '2021-05-01', 4752, 3484],
  ['nl.kennismigrant thresholds 2021', KM, FROM30, '2021-05-01', 3484, 4752],
  ['nl.kennismigrant thresholds 2017', KM, FROM30, '2017-01-01', 4240, 4324],
  ['nl.kennismigrant thresholds 2017', KM, FROM30, '2016-12-31', 4324, 4240],
  ['nl.kennismigrant thresholds 2019', KM, FROM30, '2019-03-08', 4612, 4500],
  ['nl.kennismigrant thresholds 2019', KM, UNDER30, '2019-03-08', 3381, 3299],
  ['nl.kennismigrant thresholds 2019', KM, REDUCED, '2019-03-08', 2423, 2364],
  ['nl.kennismigrant thresholds 2019', CARD, 'salary_threshold', '2019-03-08', 5403, 5272],
  ['nl.blauwe_kaart threshold 2019', CARD, 'salary_threshold', '2019-01-01', 5160, 5272],
  ['nl.kennismigrant reduced 2016', KM, REDUCED, '2016-06-01', 3108, 2228],
  ['nl.kennismigrant thresholds 2026', KM, FROM30, '2026-01-01', 5688, 5942],
  ['nl.kennismigrant thresholds 2026', KM, UNDER30, '2026-01-01', 4171, 4357],
  ['nl.kennismigrant thresholds 2026', KM, REDUCED, '2026-01-01', 2989, 3122],
  // A second update within a year does not exist: the last day has the amount of the first.
  ['nl.kennismigrant thresholds 2026', KM, FROM30, '2026-12-31', 5688, 5942],
  ['nl.kennismigrant thresholds 2026', KM, FROM30, '2026-01-01', 5937, 5942],
  ['nl.kennismigrant thresholds 2026', KM, UNDER30, '2026-01-01', 4354, 4357],
  ['nl.kennismigrant thresholds 2026', KM, REDUCED, '2026-01-01', 3120, 3122],
  ['nl.kennismigrant thresholds 2026', CARD, 'salary_threshold_reduced', '2026-01-01', 4750, 4754],
  ['nl.essentieel_startup_personeel 2025 amount', STAFF, 'salary_threshold', '2025-02-01', 3122, 2989],
  ['nl.kennismigrant thresholds 2024/2025 in Lemma example', KM, FROM30, '2024-07-01', 5008, 5331],
  ['nl.kennismigrant thresholds 2024/2025 in Lemma example', KM, UNDER30, '2024-07-01', 3672, 3909],
  ['nl.kennismigrant thresholds 2024/2025 in Lemma example', KM, FROM30, '2025-07-01', 5331, 5688],
  ['nl.kennismigrant thresholds 2024/2025 in Lemma example', KM, UNDER30, '2025-07-01', 3909, 4171],
  ['nl.kennismigrant thresholds 2024/2025 in Lemma example', KM, 'application_fee_first', '2024-07-01', 345, NOT_KNOWN],
  ['nl.kennismigrant thresholds 2024/2025 in Lemma example', KM, 'application_fee_first', '2025-07-01', 365, 405],
  ['nl.kennismigrant thresholds 2024 in a how-to', KM, FROM30, '2024-01-01', 5008, 5331],
  ['nl.kennismigrant thresholds 2024 in a how-to', KM, UNDER30, '2024-01-01', 3672, 3909],
  ['nl.kennismigrant thresholds 2024 in a how-to', KM, 'application_fee_first', '2024-01-01', 360, NOT_KNOWN],
  ['nl.kennismigrant fee 2026', KM, 'application_fee_first', '2026-03-01', 405, 423],
  ['nl.erkend_referent fee 2019', 'nl.erkend_referent', 'recognition_fee', '2019-06-01', 13_861, 3927],
  ['nl.erkend_referent fee 2019', 'nl.erkend_referent', 'recognition_fee_small_max_50_staff', '2019-06-01', 1930, 1963],
  [
    'nl.gezinslid self-employed access start',
    'nl.gezinslid',
    'work_access_family_of_self_employed',
    '2020-09-30',
    'vrij',
    'alleen als zelfstandige',
  ],
  [
    'nl.gezinslid self-employed access start',
    'nl.gezinslid',
    'work_access_family_of_self_employed',
    '2020-01-01',
    'vrij',
    NOT_KNOWN,
  ],
  ['nl.essentieel_startup_personeel start', STAFF, 'pilot_start', '2022-01-01', '2021-01-01', '2021-06-01'],
  ['nl.essentieel_startup_personeel start', STAFF, 'salary_threshold', '2021-01-01', 2497, NOT_KNOWN],
  ['nl.voorstel_2025 under-30 amount', KM, UNDER30, '2027-01-01', 4588, NOT_KNOWN],
  ['nl.statistiek 2024', 'nl.statistiek', 'kennismigrant_immigration', '2024-07-01', -16_000, 16_000],
  ['nl.statistiek 2024', 'nl.statistiek', 'kennismigrant_immigration', '2023-07-01', 32_000, 21_600],
  ['nl.statistiek 2010', 'nl.statistiek', 'kennismigrant_permits_granted', '2010-07-01', 4720, 5500],
  ['nl.statistiek 2010', 'nl.statistiek', 'kennismigrant_recruited', '2010-07-01', 5500, 4720],
  ['nl.blauwe_kaart previous contract term', CARD, 'contract_duration_min', '2015-01-01', 18, 12],
  ['de.blaue_karte 2025', 'de.blaue_karte', 'salary_threshold_standard', '2025-06-01', 58_400, 48_300],
  ['de.blaue_karte 2025', 'de.blaue_karte', 'salary_threshold_shortage', '2025-06-01', 45_552, 43_759.8],
]

test.each(TRAPS)('%s: %s %s on %s is not %s but %s', (_, scheme, parameter, day, wrong, right) => {
  expect(valueOn(scheme, parameter, day)).not.toEqual(wrong)
  expect(valueOn(scheme, parameter, day)).toEqual(right)
})

test.each([4588, 5937, 4354, 13_861])('%d stands in no scheme at all', (wrong) => {
  const values = bundled.flatMap((it) => it.parameters).flatMap((it) => it.versions.map((version) => version.value))
  expect(values.filter((it) => it === wrong)).toEqual([])
})

const conflictsFile = `${sharedFolder}/schemes/conflicts.json`
test.skipIf(!existsSync(conflictsFile))(
  'no known conflict is without a trap, and each of its figures is in one',
  () => {
    const conflicts: { topic: string; wrong_or_other_value: string; resolved_value: string }[] = JSON.parse(
      readFileSync(conflictsFile, 'utf8'),
    )
    expect(conflicts.length).toBeGreaterThanOrEqual(19)
    const uncaught = conflicts.flatMap(({ topic, wrong_or_other_value: wrong, resolved_value: right }) => {
      const caught = TRAPS.filter((it) => it[0] === topic).map((it) => it[4])
      const figures = figuresIn(wrong).filter((it) => !figuresIn(right).includes(it))
      return [
        ...(caught.length === 0 ? [topic] : []),
        ...figures.filter((it) => !caught.includes(it)).map((it) => `${topic}: ${it}`),
      ]
    })
    expect(uncaught).toEqual([])
  },
)

/** Amounts and counts; years and small numbers tell of something else, and of 16,000 only the meaning was wrong. */
const figuresIn = (text: string): number[] =>
  [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu)]
    .map((it) => Number(it[0].replaceAll(',', '')))
    .filter((it) => it >= 2100 && it !== 16_000)
