import type { Analyser, Token } from '../analysis/analyser.ts'
import { fold } from '../analysis/fold.ts'
import { all, any, type Query } from './query.ts'

// They stand in nearly every passage and say nothing, so that they are only asked for inside quotation marks.
const COMMON = new Set(
  `de het een en of van in op te ter ten aan met voor door is zijn was wordt worden werd bij om dat die dit deze er als
  naar uit over tot ook niet zich hun`.split(/\s+/u),
)

/** Words of which all are wanted; null when there is none. */
export function wordsOf(text: string, analyser: Analyser): Query | null {
  const tokens = analyser.tokensOf(text)
  const isCommon = (it: Token) => COMMON.has(it.word)
  const telling = tokens.every(isCommon) ? tokens : tokens.filter((it) => !isCommon(it) || it.wider.length > 0)
  if (telling.length === 0) return null
  const parts: Query[] = []
  for (let at = 0; at < tokens.length; ) {
    const { query, taken } = wordAt(tokens, at, analyser)
    if (telling.includes(tokens[at] as Token)) parts.push(query)
    at += taken
  }
  return all(parts)
}

interface Taken {
  readonly query: Query
  readonly taken: number
}

/** A word with what is tied to it: «30573-171», «EU-richtlijn», «1,5 miljoen». */
function wordAt(tokens: readonly Token[], at: number, analyser: Analyser): Taken {
  const token = tokens[at] as Token
  const [widest] = [...token.wider].sort((a, b) => b.last - a.last)
  let last = at
  while (tokens[last + 1]?.isTied) last++
  if (widest === undefined && last === at) return { query: oneWord(token, analyser), taken: 1 }
  last = Math.max(last, widest?.last ?? at)
  const own = tokens.slice(at, last + 1)
  const terms = own.map((it) => it.term)
  const asWritten: Query = own.slice(1).every((it) => it.isTied)
    ? { kind: 'phrase', terms }
    : all(own.map((it) => ({ kind: 'term', term: it.term })))
  const named = token.word === 'kst' ? [token, tokens[at + 1] ?? token] : [token]
  const together = named
    .flatMap((it) => it.wider)
    .filter((it) => it.last === last)
    .map((it): Query => ({ kind: 'term', term: it.term }))
  const pairs = last === at ? [] : nearby(own.map((it) => it.word).join(''), analyser)
  return { query: any([...together, asWritten, ...(isName(own) ? pairs : [])]), taken: own.length }
}

const isName = (tokens: readonly Token[]): boolean => tokens.every((it) => /^\p{L}+$/u.test(it.word))

/** «kennismigrantenregeling» is also looked for as «regeling» near «kennismigranten». */
const oneWord = (token: Token, analyser: Analyser): Query =>
  any([{ kind: 'term', term: token.term }, ...nearby(token.word, analyser)])

const nearby = (word: string, analyser: Analyser): Query[] =>
  analyser.pairsOf(word).map((terms) => ({ kind: 'near', terms }))

export function phraseOf(text: string, analyser: Analyser): Query | null {
  const tokens = analyser.tokensOf(text)
  const [only] = tokens
  if (!only) return null
  if (tokens.length === 1) return { kind: 'term', term: only.term }
  const phrase: Query = { kind: 'phrase', terms: tokens.map((it) => it.term) }
  const whole = only.wider.filter((it) => it.last === tokens.length - 1)
  return any([phrase, ...whole.map((it): Query => ({ kind: 'term', term: it.term }))])
}

/** Terms are stems, so that «regelingen*» is also the word itself. */
export function prefixOf(text: string, analyser: Analyser, shortest: number): Query | null {
  const prefix = fold(text)
  if (prefix.length < shortest) return null
  const stem = analyser.stemOf(prefix)
  return any([{ kind: 'prefix', prefix }, ...(stem === prefix ? [] : [{ kind: 'term' as const, term: stem }])])
}
