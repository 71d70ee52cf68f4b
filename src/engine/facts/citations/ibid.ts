import { type LaterForm, type LaterScope, type Reading, single, type Target } from './form.ts'
import { Cursor } from './grammar/cursor.ts'
import { readPages } from './grammar/pages.ts'
import { pointingBack } from './relative.ts'

/*
 * «Idem», «ibid.» and «t.a.p.» in notes.
 *
 * Reads: these words at the beginning of a note or behind «Zie»: the one thing that the note before cites, or, in the middle
 * of a note, the last thing this note cited.
 * Leaves alone: «idem» in running text and tables; a note whose predecessor cites nothing or several things.
 * Known problems: «t.a.p.» may point further back than the note before.
 */
export const ibid: LaterForm = { rule: 'citations/ibid@1', triggers: ['ibid', 'idem', 't.a.p'], read: readIbid }

const WORD = /(?:ibid(?:em|\.)?|idem|t\.\s?a\.\s?p\.)(?![\p{L}])/iuy
const OPENS_NOTE = /^(?:\d{1,3}\s?)?(?:Zie\s(?:ook\s)?)?$/i

function readIbid(at: number, scope: LaterScope): Reading | null {
  const { passage, cited } = scope
  const cursor = new Cursor(passage.text, at)
  if (passage.flow.kind !== 'note' || cursor.take(WORD) === null) return null
  const end = cursor.at
  const isFirst = OPENS_NOTE.test(passage.text.slice(0, Math.min(at, 20))) && at < 20
  const antecedent = isFirst ? only(cited.inNoteBefore(passage)) : cited.before(passage, at, 1).at(-1)
  if (!antecedent) return null
  const pages = readPages(cursor)
  const details = pages ? { details: { pages: pages.all } } : {}
  return single(at, end, { ...pointingBack(antecedent), ...details, pinpointPage: pages?.first ?? null })
}

function only(targets: readonly Target[]): Target | null {
  const ids = new Set(targets.map((it) => it.canonical))
  return ids.size === 1 ? (targets.at(-1) ?? null) : null
}
