import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { factsFile, read } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { hasShared, sharedFolder } from '../shared.ts'
import { linesOf, tracedIn } from './tracing.ts'

// The promises of Kamerstuk 30 573, nr. 171 and what is known of their rules since; needs the folder with seeds.
describe.skipIf(!hasShared)('the letter of 15 February 2019', () => {
  let all: ReturnType<typeof tracedIn> = []
  beforeAll(async () => {
    const name = '004_5d62cde6c9594664.txt'
    all = tracedIn(
      factsFile(read(readFileSync(`${sharedFolder}/seeds/${name}`), name, await loadTools(readingSettings()))),
    )
  })
  const of = (words: string) => {
    const found = all.find((it) => it.text.includes(words))
    if (!found) throw new Error(`No promise says «${words}».`)
    return found.traced
  }

  test('key staff of start-ups: a pilot from 1 June 2021, closed after 1 June 2025', () => {
    const lines = linesOf(of('mogelijkheid betrekken voor sleutelpersoneel'))
    expect(lines).toContain('commitment_followed_up_by_measure 2021-06-01 begun open_for_new_applications')
    expect(lines).toContain('commitment_followed_up_by_measure 2021-06-01 begun salary_threshold')
    expect(lines).toContain('other-sort 2025-06-02 changed open_for_new_applications')
    expect(lines.filter((it) => it.startsWith('commitment_') && !it.includes(' 2021-06-01 '))).toEqual([])
  })

  test('the start-up scheme itself: two years announced, and the pilot as that of a part of the promise', () => {
    const lines = linesOf(of('verruimen van de regeling voor buitenlandse startups'))
    expect(lines).toContain('only-told 2022-11-29 announced permit_duration_max')
    expect(lines).toContain('around 2021-06-01 begun salary_threshold')
    expect(lines.filter((it) => it.startsWith('commitment_'))).toEqual([])
  })

  test('family of the self-employed: announced on 1 November 2019, free on 1 October 2020', () => {
    const traced = of('gezinsleden van zelfstandigen')
    expect(linesOf(traced)).toEqual([
      'only-told 2019-11-01 announced work_access_family_of_self_employed',
      'commitment_followed_up_by_measure 2020-10-01 changed work_family_of_self_employed',
      'commitment_followed_up_by_measure 2020-10-01 changed work_access_family_of_self_employed',
    ])
    expect(traced?.changes.map((it) => it.confidence)).toEqual(['medium', 'medium', 'medium'])
    expect(traced?.changes.at(-1)?.note?.nl).toContain('Staatsblad')
  })

  test('a longer search period: announced on 4 July 2025, six months by 3 July 2026, the day not sure', () => {
    const traced = of('een langere zoekperiode')
    expect(linesOf(traced)).toEqual([
      'only-told 2025-07-04 announced job_search_period_months_if_permit_held_2y',
      'unsure 2026-07-03 begun job_search_period_months_if_permit_held_2y',
    ])
    expect(traced?.changes.at(-1)).toMatchObject({ isLatest: true, after: { value: 6 } })
    expect(traced?.changes.at(-1)?.basis).toContain('Richtlijn (EU) 2024/1233')
  })

  test('earlier permanent residence: no change known', () => {
    expect(of('permanente verblijfsvergunning aan te vragen')).toMatchObject({ changes: [], upTo: '2026-07-03' })
  })

  test('better service to sponsors is no promise about the rule, and a report is about none', () => {
    const traced = of('dienstverlening en informatievoorziening aan erkend referenten')
    expect(traced?.refusal).toBe('effort')
    expect(linesOf(traced)).toEqual([])
    expect(of('in de tweede helft van 2019 informeren')).toBeNull()
  })
})
