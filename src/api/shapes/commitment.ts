import { z } from '@hono/zod-openapi'
import { commitmentKinds, strengths } from '../../engine/facts-file/meaning-shapes.ts'
import { linkTypes } from '../../links/link.ts'
import { statuses } from '../../links/status/status.ts'
import type { CommitmentDetail, CommitmentOn } from '../../register/commitments.ts'
import type { RuleTraceOf } from '../../rule-trace/rule-trace.ts'
import {
  commitmentPage,
  commitmentPath,
  dayShape,
  documentPath,
  factPath,
  interval,
  momentShape,
  textPath,
} from './common.ts'
import { factShape } from './fact.ts'
import { place, placeOf } from './link.ts'
import { ruleChangesOf, ruleChangesShape } from './rule-changes.ts'

const ref = z.object({ id: z.string(), self: z.string() })

const keys = {
  id: z.string().openapi({ description: 'Of the fact; the same as long as the text and the passage are.' }),
  self: z.string().openapi({ description: 'Where the API gives it.' }),
  webPage: z.string().openapi({ description: 'Where people read it.' }),
  document: z.object({
    ...ref.shape,
    title: z.string().nullable(),
    dates: interval.openapi({ description: 'First and last day on which it can have been made.' }),
  }),
  department: z.string().nullable().openapi({ description: 'Of who promised it.' }),
  text: z.string().openapi({ description: 'The passage.' }),
  about: z.string().openapi({ description: 'Of an item of a list the item alone.' }),
  printed: z.object({ in: z.string(), page: z.int() }),
  kind: z.enum(commitmentKinds),
  strength: z.enum(strengths).openapi({ description: 'How firmly: firm, effort, explore, or left to a successor.' }),
  status: z.enum(statuses).openapi({
    description: 'What the documents up to the day show. Silence proves nothing: there is no «broken».',
  }),
  due: dayShape.nullable().openapi({ description: 'Last day of the term that holds; null: the text gives none.' }),
  isLate: z.boolean(),
  withoutDeadline: z.boolean(),
}
export const commitmentShape = z.object(keys).openapi('Commitment')
type Commitment = z.infer<typeof commitmentShape>

export const commitmentOf = (it: CommitmentOn): Commitment => ({
  id: it.id,
  self: commitmentPath(it.id),
  webPage: commitmentPage(it.id),
  document: {
    id: it.documentId,
    self: documentPath(it.documentId),
    title: it.title,
    dates: [it.dates[0], it.dates[1]],
  },
  department: it.department,
  text: it.text,
  about: it.about,
  printed: { in: textPath(it.documentId, it.textSeq), page: it.page },
  kind: it.kind as Commitment['kind'],
  strength: it.strength as Commitment['strength'],
  status: it.status,
  due: it.due,
  isLate: it.isLate,
  withoutDeadline: it.withoutDeadline,
})

export const lookedShape = z
  .object({ documents: z.int(), upTo: dayShape.nullable() })
  .openapi('Looked', { description: 'What was looked through: so many documents, up to the newest.' })

const evidence = z
  .object({
    type: z.enum(linkTypes),
    document: ref,
    fact: ref.nullable(),
    on: dayShape.nullable().openapi({ description: 'First day on which its document can have been made.' }),
    text: z.string(),
    because: z.array(z.string()),
    score: z.number(),
  })
  .openapi('Evidence', { description: 'A later passage that tells what became of it, heaviest first.' })

const registered = z
  .object({
    key: z.string(),
    status: z.string().nullable(),
    deadline: z.string().nullable(),
    fulfilledOn: z.string().nullable(),
    letter: z.string().nullable(),
    seenAt: momentShape,
    because: z.array(z.string()),
  })
  .openapi('Registered', { description: 'What the register of a chamber says, beside ours and never mixed with it.' })

export const commitmentDetailShape = z
  .object({
    ...keys,
    on: dayShape.openapi({ description: 'The day on which it stands so.' }),
    because: z.array(z.string()).openapi({ description: 'The rules from which the status follows.' }),
    deadlines: z
      .array(z.object({ interval, setBy: place, on: dayShape.nullable() }))
      .openapi({ description: 'Its own term first; each later one moved it.' }),
    evidence: z.array(evidence),
    register: registered.nullable(),
    ruleChanges: ruleChangesShape.nullable().openapi({
      description: 'Null: it is about no rule that is described here.',
    }),
    looked: lookedShape,
    fact: factShape.nullable(),
  })
  .openapi('CommitmentDetail')

type Detail = z.infer<typeof commitmentDetailShape>

export const commitmentDetailOf = (
  it: CommitmentDetail,
  on: string,
  fact: Detail['fact'],
  rules: RuleTraceOf | null,
): Detail => ({
  ...commitmentOf(it),
  on,
  because: [...it.because],
  deadlines: it.deadlines.map((term) => ({
    interval: [term.interval[0], term.interval[1]],
    setBy: placeOf(term.setBy),
    on: term.on,
  })),
  evidence: it.evidence.map((one) => ({
    type: one.type as Detail['evidence'][number]['type'],
    document: { id: one.documentId, self: documentPath(one.documentId) },
    fact: one.fact === null ? null : { id: one.fact, self: factPath(one.fact) },
    on: one.on,
    text: one.text,
    because: [...one.because],
    score: one.score,
  })),
  register: it.register && {
    key: it.register.key,
    status: it.register.status,
    deadline: it.register.deadline,
    fulfilledOn: it.register.fulfilledOn,
    letter: it.register.letter,
    seenAt: it.register.seenAt,
    because: [...it.register.because],
  },
  ruleChanges: rules && ruleChangesOf(rules),
  looked: { documents: it.looked.documents, upTo: it.looked.upTo },
  fact,
})
