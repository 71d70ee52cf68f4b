import type { Span } from '../../../engine/positions.ts'

export type Item = Span & {
  readonly kind: 'words' | 'quoted' | 'prefix' | 'and' | 'or' | 'not' | 'open' | 'close' | 'unclosed'
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»', '”': '”' }
const OPERATORS: Readonly<Record<string, Item['kind']>> = {
  AND: 'and',
  EN: 'and',
  OR: 'or',
  OF: 'or',
  NOT: 'not',
  NIET: 'not',
}
const BREAKS = new Set(['(', ')', ...Object.keys(QUOTES)])

/** The pieces of what a person typed. Words that stand together are one piece: «30 573 171» is read as a whole. */
export function itemsOf(typed: string): Item[] {
  const items: Item[] = []
  for (let at = 0; at < typed.length; ) {
    const char = typed[at] ?? ''
    if (/\s/.test(char)) at++
    else if (QUOTES[char] !== undefined) at = quoted(typed, at, items)
    else if (char === '(' || char === ')') {
      items.push({ kind: char === '(' ? 'open' : 'close', start: at, end: at + 1 })
      at++
    } else at = word(typed, at, items)
  }
  return items
}

function quoted(typed: string, start: number, items: Item[]): number {
  const close = typed[start] === '“' ? /[”“"]/ : typed[start] === '„' ? /[”“"]/ : typed[start] === '«' ? /»/ : /["”]/
  const length = typed.slice(start + 1).search(close)
  if (length < 0) {
    items.push({ kind: 'unclosed', start, end: typed.length })
    return typed.length
  }
  items.push({ kind: 'quoted', start: start + 1, end: start + 1 + length })
  return start + length + 2
}

function word(typed: string, start: number, items: Item[]): number {
  if (typed[start] === '-' && !/^[\s\d]?$/.test(typed[start + 1] ?? '')) {
    items.push({ kind: 'not', start, end: start + 1 })
    return start + 1
  }
  let end = start
  while (end < typed.length && !/\s/.test(typed[end] ?? '') && !BREAKS.has(typed[end] ?? '')) end++
  const operator = OPERATORS[typed.slice(start, end)]
  if (operator) items.push({ kind: operator, start, end })
  else if (typed[end - 1] === '*') items.push({ kind: 'prefix', start, end: end - 1 })
  else addWord(typed, { start, end }, items)
  return end
}

function addWord(typed: string, { start, end }: Span, items: Item[]): void {
  const last = items.at(-1)
  if (last?.kind === 'words' && /^\s+$/.test(typed.slice(last.end, start))) items[items.length - 1] = { ...last, end }
  else items.push({ kind: 'words', start, end })
}
