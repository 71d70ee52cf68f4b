import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { apartFrom, type Change, verbChange, wentChange } from './change-words.ts'

/** The clause in which something stands, as far as the rules about effects look. Positions are tokens of the sentence. */
export interface Scene {
  readonly sentence: Sentence
  /** Null when no clause was found: then the whole sentence counts. */
  readonly clause: Clause | null
  /** The tokens of the clause without those of the clauses inside it, in order. */
  readonly own: readonly number[]
  /** The clauses around it, from the nearest out. */
  readonly around: readonly Clause[]
}

// A sentence with more clauses is a list or a table that came as one line; its clauses say nothing.
const MOST_CLAUSES = 40

/** Finds the clause around a token; the view of each clause is made once. */
export function scenesOf(sentence: Sentence): (at: number) => Scene {
  const made = new Map<Clause | null, Scene>()
  return (at) => {
    const clause = sentence.clauses.length > MOST_CLAUSES ? null : innermost(sentence, at)
    const scene = made.get(clause) ?? sceneOf(sentence, clause)
    made.set(clause, scene)
    return scene
  }
}

function sceneOf(sentence: Sentence, clause: Clause | null): Scene {
  const { from, to } = clause ?? { from: 0, to: sentence.tokens.length }
  const inside = clause
    ? sentence.clauses.filter((it) => it.from >= from && it.to <= to && it.to > it.from && !sameRange(it, clause))
    : []
  const own: number[] = []
  for (let i = from; i < to; i++) {
    const nested = inside.find((it) => it.from <= i && i < it.to)
    if (nested) i = nested.to - 1
    else own.push(i)
  }
  return { sentence, clause, own, around: aroundOf(sentence, clause) }
}

const holds = ({ from, to }: Clause, at: number): boolean => from <= at && at < to
const sameRange = (a: Clause, b: Clause): boolean => a.from === b.from && a.to === b.to

function innermost(sentence: Sentence, at: number): Clause | null {
  let best: Clause | null = null
  for (const clause of sentence.clauses)
    if (holds(clause, at) && (!best || clause.to - clause.from <= best.to - best.from)) best = clause
  return best
}

/** By their ranges: a clause without a verb is left out of the list, so that positions in it say little. */
function aroundOf(sentence: Sentence, clause: Clause | null): Clause[] {
  if (!clause) return []
  return sentence.clauses
    .filter((it) => it !== clause && it.from <= clause.from && clause.to <= it.to && !sameRange(it, clause))
    .sort((a, b) => a.to - a.from - (b.to - b.from))
}

export const wordAt = (scene: Scene, at: number): string => scene.sentence.tokens[at]?.word ?? ''
export const tokenAt = (scene: Scene, at: number): Token | undefined => scene.sentence.tokens[at]

export const hasWord = (scene: Scene, words: ReadonlySet<string>): boolean =>
  scene.own.some((i) => words.has(wordAt(scene, i)))

/** Whether one of the words stands in the clauses around it, outside the clause itself. */
export function isUnder(scene: Scene, words: ReadonlySet<string>): boolean {
  const mine = new Set(scene.own)
  return scene.around.some(({ from, to }) => {
    for (let i = from; i < to && i < from + 60; i++) {
      if (scene.clause && i >= scene.clause.from) return false
      if (!mine.has(i) && words.has(wordAt(scene, i))) return true
    }
    return false
  })
}

export interface PlacedChange extends Change {
  /** The token of the verb, of one that comes apart its particle. */
  readonly at: number
  /** Where the finite part of a verb that comes apart stands; else as `at`. */
  readonly verbAt: number
}

/** The verb of change in the clause that stands nearest to a place. */
export function changeNear(scene: Scene, place: number): PlacedChange | null {
  let best: PlacedChange | null = null
  for (const change of changesIn(scene)) if (!best || distance(change, place) < distance(best, place)) best = change
  return best
}

const distance = (change: PlacedChange, place: number): number => Math.abs(change.at - place)

function changesIn(scene: Scene): PlacedChange[] {
  const found: PlacedChange[] = []
  let open: { readonly at: number; readonly takes: ReadonlyMap<string, Change> } | null = null
  for (const i of scene.own) {
    const word = wordAt(scene, i)
    const went = wentChange(scene.sentence.tokens, i)
    const change = verbChange(word) ?? went
    if (change && isVerbHere(scene, i) && !isHeading(scene, i, change)) found.push({ ...change, at: i, verbAt: i })
    const taken = open?.takes.get(word)
    if (open && taken) {
      found.push({ ...taken, at: i, verbAt: open.at })
      open = null
    }
    const takes = apartFrom(word)
    if (takes) open = { at: i, takes }
  }
  return found
}

/** «Verhogen bijdrage met 20%», the name of a measure in a list: an infinitive with a capital. */
const isHeading = (scene: Scene, at: number, { form }: Change): boolean =>
  form === 'infinitive' && tokenAt(scene, at)?.isCapital === true

/** «de verhoogde kans», «het verlagen van»: before a noun, or a noun itself, and no verb of the clause. */
function isVerbHere(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1)
  return !/^(?:de|het|een|deze|dit|die|hun|van|door|voor)$/u.test(before)
}
