import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { Word } from '../../vocabulary/words.ts'

// «niet alleen … maar ook», «niet later dan»: these do not deny the act.
const NO_DENIAL = /^(?:alleen|slechts|enkel|later|eerder|langer|minder|uitsluitend|zozeer|zonder|nader|geheel)$/u

/** Whether the act of a clause is denied by a word of its own, clauses in it left out. */
export function isDenied({ tokens, clauses }: Sentence, clause: Clause): boolean {
  if (!clause.negated) return false
  const inner = clauses.filter((it) => it !== clause && it.from > clause.from && it.to <= clause.to)
  for (let i = clause.from; i < Math.min(clause.to, tokens.length); i++) {
    const token = tokens[i] as Token
    if (!(token.classes & Word.negation) || token.aside) continue
    if (inner.some((it) => it.from <= i && i < it.to)) continue
    if (token.word === 'niet' && NO_DENIAL.test(tokens[i + 1]?.word ?? '')) continue
    // «hoeven niet meer»: a duty that ends.
    if (tokens[i + 1]?.word === 'meer' && /^hoe(?:ft|ven)$/u.test(tokens[clause.finite]?.word ?? '')) continue
    // «niet in de laatste plaats»
    if (token.word === 'niet' && tokens[i + 1]?.word === 'in' && /^(?:laatste|minst)$/u.test(tokens[i + 3]?.word ?? ''))
      continue
    if (/^(?:nog|toe)$/u.test(tokens[i - 1]?.word ?? '') && token.word === 'niet') return true
    return true
  }
  return false
}
