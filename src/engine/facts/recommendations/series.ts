/** One sentence that recommends several things: each is an item of its own. */
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import type { Range } from '../../structure/view.ts'
import { OPENS } from './series-openers.ts'
import { CLOSES, FEWEST, openedBy, PREPOSITION, TELLS } from './series-words.ts'

/** «raadt aan A te bouwen en B te sluiten»: each with its own «te». */
export function infinitivesIn(sentence: Sentence): readonly Range[] {
  if (!/,| en /u.test(sentence.text)) return []
  const opened = openedBy(sentence, OPENS)
  if (!opened) return []
  const { tokens } = sentence
  const found: Range[] = []
  let { from } = opened
  if (/^(?:niet|geen)$/u.test(tokens[from]?.word ?? '') || goesOnTelling(tokens, from)) return []
  for (let i = from + 1; i < tokens.length; i++) {
    // «om schippers te belonen en te straffen» is one aim, and a «niet» in front is said of all of it.
    if (found.length === 0 && isOneAim(tokens, i)) return []
    if (tokens[i]?.word !== 'te' || !isInfinitive(tokens[i + 1])) continue
    const end = endOfVerbs(tokens, i + 1)
    const mark = tokens[end]?.word
    if (found.length > 0 && ASKS_ON.test(mark ?? '') && LOOKS_INTO.test(tokens[end - 1]?.word ?? ''))
      return [...found, upToStop(tokens, from)]
    if (mark !== ',' && mark !== 'en' && mark !== ';' && mark !== '.' && end < tokens.length) continue
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
    from = /^(?:en|alsmede)$/u.test(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1
    if (tokens[from]?.word === 'om') from++
    if (goesOnTelling(tokens, from)) break
  }
  // Behind the first, «, C uiterlijk in mei te meten op resultaat» may run on.
  return found.length >= 2 ? found.map((it) => withoutBoth(sentence, it)) : []
}

/** «… en na te gaan of een toeslag nodig is»: what is looked into runs on to the stop. */
const ASKS_ON = /^(?:of|hoe|wat|welke?)$/u
const LOOKS_INTO =
  /^(?:gaan|bezien|onderzoeken|bekijken|verkennen|zoeken|bepalen|beoordelen|overwegen|maken|geven|leggen|publiceren|melden|lichten)$/u

function upToStop(tokens: readonly Token[], from: number): Range {
  const stop = tokens.findIndex((it, i) => i > from && (it.word === ';' || endsQuestion(tokens, i)))
  const last = tokens.slice(0, stop < 0 ? tokens.length : stop).findLast((it) => !CLOSES.test(it.word))
  return { start: tokens[from]?.start ?? 0, end: last?.end ?? 0 }
}
const endsQuestion = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.word === ',' && /^(?:maar|wat|hetgeen|zodat|en|waar\p{L}*|die|dat)$/u.test(tokens[i + 1]?.word ?? '')

/** «…, want het is lastig te meten», «… en dat is lastig te betalen»: no act that is advised; «en dit te melden» is one. */
function goesOnTelling(tokens: readonly Token[], from: number): boolean {
  if (
    /^(?:want|maar|dat|die|wat|hetgeen|omdat|zodat|aangezien|hoewel|terwijl|doordat|waar\p{L}*)$/u.test(
      tokens[from]?.word ?? '',
    )
  )
    return true
  const te = tokens.findIndex((it, i) => i >= from && it.word === 'te')
  return tokens.slice(from, te < 0 ? from : te).some((it) => TELLS.test(it.word))
}

/** «Om A te doen en B te laten», «niet A te doen en B te laten»; not so in «om te zetten» and «niet te verlengen». */
const isOneAim = (tokens: readonly Token[], i: number): boolean =>
  /^(?:om|niet|geen)$/u.test(tokens[i]?.word ?? '') &&
  // «niet pas na het gehoor te starten» says how, and only of the first.
  !/^(?:te|pas|langer|meer|alleen|eerder)$/u.test(tokens[i + 1]?.word ?? '') &&
  // «om de drie jaar» is how often.
  !(
    tokens[i]?.word === 'om' &&
    tokens[i + 1]?.word === 'de' &&
    /^(?:jaar|maanden|weken|dagen)$/u.test(tokens[i + 3]?.word ?? '')
  )

const isInfinitive = (token: Token | undefined): boolean =>
  token !== undefined && (token.verbs.length === 0 || token.verbs.some((it) => it.form === 'infinitive'))

/** «niet alleen A te doen, maar ook B te doen» */
function withoutBoth({ flow }: Sentence, { start, end }: Range): Range {
  const lead = /^(?:niet alleen|maar ook|ook) /u.exec(flow.view.text.slice(start, start + 14))?.[0].length ?? 0
  return { start: start + lead, end }
}

/** «zou ook A willen verhogen, B willen verlagen en C willen invoeren»: each with its own «willen». */
export function willingIn(sentence: Sentence): readonly Range[] {
  const { tokens } = sentence
  const opens = tokens.findIndex((it) => /^(?:zou|zouden)$/u.test(it.word))
  if (opens < 0) return []
  const found: Range[] = []
  let from = opens + 1
  while (/^(?:ook|daarnaast|verder|graag)$/u.test(tokens[from]?.word ?? '')) from++
  for (let i = from; i < tokens.length - 1; i++) {
    if (tokens[i]?.word !== 'willen' || !tokens[i + 1]?.verbs.some((it) => it.form === 'infinitive')) continue
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[i + 1]?.end ?? 0 })
    from = /^(?:,|en)$/u.test(tokens[i + 2]?.word ?? '') ? i + 3 : i + 2
  }
  return found.length >= 2 ? found : []
}

