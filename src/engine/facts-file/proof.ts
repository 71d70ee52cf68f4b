import { isLayout } from '../structure/view.ts'
import type { FactsFile } from './schema.ts'

/** A passage that could not be proved: which, and why. */
export interface Unproved {
  readonly fact: string
  readonly kind: string
  readonly why: string
}

export interface Proof {
  readonly proved: number
  readonly unproved: readonly Unproved[]
}

/**
 * Proves each passage of a facts file against the text as it was read again: its spans lie in the text, in order, and
 * what is printed there is what the fact says, but for white space and the hyphens of broken words.
 */
export function prove(file: FactsFile, text: string): Proof {
  const unproved: Unproved[] = []
  let proved = 0
  for (const [kind, facts] of Object.entries(file.facts) as [string, FactsFile['facts']['studies']][]) {
    for (const fact of facts) {
      const why = doubt(fact.spans, fact.text, text)
      if (why) unproved.push({ fact: fact.id, kind, why })
      else proved++
    }
  }
  return { proved, unproved }
}

function doubt(spans: readonly (readonly [number, number])[], said: string, text: string): string | null {
  let end = 0
  for (const [from, to] of spans) {
    if (from >= to || to > text.length) return `The span ${from}–${to} is not in the text of ${text.length} characters.`
    if (from < end) return `The span ${from}–${to} begins before the one before it ends.`
    end = to
  }
  const printed = spans.map(([from, to]) => text.slice(from, to)).join('')
  return withoutLayout(printed) === withoutLayout(said)
    ? null
    : `Printed is "${short(printed)}", the fact says "${short(said)}".`
}

function withoutLayout(text: string): string {
  let bare = ''
  for (let i = 0; i < text.length; i++) if (!isLayout(text.charCodeAt(i))) bare += text[i]
  return bare
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text).replace(/\s+/gu, ' ')
