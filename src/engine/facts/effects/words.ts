import { type Scene, tokenAt, wordAt } from './scene.ts'

/** Tokens `from` up to, not including, `to`. */
export interface Words {
  readonly from: number
  readonly to: number
}

/** Where the subject was taken too far, up to the number itself, nothing is known of it. */
export const clearOf = (words: Words | null, { from, to }: Words): Words | null =>
  words && words.from < to && from < words.to ? null : words

/** The words as read, white space as in the view; null for none. */
export function phrase(scene: Scene, words: Words | null): string | null {
  if (!words || words.to <= words.from) return null
  const first = tokenAt(scene, words.from)
  const last = tokenAt(scene, words.to - 1)
  return first && last ? scene.sentence.flow.view.text.slice(first.start, last.end) : null
}

export function wordsIn(scene: Scene, words: Words | null): string[] {
  const found: string[] = []
  for (let i = words?.from ?? 0; i < (words?.to ?? 0); i++) found.push(wordAt(scene, i))
  return found
}

export const isMark = (word: string): boolean => /^[,;:.()?!–]$/u.test(word)

export const isVerb = (scene: Scene, at: number): boolean => {
  const token = tokenAt(scene, at)
  return !!token && token.classes === 0 && token.verbs.some((it) => it.form !== 'infinitive' && it.form !== 'ik')
}

export const isAuxiliary = (word: string): boolean =>
  /^(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kan|kon|konden)$/u.test(word)
