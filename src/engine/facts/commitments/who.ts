import type { Act } from './act.ts'
import type { Who } from './actor.ts'
import type { Around } from './construction.ts'

/** Who acts; «zij», «hij» and «deze» are whom the sentence before was about. */
export function whoActs({ subject, sentence }: Act, { previous }: Around): Who {
  const first = subject.range ? sentence.tokens[subject.range.from]?.word : undefined
  return first && /^(?:zij|hij|deze)$/u.test(first) ? previous : subject.who
}
