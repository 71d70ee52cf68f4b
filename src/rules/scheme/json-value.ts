import { keyOf } from './json.ts'

export interface Reading {
  readonly text: string
  at: number
  depth: number
  readonly places: Map<string, number>
}

// A rule is rarely deeper than twenty; without a limit a hostile file would run out of stack.
const DEEPEST = 200

/** Reads the whole text as one value, noting where each value begins. Throws `SyntaxError` with `at` where it is wrong. */
export function readValue(reading: Reading, path: string): unknown {
  const value = valueAt(reading, path)
  skipSpace(reading)
  if (reading.at < reading.text.length) fail('there is more after the end of the value')
  return value
}

function valueAt(reading: Reading, path: string): unknown {
  skipSpace(reading)
  reading.places.set(path, reading.at)
  const first = reading.text[reading.at]
  if (first === '{') return nested(reading, () => objectAt(reading, path))
  if (first === '[') return nested(reading, () => listAt(reading, path))
  if (first === '"') return stringAt(reading)
  return wordAt(reading)
}

function nested<T>(reading: Reading, read: () => T): T {
  if (++reading.depth > DEEPEST) fail(`more than ${DEEPEST} levels deep`)
  reading.at++
  const value = read()
  reading.depth--
  return value
}

function objectAt(reading: Reading, path: string): unknown {
  const entries = new Map<string, unknown>()
  if (ends(reading, '}')) return {}
  do {
    skipSpace(reading)
    if (reading.text[reading.at] !== '"') fail('a key in double quotes is expected')
    const key = stringAt(reading)
    if (entries.has(key)) fail(`"${key}" stands twice here: leave one of them out`)
    expect(reading, ':')
    entries.set(key, valueAt(reading, path + keyOf(key)))
  } while (goesOn(reading, '}'))
  // Not by assignment: a key may be called __proto__.
  return Object.fromEntries(entries)
}

function listAt(reading: Reading, path: string): unknown {
  const list: unknown[] = []
  if (ends(reading, ']')) return list
  do list.push(valueAt(reading, path + keyOf(list.length)))
  while (goesOn(reading, ']'))
  return list
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function stringAt(reading: Reading): string {
  return JSON.parse(matched(reading, STRING, 'a text in double quotes is not closed or holds what JSON does not allow'))
}

const wordAt = (reading: Reading): unknown =>
  JSON.parse(matched(reading, WORD, 'a value is expected: a number, true, false, null, or a text in double quotes'))

function matched(reading: Reading, pattern: RegExp, otherwise: string): string {
  pattern.lastIndex = reading.at
  const [found] = pattern.exec(reading.text) ?? []
  if (found === undefined) return fail(otherwise)
  reading.at += found.length
  return found
}

/** Whether an object or list ends here, at its very beginning. */
function ends(reading: Reading, close: string): boolean {
  skipSpace(reading)
  if (reading.text[reading.at] !== close) return false
  reading.at++
  return true
}

function goesOn(reading: Reading, close: string): boolean {
  if (ends(reading, close)) return false
  expect(reading, ',', `a comma or ${close} is expected`)
  return true
}

function expect(reading: Reading, mark: string, otherwise = `"${mark}" is expected`): void {
  skipSpace(reading)
  if (reading.text[reading.at] !== mark) fail(otherwise)
  reading.at++
}

const SPACE = /[ \t\r\n]*/y

function skipSpace(reading: Reading): void {
  SPACE.lastIndex = reading.at
  reading.at += SPACE.exec(reading.text)?.[0].length ?? 0
}

function fail(message: string): never {
  throw new SyntaxError(message)
}
