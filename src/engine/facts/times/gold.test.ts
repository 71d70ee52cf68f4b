import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasShared, sharedFolder } from '../../../../test/shared.ts'
import { spansIn } from '../../structure/view.ts'
import type { Interval } from '../fact.ts'
import { type About, flowOf, timesIn } from './testing.ts'

interface Label {
  readonly scoring: 'required' | 'optional'
  readonly interval: Interval | null
  readonly interval_alt?: readonly (Interval | null)[]
  readonly spans: readonly (readonly [number, number])[]
}
interface Annotated {
  readonly source: { readonly name: string }
  readonly document: About
  readonly facts: { readonly times: readonly Label[] }
}

// Each text as one flow, without the structure of the document: what the recogniser alone can do.
test.skipIf(!hasShared)('the required times of the annotated documents are found, with their intervals', () => {
  const gold = JSON.parse(readFileSync(`${sharedFolder}/gold/seeds.gold.json`, 'utf8')) as { documents: Annotated[] }
  for (const { source, document, facts } of gold.documents) {
    const text = readFileSync(`${sharedFolder}/seeds/${source.name}`, 'utf8').replace(/^\uFEFF/u, '')
    const { date = null, dateInterval = null, kind = 'unknown', title = null } = document
    const found = timesIn(text, { date, dateInterval, kind, title }).map((hit) => ({
      place: JSON.stringify(spansIn(text, flowOf(text).view, hit).map((it) => [it.start, it.end])),
      interval: JSON.stringify(hit.fields.interval),
    }))
    for (const label of facts.times.filter((it) => it.scoring === 'required')) {
      const hit = found.find((it) => it.place === JSON.stringify(label.spans))
      expect([label.interval, ...(label.interval_alt ?? [])].map((it) => JSON.stringify(it))).toContain(hit?.interval)
    }
  }
})
