import type { Fact } from '../engine/facts/fact.ts'
import type { Span } from '../engine/positions.ts'
import type { Reading, Tools } from '../engine/read.ts'
import { type LabelledPassage, type MeaningLabel, parseLabelledPassage } from './labels.ts'
import { type Item, likeness, type Matched, match } from './match.ts'
import {
  type Compared,
  compareFields,
  effectValue,
  type FactsOfMeaning,
  type LabelsOfMeaning,
} from './meaning-fields.ts'
import { readPassage } from './passages.ts'

export const meaningKinds = [
  'commitments',
  'statements',
  'findings',
  'recommendations',
  'reactions',
  'effects',
] as const
export type MeaningKind = (typeof meaningKinds)[number]

/** What came of one passage that is labelled for meaning. */
export interface MeaningResult {
  readonly id: string
  readonly matched: Readonly<Record<MeaningKind, Matched>>
  /** What was compared on each matched pair: whether it was right; null where neither says anything. */
  readonly fields: Readonly<Record<MeaningKind, readonly Compared[]>>
  readonly traps: readonly Trap[]
  /** Statements that were found where a commitment is labelled. */
  readonly mistaken: readonly Item[]
}
/** A passage that looks like a kind and is none. */
export interface Trap {
  readonly kind: MeaningKind
  readonly name: string
  readonly isSprung: boolean
}

export interface LabelItem<K extends MeaningKind = MeaningKind> extends Item {
  readonly label: LabelsOfMeaning[K]
}
export interface FactItem<K extends MeaningKind = MeaningKind> extends Item {
  readonly fact: Fact<FactsOfMeaning[K]>
}

export function measureMeaning(marked: string, tools: Tools): MeaningResult {
  const passage = parseLabelledPassage(marked)
  return scorePassage(passage, readPassage(passage, tools))
}

export function scorePassage(passage: LabelledPassage, reading: Reading): MeaningResult {
  const id = passage.header.id ?? 'without-id'
  const matched = Object.fromEntries(
    meaningKinds.map((kind) => [kind, match(passage.text, labelItems(passage, kind, id), factItems(reading, kind))]),
  ) as unknown as { [K in MeaningKind]: Matched<LabelItem<K>, FactItem<K>> }
  return {
    id,
    matched: matched as MeaningResult['matched'],
    fields: compareFields(passage, matched),
    traps: traps(passage, reading, id),
    mistaken: matched.statements.extra.filter((item) =>
      labelsOf(passage, 'commitments').some((label) => isAlike(passage.text, label, item.spans)),
    ),
  }
}

const TYPES = {
  commitments: 'commitment',
  statements: 'statement',
  findings: 'finding',
  recommendations: 'recommendation',
  reactions: 'reaction',
  effects: 'effect',
} as const

const labelsOf = <K extends MeaningKind>(passage: LabelledPassage, kind: K): LabelsOfMeaning[K][] =>
  passage.meaning.filter((it) => it.type === TYPES[kind]) as LabelsOfMeaning[K][]

function labelItems<K extends MeaningKind>(passage: LabelledPassage, kind: K, id: string): LabelItem<K>[] {
  return labelsOf(passage, kind).map((label, i) => ({
    id: `${id}/${kind}-${i + 1}`,
    label,
    spans: label.spans,
    otherSpans: label.itemSpans,
    ...valuesOf(label),
    isOptional: label.isOptional,
  }))
}

function factItems<K extends MeaningKind>(reading: Reading, kind: K): FactItem<K>[] {
  const facts: { readonly [One in MeaningKind]: readonly Fact<FactsOfMeaning[One]>[] } = reading.facts
  return facts[kind].map((fact) => ({
    id: `${fact.text} (${fact.because})`,
    fact,
    spans: fact.spans,
    values: 'isNull' in fact ? [effectValue(fact)] : 'kind' in fact ? [fact.kind] : [],
    because: fact.because,
  }))
}

/** A statement is right by its kind and an effect by its size; of the other kinds the place counts. */
function valuesOf(label: MeaningLabel): Pick<Item, 'values' | 'acceptsAny'> {
  if (label.type === 'statement') return { values: label.kinds }
  if (label.type === 'effect') return { values: [effectValue(label)] }
  return { values: [label.quote], acceptsAny: true }
}

// A statement may well be a reaction («Daarvoor zie ik geen aanleiding»), and a number in it an effect.
const TRAPPED_BY_STATEMENT = ['commitments', 'findings', 'recommendations'] as const

/** A fact springs a trap when it stands on the passage and no label of its kind allows it. */
function traps(passage: LabelledPassage, reading: Reading, id: string): Trap[] {
  const { text } = passage
  return passage.meaning.flatMap((label) =>
    kindsTrappedBy(label).flatMap((kind): Trap[] => {
      const labels = labelsOf(passage, kind)
      const isAllowed = (spans: readonly Span[]) => labels.some((it) => isAlike(text, it, spans))
      if (label.type === 'statement' && isAllowed(label.spans)) return []
      const isOn = (spans: readonly Span[]) =>
        kind === 'effects' ? touches(label.spans, spans) : likeness(text, label.spans, spans) >= 0.5
      const isSprung = reading.facts[kind].some((fact) => isOn(fact.spans) && !isAllowed(fact.spans))
      return [{ kind, name: `${id}: ${label.quote}`, isSprung }]
    }),
  )
}

function kindsTrappedBy(label: MeaningLabel): readonly MeaningKind[] {
  if (label.type === 'statement') return TRAPPED_BY_STATEMENT
  if (label.type !== 'not') return []
  return meaningKinds.filter((kind) => TYPES[kind] === label.of)
}

const isAlike = (text: string, label: MeaningLabel, spans: readonly Span[]): boolean =>
  likeness(text, label.spans, spans) >= 0.5 ||
  (label.itemSpans !== null && likeness(text, label.itemSpans, spans) >= 0.5)

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end))
