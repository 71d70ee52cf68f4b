import type { DocumentIdentity } from '../../context.ts'

/** A budget, printed in September before its year begins, or an annual report, printed in May after its year has ended. */
export interface BudgetPaper {
  readonly kind: 'budget' | 'report'
  readonly year: number
}
export type PaperIdentity = Partial<Pick<DocumentIdentity, 'title' | 'number' | 'sessionYear' | 'dossiers'>>

/**
 * Which of the two papers with an evaluation agenda this is. By its title, or by its number in the dossier of a budget
 * chapter: there the memorandum to a budget is always nr. 2, and an annual report is nr. 1 of a dossier of its own.
 */
export function budgetPaper({ title, number, sessionYear, dossiers = [] }: PaperIdentity): BudgetPaper | null {
  const titled = TITLE.exec(title ?? '')?.groups
  if (titled) return { kind: /^j/iu.test(titled.paper ?? '') ? 'report' : 'budget', year: Number(titled.year) }
  if (!sessionYear || !dossiers.some((it) => CHAPTER.test(it))) return null
  const [from = '', to = ''] = sessionYear.split('-')
  if (number === '1') return { kind: 'report', year: Number(from) }
  return number === '2' ? { kind: 'budget', year: Number(to) } : null
}

const TITLE = /\b(?<paper>jaarverslag|begroting|ontwerpbegroting) (?<year>20\d\d)\b/iu
const CHAPTER = /-[IVX]{1,5}[A-Z]?$/u
