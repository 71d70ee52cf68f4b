import { type Reading, readValue } from './json-value.ts'

export type Path = readonly (string | number)[]

/** A JSON file as values, with the line on which each of them stands: what `JSON.parse` leaves out. */
export interface LocatedJson {
  readonly value: unknown
  /** The line, counted from 1, of what lies at a path; of the nearest thing around it where the path leads nowhere. */
  lineOf(path: Path): number
}

/** What is wrong with a text that is no JSON, and where. */
export interface JsonFault {
  readonly message: string
  readonly line: number
}

/** A key that stands twice in one object is a fault: which of the two was meant nobody can tell. */
export function parseJson(text: string): LocatedJson | JsonFault {
  const reading: Reading = { text, at: text.startsWith('\uFEFF') ? 1 : 0, depth: 0, places: new Map() }
  try {
    const value = readValue(reading, '')
    return { value, lineOf: (path) => lineAt(text, placeOf(reading.places, path)) }
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return { message: fault.message, line: lineAt(text, reading.at) }
  }
}

export const isFault = (it: LocatedJson | JsonFault): it is JsonFault => 'message' in it

function placeOf(places: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(path.slice(0, length).map(keyOf).join(''))
    if (place !== undefined) return place
  }
  return 0
}

/** A step of a path as it is kept: no key of a file can look like another path. */
export const keyOf = (step: string | number): string => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
