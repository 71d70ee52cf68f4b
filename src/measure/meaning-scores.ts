import { type MeaningKind, type MeaningResult, meaningKinds } from './meaning.ts'
import { type Found, foundOf, rounded } from './scores.ts'

/** What is kept of the passages that are labelled for meaning. */
export interface MeaningScores {
  readonly passages: number
  readonly kinds: Readonly<Record<Exclude<MeaningKind, 'statements'>, KindScore>>
  /** Not every statement is labelled, so what is found beside the labels says nothing. */
  readonly statements: {
    readonly labels: number
    readonly found: number
    readonly recall: number
    readonly fields: Fields
  }
  /** Passages that look like a kind and are none, and how many of them were taken for it. */
  readonly traps: Readonly<Partial<Record<MeaningKind, { readonly of: number; readonly sprung: number }>>>
}
export interface KindScore extends Found {
  /** Null when nothing was found. */
  readonly precision: number | null
  readonly recall: number
  readonly fields: Fields
}
export type Fields = Readonly<Record<string, { readonly right: number; readonly of: number }>>

export function meaningScores(results: readonly MeaningResult[]): MeaningScores {
  const kinds = meaningKinds.filter((it) => it !== 'statements')
  const statements = foundOf(results.map((it) => it.matched.statements))
  return {
    passages: results.length,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, kindScore(results, kind)])) as MeaningScores['kinds'],
    statements: {
      labels: statements.labels,
      found: statements.found,
      recall: share(statements.found, statements.labels),
      fields: fieldsOf(results, 'statements'),
    },
    traps: Object.fromEntries(meaningKinds.flatMap((kind) => trapsOf(results, kind))),
  }
}

function kindScore(results: readonly MeaningResult[], kind: MeaningKind): KindScore {
  const found = foundOf(results.map((it) => it.matched[kind]))
  return {
    ...found,
    precision: found.found + found.extra === 0 ? null : share(found.found, found.found + found.extra),
    recall: share(found.found, found.labels),
    fields: fieldsOf(results, kind),
  }
}

const share = (part: number, of: number): number => rounded(of === 0 ? 1 : part / of)

function fieldsOf(results: readonly MeaningResult[], kind: MeaningKind): Fields {
  const fields = new Map<string, { right: number; of: number }>()
  for (const { fields: compared } of results.flatMap((it) => it.fields[kind]))
    for (const [name, isRight] of Object.entries(compared)) {
      if (isRight === null) continue
      const { right, of } = fields.get(name) ?? { right: 0, of: 0 }
      fields.set(name, { right: right + (isRight ? 1 : 0), of: of + 1 })
    }
  return Object.fromEntries(fields)
}

function trapsOf(results: readonly MeaningResult[], kind: MeaningKind) {
  const traps = results.flatMap((it) => it.traps.filter((trap) => trap.kind === kind))
  if (traps.length === 0) return []
  return [[kind, { of: traps.length, sprung: traps.filter((it) => it.isSprung).length }] as const]
}

/** Each figure by its name, the higher the better: a fall of any of them is told. */
export function meaningFigures({ kinds, statements, traps }: MeaningScores): [name: string, value: number][] {
  const fields = (kind: string, of: Fields): [string, number][] =>
    Object.entries(of).map(([name, it]) => [`${kind} ${name}`, share(it.right, it.of)])
  return [
    ...Object.entries(kinds).flatMap(([kind, it]): [string, number][] => [
      [`${kind} exact F1`, it.exactF1],
      [`${kind} partial F1`, it.partialF1],
      ...fields(kind, it.fields),
    ]),
    ['statements recall', statements.recall],
    ...fields('statements', statements.fields),
    ...Object.entries(traps).map(([kind, it]): [string, number] => [
      `${kind} traps left alone`,
      rounded(1 - it.sprung / it.of),
    ]),
  ]
}
