import type { Fact, Interval } from '../engine/facts/fact.ts'
import type {
  CommitmentFields,
  EffectFields,
  FindingFields,
  ReactionFields,
  RecommendationFields,
  StatementFields,
} from '../engine/facts/meaning.ts'
import type {
  CommitmentLabel,
  EffectLabel,
  FindingLabel,
  LabelledPassage,
  ReactionLabel,
  RecommendationLabel,
  StatementLabel,
} from './labels.ts'
import type { Matched } from './match.ts'
import type { FactItem, LabelItem, MeaningKind } from './meaning.ts'

export interface LabelsOfMeaning {
  readonly commitments: CommitmentLabel
  readonly statements: StatementLabel
  readonly findings: FindingLabel
  readonly recommendations: RecommendationLabel
  readonly reactions: ReactionLabel
  readonly effects: EffectLabel
}
export interface FactsOfMeaning {
  readonly commitments: CommitmentFields
  readonly statements: StatementFields
  readonly findings: FindingFields
  readonly recommendations: RecommendationFields
  readonly reactions: ReactionFields
  readonly effects: EffectFields
}

/** The fields of one matched pair. Null: neither the label nor the fact says anything, so nothing was right or wrong. */
export interface Compared {
  readonly id: string
  readonly fields: Readonly<Record<string, boolean | null>>
  /** What was read, for who mends the rule. */
  readonly read: Readonly<Record<string, unknown>>
}

type AllMatched = { readonly [K in MeaningKind]: Matched<LabelItem<K>, FactItem<K>> }

export function compareFields(passage: LabelledPassage, matched: AllMatched): Record<MeaningKind, Compared[]> {
  const sender = passage.header.sender === '-' ? null : (passage.header.sender ?? null)
  const each = <K extends MeaningKind>(
    kind: K,
    of: (label: LabelsOfMeaning[K], fact: Fact<FactsOfMeaning[K]>) => Sides,
  ) =>
    // Optional labels are right to be found and no measure of what was read in them.
    matched[kind].pairs
      .filter((pair) => !pair.label.isOptional)
      .map((pair) => compared(pair.label.id, of(pair.label.label, pair.found.fact)))
  return {
    commitments: each('commitments', (label, fact) => commitmentSides(label, fact, sender)),
    statements: each('statements', (label, fact) => ({
      kind: [label.kinds.includes(fact.kind), fact.kind],
      deadline: [sameDeadline(label.deadlines, fact.deadline), fact.deadline?.interval],
    })),
    findings: each('findings', (label, fact) => ({
      direction: [label.directions.includes(fact.direction), fact.direction],
    })),
    recommendations: each('recommendations', (label, fact) => ({
      kind: [label.kinds.includes(fact.kind), fact.kind],
      count: [label.count === null && fact.count === null ? null : label.count === fact.count, fact.count],
    })),
    reactions: each('reactions', (label, fact) => ({
      stance: [label.stances.includes(fact.stance), fact.stance],
      recommendation: [pointsRight(label, fact, matched.recommendations), fact.recommendation],
    })),
    effects: each('effects', (label, fact) => ({
      value: [effectValue(label) === effectValue(fact), effectValue(fact)],
    })),
  }
}

/** By field: whether it is right, and what was read. */
type Sides = Record<string, readonly [isRight: boolean | null, read: unknown]>

const compared = (id: string, sides: Sides): Compared => ({
  id,
  fields: Object.fromEntries(Object.entries(sides).map(([name, [isRight]]) => [name, isRight])),
  read: Object.fromEntries(Object.entries(sides).map(([name, [, read]]) => [name, read])),
})

function commitmentSides(label: CommitmentLabel, fact: Fact<CommitmentFields>, sender: string | null): Sides {
  const { deadline } = fact
  return {
    strength: [label.strengths.includes(fact.strength), fact.strength],
    kind: [label.kinds.includes(fact.kind), fact.kind],
    'deadline, last day': [sameLastDay(label.deadlines, deadline), deadline?.interval],
    deadline: [sameDeadline(label.deadlines, deadline), deadline?.interval],
    actor: [label.actor === null ? null : sameActor(label.actor, fact.actor.canonical, sender), fact.actor.canonical],
    recipient: [
      label.recipient === null && fact.recipient === null ? null : label.recipient === fact.recipient,
      fact.recipient,
    ],
    condition: [
      !label.hasCondition && fact.condition === null ? null : label.hasCondition === (fact.condition !== null),
      fact.condition?.text,
    ],
  }
}

type Dated = { readonly interval: Interval | null } | null

function sameDeadline(accepted: readonly (Interval | null)[], read: Dated): boolean | null {
  const interval = read?.interval ?? null
  if (interval === null && accepted[0] === null) return null
  return accepted.some((it) => it?.[0] === interval?.[0] && it?.[1] === interval?.[1])
}

/** The day after which a promise is late. */
function sameLastDay(accepted: readonly (Interval | null)[], read: Dated): boolean | null {
  const interval = read?.interval ?? null
  if (interval === null && accepted[0] === null) return null
  return accepted.some((it) => it?.[1] === interval?.[1])
}

/** «ik» and «wij» are who signs; a passive without an actor is the government of the letter, by whichever name. */
function sameActor(label: string, canonical: string | null, sender: string | null): boolean {
  const plain = (it: string | null) => (it === null ? null : it.toLowerCase().replace(/^(?:de|het) /u, ''))
  const accepted: readonly (string | null)[] =
    label === 'ik' || label === 'wij'
      ? [sender]
      : label === 'implicit'
        ? [sender, 'kabinet', 'regering', null]
        : [label]
  return accepted.some((it) => plain(it) === plain(canonical))
}

function pointsRight(label: ReactionLabel, fact: Fact<ReactionFields>, advice: AllMatched['recommendations']): boolean {
  const { to } = label
  if (to === null) return fact.recommendation === null
  const meant = advice.pairs.find((pair) => pair.label.label.quote.startsWith(to))
  return meant !== undefined && fact.recommendation === meant.found.fact.id
}

type Size = Pick<EffectFields, 'low' | 'high' | 'isNull'> & {
  readonly unit: string | null
  readonly direction: string | null
}

export const effectValue = ({ low, high, unit, direction, isNull }: Size): string =>
  isNull ? 'no effect' : `${low ?? '…'} to ${high ?? '…'} ${unit}, ${direction ?? 'no direction'}`
