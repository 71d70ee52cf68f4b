/**
 * Whether a sentence speaks of what a recommendation asks: it repeats its content words, in another form or as part of a
 * compound («driehoekscontract» for «contract», «openbaarmaking» for «openbaar maken»).
 */
import type { Token } from '../../language/token.ts'

const SHORTEST = 4
const PART = 5
const PREFIX = 6
// Words of every letter: to share them says nothing.
const COMMON = new Set(
  `aanbeveling aanbevel advies advise onderzoek onderzoeker rapport evaluatie kabinet minister ministerie kamer brief reactie commissie raad rekenkamer planbureau ombudsman onderzoekers opstellers auteurs adviseert beveelt pleit bepleit college instituut
   inspectie voor deze zulk daar hier waar jaar maand nemen nemt neemt maken maakt stell stellen geven geeft gaan komen laten word wordt zijn
   hebb hebben moet moeten zull zullen kunn kunnen kan will wilt eerst eerste tweed tweede derd derde laatst ander andere meer minder voortaan jaarlijk
   ook daarnaast verder opgenomen opnemen nieuw nieuwe bestaand vast elke ieder landelijk landelijke goed beter aantal deel punt tijd zodat vind
   overheid rijk gemeente nederland nederlandse regeling wetsvoorstel wetgeving uitvoering opstellen zorgen krijgen krijgt houden doen doet blijven zal
   werk werken gebruik zodra begin eind einde volgend volgende deze zien ziet vaker`.split(/\s+/),
)

/** A word without its ending, so that forms meet. */
const bareOf = (word: string): string => (word.length > 5 ? word.replace(/(?:en|s|e|'s)$/u, '') : word)

/** The content words, each once. */
export function topicOf(tokens: readonly Token[]): string[] {
  const words = new Set<string>()
  for (const { word, classes } of tokens) {
    if (classes !== 0 || word.length < SHORTEST || !/^\p{L}/u.test(word)) continue
    const bare = bareOf(word)
    if (!COMMON.has(word) && !COMMON.has(bare)) words.add(bare)
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

export interface Likeness {
  /** A word that several recommendations hold counts for a part of each. */
  readonly score: number
  /** A word of it stands at the front, where a sentence says what it is about. */
  readonly isFront: boolean
}

const NAMES = /^(?:van|voor|en|,|sociale|economische|binnenlandse|buitenlandse|algemene)$/u
const FRONT = 12

/** How far a sentence speaks of each of some recommendations. */
export function likeness(tokens: readonly Token[], topics: readonly (readonly string[])[]): Likeness[] {
  // «de Minister van Sociale Zaken» speaks of no social matter.
  const own = tokens.filter((it, i) => !it.isCapital || !NAMES.test(tokens[i - 1]?.word ?? ''))
  const front = new Set(topicOf(own.slice(0, FRONT)))
  const scores = topics.map(() => 0)
  const fronts = topics.map(() => false)
  for (const word of topicOf(own)) {
    const holding = topics.flatMap((topic, i) => (topic.some((it) => isLike(it, word)) ? [i] : []))
    for (const i of holding) {
      scores[i] = (scores[i] ?? 0) + 1 / holding.length
      if (front.has(word)) fronts[i] = true
    }
  }
  return topics.map((_, i) => ({ score: scores[i] ?? 0, isFront: fronts[i] ?? false }))
}
