import { type FactKind, factsFileSchema } from '../../engine/facts-file/schema.ts'
import type { TextKey } from '../parts/messages/t.ts'

/** A field of a fact that a person can say otherwise, by its name in the facts file. */
export type Correctable =
  | {
      readonly form: 'choice'
      readonly name: string
      readonly label: TextKey
      /** Of the messages that name the options. */
      readonly prefix: string
      readonly options: readonly string[]
      readonly mayBeNone: boolean
    }
  | { readonly form: 'text'; readonly name: string; readonly label: TextKey; readonly mayBeNone: boolean }
  /** A name inside a field that also says where it stands. */
  | { readonly form: 'name'; readonly name: string; readonly label: TextKey }
  /** First and last day; `term` keeps the words of the term around them. */
  | { readonly form: 'days' | 'term'; readonly name: string; readonly label: TextKey }

const shapes = factsFileSchema.shape.facts.shape
const { commitments, statements, findings, recommendations, reactions, effects, mentions } = shapes

const choice = (
  name: string,
  label: TextKey,
  prefix: string,
  options: readonly string[],
  mayBeNone = false,
): Correctable => ({ form: 'choice', name, label, prefix, options, mayBeNone })

const text = (name: string, label: TextKey, mayBeNone = true): Correctable => ({ form: 'text', name, label, mayBeNone })

export const CORRECTABLE: Readonly<Record<FactKind, readonly Correctable[]>> = {
  commitments: [
    choice('kind', 'card.commitment', 'commitment', commitments.element.shape.kind.options),
    choice('strength', 'card.strength', 'strength', commitments.element.shape.strength.options),
    { form: 'name', name: 'actor', label: 'card.actor' },
    text('recipient', 'card.recipient'),
    { form: 'term', name: 'deadline', label: 'card.deadline' },
  ],
  statements: [choice('kind', 'card.statement', 'statement', statements.element.shape.kind.options)],
  findings: [
    choice('direction', 'card.direction', 'direction', findings.element.shape.direction.unwrap().options, true),
    text('outcome', 'card.outcome'),
  ],
  recommendations: [
    choice('kind', 'card.advice', 'advice', recommendations.element.shape.kind.options),
    text('addressee', 'card.addressee'),
  ],
  reactions: [choice('stance', 'card.stance', 'stance', reactions.element.shape.stance.options)],
  effects: [
    choice('direction', 'card.change', 'direction', effects.element.shape.direction.unwrap().options, true),
    text('outcome', 'card.outcome'),
    text('instrument', 'card.instrument'),
  ],
  times: [{ form: 'days', name: 'interval', label: 'card.interval' }],
  citations: [text('canonical', 'card.canonical')],
  mentions: [
    choice('type', 'card.mention', 'mention', mentions.element.shape.type.options),
    text('canonical', 'card.canonical-name', false),
  ],
  withheld: [text('ground', 'card.ground'), text('what', 'card.what', false)],
  footnotes: [],
  studies: [],
}

/** Whether a fact with these fields is one that the facts file allows. */
export function isAllowed(kind: FactKind, fields: Readonly<Record<string, unknown>>): boolean {
  const base = { id: 'f', spans: [[0, 1]], text: '', because: 'review/person@1', certainty: 'stated', page: 1 }
  return shapes[kind].element.safeParse({ ...fields, ...base }).success
}
