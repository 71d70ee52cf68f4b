import { beforeAll, describe, expect, test } from 'vitest'
import type { Rule } from '../../src/engine/facts/rule.ts'
import { rules } from '../../src/engine/facts/rules.ts'
import type { Tools } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import { complaints, firedIn } from './reading-example.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools(readingSettings())
})

describe('what a rule tells of itself', () => {
  test('no two rules have the same name', () => {
    const names = rules.map((it) => it.id.replace(/@\d+$/u, ''))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  for (const rule of rules)
    test(`${rule.id} fires in its examples, from two sorts of documents, and not in what it leaves alone`, () => {
      expect(complaints(rule, firedIn(tools))).toEqual([])
    })
})

describe('the check itself', () => {
  const good: Rule = {
    id: 'times/half-year@1',
    reads: 'Een half jaar.',
    why: 'Een jaar heeft twee helften.',
    examples: [
      { in: 'kamerbrief', text: 'De brug gaat open in de tweede helft van 2031.' },
      { in: 'rapport', text: 'In de eerste helft van 2030 is geteld.' },
    ],
    leaves: ['De tweede helft van de wedstrijd was beter.'],
  }

  test('has no complaint of a rule that does what it says', () => {
    expect(complaints(good, firedIn(tools))).toEqual([])
  })
  test('sees an example in which the rule does not fire, and a counter-example in which it does', () => {
    const wrong = { ...good, examples: [good.examples[0], { in: 'rapport', text: 'In 2030 is geteld.' }] as const }
    expect(complaints(wrong, firedIn(tools))).toEqual(['it does not fire in a rapport: «In 2030 is geteld.»'])
    const loud = { ...good, leaves: ['In de eerste helft van 2030.'] as const }
    expect(complaints(loud, firedIn(tools))).toHaveLength(2)
  })
  test('sees a rule whose examples are from one sort of document', () => {
    const narrow = { ...good, examples: [good.examples[0], { ...good.examples[1], in: 'kamerbrief' }] as const }
    expect(complaints(narrow, firedIn(tools))).toEqual(['its examples are from one sort of document'])
  })
})
