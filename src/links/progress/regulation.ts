import type { LinkDocument, Origin } from '../document.ts'
import { type Evidence, plainEvidence } from './evidence.ts'

/** A notice in the Staatscourant or Staatsblad: it changes the rule itself, the heaviest evidence there is. */
export const isRegulation = ({ kind, titled }: Pick<LinkDocument, 'kind' | 'titled'>): boolean =>
  kind === 'law' && titled !== null

const CHANGES = /\b(?:wijziging|intrekking|vaststelling|invoering|verlenging)\b/iu

/**
 * What the title of a regulation says it changes is evidence. Its articles are not: they say what holds from now on, not
 * what was done about a promise. What its explanation tells is read as of any other document.
 */
export function regulated({ titled }: LinkDocument, document: Origin): Evidence[] {
  if (!titled || !CHANGES.test(titled.place.text)) return []
  const text = titled.place.text
  return [{ ...titled, ...plainEvidence, kind: 'measure', own: titled.content, text, rank: 4, document }]
}
