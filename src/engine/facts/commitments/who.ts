import type { Act } from './act.ts'
import { subjectOfClause, type Who } from './actor.ts'
import type { Around } from './construction.ts'

/** Who acts; «zij», «hij» and «deze» are whom the sentence before was about. */
export function whoActs({ subject, sentence, clause }: Act, { previous }: Around): Who {
  const first = subject.range ? sentence.tokens[subject.range.from]?.word : undefined
  if (!first || !/^(?:zij|hij|deze)$/u.test(first)) return subject.who
  const before = sentence.clauses.find((it) => it.kind === 'main' && it.subject !== null && it.to <= clause.from)
  return before ? subjectOfClause(sentence, before).who : previous
}
