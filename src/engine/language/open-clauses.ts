import type { Clause } from './clause.ts'
import type { Token } from './token.ts'

export type ClauseDraft = { -readonly [K in keyof Clause]: Clause[K] }

/** The clauses of a sentence as far as it was read: all of them, and those that are open, the innermost last. */
export class OpenClauses {
  readonly tokens: readonly Token[]
  readonly all: ClauseDraft[] = []
  readonly stack: ClauseDraft[] = []

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  top(): ClauseDraft {
    return this.stack.at(-1) as ClauseDraft
  }

  push(kind: Clause['kind'], opener: string, from: number): ClauseDraft {
    const parent = this.stack.length > 0 ? this.all.indexOf(this.top()) : -1
    const clause: ClauseDraft = {
      kind,
      opener,
      parent,
      from,
      to: from,
      finite: -1,
      verbs: [],
      subject: null,
      negated: false,
    }
    this.all.push(clause)
    this.stack.push(clause)
    return clause
  }

  /** Closes the clauses that are open above a depth. */
  closeTo(depth: number, at: number): void {
    while (this.stack.length > depth) (this.stack.pop() as ClauseDraft).to = at
  }

  isAfter(i: number, bit: number): boolean {
    return ((this.tokens[i - 1]?.classes ?? 0) & bit) !== 0
  }

  innermostHas(): boolean {
    const top = this.top()
    return top.kind === 'te' || top.finite >= 0
  }
}
