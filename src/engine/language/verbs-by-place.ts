// Verbs that are in no list, known by where they stand. No list of verbs is ever complete, and in three places Dutch lets
// nothing but a verb stand.
import { Word } from '../vocabulary/words.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'

/** Reads tokens of no list as verbs where they can be nothing else. */
export function readVerbsByPlace(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const form = isUnknown(token) ? formAt(tokens, i) : null
    if (form) tokens[i] = readAs(token, { lemma: form === 'ik' ? infinitiveOf(token.word) : token.word, form })
  }
}

/** By the rules of open and closed syllables: raad, raden; schrap, schrappen; trechter, trechteren. */
function infinitiveOf(stem: string): string {
  if (/([aeou])\1[^aeiou]$/u.test(stem)) return `${stem.slice(0, -2)}${stem.slice(-1)}en`
  return /^[^aeiou]*[aeiou][^aeiouw]$/u.test(stem) ? `${stem}${stem.slice(-1)}en` : `${stem}en`
}

const readAs = (token: Token, form: VerbForm): Token => ({ ...token, verbs: [form] })

/** Words of no list that are no form of a name or a noun by their ending. */
const isUnknown = ({ word, classes, verbs, isCapital, aside }: Token): boolean =>
  classes === 0 && verbs.length === 0 && !isCapital && aside === null && LETTERS.test(word) && !NO_VERB.test(word)
const LETTERS = /^\p{Ll}{3,}$/u
const NO_VERB =
  /^(?:daar|waar|hier|als|zo|eer|hoe|zelf|beide|samen|alleen|allen)|(?:lijk|ing|heid|atie|iteit|schap|isch|s)$/u

function formAt(tokens: readonly Token[], i: number): VerbForm['form'] | null {
  if (standsBesideFirst(tokens, i)) return formBesideFirst((tokens[i] as Token).word)
  // «om te letten op»: behind «te» stands an infinitive.
  if (tokens[i - 1]?.word === 'te' && /(?:en|aan|ien|oen)$/u.test((tokens[i] as Token).word)) return 'infinitive'
  if (isAwaited(tokens, i, FUTURE, /en$/u, isInfinitive)) return 'infinitive'
  return isAwaited(tokens, i, PASSIVE, PARTICIPLE, isParticiple) ? 'participle' : null
}

/** «zegde ik» is past, «smeden wij» the plural; «moge ik» is none of these. */
function formBesideFirst(word: string): VerbForm['form'] | null {
  if (word.endsWith('en')) return 'infinitive'
  if (/[dt]e$/u.test(word)) return 'past'
  return word.endsWith('e') ? null : 'ik'
}

/** «Tegelijk trechter ik de aanvragen»: in front of «ik» stands the finite verb, where the clause has no other. */
function standsBesideFirst(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i] as Token
  const next = tokens[i + 1]?.word
  const isPlural = word.endsWith('en')
  if (isPlural ? next !== 'wij' && next !== 'we' : next !== 'ik') return false
  for (let j = i - 1; j >= 0 && !ENDS.test((tokens[j] as Token).word); j--) if (canBeFinite(tokens, j)) return false
  return i > 0
}

/** «zal … trechteren», «wordt … verknoopt»: at the end of a clause that still waits for its infinitive or participle. */
function isAwaited(
  tokens: readonly Token[],
  i: number,
  auxiliary: ReadonlySet<string>,
  ending: RegExp,
  isFound: (form: VerbForm) => boolean,
): boolean {
  if (!ending.test((tokens[i] as Token).word) || !ENDS.test(tokens[i + 1]?.word ?? '.')) return false
  if ((tokens[i - 1]?.classes ?? 0) & (Word.determiner | Word.preposition | Word.coordinator)) return false
  for (let j = i - 1; j >= 0 && !ENDS.test((tokens[j] as Token).word); j--) {
    const { word, verbs } = tokens[j] as Token
    if (auxiliary.has(word)) return true
    if (verbs.some(isFound)) return false
  }
  return false
}

const FUTURE = new Set(['zal', 'zullen'])
const PASSIVE = new Set(['wordt', 'worden'])
const PARTICIPLE = /^(?:be|ver|ont|her)\p{Ll}{3,12}[^aeiouy](?:d|t)$/u
const ENDS = /^[,.;:?!()]$/u

const isInfinitive = ({ form }: VerbForm): boolean => form === 'infinitive'
const isParticiple = ({ form }: VerbForm): boolean => form === 'participle'
/** «het verzoek» is a noun, whatever form of a verb it looks like. */
function canBeFinite(tokens: readonly Token[], i: number): boolean {
  if ((tokens[i - 1]?.classes ?? 0) & (Word.determiner | Word.preposition)) return false
  return (tokens[i] as Token).verbs.some(({ form }) => FINITE.has(form))
}
const FINITE = new Set<VerbForm['form']>(['ik', 'hij', 'past', 'pasts'])
