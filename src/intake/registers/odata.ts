import type { Fields } from './record.ts'

/** Entries of a file of the OData form: an answer with `value`, a list, one entry, or one entry a line. Null: no JSON. */
export function fromOData(text: string): Fields[] | null {
  const whole = parsed(text)
  if (whole !== undefined) return entriesIn(whole).map(fieldsOf)
  const lines = text.split('\n').filter((it) => it.trim() !== '')
  const each = lines.map(parsed)
  return lines.length > 0 && each.every((it) => it !== undefined) ? each.flatMap(entriesIn).map(fieldsOf) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function entriesIn(json: unknown): object[] {
  if (Array.isArray(json)) return json.filter((it) => typeof it === 'object' && it !== null)
  if (typeof json !== 'object' || json === null) return []
  const list = Object.entries(json).find(([key, value]) => key.toLowerCase() === 'value' && Array.isArray(value))
  return list ? entriesIn(list[1]) : [json]
}

const fieldsOf = (entry: object): Fields =>
  new Map(
    Object.entries(entry).flatMap(([key, value]) => {
      const text = said(value)
      return text === null ? [] : [[key.toLowerCase(), text] as const]
    }),
  )

/** A relation is given as an entry of its own, or several; what names it is its number, else its id. */
function said(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return (
      value
        .map(said)
        .filter((it) => it !== null)
        .join(' ') || null
    )
  if (typeof value !== 'object' || value === null) return null
  const fields = fieldsOf(value)
  return ['documentnummer', 'nummer', 'naam', 'titel', 'id'].map((it) => fields.get(it)).find((it) => it) ?? null
}