const OPENS_NOUNS =
  / (?:pleit|pleiten|pleitte) (?:[^\s.,;:]+ ){0,4}?voor | (?:bepleit|bepleiten|bepleitte) (?:(?:de|het) [^\s.,;:]+ (?=(?:een|één|meer|minder) )|zij |hij |ze )?| (?:dringt|dringen) (?:[^\s.,;:]+ ){0,3}aan op | (?:vraagt|vragen) (?:[^\s.,;:]+ ){0,3}om (?=een |meer |minder )/u
const LONGEST_NOUN = 12

/** «pleit voor A, B en C»: nothing but names of things, three or more; two when each has its own article. */
export function nounsIn(sentence: Sentence): readonly Range[] {
  if (!/, | en /u.test(sentence.text)) return []
  const opened = openedBy(sentence, OPENS_NOUNS)
  if (!opened) return []
  const { tokens } = sentence
  const found: Range[] = []
  let isPair = false
  let { from } = opened
  for (let i = from; i < tokens.length; i++) {
    const { word, verbs, classes } = tokens[i] as Token
    if (/^(?:te|dat|die|om|of|waar\S*|[;:])$/u.test(word) || i - from > LONGEST_NOUN) return []
    if (classes === 0 && verbs.some((it) => it.form === 'hij') && !verbs.some((it) => it.form === 'participle'))
      return []
    const isLast = word === '.'
    const isJoint = word === 'en' && (found.length > 0 || arePair(tokens, from, i))
    if (word !== ',' && !isLast && !isJoint) continue
    if (i === from) continue
    // «…, dus ook met de lasser» goes on about the first.
    if (/^(?:dus|ook|maar|zoals|als)$/u.test(tokens[from]?.word ?? '')) return []
    found.push({ start: tokens[from]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 })
    if (isJoint && found.length === 1) isPair = true
    from = i + 1
  }
  return found.length >= (isPair ? 2 : FEWEST) ? found : []
}

/** «een norm en een toeslag»; of «een gesprek tussen de raad en de bond», «ruimte voor de burger en de boer» there is one. */
const arePair = (tokens: readonly Token[], from: number, and: number): boolean =>
  ARTICLE.test(tokens[from]?.word ?? '') &&
  ARTICLE.test(tokens[and + 1]?.word ?? '') &&
  !tokens.slice(from, and).some((it) => it.word === 'tussen' || it.word === 'met')
const ARTICLE = /^(?:een|één|meer|minder)$/u

/** Over the verbs behind «te», and a few words that hang on to them: «te meten op resultaat». */
function endOfVerbs(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (isVerbAt(tokens, end)) end++
  const limit = end + 9
  if (PREPOSITION.test(tokens[end]?.word ?? ''))
    while (end < limit && tokens[end] && !/^(?:,|;|\.|en|te)$/u.test(tokens[end]?.word ?? '')) end++
  return end
}

/** An infinitive, also one of no list that ends the clause: «te doen beheren, en …». */
const isVerbAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.verbs.some((it) => it.form === 'infinitive') === true ||
  (/.{3}en$/u.test(tokens[i]?.word ?? '') && /^[,.;]$/u.test(tokens[i + 1]?.word ?? ''))

/** «Enerzijds dient A te sluiten, anderzijds zou B open moeten»: two. */
export function eitherSide({ tokens, start, end, text }: Sentence): readonly Range[] {
  if (!text.startsWith('Enerzijds') && !text.startsWith('Aan de ene kant')) return [{ start, end }]
  const at = tokens.findIndex((it) => it.word === 'anderzijds' || it.word === 'andere')
  const other = tokens[at]?.word === 'andere' ? at - 2 : at
  const before = tokens.slice(0, Math.max(0, other)).findLast((it) => !/^(?:,|;|en)$/u.test(it.word))
  const first = tokens[other]
  return before && first
    ? [
        { start, end: before.end },
        { start: first.start, end },
      ]
    : [{ start, end }]
}
