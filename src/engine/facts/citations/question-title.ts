import type { Form, Reading, Scope } from './form.ts'
import { MAX_TITLE, studyAt } from './study-target.ts'

/*
 * Studies by a title that asks and answers.
 *
 * Reads: in a note «Goed begonnen? Een evaluatie van X, 2015-2021».
 * Leaves alone: a question that another sentence answers in running text.
 * Known problems: a title with a full stop in it ends there.
 */
export const questionTitle: Form = {
  rule: 'citations/study-question-title@1',
  triggers: ['evaluatie', 'onderzoek', 'verkenning', 'studie', 'analyse', 'inventarisatie', 'procesevaluatie'].map(
    (it) => `een ${it}`,
  ),
  read: readQuestionTitle,
}

const TITLE_END = /\.(?=\s|$)|\n|\s\(|;|,\s(?:p|blz|WODC|Den Haag|Amsterdam|Utrecht)(?=[.\s])/
const TITLE_START = /(?:^|[.:;\n]\s|\bZie\s(?:ook\s)?|^\d{1,3}\s)(?=\p{Lu})[^.:;\n]{0,200}$/u

function readQuestionTitle(at: number, { passage }: Scope): Reading | null {
  const { text } = passage
  if (passage.flow.kind !== 'note' || !text.startsWith('? E', at - 2)) return null
  const before = text.slice(Math.max(0, at - MAX_TITLE), at - 2)
  const opening = TITLE_START.exec(before)?.[0].replace(/^(?:[.:;\n]\s|Zie\s(?:ook\s)?|\d{1,3}\s)/, '')
  if (opening === undefined) return null
  const after = text.slice(at, at + MAX_TITLE)
  const found = after.search(TITLE_END)
  return studyAt(passage, at - 2 - opening.length, at + (found < 0 ? after.length : found))
}
