import type { Target } from './form.ts'
import { type Passage, passageOffset, sentenceAround } from './passage.ts'

/** The citations that were read explicitly, for forms that point back at them. */
export interface Cited {
  /** What is cited before `at` in the same flow, in this sentence and the `sentences` before it; the latest last. */
  readonly before: (passage: Passage, at: number, sentences: number) => readonly Target[]
  /** What is cited in the note before this one. */
  readonly inNoteBefore: (passage: Passage) => readonly Target[]
}

// Long enough for anything a reader still has in mind, short enough that a list of citations costs nothing.
const MAX_LOOKED_AT = 60

/** `targets` holds, for each passage in order, its targets in order. */
export function citedIn(passages: readonly Passage[], targets: ReadonlyMap<Passage, readonly Target[]>): Cited {
  const notes = passages.filter((it) => it.flow.kind === 'note')
  const noteBefore = new Map(notes.map((note, i) => [note, notes[i - 1]]))
  return {
    before: (passage, at, sentences) => {
      const from = startOfWindow(passage, at, sentences)
      return lastBefore(targets.get(passage) ?? [], at).filter((it) => it.start >= from)
    },
    inNoteBefore: (passage) => targets.get(noteBefore.get(passage) as Passage) ?? [],
  }
}

function lastBefore(targets: readonly Target[], at: number): readonly Target[] {
  let low = 0
  let high = targets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((targets[middle] as Target).end <= at) low = middle + 1
    else high = middle
  }
  return targets.slice(Math.max(0, low - MAX_LOOKED_AT), low)
}

const MAX_WINDOW = 1500

function startOfWindow(passage: Passage, at: number, sentences: number): number {
  const own = sentenceAround(passage, at)
  const index = indexOfSentence(passage, own.start)
  const first = passage.flow.sentences[Math.max(0, index - sentences)]
  const start = index < 0 || first === undefined ? own.start : passageOffset(passage, first.start)
  return Math.max(start, at - MAX_WINDOW)
}

function indexOfSentence(passage: Passage, start: number): number {
  const { sentences } = passage.flow
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = passageOffset(passage, sentences[middle]?.start ?? 0)
    if (here === start) return middle
    if (here < start) low = middle + 1
    else high = middle - 1
  }
  return -1
}
