/**
 * What can be seen of a sentence beside its own words: what its neighbours and its paragraph are likely to be, where in its
 * paragraph and its text it stands, and under what heading. An answer behind advice, or a finding among findings, is known
 * by that. Only running text: of a cell what stands around it in reading order says little.
 */
import { type Context, type DocumentKind, nothingSaid } from '../../context.ts'
import { type Sentence, sectionRoles } from '../../language/sentence.ts'
import { likelyKinds, likelyScores } from './likelihood.ts'
import { bestBefore, neighbours, reversed, shareAround, shareInAll, sinceLikely } from './nearby.ts'

/** The kinds of documents that are judged by name; of a loose piece none holds. */
const KINDS: readonly DocumentKind[] = ['kamerbrief', 'beslisnota', 'kamerstuk', 'report', 'kamervragen']
/** The end of a letter is its last paragraphs; farther from it, how far says nothing. */
const FAR = 3
const LONG_PARAGRAPH = 15
const LONG = 60
/** Of a short text less can be expected; from here on its length says nothing. */
const MANY = 40

/** A number for each sentence of a text, by the name of what it tells. */
type Columns = Readonly<Record<string, Float64Array>>

function columnsOf(text: readonly Sentence[], context: Context): Columns {
  const before = placesOf(text)
  const behind = placesOf([...text].reverse()).reverse()
  const tell = (of: (sentence: Sentence, i: number) => number | boolean) => {
    const told = new Float64Array(text.length)
    for (const [i, it] of text.entries()) told[i] = Number(of(it, i))
    return told
  }
  const near = (places: readonly Place[], of: keyof Place) => tell((_, i) => Math.min(FAR, places[i]?.[of] ?? 0))
  return {
    ...neighboursIn(text, context),
    'same paragraph as before': tell((it, i) => text[i - 1]?.block === it.block),
    'same paragraph as next': tell((it, i) => text[i + 1]?.block === it.block),
    'paragraphs before': near(before, 'paragraphs'),
    'paragraphs behind': near(behind, 'paragraphs'),
    'sentences before': near(before, 'sentences'),
    'sentences behind': near(behind, 'sentences'),
    'sentences of paragraph': tell((_, i) =>
      Math.min(LONG_PARAGRAPH, 1 + (before[i]?.sentences ?? 0) + (behind[i]?.sentences ?? 0)),
    ),
    'from start': tell((_, i) => Math.min(MANY, i)),
    'from end': tell((_, i) => Math.min(MANY, text.length - 1 - i)),
    'sentences in all': tell(() => Math.min(MANY, text.length)),
    words: tell((it) => Math.min(LONG, it.tokens.length)),
    item: tell((it) => it.head !== null),
    ...Object.fromEntries(sectionRoles.map((role) => [`under ${role}`, tell((it) => it.section === role)])),
    ...Object.fromEntries(KINDS.map((kind) => [`in ${kind}`, tell(() => context.document.kind === kind)])),
  }
}

/** What its neighbours are likely to be by their words. */
function neighboursIn(text: readonly Sentence[], context: Context): Columns {
  const columns: Record<string, Float64Array> = {}
  for (const kind of likelyKinds) {
    const odds = Float64Array.from(text, (it) => likelyScores(it, context)?.[kind] ?? 0)
    for (const [at, values] of neighbours(odds)) columns[`${kind} at ${at}`] = values
    columns[`${kind} around`] = shareAround(odds)
    columns[`${kind} in all`] = shareInAll(odds)
    columns[`${kind} since`] = sinceLikely(odds)
    columns[`${kind} best before in paragraph`] = bestBefore(odds, text)
    columns[`${kind} best behind in paragraph`] = reversed(bestBefore(reversed(odds), [...text].reverse()))
  }
  return columns
}

const EMPTY: Context = {
  document: { ...nothingSaid, id: '' },
  field: { name: '', acts: [] },
  knownIds: null,
  likelihood: null,
  footnotes: [],
}
/** The names of the values in `Sentence.surroundings`, in their order: with it go the columns that trees were fitted on. */
export const SURROUNDINGS: readonly string[] = Object.keys(columnsOf([], EMPTY))

/** Puts its surroundings on each sentence of running text, where a likelihood is known. In the order of the document, all of them. */
export function lookAround(sentences: readonly Sentence[], context: Context): void {
  if (!context.likelihood) return
  for (const text of textsOf(sentences)) {
    const columns = Object.values(columnsOf(text, context))
    for (const [i, sentence] of text.entries()) sentence.surroundings = rowOf(columns, i)
  }
}

function rowOf(columns: readonly Float64Array[], i: number): Float64Array {
  const row = new Float64Array(columns.length)
  for (let at = 0; at < row.length; at++) row[at] = (columns[at] as Float64Array)[i] as number
  return row
}

/** The sentences of each flow of running text. */
function textsOf(sentences: readonly Sentence[]): Sentence[][] {
  const texts: Sentence[][] = []
  for (const it of sentences) {
    const last = texts.at(-1)
    if (it.flow.kind !== 'body') continue
    if (last && last[0]?.flow === it.flow) last.push(it)
    else texts.push([it])
  }
  return texts
}

/** How many paragraphs, and how many sentences of its own, stand before a sentence. */
interface Place {
  readonly paragraphs: number
  readonly sentences: number
}

function placesOf(text: readonly Sentence[]): Place[] {
  let [paragraphs, sentences] = [0, 0]
  return text.map((it, i) => {
    const before = text[i - 1]
    if (before && before.block !== it.block) [paragraphs, sentences] = [paragraphs + 1, 0]
    else if (before) sentences++
    return { paragraphs, sentences }
  })
}
