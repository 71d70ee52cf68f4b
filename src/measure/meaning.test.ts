import { expect, test } from 'vitest'
import type { Fact } from '../engine/facts/fact.ts'
import type { Reading } from '../engine/read.ts'
import { parseLabelledPassage } from './labels.ts'
import { scorePassage } from './meaning.ts'
import type { FactsOfMeaning } from './meaning-fields.ts'
import { meaningFigures, meaningScores } from './meaning-scores.ts'
import { ruleLog } from './rule-log.ts'

const TEXT = `De onderzoekers bevelen aan de sluis te verbreden. Dit neem ik over. Ik informeer uw Kamer vóór 1 mei 2031.
De brug is in 2030 geverfd. De wachttijd daalde met 5 procent, bij 41 procent van de schippers.`
const LABELS = `recommendation recommendation | De onderzoekers bevelen aan de sluis te verbreden.
commitment promise firm actor=ik | Dit neem ik over.
reaction adopted to="De onderzoekers bevelen" | Dit neem ik over.
commitment promise firm deadline=2031-02-01/2031-05-01 actor=ik recipient=TK | Ik informeer uw Kamer vóór 1 mei 2031.
statement past_action | De brug is in 2030 geverfd.
effect low=5 high=5 unit=percent direction=decrease | 5 procent
not effect | 41 procent`
const passage = parseLabelledPassage(
  `id: dev-00-sluis\nsender: Minister van Sluizen\nlabels: meaning\n---\n${TEXT}\n===\n${LABELS}\n`,
)

type Made = { [K in keyof FactsOfMeaning]?: [printed: string, fields: Partial<FactsOfMeaning[K]>][] }

/** A reading that found exactly these. */
function reading(made: Made): Reading {
  const facts = Object.fromEntries(
    ['commitments', 'statements', 'findings', 'recommendations', 'reactions', 'effects'].map((kind) => [
      kind,
      (made[kind as keyof Made] ?? []).map(([printed, fields]): Partial<Fact<unknown & object>> => {
        const start = TEXT.indexOf(printed)
        const spans = [{ start, end: start + printed.length }]
        return { id: `${kind} ${printed}`, spans, text: printed, because: `${kind}/made@1`, ...fields }
      }),
    ]),
  )
  return { facts } as unknown as Reading
}

const PROMISE = { kind: 'promise', strength: 'firm', recipient: null, condition: null, deadline: null } as const
const BY_SENDER = { actor: { canonical: 'Minister van Sluizen', spans: [] } }
const dated = (start: string | null, end: string) => ({
  deadline: {
    interval: [start, end] as const,
    kind: 'day' as const,
    alternatives: [],
    recurrence: null,
    text: '',
    spans: [],
  },
})

test('all that is labelled and nothing else is a full score', () => {
  const result = scorePassage(
    passage,
    reading({
      recommendations: [['De onderzoekers bevelen aan de sluis te verbreden', { kind: 'recommendation', count: null }]],
      reactions: [
        [
          'Dit neem ik over',
          {
            stance: 'adopted',
            recommendation: 'recommendations De onderzoekers bevelen aan de sluis te verbreden',
          },
        ],
      ],
      commitments: [
        ['Dit neem ik over', { ...PROMISE, ...BY_SENDER }],
        [
          'Ik informeer uw Kamer vóór 1 mei 2031',
          { ...PROMISE, ...BY_SENDER, recipient: 'Tweede Kamer', ...dated('2031-02-01', '2031-05-01') },
        ],
      ],
      statements: [['De brug is in 2030 geverfd', { kind: 'past_action', deadline: null }]],
      effects: [['5 procent', { low: 5, high: 5, unit: 'percent', direction: 'decrease', isNull: false }]],
    }),
  )
  const figures = meaningFigures(meaningScores([result]))
  expect(figures.filter(([, value]) => value !== 1)).toEqual([])
  expect(figures.map(([name]) => name)).toEqual(
    expect.arrayContaining(['commitments strength', 'commitments recipient', 'reactions recommendation']),
  )
})

test('a field counts where the label or the fact says something, and the last day apart from the whole interval', () => {
  const result = scorePassage(
    passage,
    reading({
      commitments: [
        ['Dit neem ik over.', { ...PROMISE, strength: 'effort', ...BY_SENDER }],
        ['Ik informeer uw Kamer vóór 1 mei 2031.', { ...PROMISE, ...BY_SENDER, ...dated(null, '2031-05-01') }],
      ],
    }),
  )
  expect(meaningScores([result]).kinds.commitments.fields).toMatchObject({
    strength: { right: 1, of: 2 },
    'deadline, last day': { right: 1, of: 1 },
    deadline: { right: 0, of: 1 },
    actor: { right: 2, of: 2 },
    recipient: { right: 0, of: 1 },
  })
})

test('a statement taken for a commitment and a share taken for an effect spring a trap and count against their rule', () => {
  const made = reading({
    commitments: [['De brug is in 2030 geverfd.', { ...PROMISE, ...BY_SENDER }]],
    effects: [['41 procent', { low: 41, high: 41, unit: 'percent', direction: null, isNull: false }]],
  })
  const result = scorePassage(passage, made)
  expect(meaningScores([result]).traps).toMatchObject({
    commitments: { of: 1, sprung: 1 },
    findings: { of: 1, sprung: 0 },
    effects: { of: 1, sprung: 1 },
  })
  const nothing = { marked: [], meaning: [] }
  expect(ruleLog({ marked: [], meaning: [result] }, nothing).development).toEqual({
    'commitments/made': { firings: 1, right: 0, wrong: 1, precision: 0 },
    'effects/made': { firings: 1, right: 0, wrong: 1, precision: 0 },
  })
})

test('a statement beside the labels is neither right nor wrong, unless a commitment is labelled there', () => {
  const result = scorePassage(
    passage,
    reading({
      statements: [
        ['Dit neem ik over.', { kind: 'aim', deadline: null }],
        ['De onderzoekers bevelen aan de sluis te verbreden.', { kind: 'other', deadline: null }],
      ],
    }),
  )
  const log = ruleLog({ marked: [], meaning: [result] }, { marked: [], meaning: [] })
  expect(log.development['statements/made']).toEqual({ firings: 2, right: 0, wrong: 1, precision: 0 })
})

test('an effect of another size is found, and not right', () => {
  const result = scorePassage(
    passage,
    reading({
      effects: [['5 procent', { low: 5, high: null, unit: 'percent', direction: 'decrease', isNull: false }]],
    }),
  )
  expect(meaningScores([result]).kinds.effects).toMatchObject({ found: 1, fields: { value: { right: 0, of: 1 } } })
})
