import type { DocumentIdentity } from '../../context.ts'
import { todayOf } from '../times/today.ts'
import { budgetPaper, type PaperIdentity } from './budget-paper.ts'

/**
 * What the years of a row say of a study whose status is not printed. When every year lies behind the last day on which
 * the document can have been written, the study is a plan; when every year lies before the year of that day, it has
 * ended. Null for what may have ended meanwhile and for a document without a day.
 */
export function statusByYears(
  years: readonly number[],
  document: Pick<DocumentIdentity, 'date' | 'dateInterval'>,
): 'gepland' | 'afgerond' | null {
  const { latest } = todayOf(document)
  if (latest === null || years.length === 0) return null
  const last = Number(latest.slice(0, 4))
  if (years.every((year) => year > last)) return 'gepland'
  return years.every((year) => year < last) ? 'afgerond' : null
}

/** Whether a row is of a year of which the paper cannot report yet: of the budget's own or later, or after that of the report. */
export function isDueLater(years: readonly number[], document: PaperIdentity): boolean {
  const paper = budgetPaper(document)
  if (paper === null || years.length === 0) return false
  const reported = paper.kind === 'report' ? paper.year : paper.year - 1
  return years.every((year) => year > reported)
}
