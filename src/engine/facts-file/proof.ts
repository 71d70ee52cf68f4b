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
 * what is printed there is what the fact says, but for white space and the hyphens of broken words. So too the pieces
 * inside a fact: its term, its condition, the head it stands under.
 */
export function prove(file: FactsFile, text: string): Proof {
  const unproved: Unproved[] = []
  let proved = 0
  for (const [kind, facts] of Object.entries(file.facts) as [string, readonly AnyFact[]][]) {
    for (const fact of facts) {
      const why = doubt(fact, text) ?? doubtOfPiece(fact, text)
      if (why) unproved.push({ fact: fact.id, kind, why })
      else proved++
    }
  }
  return { proved, unproved }
}

type AnyFact = Said & { readonly id: string } & Readonly<Record<string, unknown>>
interface Said {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
}

function doubtOfPiece(fact: Readonly<Record<string, unknown>>, text: string): string | null {
  for (const [key, value] of Object.entries(fact))
    for (const piece of Array.isArray(value) ? value : [value]) {
      const why = isSaid(piece) ? doubt(piece, text) : null
      if (why) return `${key}: ${why}`
    }
  return null
}

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'text' in value && 'spans' in value

function doubt({ spans, text: said }: Said, text: string): string | null {
  let end = 0
  // In reading order, which in a table is not always the order in which they are printed.
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
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
