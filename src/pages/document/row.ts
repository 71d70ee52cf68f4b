import type { TextKey } from '../parts/messages/t.ts'
import { publicText } from '../parts/text.ts'

/** A line of a fact's card: what it says, and the words for it. */
export interface FactRow {
  readonly label: TextKey
  readonly value: string
  /** Id of another fact of the document, of which `value` are words. */
  readonly fact?: string
}

// What these lines hold are words of the document.
const QUOTED = new Set<TextKey>([
  'card.actor',
  'card.with',
  'card.recipient',
  'card.action',
  'card.object',
  'card.condition',
  'card.exception',
  'card.qualifiers',
  'card.head',
  'card.part-of',
  'card.covers',
  'card.evidence',
  'card.instrument',
  'card.outcome',
  'card.comparator',
  'card.population',
  'card.addressee',
  'card.canonical-name',
  'card.office',
  'card.what',
  'card.anchor',
  'card.study.title',
  'card.study.publication',
  'card.study.types',
  'card.study.status',
  'card.study.organisations',
  'card.study.theme',
  'card.study.subtheme',
  'card.study.summary',
])

export const isQuoted = ({ label, href }: { label: TextKey; href: string | null }): boolean =>
  href !== null || QUOTED.has(label)

/** A line, unless there is nothing to say. */
export function row(label: TextKey, value: unknown): FactRow[] {
  if (value === null || value === undefined || value === '') return []
  return [{ label, value: publicText(String(value)) }]
}
