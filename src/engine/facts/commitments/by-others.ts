import type { Clause } from '../../language/clause.ts'
import type { Sentence } from '../../language/sentence.ts'
import type { Token } from '../../language/token.ts'
import { governmentWords } from '../../vocabulary/actors.ts'
import { Word } from '../../vocabulary/words.ts'
import type { Act } from './act.ts'

/**
 * Whether a passive clause names somebody else than the government: «door de gemeenten». «Door X te …» is a means, and
 * «de door hem bepleite» in the subject describes it.
 */
export function byOthers({ sentence, clause, subject }: Act): boolean {
  const { tokens } = sentence
  for (let i = clause.from; i < Math.min(clause.to, tokens.length); i++) {
    if (
      tokens[i]?.word !== 'door' ||
      isInner(sentence, clause, i) ||
      (subject.range && subject.range.from <= i && i < subject.range.to)
    )
      continue
    const next = tokens.slice(i + 1, i + 6)
    if (next.some((it) => it.word === 'te' || it.word === 'middel')) continue
    return isOther(next)
  }
  return false
}

/** In a clause inside this one: «wordt bekeken of dit door een ander kan worden gedaan». */
const isInner = ({ clauses }: Sentence, clause: Clause, at: number): boolean =>
  clauses.some((it) => it !== clause && it.from > clause.from && it.from <= at && at < it.to)

function isOther(next: readonly Token[]): boolean {
  if (next.some((it) => governmentWords.has(it.word) || it.word === 'mij' || it.word === 'ons')) return false
  const first = next[0]
  return first !== undefined && ((first.classes & Word.determiner) !== 0 || first.classes === 0)
}
