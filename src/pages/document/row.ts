import type { TextKey } from '../parts/messages/t.ts'
import { publicText } from '../parts/text.ts'

/** A line of a fact's card: what it says, and the words for it. */
export interface FactRow {
  readonly label: TextKey
  readonly value: string
  /** Id of another fact of the document, of which `value` are words. */
  readonly fact?: string
}

/** A line, unless there is nothing to say. */
export function row(label: TextKey, value: unknown): FactRow[] {
  if (value === null || value === undefined || value === '') return []
  return [{ label, value: publicText(String(value)) }]
}
