import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import { type Range, spansIn } from '../../structure/view.ts'
import type { Phrase } from '../meaning.ts'

// What stands around a promise: with whom, on what condition, within which bounds.

const QUALIFIERS =
  /\b(?:in (?:ieder|elk) geval|waar mogelijk|waar nodig|zo nodig|zo mogelijk|indien nodig|indien mogelijk|desgewenst|naar verwachting|in beginsel|in principe|vooralsnog|onder andere|onder meer)\b/giu
const WITH =
  /\b(?:samen met|tezamen met|gezamenlijk met|in (?:nauwe |goede )?(?:samenwerking|overleg|afstemming|samenspraak) met|alsook met|alsmede met|mede namens)\s(?<who>[^,;.:]{2,160}?)(?=\s(?:om|te|aan|of|dat|tot|en\s(?:stuur|informeer|zal|wordt)|inzetten|informeren|onderzoeken|bezien|werken|verkennen|uitwerken)\b|[,;.:]|$)/giu
const EXCEPTION = /\bzonder\s(?:overigens\s|daarbij\s)?[^.;]{2,240}?\ste\s\p{L}+(?:en|n)\b/iu
const CONDITION_PHRASE =
  /\b(?:onder (?:het )?voorbehoud van|afhankelijk van|onder de voorwaarde dat|op voorwaarde dat)\s[^.;]{2,200}/iu
// «Mocht dat anders lopen, dan», «Lukt het niet, dan»: the verb first, as in a question.
const VERB_FIRST =
  /^(?:Mocht(?:en)?|Lukt|Blijkt|Blijken|Kan|Kunnen|Is|Zijn|Wordt|Worden|Komt|Komen|Waar dat)\s[^.;?]{3,160}?(?=, (?:dan|grijp|zal|zullen|ga)\b)/u
const CONDITION_OPENERS = /^(?:indien|mits|tenzij|als|wanneer)$/u

/** Words that every form of a pattern above holds one of: most sentences lack them. */
const Cue = { with: 1, qualifier: 2, exception: 4, condition: 8 } as const
const cueWords = new Map<string, number>(
  (
    [
      [Cue.with, 'met namens'],
      [Cue.qualifier, 'geval mogelijk nodig desgewenst verwachting beginsel principe vooralsnog andere meer'],
      [Cue.exception, 'zonder'],
      [Cue.condition, 'voorbehoud afhankelijk voorwaarde'],
    ] as const
  ).flatMap(([cue, words]) => words.split(' ').map((word): [string, number] => [word, cue])),
)

function cuesIn({ tokens }: Sentence): number {
  let cues = 0
  for (const { word } of tokens) cues |= cueWords.get(word) ?? 0
  return cues
}

export interface Details {
  readonly coActors: readonly Phrase[]
  readonly qualifiers: readonly Phrase[]
  readonly exception: Phrase | null
  readonly condition: Phrase | null
}

export function detailsOf(sentence: Sentence, source: string): Details {
  const { text, start } = sentence
  const phrase = (from: number, length: number): Phrase =>
    phraseOf(sentence, { start: start + from, end: start + from + length }, source)
  const cues = cuesIn(sentence)
  const exception = cues & Cue.exception ? EXCEPTION.exec(text) : null
  return {
    coActors: (cues & Cue.with ? [...text.matchAll(WITH)] : []).map((it) => {
      const who = it.groups?.who ?? ''
      return phrase(it.index + it[0].length - who.length, who.length)
    }),
    qualifiers: (cues & Cue.qualifier ? [...text.matchAll(QUALIFIERS)] : []).map((it) =>
      phrase(it.index, it[0].length),
    ),
    exception: exception ? phrase(exception.index, exception[0].length) : null,
    condition: conditionOf(sentence, cues, source),
  }
}

function conditionOf(sentence: Sentence, cues: number, source: string): Phrase | null {
  const clause = sentence.clauses.find((it) => it.kind === 'sub' && CONDITION_OPENERS.test(it.opener))
  if (clause) return phraseOf(sentence, rangeOf(sentence, clause), source)
  const phrase = cues & Cue.condition ? CONDITION_PHRASE.exec(sentence.text) : null
  const match = phrase ?? VERB_FIRST.exec(sentence.text)
  if (!match) return null
  return phraseOf(
    sentence,
    { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
    source,
  )
}

/** From the first to the last word of a clause, in the view. */
export function rangeOf({ tokens, start, end }: Sentence, { from, to }: Clause): Range {
  let last = Math.min(to, tokens.length) - 1
  while (last > from && /^[,;.:]$/u.test(tokens[last]?.word ?? '')) last--
  return { start: tokens[from]?.start ?? start, end: tokens[last]?.end ?? end }
}

export function phraseOf({ flow }: Sentence, range: Range, source: string): Phrase {
  return { text: flow.view.text.slice(range.start, range.end), spans: spansIn(source, flow.view, range) }
}
