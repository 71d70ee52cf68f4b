/**
 * Whether a sentence speaks of what a recommendation asks: it repeats its content words, in another form or as part of a
 * compound («driehoekscontract» for «contract», «openbaarmaking» for «openbaar maken»).
 */
import type { Token } from '../../language/token.ts'

export const SHORTEST = 4
export const PART = 5
const PREFIX = 6
// Words of every letter: to share them says nothing.
const COMMON = new Set(
  `aanbeveling aanbevel advies advise onderzoek onderzoeker rapport evaluatie kabinet minister ministerie kamer brief reactie commissie raad rekenkamer planbureau ombudsman onderzoekers opstellers auteurs adviseert beveelt pleit bepleit college instituut
   inspectie voor deze zulk daar hier waar jaar maand nemen nemt neemt maken maakt stell stellen geven geeft gaan komen laten word wordt zijn
   hebb hebben moet moeten zull zullen kunn kunnen kan will wilt eerst eerste tweed tweede derd derde laatst ander andere meer minder voortaan jaarlijk
   ook daarnaast verder opgenomen opnemen nieuw nieuwe bestaand vast elke ieder landelijk landelijke goed beter aantal deel punt tijd zodat vind
   overheid rijk gemeente nederland nederlandse regeling wetsvoorstel wetgeving uitvoering opstellen zorgen krijgen krijgt houden doen doet blijven zal
   werk werken gebruik zodra begin eind einde volgend volgende deze zien ziet vaker staan staat brengen brengt legg legt zett vinden vindt lopen loopt gelden geldt vallen valt vragen vraagt vraag week dagen keer mensen klaar`.split(
    /\s+/,
  ),
)

/** A word without its ending, so that forms meet. */
const bareOf = (word: string): string => (word.length > 5 ? word.replace(/(?:en|s|e|'s)$/u, '') : word)

const bareWords = new Map<string, string | null>()
// More than the different words of a report; words that are made up may come without end.
const MOST_WORDS = 50_000

/** The bare form of a content word; null of any other. */
function contentOf(word: string): string | null {
  const known = bareWords.get(word)
  if (known !== undefined) return known
  if (bareWords.size >= MOST_WORDS) bareWords.clear()
  const bare = bareOf(word)
  const isContent = word.length >= SHORTEST && /^\p{L}/u.test(word) && !COMMON.has(word) && !COMMON.has(bare)
  const made = isContent ? bare : null
  bareWords.set(word, made)
  return made
}

/** The content words, each once. */
export function topicOf(tokens: readonly Token[]): string[] {
  const words = new Set<string>()
  for (const { word, classes } of tokens) {
    const bare = classes === 0 ? contentOf(word) : null
    if (bare !== null) words.add(bare)
  }
  return [...words]
}

/** The same word in another form, or one that is part of the other. */
export function isLike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST) return false
  if (short.length >= PART || long.length >= 2 * short.length) {
    if (long.startsWith(short)) return true
    if (short.length >= PART && long.endsWith(short)) return true
  }
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return same >= PREFIX && same * 5 >= short.length * 3
}

/** The words of a sentence without the content words of what was advised: «overwegen» may be what is to be fenced. */
export function withoutTopic(words: string, tokens: readonly Token[]): string {
  const content = new Set(
    tokens.flatMap(({ word, classes }) => (classes === 0 && word.length > SHORTEST ? [word] : [])),
  )
  return words
    .split(' ')
    .filter((it) => !content.has(it))
    .join(' ')
}

const NAMES = /^(?:van|voor|en|,|sociale|economische|binnenlandse|buitenlandse|algemene)$/u

/** «de Minister van Sociale Zaken» speaks of no social matter. */
export const withoutNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((it, i) => !it.isCapital || !NAMES.test(tokens[i - 1]?.word ?? ''))
