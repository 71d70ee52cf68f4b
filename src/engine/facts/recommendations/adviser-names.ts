/**
 * Advisers that a letter introduces itself: «de Inspectie voor de Zorg (IZ)», «onderzoeksbureau Waterloop». Further on the
 * short name stands where an adviser stands, so that a sentence with it is read as one with «de raad».
 * What it leaves alone: abbreviations of anything else («de Wet op de zorg (Woz)»).
 */
import type { Sentence } from '../../language/sentence.ts'
import { plainOf } from '../findings/plain.ts'
import { WHO } from './who.ts'

const SHORT = new RegExp(
  ` (?:de|het|een|door|van) (?:[^\\s.,;:()]+ )?${WHO} (?:[^\\s.,;:()]+ ){0,7}\\( (?<name>\\p{L}{2,8}) \\)`,
  'gu',
)
/** Who did a study or wrote a report, or does what only researchers do; each asked of a sentence with one of its words. */
const STUDIED: readonly { readonly on: readonly string[]; readonly pattern: RegExp }[] = [
  {
    on: [' door '],
    pattern:
      /\b(?:onderzoek|\p{L}+onderzoek|evaluatie|doorlichting|studie|meting|verkenning) (?:\p{L}+ ){0,3}door (?<name>\p{Lu}[\p{L}\d-]{2,20})\b/gu,
  },
  {
    on: ['rapport van ', 'advies van ', 'signalement van '],
    pattern: /\b(?:\p{L}*rapport|advies|signalement) van (?<name>\p{Lu}[\p{L}\d-]{2,20})\b/gu,
  },
  // Only an abbreviation: «Rotterdam concludeert» and «Daarnaast beveelt de raad aan» name no adviser.
  {
    on: [' onderzocht', ' evalueerde', ' concludeer', ' beveelt', ' beval '],
    pattern: /\b(?<name>\p{Lu}{3,8}) (?:onderzocht|evalueerde|concludeert|concludeerde|beveelt|beval)\b/gu,
  },
]
const NO_ADVISER =
  /^(?:Nederland|Europa|Brussel|Defensie|Financiën|Kamer|Kabinet|Rijk|Minister|Staatssecretaris|Ministerie|Regering|Gedeputeerde|\p{L}+se)$/u
const BUREAU = /(?:onderzoeks|advies|ingenieurs)?bureau (?<name>\p{Lu}[\p{L}\d]{2,20})/gu

/** In small letters. */
export function adviserNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { text, tokens } of sentences) {
    for (const { on, pattern } of STUDIED)
      if (on.some((it) => text.includes(it)))
        for (const it of text.matchAll(pattern))
          if (!NO_ADVISER.test(it.groups?.name ?? '')) add(names, it.groups?.name)
    if (text.includes('bureau ')) for (const it of text.matchAll(BUREAU)) add(names, it.groups?.name)
    if (!text.includes('(')) continue
    const words = ` ${tokens.map((it) => it.word).join(' ')} `
    for (const it of words.matchAll(SHORT)) add(names, it.groups?.name)
  }
  return names
}

const add = (names: Set<string>, name: string | undefined): void => {
  if (name !== undefined) names.add(name.toLowerCase())
}

// «Ster & Van Loon»: the rest of a name with several words.
const REST = /^(?:&|van|de|der|den)$/u

/** Reads the sentence as if its name were «de raad»; false when it holds none. */
export function standFor(names: ReadonlySet<string>, sentence: Sentence): boolean {
  const { tokens } = sentence
  const plain = plainOf(sentence)
  const isName = (i: number) => tokens[i]?.isCapital === true && names.has(tokens[i]?.word ?? '')
  if (!plain.tokens.some(isName)) return false
  let text = ' '
  const starts: number[] = []
  const kept: number[] = []
  let isInName = false
  for (const i of plain.tokens) {
    const { word, isCapital } = tokens[i] as Sentence['tokens'][number]
    if (isInName && (isCapital || REST.test(word))) continue
    isInName = isName(i)
    starts.push(text.length)
    kept.push(i)
    text += isInName ? (/ (?:de|het) $/u.test(text) ? 'raad ' : 'de raad ') : `${word} `
  }
  sentence.plain = { text, starts, tokens: kept, keys: plain.keys }
  return true
}
