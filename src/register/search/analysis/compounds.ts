import { isPart, isWhole } from './parts.ts'
import type { KnownWord } from './stem.ts'

const LONGEST = 40
const MOST_PARTS = 4
const SHORTEST = 3
const LINKS = ['', 's', 'en', 'n', 'e'] as const

/** The parts of a compound in order, each without the letters that tie it to the next. */
export interface Split {
  /** `tied`: with those letters, as the part stands inside a longer part. */
  readonly parts: readonly Part[]
}

/**
 * Takes a folded word apart: «kennismigrantenregeling» into «kennis», «migrant» and «regeling». The fewest parts win, and
 * of as many those whose shortest part is longest. Null when it is no compound.
 */
export function split(word: string, isWord: KnownWord): Split | null {
  if (word.length < 6 || word.length > LONGEST) return null
  if (isWord(word)) return cut(word, true, isWord)
  // Of a plural of the list only its singular is taken apart: «standaarden» is no «stand» with «aarden».
  for (const ending of ['s', 'en', 'n']) {
    const one = word.endsWith(ending) ? singular(word.slice(0, -ending.length)) : ''
    if (one.length > 3 && isWord(one)) return withEnding(cut(one, true, isWord), word)
  }
  return cut(word, false, isWord)
}

function withEnding(found: Split | null, word: string): Split | null {
  if (!found) return null
  const before = found.parts.slice(0, -1)
  const from = before.reduce((sum, it) => sum + it.tied.length, 0)
  return { parts: [...before, { bare: found.parts.at(-1)?.bare ?? '', tied: word.slice(from) }] }
}

interface Part {
  readonly bare: string
  readonly tied: string
}

function cut(word: string, isListed: boolean, isWord: KnownWord): Split | null {
  const best: (readonly Part[] | undefined)[] = [[]]
  const add = (before: readonly Part[], bare: string, start: number, end: number): void => {
    if (end > word.length || (start === 0 && end === word.length)) return
    const parts = [...before, { bare, tied: word.slice(start, end) }]
    if (isBetter(parts, best[end])) best[end] = parts
  }
  for (let start = 0; start <= word.length - SHORTEST; start++) {
    const before = best[start]
    if (!before || before.length >= MOST_PARTS) continue
    for (let end = start + SHORTEST; end <= word.length; end++) {
      const root = word.slice(start, end)
      const isTied = word.startsWith('en', end)
      const one = isTied ? singular(root) : root
      if (isPart(root, isListed, isWord))
        for (const link of LINKS) {
          if (word.startsWith(link, end)) add(before, root, start, end + link.length)
        }
      else if (one !== root && isPart(one, isListed, isWord)) add(before, one, start, end + 2)
    }
  }
  const parts = best[word.length]
  if (!parts || parts.length < 2) return null
  const finer = parts.flatMap((it) => finerOf(it, isWord))
  return { parts: finer.length > MOST_PARTS ? parts : finer }
}

/** The list has «hulpverlening» as a word, so that «schuldhulpverlening» first falls into two. */
function finerOf(part: Part, isWord: KnownWord): readonly Part[] {
  const own =
    part.bare.length < LONG || isWhole(part.bare) || !part.tied.startsWith(part.bare)
      ? null
      : cut(part.bare, true, isWord)
  return own ? (withEnding(own, part.tied)?.parts ?? [part]) : [part]
}
const LONG = 8

/** «wett» of «wetten», «aanvrag» of «aanvragen», «briev» of «brieven». */
function singular(root: string): string {
  if (/([^aeiou])\1$/.test(root)) return root.slice(0, -1)
  const hard = root.replace(/v$/, 'f').replace(/z$/, 's')
  return hard.replace(/(^|[^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3')
}

function isBetter(parts: Split['parts'], than: Split['parts'] | undefined): boolean {
  if (!than || parts.length !== than.length) return !than || parts.length < than.length
  return shortest(parts) > shortest(than)
}
const shortest = (parts: Split['parts']): number => Math.min(...parts.map((it) => it.bare.length))
