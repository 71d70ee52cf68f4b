import type { Scheme } from '../scheme/scheme.ts'
import type { Term } from '../scheme/tree.ts'
import type { Schemes } from '../schemes.ts'

export type TermType = 'number' | 'boolean' | 'text' | 'date' | 'list'

/** What kind of value a term gives; null where it names what is not there. */
export function termType(node: Term, scheme: Scheme, schemes: Schemes): TermType | null {
  switch (node.op) {
    case 'value':
      return node.type ?? typeOfValue(node.value)
    case 'fact':
      return scheme.facts.find((it) => it.id === node.fact)?.type ?? null
    case 'param':
      return schemes.parameter(node.param, scheme)?.type ?? null
    case 'clock':
    case 'dateAdd':
      return 'date'
    case 'calc':
      return 'number'
    case 'if':
      return termType(node.yes as Term, scheme, schemes)
  }
}

export function typeOfValue(value: unknown): TermType {
  if (Array.isArray(value)) return 'list'
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text'
}
