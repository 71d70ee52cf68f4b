import type { Span } from '../../engine/positions.ts'
import type { Analyser, Token } from './analysis/analyser.ts'
import { NEAR, type Query } from './query/query.ts'

/** Where a text, as it is printed, has what was looked for; in order, none inside another. */
export function marksIn(text: string, query: Query, analyser: Analyser): Span[] {
  const tokens = analyser.tokensOf(text)
  const spans = leavesOf(query).flatMap((it) => marksOf(it, tokens))
  return merged(spans)
}

type Leaf = Exclude<Query, { kind: 'all' | 'any' | 'without' }>

/** What is wanted; what is not wanted is nowhere in a hit. */
function leavesOf(query: Query): Leaf[] {
  if (query.kind === 'all' || query.kind === 'any') return query.of.flatMap(leavesOf)
  return query.kind === 'without' ? leavesOf(query.wanted) : [query]
}

function marksOf(leaf: Leaf, tokens: readonly Token[]): Span[] {
  switch (leaf.kind) {
    case 'term':
      return tokens.flatMap((it) => {
        if (has(it, leaf.term)) return [it]
        const wide = it.wider.find(({ term }) => term === leaf.term)
        return wide ? [{ start: it.start, end: tokens[wide.last]?.end ?? it.end }] : []
      })
    case 'prefix':
      return tokens.filter((it) => [it.term, ...it.others].some((term) => term.startsWith(leaf.prefix)))
    case 'phrase':
      return tokens.flatMap((it, i) => {
        const isHere = leaf.terms.every((term, n) => tokens[i + n]?.term === term)
        return isHere ? [{ start: it.start, end: tokens[i + leaf.terms.length - 1]?.end ?? it.end }] : []
      })
    case 'near':
      return near(leaf.terms, tokens)
  }
}

const has = (token: Token, term: string): boolean => token.term === term || token.others.includes(term)

function near([a, b]: readonly [string, string], tokens: readonly Token[]): Span[] {
  const places = (term: string) => tokens.flatMap((it, i) => (it.term === term ? [i] : []))
  const [here, there] = [places(a), places(b)]
  const isClose = (at: number, others: readonly number[]) => others.some((it) => Math.abs(it - at) <= NEAR + 1)
  return [...here.filter((it) => isClose(it, there)), ...there.filter((it) => isClose(it, here))].flatMap(
    (it) => tokens[it] ?? [],
  )
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const it of sorted) if (it.end > (kept.at(-1)?.end ?? -1) && it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it)
  return kept
}
