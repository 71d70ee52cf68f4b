import { expect, test } from 'vitest'
import { linkRules } from '../../../links/families.ts'
import { linkTypes } from '../../../links/link.ts'
import { statuses } from '../../../links/status/status.ts'
import { rulesInDutch } from '../messages/rules.nl.ts'
import { named } from '../messages/t.ts'
import { featuresInWords } from './features.ts'
import { reasonOf, statusRuleInWords } from './reasons.ts'
import { statusGroup } from './status.tsx'

test('every type of link and every status has words', () => {
  for (const type of linkTypes) expect(named('link.type', type)).not.toBe(type)
  for (const status of statuses) expect(named('status', status)).not.toBe(status)
  expect(statuses.map(statusGroup)).not.toContain(undefined)
})

const features: [feature: string, words: string][] = [
  ['says that it was promised', 'de tekst zegt dat het was toegezegd'],
  ['both about regge, stuw', 'beide gaan over: regge, stuw'],
  ['names the term 2024-07-01', 'noemt de termijn 1 juli 2024'],
  ['2024-08-31 became 2025-01-01', 'de termijn ging van 31 augustus 2024 naar 1 januari 2025'],
  ['both named «koel blijven» (+6)', 'noemt «koel blijven»'],
  ['both by Bureau Kadezicht (+1.5)', 'beide van Bureau Kadezicht'],
]
for (const [feature, words] of features)
  test(`what linking saw is told in Dutch: ${feature}`, () => expect(featuresInWords([feature])).toEqual([words]))

test('what has no words is left out, and a rule is told all the same', () => {
  expect(featuresInWords(['something new', 'same sender', 'same sender'])).toEqual(['dezelfde afzender'])
  const reason = reasonOf({ because: ['links/fulfilment-said@1', 'something new'], score: 0.9 }, { links: linkRules })
  expect(reason.rule.length).toBeGreaterThan(20)
  expect(reason.rule).not.toBe(rulesInDutch.other)
  expect(reason.ruleHref).toBe('/over/hoe-wij-lezen#regel-links-fulfilment-said')
})

test('a status says by which rule it came about', () => {
  expect(statusRuleInWords(['links/status-from-delivery@1', 'links/new@1'])).toEqual([
    'Een later document zegt dat het is gedaan.',
  ])
})
