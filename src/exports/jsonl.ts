/** JSON Lines: one value a line, each ended by a line feed. A lone surrogate is escaped, so that it is valid UTF-8. */
export function* jsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}
