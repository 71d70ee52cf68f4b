import { type Found, found, type Problem, problem, type Span } from '../../../engine/positions.ts'
import type { Analyser } from '../analysis/analyser.ts'
import { type Item, itemsOf } from './lex.ts'
import { all, any, type Query } from './query.ts'
import { phraseOf, prefixOf, wordsOf } from './words.ts'

const MOST_CHARACTERS = 1_000
const MOST_ITEMS = 64
const DEEPEST = 12
const SHORTEST_PREFIX = 2

/**
 * What a person typed as a query: words of which all are wanted, "words in this order", woord*, AND, OR and NOT (or EN,
 * OF and NIET, in capitals; also a hyphen before a word), with AND before OR, and round brackets. What cannot be read as such is a problem with its
 * place, and there is no query.
 */
export function parseQuery(typed: string, analyser: Analyser): Found<Query | null> {
  if (typed.length > MOST_CHARACTERS)
    return wrong('query-too-long', `A query has at most ${MOST_CHARACTERS} characters.`, [
      { start: 0, end: typed.length },
    ])
  const items = itemsOf(typed)
  if (items.length > MOST_ITEMS)
    return wrong('query-too-long', `A query has at most ${MOST_ITEMS} parts.`, [{ start: 0, end: typed.length }])
  try {
    return found(new Parser(typed, items, analyser).query())
  } catch (error) {
    if (error instanceof Stopped) return found(null, [error.problem])
    throw error
  }
}

const wrong = (code: string, message: string, spans: readonly Span[]): Found<null> =>
  found(null, [problem(code, 'error', message, spans)])

/** Ends the reading of a query from any depth; never leaves this file. */
class Stopped extends Error {
  readonly problem: Problem
  constructor(code: string, message: string, span: Span) {
    super(message)
    this.problem = problem(code, 'error', message, [{ start: span.start, end: span.end }])
  }
}

class Parser {
  readonly #typed: string
  readonly #items: Item[]
  readonly #analyser: Analyser
  #at = 0

  constructor(typed: string, items: readonly Item[], analyser: Analyser) {
    this.#typed = typed
    this.#items = [...items]
    this.#analyser = analyser
  }

  query(): Query {
    const made = this.#alternatives(0)
    const left = this.#next()
    if (left) throw new Stopped('stray-bracket', 'There is no opening bracket for this one.', left)
    return made
  }

  #next = (): Item | undefined => this.#items[this.#at]

  #alternatives(depth: number): Query {
    const parts = [this.#conjunction(depth)]
    while (this.#next()?.kind === 'or') {
      this.#at++
      parts.push(this.#conjunction(depth))
    }
    return any(parts)
  }

  #conjunction(depth: number): Query {
    const wanted: Query[] = []
    const unwanted: Query[] = []
    const from = this.#next()
    for (;;) {
      const isNot = this.#skip('not')
      const part = this.#part(depth, isNot)
      if (part) (isNot ? unwanted : wanted).push(part)
      if (this.#skip('and')) continue
      const next = this.#next()?.kind
      if (next === undefined || next === 'or' || next === 'close') break
    }
    if (wanted.length === 0) throw unwanted.length > 0 ? this.#onlyWithout(from) : this.#nothing(from)
    if (unwanted.length === 0) return all(wanted)
    return { kind: 'without', wanted: all(wanted), unwanted: any(unwanted) }
  }

  #skip(kind: Item['kind']): boolean {
    if (this.#next()?.kind !== kind) return false
    this.#at++
    return true
  }

  /** Null for signs without a letter or digit between words. */
  #part(depth: number, isNot: boolean): Query | null {
    const item = this.#next()
    if (!item || item.kind === 'and' || item.kind === 'or' || item.kind === 'not' || item.kind === 'close')
      throw this.#missing(item)
    this.#at++
    const text = this.#typed.slice(item.start, item.end)
    switch (item.kind) {
      case 'unclosed':
        throw new Stopped('unclosed-quote', 'The quotation mark is not closed.', item)
      case 'open':
        return this.#bracketed(item, depth)
      case 'quoted':
        return (
          phraseOf(text, this.#analyser) ?? this.#refuse('empty-quote', 'There are no words in quotation marks.', item)
        )
      case 'prefix':
        return this.#prefix(text, item)
      case 'words':
        return this.#words(text, item, isNot)
    }
  }

  #bracketed(open: Item, depth: number): Query {
    if (depth >= DEEPEST) throw new Stopped('too-deep', `Brackets go at most ${DEEPEST} deep.`, open)
    const made = this.#alternatives(depth + 1)
    if (!this.#skip('close')) throw new Stopped('unclosed-bracket', 'The bracket is not closed.', open)
    return made
  }

  #prefix(text: string, item: Item): Query {
    const made = prefixOf(text, this.#analyser, SHORTEST_PREFIX)
    return made ?? this.#refuse('short-prefix', `Give at least ${SHORTEST_PREFIX} letters before the star.`, item)
  }

  /** Of «NIET a b» only «a» is unwanted. */
  #words(text: string, item: Item, isNot: boolean): Query | null {
    const first = isNot ? /^\S+\s*/.exec(text)?.[0] : undefined
    if (first === undefined || first.length === text.length) return wordsOf(text, this.#analyser)
    this.#at--
    this.#items[this.#at] = { ...item, start: item.start + first.length }
    return wordsOf(first, this.#analyser)
  }

  #refuse(code: string, message: string, item: Item): never {
    throw new Stopped(code, message, item)
  }

  #missing(item: Item | undefined): Stopped {
    const before = this.#items[this.#at - 1]
    if (!before && !item) return this.#nothing(undefined)
    const place = before && before.kind !== 'open' ? before : (item ?? before)
    if (place?.kind === 'open' || place?.kind === 'close')
      return new Stopped('empty-bracket', 'There is nothing to look for at this bracket.', place)
    return new Stopped('missing-words', 'There is nothing to look for beside this word.', place ?? { start: 0, end: 0 })
  }

  #nothing(from: Item | undefined): Stopped {
    return new Stopped('empty-query', 'There is no word to look for.', from ?? { start: 0, end: this.#typed.length })
  }

  #onlyWithout(from: Item | undefined): Stopped {
    const message = 'This leaves words out, but there is none to look for.'
    return new Stopped('only-without', message, from ?? { start: 0, end: this.#typed.length })
  }
}
