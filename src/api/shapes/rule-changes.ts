import { z } from '@hono/zod-openapi'
import type { RuleTraceOf, TracedChange } from '../../rule-trace/rule-trace.ts'
import { besides, evidenceTypes, hows, refusals } from '../../rule-trace/words.ts'
import { changeKinds, natures, type StatedValue } from '../../rules/changes/change.ts'
import { dayShape } from './common.ts'

const said = z.object({ nl: z.string(), en: z.string().optional() })
const part = z.object({ kind: z.enum(['parameter', 'rule']), id: z.string(), title: said })
const source = z.object({ url: z.string(), seen: dayShape.nullable(), kind: z.enum(['law', 'official', 'secondary']) })
const value = z
  .object({
    value: z.union([z.number(), z.string(), z.boolean(), z.array(z.number()), z.array(z.string())]),
    unit: z.string(),
  })
  .nullable()

const change = z
  .object({
    kind: z.enum(changeKinds),
    nature: z.enum(natures).openapi({ description: 'Yearly amounts and indexation are no change of policy.' }),
    scheme: z.string(),
    part,
    day: dayShape.openapi({ description: 'First day on which it was so, or on which it was made known.' }),
    isLatest: z.boolean().openapi({ description: 'It was so on that day; whether earlier too is not known.' }),
    before: value,
    after: value,
    conditions: z
      .array(z.object({ kind: z.enum(['added', 'removed', 'changed']), said: z.array(said) }))
      .openapi({ description: 'Of a rule: its conditions that are new, gone or other (before, then after).' }),
    status: z.enum(['in_force', 'derived', 'announced', 'proposed']),
    confidence: z.enum(['high', 'medium', 'low']).nullable(),
    basis: z.array(z.string()),
    sources: z.array(source),
    note: said.nullable(),
    evidence: z
      .object({ type: z.enum(evidenceTypes), because: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'The rule did what was promised. Null: it is context only.' }),
    context: z
      .enum([...besides, ...refusals])
      .nullable()
      .openapi({ description: 'Why it is no evidence. Null: it is.' }),
  })
  .openapi('RuleChange')

export const ruleChangesShape = z
  .object({
    since: dayShape.nullable().openapi({ description: 'Changes after this day; null: the document is undated.' }),
    upTo: dayShape.openapi({ description: 'Up to and with this day. No changes: none is known up to it.' }),
    isCut: z.boolean().openapi({ description: 'Later changes were not looked for, though a later day was asked for.' }),
    about: z
      .array(
        z.object({
          scheme: z.string(),
          name: said,
          parts: z.array(z.string()).nullable(),
          how: z.enum(hows),
          words: z.string(),
        }),
      )
      .openapi({ description: 'The rules that the commitment is about, and how that is known.' }),
    asksForNoChange: z.enum(refusals).nullable(),
    changes: z.array(change).openapi({ description: 'The oldest first.' }),
    notKnown: z.array(
      z.object({
        ...{ scheme: z.string(), part, what: z.enum(['begin', 'end']), day: dayShape },
        note: said.nullable(),
      }),
    ),
  })
  .openapi('RuleChanges', {
    description: 'What happened to the rules that a commitment is about, beside its status and never mixed with it.',
  })

export const ruleChangesOf = (it: RuleTraceOf): z.input<typeof ruleChangesShape> => ({
  ...{ since: it.since, upTo: it.upTo, isCut: it.isCut, asksForNoChange: it.refusal },
  about: it.subjects.map(({ scheme, names, parts, how, words }) => ({
    ...{ scheme, name: { ...names }, parts: parts && [...parts], how, words },
  })),
  changes: it.changes.map(changeOf),
  notKnown: it.notKnown.map(({ scheme, part: of, what, day, note }) => ({ scheme, part: of, what, day, note })),
})

const changeOf = (it: TracedChange): z.input<typeof change> => ({
  ...{ kind: it.kind, nature: it.nature, scheme: it.scheme, part: it.part, day: it.day, isLatest: it.isLatest },
  before: valueIn(it.before),
  after: valueIn(it.after),
  conditions: it.conditions.map(({ kind, said: words }) => ({ kind, said: [...words] })),
  ...{ status: it.status, confidence: it.confidence, basis: [...it.basis], note: it.note },
  sources: it.sources.map(({ url, seen, kind }) => ({ url, seen, kind })),
  evidence:
    it.judged.as === 'evidence'
      ? { type: it.judged.type, because: [it.judged.rule, `${it.subject.how}: ${it.subject.words}`] }
      : null,
  context: it.judged.as === 'context' ? it.judged.why : null,
})

const valueIn = (it: StatedValue | null): z.input<typeof value> =>
  it && { value: it.value as number | string | boolean | number[] | string[], unit: it.unit }
