/**
 * The words of a column that holds a fixed list of things, of which a narrow column may break every one over lines:
 * «Ex durante en» above «ex post», «te» above «starten», «Beleidsdoor» above «lichting».
 */
export interface Phrases {
  readonly words: readonly (readonly string[])[]
  /** Words that may join two of them. */
  readonly joins: ReadonlySet<string>
  /** Words that stand behind another in a phrase. */
  readonly later: ReadonlySet<string>
}

/** `complete`: may end here, or go on. `open`: has to go on. Null: not a text of this column. */
export type PhraseState = 'complete' | 'open' | null

function phrases(listed: string, joins: readonly string[]): Phrases {
  const words = listed.split(/\s*\n\s*/u).map((it) => it.trim().split(' '))
  return { words, joins: new Set(joins), later: new Set(words.flatMap((it) => it.slice(1))) }
}

/** Whether a word can go on with a text that could also end: nearly no word can, and looking further costs more. */
export const mayFollow = (word: string, { joins, later }: Phrases): boolean => {
  const small = word.toLowerCase()
  return joins.has(small) || later.has(small) || /^[/,+&]/u.test(small)
}

export const RESEARCH_TYPES: Phrases = phrases(
  `ex ante
  ex durante
  ex post
  ex-ante
  ex-durante
  ex-post
  ex ante evaluatie
  ex durante evaluatie
  ex post evaluatie
  ex-ante evaluatie
  ex-durante evaluatie
  ex-post evaluatie
  ex ante onderzoek
  ex durante onderzoek
  ex post onderzoek
  periodieke rapportage
  beleidsdoorlichting
  monitor
  monitoring
  probleemanalyse
  evaluatie
  evaluatieonderzoek
  beleidsevaluatie
  effectevaluatie
  procesevaluatie
  tussenevaluatie
  eindevaluatie
  wetsevaluatie
  ibo
  interdepartementaal beleidsonderzoek
  beleidsonderzoek
  synthesestudie
  synthese-onderzoek
  syntheseonderzoek
  overig
  overig onderzoek
  overige
  nulmeting
  effectmeting
  verkenning
  doorlichting
  mkba
  onderzoek
  invoeringstoets
  literatuurstudie
  literatuuronderzoek
  haalbaarheidsstudie
  spending review
  meta-analyse
  pilot
  audit`,
  ['en', 'of', '/', ',', '+', '&', '-', 'en/of'],
)

export const STATUSES: Phrases = phrases(
  `te starten
  nog te starten
  nog niet gestart
  niet gestart
  gepland
  gestart
  lopend
  loopt
  in uitvoering
  in voorbereiding
  afgerond
  niet afgerond
  uitgesteld
  vertraagd
  vervallen
  gepubliceerd
  gereed
  doorlopend`,
  ['/'],
)

/** The words of a text, with the signs between them apart. «Ex-post» stays one word. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[[\]]/gu, '')
    .replace(/[/,+&]/gu, ' $& ')
    .split(/\s+/u)
    .filter((it) => it !== '')

/** What a text is to a column: any number of its phrases, joined, the last perhaps cut short. */
export function phraseState(text: string, { words, joins }: Phrases): PhraseState {
  const given = wordsOf(text)
  if (given.length === 0 || given.length > 14) return null
  let reached = new Set([0])
  let state: PhraseState = null
  while (reached.size > 0) {
    const next = new Set<number>()
    for (const from of reached)
      for (const phrase of words) {
        const met = meets(given, from, phrase)
        if (met === 'open') state ??= 'open'
        if (met !== 'whole') continue
        const end = from + phrase.length
        if (end === given.length) return 'complete'
        const joined = joins.has(given[end] as string) ? end + 1 : -1
        if (joined === given.length) state ??= 'open'
        else if (joined > 0) next.add(joined)
      }
    reached = next
  }
  return state
}

/** `open`: the words end in the middle of the phrase, perhaps in the middle of a word. */
function meets(given: readonly string[], from: number, phrase: readonly string[]): 'whole' | 'open' | null {
  for (let i = 0; i < phrase.length; i++) {
    const word = given[from + i]
    if (word === undefined) return 'open'
    const wanted = phrase[i] as string
    if (word === wanted) continue
    const isLast = from + i === given.length - 1
    return isLast && word.length >= 3 && word.length < wanted.length && wanted.startsWith(word) ? 'open' : null
  }
  return 'whole'
}
