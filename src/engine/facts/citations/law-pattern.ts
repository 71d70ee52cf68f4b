import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { slug } from './slug.ts'

/*
 * Dutch acts that no list knows, by the shape of their name.
 *
 * Reads: a name in quotes («de ‘wet vaststelling voorbeeld’»), a capitalised one behind «de» or «het» that clearly ends («de
 * Wet goed voorbeeld, die …», «het Besluit voorbeelden 2019»); a Regeling only with a year, in quotes or with its
 * publication, because «Regeling» also names schemes that are no text of their own.
 * Leaves alone: «de wet», «Wet- en regelgeving», «het Besluit is genomen», «Wet van 12 mei 2001».
 * Known problems: where a name runs on into its sentence the end is found by a list of verbs and prepositions.
 */
export const lawPattern: Form = {
  rule: 'citations/law-pattern@1',
  triggers: ['wet ', 'rijkswet ', 'kaderwet ', 'besluit ', 'regeling ', 'uitvoeringswet ', 'uitvoeringsbesluit '],
  read: readLaw,
}

function readLaw(at: number, scope: Scope): Reading | null {
  const { text, printed } = scope.passage
  if (OPENING.test(printed[at - 1] ?? '')) return readQuotedLaw(at, scope)
  const isCapitalised = /\p{Lu}/u.test(text[at] as string)
  return isCapitalised && BEFORE.test(text.slice(Math.max(0, at - 16), at)) ? readCapitalisedLaw(at, scope) : null
}

const BEFORE = /(?:^|[\s(])(?:de|het|deze|ontwerp-?|wetsvoorstel|conceptwetsvoorstel)\s?$/i
const OPENING = /['‘’"“„«]/
const QUOTED = /(?:rijks|kader|uitvoerings)?(?:wet|besluit|regeling)\s\p{Ll}[^'‘’"“”„«»\n.;:?!]{2,100}(?=['’"”»])/iuy

function readQuotedLaw(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.printed, at)
  const name = cursor.take(QUOTED)?.[0]
  if (name === undefined || STOP_WORD.test(name.slice(name.indexOf(' ')))) return null
  return single(at, cursor.at, lawTarget(name))
}

/** An act without an identifier, by its name. */
export const lawTarget = (name: string) =>
  ({
    canonical: `nlwet:${slug(name)}`,
    type: 'national_legislation',
    resolution: 'name',
    certainty: 'derived',
    details: { name },
  }) as const

const HEAD =
  /(?:(?:Rijks|Kader|Uitvoerings|Invoerings|Wijzigings)?(?:wet|besluit)|Tijdelijke\swet|Wet|Besluit|Regeling)(?=\s)/uy
const WORD = / ((?:19|20)\d\d(?![\d/-])|\p{L}[\p{L}'-]{0,40})/uy
// Words that a name does not contain, or that begin something else when an article stands behind them.
const STOP_WORD =
  /(?<!\p{L})(?:is|was|wordt|worden|werd|werden|zijn|heeft|hebben|had|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|zou|zouden|treedt|trad|treden|regelt|bepaalt|biedt|voorziet|geldt|geeft|beoogt|maakt|stelt|schrijft|verplicht|strekt|vormt|bevat|leidt|zorgt|blijft|gaat|komt|ziet|dient|dienen|waarin|waarmee|waarbij|waardoor|die|dat|dan|als|om|te|niet|ook|nog|al|per|tijdens|sinds|onder|na|of|door|tot|naar|dit|deze|mijn|uw|ik|wij|het|van|er|hiervoor|daarmee|aan|uit|artikel|artikelen|nadien|daarna|vervolgens|sindsdien|thans|echter|eveneens|zodat|omdat|indien|wanneer|terwijl)(?!\p{L})/iu
const PREPOSITION = /^(?:op(?: het| de)?|voor|in|bij|en|tegen|met|ter|over|inzake|tussen|de|een)$/i
const NEXT_IS_ARTICLE = /\s(?:de|het|een|deze|dit|dat|die|mijn|uw|onze|\d)(?![\p{L}])/uy
const PUBLISHED = /\s?\((?:Stcrt|Stb|hierna)/y
// «Wet op het voorbeeld»: right behind the first word these do not begin something else.
const OPENING_WORDS = / op (?:het|de)(?= )/y
const MAX_WORDS = 10

/** A name that begins with a capital: «Wet goed voorbeeld», up to where it clearly ends; null when it does not. */
export function readCapitalisedLaw(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const head = cursor.take(HEAD)?.[0]
  if (head === undefined || !/^\p{Lu}/u.test(head)) return null
  const words = readWords(cursor)
  const end = at + head.length + words.reduce((length, word) => length + word.length, 0)
  if (words.filter((word) => !PREPOSITION.test(word.trim())).length === 0) return null
  const hasYear = /\d{4}$/.test(words.at(-1) as string)
  cursor.at = end
  if (head === 'Regeling' && !hasYear && !cursor.sees(PUBLISHED)) return null
  return single(at, end, lawTarget(passage.text.slice(at, end)))
}

// With their spaces, so that their lengths add up. Prepositions at the end belong to what comes after the name.
function readWords(cursor: Cursor): string[] {
  const opening = cursor.take(OPENING_WORDS)?.[0]
  const words: string[] = opening ? [opening] : []
  while (words.length < MAX_WORDS) {
    const before = cursor.at
    const word = cursor.take(WORD)?.[0]
    const isFirst = words.length === 0
    const runsOn = word !== undefined && PREPOSITION.test(word.trim()) && !isFirst && cursor.sees(NEXT_IS_ARTICLE)
    if (word === undefined || STOP_WORD.test(word) || runsOn) {
      cursor.at = before
      break
    }
    words.push(word)
    if (/\d{4}$/.test(word)) break
  }
  while (words.length > 0 && PREPOSITION.test((words.at(-1) as string).trim())) words.pop()
  return words
}
