import { stemmer } from '@orama/stemmers/dutch'
import { IRREGULAR, OWN_STEMS, PLURAL_TAILS } from './irregular.ts'
import { infinitive } from './verbs.ts'

/** Whether a word in small letters stands in a word list. */
export type KnownWord = (word: string) => boolean

/**
 * The stem of a folded Dutch word: Snowball, with our rules for what it leaves apart («commissie» and «commissies»,
 * «huis» and «huizen», «lid» and «leden», «werkt» and «werken») and for what it throws together («regel», «regeling»).
 * Only meant to be the same for the forms of one word; it is never shown.
 */
export function stem(word: string, isWord: KnownWord): string {
  if (word.length < 3 || /\d/.test(word)) return word
  const base = singular(word, isWord)
  if (OWN_STEMS.some((it) => base.endsWith(it))) return base
  return finished(stemmer(base === word ? infinitive(word, isWord) : base))
}

/** The word without endings of a plural that Snowball does not know as such. */
function singular(word: string, isWord: KnownWord): string {
  const fixed = IRREGULAR.get(word)
  if (fixed !== undefined) return fixed
  const tail = PLURAL_TAILS.find((it) => word.length > it.plural.length + 2 && word.endsWith(it.plural))
  if (tail && !tail.not.some((it) => word.endsWith(it))) return word.slice(0, -tail.plural.length) + tail.one
  const own = word.replace(/(ing)(?:en|s)$/, '$1')
  if (OWN_STEMS.some((it) => own.endsWith(it))) return own
  return french(word) ?? withS(word, isWord) ?? latin(word, isWord) ?? word
}

/** «commissies» and «commissiën», «ideeën», «industrieën». */
function french(word: string): string | null {
  if (/(?:eeen|ieen)$/.test(word)) return word.slice(0, -2)
  return word.length > 4 && /ie[sn]$/.test(word) ? word.slice(0, -1) : null
}

/** «gemeentes», «risicos», «crises». */
function withS(word: string, isWord: KnownWord): string | null {
  if (word.length < 5 || !/[aeiou]s$/.test(word)) return null
  const bare = word.slice(0, -1)
  if (isWord(bare)) return bare
  return bare.endsWith('e') && isWord(`${bare.slice(0, -1)}is`) ? `${bare.slice(0, -1)}is` : null
}

/** «criteria» of «criterium», «politici» of «politicus». */
function latin(word: string, isWord: KnownWord): string | null {
  if (word.length < 5 || !/(?:a|ci)$/.test(word)) return null
  const one = word.endsWith('a') ? `${word.slice(0, -1)}um` : `${word.slice(0, -1)}us`
  return isWord(one) ? one : null
}

/** «huiz» and «huis», «vergunn» and «vergun», «advies» and «adviez» are one. */
function finished(stem: string): string {
  const hard = stem.replace(/z$/, 's').replace(/v$/, 'f')
  return hard.replace(/([^aeiou])\1$/, '$1').replace(/ies$/, 'ie')
}
