import { Analyser } from './analysis/analyser.ts'
import { fold } from './analysis/fold.ts'
import { wordList } from './word-list.ts'

let made: Analyser | null = null

/** The analysis of this program. Loading the word list takes half a second, so that only who needs it waits for it. */
export function dutch(): Analyser {
  if (made) return made
  const words = new Set<string>()
  for (const word of wordList()) words.add(fold(word))
  made = new Analyser((word) => words.has(word))
  return made
}
