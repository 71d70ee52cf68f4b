import { expect, test } from 'vitest'
import { rulesInDutch } from './messages/rules.nl.ts'
import { ruleInWords, ruleName } from './rules.ts'

test('a rule is explained by its own sentence, else that of its group, else in general', () => {
  expect(ruleInWords('times/half-year@7')).toBe(rulesInDutch['times/half-year'])
  expect(ruleInWords('times/nieuw@1')).toBe(rulesInDutch.times)
  expect(ruleInWords('nieuw/nieuw@1')).toBe(rulesInDutch.other)
  expect(ruleInWords('')).toBe(rulesInDutch.other)
})

test('a name of a rule comes apart in group, name and version', () => {
  expect(ruleName('citations/kamerstuk@12')).toEqual({ group: 'citations', name: 'kamerstuk', version: '12' })
})
