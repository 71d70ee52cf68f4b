import { z } from '@hono/zod-openapi'
import { readCase } from '../../rules/case/read-case.ts'
import { decide } from '../../rules/decide/decide.ts'
import type { Rule, Scheme } from '../../rules/scheme/scheme.ts'
import { ruleOf } from '../../rules/schemes.ts'
import type { Shelf } from '../../rules/shelf.ts'
import { type Answer, none, operation, refused, unkept } from '../operation.ts'
import * as take from '../parameters/parameters.ts'
import type { ParameterError } from '../problem.ts'
import { caseShape, checkShape, decisionOf } from '../shapes/scheme-check.ts'

/** More than all facts of a scheme together may hold. */
const MOST_BYTES = 16_384

/** The one question that is sent: about a person, so it stands in no address, and nothing of it is kept. */
export const checkScheme = operation({
  id: 'checkScheme',
  path: '/schemes/{id}/check',
  tag: 'Schemes',
  summary: 'What the rules of a scheme say of a case, and why.',
  description:
    'The case is sent as JSON and is neither kept nor logged; the answer says `no-store`. Without `rule` all rules are asked whose day is given. An explanation, no decision of an authority.',
  params: z.object({ id: take.pathId('Of the scheme, as in `nl.kennismigrant`.') }),
  query: z.strictObject({ rule: take.queryId('Only this rule.') }),
  body: { schema: caseShape, mostBytes: MOST_BYTES, description: 'The days and facts that are known.' },
  gives: { description: 'A decision of each rule that was asked.', schema: checkShape },
  examples: [
    {
      name: 'points',
      summary: 'Enough points together, too few for one part',
      path: '/schemes/nl.zelfstandige/check',
      body: {
        dates: { filing: '2025-03-01' },
        facts: { pointsA: 60, pointsB: 44, pointsC: { value: 20, unit: 'points' } },
      },
    },
  ],
  async answer({ id, rule, body }, { schemes }) {
    const scheme = schemes.schemes.get(id)
    if (!scheme) return none(`There is no scheme ${id}; /api/v1/schemes lists them.`)
    try {
      return checked(scheme, rule, body, schemes)
    } catch {
      // Its own words could hold a fact of the case, and what goes wrong is logged.
      throw new Error('A check of a scheme failed.')
    }
  },
})

function checked(scheme: Scheme, ruleId: string | undefined, body: string, { schemes }: Shelf): Answer {
  const read = readCase(scheme, schemes, body)
  if (read.problems.length > 0) return { kind: 'refused', errors: read.problems.map(inBody) }
  const rules = rulesFor(scheme, ruleId, Object.keys(read.case.dates))
  if (typeof rules === 'string') return refused('rule', rules)
  const decisions = rules.map((it) => decisionOf(decide(schemes, scheme.id, it.id, read.case), schemes))
  return unkept({ scheme: scheme.id, decisions })
}

const inBody = ({ line, message }: { line: number; message: string }): ParameterError => ({
  ...{ in: 'body', name: `line ${line}`, detail: message },
})

function rulesFor(scheme: Scheme, id: string | undefined, clocks: readonly string[]): readonly Rule[] | string {
  const known = scheme.rules.map((it) => it.id).join(', ')
  if (scheme.rules.length === 0) return `${scheme.id} has no rules; it holds figures or values only.`
  if (id === undefined) {
    const those = scheme.rules.filter((it) => clocks.includes(it.clock))
    if (those.length > 0 || scheme.rules.length === 1) return those.length > 0 ? those : scheme.rules
    const dates = [...new Set(scheme.rules.map((it) => it.clock))].join(', ')
    return `The case gives no date that a rule of ${scheme.id} looks at. Give one of: ${dates}; or name a rule.`
  }
  const rule = ruleOf(scheme, id)
  return rule ? [rule] : `${scheme.id} has no rule "${id}". It has: ${known}.`
}
