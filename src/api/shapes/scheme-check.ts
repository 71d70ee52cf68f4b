import { z } from '@hono/zod-openapi'
import { smallestChange } from '../../rules/decide/change.ts'
import type { Decision } from '../../rules/decide/decide.ts'
import type { Missing } from '../../rules/decide/trace.ts'
import { receiptOf } from '../../rules/receipt.ts'
import { explainedLines, saidChange, saidDetail, saidMissing } from '../../rules/said/decision.ts'
import type { Language, Speaking } from '../../rules/said/nodes.ts'
import type { Schemes } from '../../rules/schemes.ts'
import { saidChoice } from '../../rules/versions/said.ts'
import { lineShape, orNull, saidOf, saidShape } from './schemes.ts'

const factValue = z.union([z.number(), z.boolean(), z.string()])

export const caseShape = z
  .object({
    dates: z.record(z.string(), z.string()).optional().openapi({
      description: 'Days by the names of the clocks of the scheme.',
    }),
    facts: z
      .record(z.string(), z.union([factValue, z.object({ value: factValue, unit: z.string() })]))
      .optional()
      .openapi({
        description: 'Facts by name; a number alone is in the unit of the scheme, and nothing is converted.',
      }),
  })
  .openapi('SchemeCase')

const outcome = z.enum(['met', 'not_met', 'undecided', 'judgement', 'no_rule']).openapi({
  description: 'undecided: something is missing. judgement: an authority decides. no_rule: none is known for that day.',
})

const explainedShape = lineShape
  .extend({ outcome: z.enum(['met', 'not_met', 'undecided', 'judgement']), details: z.array(saidShape) })
  .openapi('ExplainedCondition')

const receiptShape = z
  .object({
    engine: z.string(),
    schemes: z.array(z.object({ id: z.string(), hash: z.string() })),
    rule: z.string(),
    input: z.string().openapi({ description: 'The hash of the days and facts; nothing of them is in it.' }),
    outcome,
  })
  .openapi('CheckReceipt')

const decisionShape = z
  .object({
    rule: z.string(),
    title: saidShape,
    outcome,
    because: orNull(saidShape).openapi({ description: 'Why this version of the rule; null without its day.' }),
    missing: z.array(
      z.object({ kind: z.enum(['fact', 'clock', 'parameter', 'unit']), id: z.string(), says: saidShape }),
    ),
    judgements: z.array(
      z.object({
        by: saidShape,
        about: saidShape,
        fact: z.string().nullable().openapi({ description: 'The fact that tells how it judged.' }),
      }),
    ),
    change: z
      .object({
        outcome,
        facts: z.array(z.object({ fact: z.string(), from: factValue, to: factValue, unit: z.string() })),
        says: saidShape,
      })
      .nullable()
      .openapi({ description: 'The smallest change of facts that turns the outcome; it was tried.' }),
    explanation: z.array(explainedShape),
    receipt: receiptShape,
  })
  .openapi('SchemeDecision')

export const checkShape = z.object({ scheme: z.string(), decisions: z.array(decisionShape) }).openapi('SchemeCheck')

export function decisionOf(decision: Decision, schemes: Schemes): z.infer<typeof decisionShape> {
  const { scheme, rule, outcome, choice, missing, judgements } = decision
  const both = (say: (speaking: Speaking) => string) => {
    const [nl, en] = LANGUAGES.map((language) => say({ schemes, scheme, language }))
    return { nl: nl ?? '', en: en ?? null }
  }
  const change = smallestChange(decision, schemes)
  const { engine, schemes: used, rule: ruleId, input } = receiptOf(decision, schemes)
  return {
    ...{ rule: rule.id, title: saidOf(rule.title), outcome, because: choice ? saidOf(saidChoice(choice)) : null },
    missing: missing.map((it) => ({
      kind: it.kind,
      id: idOf(it),
      says: both((speaking) => saidMissing(it, speaking)),
    })),
    judgements: judgements.map(({ by, about, fact }) => ({
      ...{ by: saidOf(by), about: saidOf(about), fact: fact ?? null },
    })),
    change: change && {
      outcome: change.outcome,
      facts: change.facts.map(({ fact, from, to, unit }) => ({ fact, from, to, unit })),
      says: both((speaking) => saidChange(change, speaking)),
    },
    explanation: explanationOf(decision, schemes),
    receipt: { engine, schemes: used.map(({ id, hash }) => ({ id, hash })), rule: ruleId, input, outcome },
  }
}

const LANGUAGES: readonly Language[] = ['nl', 'en']

function idOf(it: Missing): string {
  switch (it.kind) {
    case 'fact':
      return it.fact
    case 'clock':
      return it.clock
    case 'parameter':
      return `${it.scheme}#${it.parameter.id}`
    case 'unit':
      return it.node
  }
}

function explanationOf({ scheme, trace }: Decision, schemes: Schemes): z.infer<typeof explainedShape>[] {
  if (!trace) return []
  const [dutch, english] = (['nl', 'en'] as const).map((language) => {
    const speaking: Speaking = { schemes, scheme, language }
    return explainedLines(trace, speaking).map((it) => ({
      ...it,
      details: it.details.map((detail) => saidDetail(detail, speaking)),
    }))
  })
  return (dutch ?? []).map(({ depth, node, op, outcome, text, details, basis }, i) => ({
    ...{ depth, node, op, outcome, basis: [...basis] },
    says: { nl: text, en: english?.[i]?.text ?? null },
    details: details.map((nl, j) => ({ nl, en: english?.[i]?.details[j] ?? null })),
  }))
}
