import { classesOf, Word } from '../../../vocabulary/words.ts'

/*
 * What it costs to say that two words stand behind each other in running Dutch. Words of another column between those of
 * a sentence are seen by what they part: «in | over water | zes jaar», «het werkelijke | van werklozen | verbruik».
 *
 * Reads: words of closed classes, the form of adjectives before a noun, capitals and stops.
 * Leaves alone: what only the meaning tells.
 */

const NOTHING = 0
const Kind = {
  /** A noun must still come: «het», «een». */
  opensNoun: 1,
  /** «van», «met»: no part of a verb, so that something must still come. */
  opensGroup: 2,
  /** «werkelijke», «sociale»: before a noun. */
  beforeNoun: 4,
  preposition: 8,
  coordinator: 16,
  finite: 32,
  article: 64,
  /** «De», «Zij»: with a capital only where a sentence begins. */
  beginsSentence: 128,
  small: 256,
  endsSentence: 512,
  /** Ends in a letter or a comma: no sentence ends here. */
  goesOn: 1024,
} as const

const FINITE = new Set(
  'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen moet moeten blijkt blijken zou zouden'.split(
    ' ',
  ),
)
const ARTICLE = new Set(['de', 'het', 'een'])
const OPENS_NOUN = new Set(['de', 'het', 'een', 'der', 'deze', 'ieder', 'iedere', 'elke', 'hun', 'onze'])
/** Prepositions that are no part of a verb: «draagt bij aan», «neemt toe in», «komt voor in» go on. */
const OPENS_GROUP = new Set(
  'van met te naar tussen tegen per zonder tijdens binnen sinds volgens via vanaf ter ten'.split(' '),
)
const BEFORE_NOUN =
  /^\p{Ll}*(?:lijke|ische|ieve|iële|[uv]ele|ionele|onale|ociale|uliere|zame|bare|loze|igde)$|^(?:nieuwe|grote|kleine|goede|hogere|lagere|betere)$/u
const NO_ADJECTIVE = /^(?:gezamenlijke|dergelijke|mogelijke)?(?:oorzame)?$/u
const BEGINS_SENTENCE =
  /^(?:De|Het|Een|In|Er|Zij|Hij|Dit|Deze|Die|Dat|Bij|Met|Voor|Door|Om|Ook|Wel|Op|Van|Na|Als|Wie|Uit|Per|Daarbij|Daarnaast)$/u

const known = new Map<string, number>()
const MOST_KNOWN = 20_000

function kindsOf(text: string): number {
  const before = known.get(text)
  if (before !== undefined) return before
  const kinds = found(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, kinds)
  return kinds
}

function found(text: string): number {
  const end = /[\p{Ll})%][.!?]$/u.test(text) ? Kind.endsSentence : /[\p{Ll},]$/u.test(text) ? Kind.goesOn : NOTHING
  const start = BEGINS_SENTENCE.test(text) ? Kind.beginsSentence : /^\p{Ll}{3}/u.test(text) ? Kind.small : NOTHING
  const small = text.toLowerCase()
  const of = (is: boolean, kind: number) => (is ? kind : NOTHING)
  return (
    end |
    start |
    of(OPENS_NOUN.has(small), Kind.opensNoun) |
    of(OPENS_GROUP.has(small), Kind.opensGroup) |
    of(BEFORE_NOUN.test(small) && !NO_ADJECTIVE.test(small), Kind.beforeNoun) |
    of((classesOf(small) & Word.preposition) !== 0, Kind.preposition) |
    of(small === 'en' || small === 'of', Kind.coordinator) |
    of(FINITE.has(small) && small !== 'zijn', Kind.finite) |
    of(ARTICLE.has(small), Kind.article)
  )
}

/** «van voor», «tot in», «met name», «te» and an infinitive: pairs that do go together. */
const ALLOWED =
  /^(?:van (?:voor|na|onder|buiten|binnen|boven|tussen|achter|over)|van en|voor en|tussen en|ten tijde|met of|een op|een van|een of|het aan|het in|de in|de door|de voor|de op|het op|het door|het voor)$/u

export function costOfNeighbours(a: string, b: string): number {
  const [before, after] = [kindsOf(a), kindsOf(b)]
  if (after & Kind.coordinator && before & Kind.preposition && (before & Kind.opensGroup) === 0) return 0.5
  if (before & Kind.endsSentence) return after & Kind.small ? 1.5 : 0
  const capital = before & Kind.goesOn && after & Kind.beginsSentence ? 1.5 : 0
  if ((before & (Kind.opensNoun | Kind.opensGroup | Kind.beforeNoun | Kind.finite | Kind.coordinator)) === 0)
    return capital
  return capital + (ALLOWED.test(`${a} ${b}`.toLowerCase()) ? 0 : costOfPair(before, after))
}

function costOfPair(before: number, after: number): number {
  if (before & Kind.opensNoun && after & (Kind.preposition | Kind.coordinator | Kind.finite | Kind.article)) return 1.5
  if (before & Kind.opensGroup && after & (Kind.preposition | Kind.coordinator | Kind.finite)) return 1.2
  if (before & Kind.beforeNoun && after & (Kind.preposition | Kind.finite | Kind.article)) return 1
  if (before & Kind.coordinator && after & Kind.coordinator) return 2
  return before & Kind.finite && after & Kind.finite ? 1 : 0
}
