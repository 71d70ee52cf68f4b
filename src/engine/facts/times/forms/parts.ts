/** The begin, the middle and the end of a year, a month or another period. */
export type Part = 'begin' | 'middle' | 'end'

const WORDS: Readonly<Record<string, Part>> = {
  begin: 'begin',
  primo: 'begin',
  medio: 'middle',
  midden: 'middle',
  halverwege: 'middle',
  half: 'middle',
  eind: 'end',
  einde: 'end',
  ultimo: 'end',
}

export const partTriggers: readonly string[] = Object.keys(WORDS)

/** A pattern for such a word, which becomes the group `part`. */
export const PART = `(?<part>${partTriggers.join('|')})`

export const partNamed = (word: string): Part => WORDS[word.toLowerCase()] ?? 'end'
