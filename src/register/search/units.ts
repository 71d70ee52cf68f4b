import { firstFrom, type Span } from '../../engine/positions.ts'
import type { Analyser, Token } from './analysis/analyser.ts'
import { isTelling, maskOf } from './fact-kinds.ts'
import { passagesOf } from './passages.ts'

/** The terms of one passage by the field they stand in, each as words with spaces between. */
export interface UnitTerms {
  readonly title: string
  readonly fact: string
  readonly body: string
  /** What words are found by as well, such as the parts of compounds; in no order that means anything. */
  readonly parts: string
}

/** A passage of a text as it is searched. */
export interface Unit {
  readonly span: Span
  readonly terms: UnitTerms
  readonly factKinds: number
}

export interface SearchedText {
  readonly text: string
  readonly furniture: readonly Span[]
  readonly facts: readonly IndexedFact[]
}
export interface IndexedFact {
  readonly kind: string
  readonly start: number
  readonly passage: string
}

/** What a text is searched by, passage by passage. */
export function unitsOf({ text, furniture, facts }: SearchedText, analyser: Analyser): Unit[] {
  const passages = passagesOf(text, furniture)
  const own = factsBy(passages, facts)
  return passages.map((span, i) => {
    const inside = own.get(i) ?? []
    const { words, others } = termsOf(analyser.tokensOf(text.slice(span.start, span.end)))
    const said = inside.filter((it) => isTelling(it.kind)).map((it) => factTerms(it.passage, analyser))
    const terms = { title: '', fact: said.join(' '), body: words, parts: others }
    return { span, terms, factKinds: maskOf(inside.map((it) => it.kind)) }
  })
}

/** Each fact belongs to the passage in which it begins, or to the next when it begins in page furniture. */
function factsBy(passages: readonly Span[], facts: readonly IndexedFact[]): Map<number, IndexedFact[]> {
  const own = new Map<number, IndexedFact[]>()
  for (const fact of facts) {
    const at = Math.min(
      firstFrom(passages, fact.start + 1, (it) => it.end),
      passages.length - 1,
    )
    const group = own.get(at)
    if (group) group.push(fact)
    else own.set(at, [fact])
  }
  return own
}

// Between the words of a fact and what else they are found by, so that no phrase runs from one into the other.
const BORDER = '0grens0'

function factTerms(passage: string, analyser: Analyser): string {
  const { words, others } = termsOf(analyser.tokensOf(passage))
  return others === '' ? `${words} ${BORDER}` : `${words} ${BORDER} ${others} ${BORDER}`
}

export function titleTerms(texts: readonly string[], analyser: Analyser): UnitTerms {
  const all = texts.map((it) => termsOf(analyser.tokensOf(it)))
  const title = all.map((it) => it.words).join(` ${BORDER} `)
  return {
    title,
    fact: '',
    body: '',
    parts: all
      .map((it) => it.others)
      .join(' ')
      .trim(),
  }
}

function termsOf(tokens: readonly Token[]): { readonly words: string; readonly others: string } {
  const others = new Set<string>()
  for (const { others: own, wider } of tokens) {
    for (const it of own) others.add(it)
    for (const { term } of wider) others.add(term)
  }
  return { words: tokens.map((it) => it.term).join(' '), others: [...others].join(' ') }
}
