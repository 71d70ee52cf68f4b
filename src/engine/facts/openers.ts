/** The words that a pattern can begin with, told from how it is written; null when they cannot be told. */
export function openersOf(pattern: string): readonly string[] | null {
  const found: string[] = []
  for (const alternative of alternativesOf(pattern)) {
    const words = openersOfOne(alternative)
    if (words === null) return null
    found.push(...words)
  }
  return found
}

const WORD = /^[\p{L}\d'/-]+/u
const ENDS_WORD = /^(?: |$|\(\?[!=<])/u

function openersOfOne(pattern: string): readonly string[] | null {
  if (!pattern.startsWith('(?:')) {
    const word = WORD.exec(pattern)?.[0]
    return word !== undefined && ENDS_WORD.test(pattern.slice(word.length)) ? [word] : null
  }
  const close = closing(pattern)
  const [inner, rest] = [pattern.slice(3, close), pattern.slice(close + 1)]
  if (ENDS_WORD.test(rest)) return openersOf(inner)
  // «(?:een )?begin»: with or without.
  if (!rest.startsWith('?') || !alternativesOf(inner).every((it) => it.endsWith(' '))) return null
  const [first, next] = [openersOf(inner), openersOf(rest.slice(1))]
  return first && next ? [...first, ...next] : null
}

/** Where the bracket that opens a pattern closes. */
function closing(pattern: string): number {
  let depth = 0
  for (let i = 0; i < pattern.length; i++) {
    depth += depthAt(pattern, i)
    if (depth === 0) return i
  }
  return pattern.length
}

/** Split at the bars outside brackets. */
function alternativesOf(pattern: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= pattern.length; i++) {
    depth += depthAt(pattern, i)
    if (i < pattern.length && (depth > 0 || pattern[i] !== '|')) continue
    found.push(pattern.slice(from, i))
    from = i + 1
  }
  return found
}

const depthAt = (pattern: string, i: number): number => {
  if (pattern[i - 1] === '\\') return 0
  return pattern[i] === '(' ? 1 : pattern[i] === ')' ? -1 : 0
}
