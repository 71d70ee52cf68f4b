import { WordNotes } from '../../language/word-notes.ts'
import type { Act } from './act.ts'
import { subjectOfClause, type Who } from './actor.ts'
import type { Around } from './construction.ts'

/** Who acts; «zij», «hij» and «deze» are whom the sentence before was about. */
export function whoActs({ subject, sentence, clause }: Act, { previous }: Around): Who {
  const first = subject.range ? sentence.tokens[subject.range.from]?.word : undefined
  if ((subject.who === 'third' || subject.who === 'thing') && isOrdered(sentence)) return 'agency'
  if (!first || !/^(?:zij|hij|deze)$/u.test(first)) return subject.who
  const before = sentence.clauses.find((it) => it.kind === 'main' && it.subject !== null && it.to <= clause.from)
  return before ? subjectOfClause(sentence, before).who : previous
}

/** «In opdracht van mijn ministerie meet het bureau»: who has it done answers for it. */
const ORDERED =
  /\b(?:in opdracht van (?:mij|ons|(?:mijn|het) (?:ministerie|departement))|in mijn opdracht|op (?:mijn|ons) verzoek)\b/iu

const orders = new WordNotes((word) => (word === 'opdracht' || word === 'verzoek' ? 1 : 0))
const isOrdered = ({ tokens, text }: Act['sentence']): boolean => orders.in(tokens) !== 0 && ORDERED.test(text)
