import type { Matched } from './match.ts'
import { type MeaningResult, meaningKinds } from './meaning.ts'
import type { Fields, MeaningScores } from './meaning-scores.ts'
import type { Measured } from './measured.ts'
import { isSuggestion, type Results, type RuleLog, type RuleRecord } from './rule-log.ts'

// What `beleidsspoor measure` prints, as rows and lines.

const SETS = ['development', 'heldApart'] as const

export const scoreHead = ['set', 'kind', 'labels', 'found', 'extra', 'exact F1', 'partial F1', 'right']
export const scoreRows = (now: Measured): string[][] =>
  SETS.flatMap((set) =>
    (['citations', 'times'] as const).map((kind) => {
      const it = now[set][kind]
      return [set, kind, it.labels, it.found, it.extra, it.exactF1, it.partialF1, it.right].map(String)
    }),
  )

export const meaningHead = ['set', 'kind', 'labels', 'found', 'extra', 'exact F1', 'partial F1', 'precision', 'recall']
export const meaningRows = (now: Measured): string[][] =>
  SETS.flatMap((set) => {
    const { meaning } = now[set]
    if (!meaning) return []
    const rows = Object.entries(meaning.kinds).map(([kind, it]) =>
      [set, kind, it.labels, it.found, it.extra, it.exactF1, it.partialF1, it.precision ?? '–', it.recall].map(String),
    )
    const { labels, found, recall } = meaning.statements
    return [...rows, [set, 'statements', String(labels), String(found), '', '', '', '', String(recall)]]
  })

export const fieldHead = ['set', 'kind', 'field', 'right', 'of']
export const fieldRows = (now: Measured): string[][] =>
  SETS.flatMap((set) => {
    const { meaning } = now[set]
    return meaning ? allFields(meaning).map((row) => [set, ...row]) : []
  })

const allFields = ({ kinds, statements }: MeaningScores): string[][] => [
  ...Object.entries(kinds).flatMap(([kind, it]) => rowsOf(kind, it.fields)),
  ...rowsOf('statements', statements.fields),
]

const rowsOf = (kind: string, fields: Fields): string[][] =>
  Object.entries(fields).map(([name, it]) => [kind, name, String(it.right), String(it.of)])

export const sharedRows = (now: Measured): string[][] =>
  Object.entries(now.shared ?? {}).map(([name, value]) => ['annotated documents', name, String(value)])

export const trapLines = (now: Measured): string[] =>
  SETS.flatMap((set) => {
    const { negatives, fallenFor, meaning } = now[set]
    const traps = Object.entries(meaning?.traps ?? {})
    return [
      `${set}: ${fallenFor} of ${negatives} planted near misses were taken for a citation or a time`,
      ...traps.map(([kind, it]) => `${set}: ${it.sprung} of ${it.of} passages that are none were taken for ${kind}`),
    ]
  })

/** What was missed and what was wrong, of the development passages. */
export function detailLines({ marked, meaning }: Results): string[] {
  return [
    ...marked.flatMap((it) => [
      ...matchedLines(it.id, it.citations),
      ...matchedLines(it.id, it.times),
      ...it.fallenFor.map((text) => `  fell    ${text}`),
    ]),
    ...meaning.flatMap(meaningLines),
  ]
}

function meaningLines({ id, matched, fields, traps, mistaken }: MeaningResult): string[] {
  return [
    ...meaningKinds.flatMap((kind) => {
      const { extra } = matched[kind]
      // Not every statement is labelled.
      return matchedLines(id, { ...matched[kind], extra: kind === 'statements' ? extra.filter(isIn(mistaken)) : extra })
    }),
    ...meaningKinds.flatMap((kind) =>
      fields[kind].flatMap((it) =>
        Object.entries(it.fields).flatMap(([name, isRight]) =>
          isRight === false ? [`  wrong   ${it.id}: ${name} read as ${JSON.stringify(it.read[name] ?? null)}`] : [],
        ),
      ),
    ),
    ...traps.filter((it) => it.isSprung).map((it) => `  trap    ${it.kind} at ${it.name}`),
  ]
}

const isIn =
  <T>(items: readonly T[]) =>
  (item: T): boolean =>
    items.includes(item)

function matchedLines(id: string, { missed, extra, pairs }: Matched): string[] {
  return [
    ...missed.map((it) => `  missed  ${it.id} = ${it.values[0]}`),
    ...extra.map((it) => `  extra   ${id}: ${it.id}${it.values[0] ? ` = ${it.values[0]}` : ''}`),
    ...pairs
      .filter((pair) => !pair.isRight)
      .map(
        (pair) => `  wrong   ${pair.label.id}: ${pair.found.id} = ${pair.found.values[0]}, not ${pair.label.values[0]}`,
      ),
    ...pairs.filter((pair) => !pair.isExact).map((pair) => `  edges   ${pair.label.id}: ${pair.found.id}`),
  ]
}

export const ruleHead = ['rule', 'firings', 'right', 'wrong', 'precision', '']
export const ruleRows = ({ development, heldApart }: RuleLog): string[][] => [
  ...Object.entries(development).map(([rule, it]) => [rule, ...recordRow(it), isSuggestion(it) ? 'suggestie' : '']),
  ['heldApart, all rules', ...recordRow(heldApart), ''],
]

const recordRow = ({ firings, right, wrong, precision }: RuleRecord): string[] =>
  [firings, right, wrong, precision ?? '–'].map(String)
