/** A piece of a document's text: from `start` up to, not including, `end`, in UTF-16 units as `slice` counts. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a stage hands on: always a value, and what it could not make sense of, where. */
export interface Found<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** `error`: something was not or only partly read, and the command exits with 1. `warning` and `info` only tell. */
export type Severity = 'error' | 'warning' | 'info'

/** What could not be made sense of. `code` is kebab-case and permanent; `message` is a sentence for a person. */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly spans: readonly Span[]
}

export const found = <T>(value: T, problems: readonly Problem[] = []): Found<T> => ({ value, problems })

export const problem = (code: string, severity: Severity, message: string, spans: readonly Span[] = []): Problem => ({
  code,
  severity,
  message,
  spans,
})

export const spanOf = (start: number, end: number): Span => ({ start, end })

export const contains = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Index of the first item whose place is at or after `offset`; the items are in order of their places. */
export function firstFrom<T>(items: readonly T[], offset: number, place: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(items[middle] as T) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** For what only a mistake in our own code can bring about, never for anything a document contains. */
export function bug(what: string): never {
  throw new Error(`Bug: ${what}`)
}
