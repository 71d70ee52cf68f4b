import { meaningKinds } from './meaning.ts'
import { type MeaningScores, meaningFigures, meaningScores } from './meaning-scores.ts'
import type { Results } from './rule-log.ts'
import { type Score, scoreOf } from './scores.ts'

/** What the scorer of the annotated documents gives, as far as it is used here. */
export interface SharedScores {
  readonly classes: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  readonly fields: Readonly<Record<string, { readonly right: number; readonly of: number; readonly share: number }>>
  readonly proof: Readonly<Record<string, number>>
  readonly traps?: Readonly<Record<string, { readonly violations: number; readonly of: number }>>
}

interface SetScores {
  readonly citations: Score
  readonly times: Score
  readonly negatives: number
  readonly fallenFor: number
  /** Absent in figures from before passages were labelled for meaning. */
  readonly meaning?: MeaningScores
}

/** What is kept in gold/scores.json. Of the held-apart passages only counts are kept, never which were missed. */
export interface Measured {
  readonly development: SetScores
  readonly heldApart: SetScores
  /** Figures of the annotated documents beside the checkout; of the last time they were there. */
  readonly shared: Readonly<Record<string, number>> | null
  /** Labels of the development passages that are found with the right value. */
  readonly found: readonly string[]
  /** Why a fall was accepted, when one was. */
  readonly reason?: string | null
  /** How often the figures of the held-apart passages were looked at and kept. */
  readonly heldApartLooks?: number
}

export function measured(
  development: Results,
  heldApart: Results,
  shared: SharedScores | null,
  sharedBefore: Measured['shared'],
): Measured {
  return {
    development: setScores(development),
    heldApart: setScores(heldApart),
    shared: shared ? sharedFigures(shared) : sharedBefore,
    found: rightLabels(development).sort(),
  }
}

const rightLabels = ({ marked, meaning }: Results): string[] =>
  [
    ...marked.flatMap((it) => [it.citations, it.times]),
    ...meaning.flatMap((it) => meaningKinds.map((kind) => it.matched[kind])),
  ].flatMap((it) => it.pairs.filter((pair) => pair.isRight).map((pair) => pair.label.id))

const setScores = ({ marked, meaning }: Results): SetScores => ({
  citations: scoreOf(marked.map((it) => it.citations)),
  times: scoreOf(marked.map((it) => it.times)),
  negatives: marked.reduce((sum, it) => sum + it.negatives, 0),
  fallenFor: marked.reduce((sum, it) => sum + it.fallenFor.length, 0),
  meaning: meaningScores(meaning),
})

function sharedFigures({ classes, fields, proof, traps = {} }: SharedScores): Record<string, number> {
  const metadata = Object.entries(fields).filter(([name]) => name.startsWith('document.'))
  const share = (name: string) => fields[name]?.share ?? 0
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    'citations exact F1': classes.citations?.exactF1 ?? 0,
    'citations canonical': share('citation.canonical'),
    'times partial F1': classes.times?.partialF1 ?? 0,
    'times interval': share('time.interval'),
    metadata: sum(metadata.map(([, it]) => it.right)) / Math.max(1, sum(metadata.map(([, it]) => it.of))),
    'zones character F1': classes.zones?.charF1 ?? 0,
    'footnotes F1': classes.footnotes?.partialF1 ?? 0,
    'footnote anchors': share('footnote.anchor'),
    'withheld F1': classes.withheld?.partialF1 ?? 0,
    'passages that are proved': proofShare(proof),
    ...Object.fromEntries(SCORED_CLASSES.map((name) => [`${name} partial F1`, classes[name]?.partialF1 ?? 0] as const)),
    'commitments exact F1': classes.commitments?.exactF1 ?? 0,
    'statements recall': classes.statements?.recall ?? 0,
    ...Object.fromEntries(SCORED_FIELDS.flatMap((name) => (fields[name] ? [[name, fields[name].share] as const] : []))),
    ...Object.fromEntries(Object.entries(traps).map(([name, it]) => [`${name} avoided`, 1 - it.violations / it.of])),
  }
}

const SCORED_CLASSES = ['commitments', 'findings', 'recommendations', 'reactions', 'effects', 'studies']
const SCORED_FIELDS = [
  'commitment.strength',
  'commitment.kind',
  'deadline.upperBound',
  'deadline.interval',
  'finding.direction',
  'reaction.stance',
  'finding.study',
  'recommendation.study',
  'study.title',
  'study.types',
  'study.year',
  'study.status',
  'study.theme',
  'study.subtheme',
  'study.summary',
  'study.summaryKind',
  'study.organisations',
  'study.publicationKind',
  'study.articles',
  'study.hasLink',
  'study.continuesFromPreviousPage',
  'study.continuesOnNextPage',
]

function proofShare(proof: SharedScores['proof']): number {
  const wrong =
    (proof.badSpans ?? 0) + (proof.textDiffers ?? 0) + (proof.keyMissing ?? 0) + (proof.sourceTextDiffers ?? 0)
  return proof.facts ? 1 - wrong / proof.facts : 0
}

export interface Change {
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** Figures that are lower than they were, in words. */
  readonly falls: readonly string[]
}

export function compare(before: Measured | null, now: Measured): Change {
  if (!before) return { gained: now.found, lost: [], falls: [] }
  const [had, has] = [new Set(before.found), new Set(now.found)]
  const figures = (of: Measured) =>
    new Map<string, number>([
      ...setFigures('development', of.development),
      ...setFigures('heldApart', of.heldApart),
      ...Object.entries(of.shared ?? {}),
    ])
  const [then, today] = [figures(before), figures(now)]
  return {
    gained: now.found.filter((id) => !had.has(id)),
    lost: before.found.filter((id) => !has.has(id)),
    falls: [...then].flatMap(([name, value]) =>
      (today.get(name) ?? 0) < value ? [`${name} from ${value} to ${today.get(name) ?? 0}`] : [],
    ),
  }
}

const setFigures = (set: string, of: SetScores): [string, number][] => [
  ...(['citations', 'times'] as const).flatMap((kind): [string, number][] => [
    [`${set} ${kind} exact F1`, of[kind].exactF1],
    [`${set} ${kind} partial F1`, of[kind].partialF1],
    [`${set} ${kind} right`, of[kind].right],
  ]),
  [`${set} near misses left alone`, of.negatives - of.fallenFor],
  ...(of.meaning ? meaningFigures(of.meaning) : []).map(([name, value]): [string, number] => [`${set} ${name}`, value]),
]
