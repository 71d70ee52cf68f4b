import type { FactsFile } from '../engine/facts-file/schema.ts'
import { shortened, table } from './output.ts'

/** A table of what was found in each document, and under it what went wrong, for a person at a terminal. */
export class Summary {
  private readonly rows: string[][] = []
  private readonly problems: string[] = []
  private readonly totals = { documents: 0, citations: 0, times: 0, commitments: 0 }

  add(file: FactsFile): void {
    const { facts, document } = file
    this.totals.documents++
    this.totals.citations += facts.citations.length
    this.totals.times += facts.times.length
    this.totals.commitments += facts.commitments.length
    this.rows.push([
      shortened(file.source.name, 36),
      document.kind,
      shortened(document.id, 24),
      document.date ?? interval(document.dateInterval),
      String(facts.citations.length),
      String(facts.times.length),
      String(facts.commitments.length),
      problemCount(file),
    ])
    for (const it of file.problems)
      if (it.severity !== 'info') this.problems.push(`${it.severity}  ${file.source.name}: ${it.message} (${it.code})`)
  }

  lines(): string[] {
    const head = ['document', 'kind', 'id', 'date', 'citations', 'times', 'commitments', 'problems']
    const { documents, citations, times, commitments } = this.totals
    const last = `${count(documents, 'document')}: ${count(citations, 'citation')}, ${count(times, 'time')}, ${count(commitments, 'commitment')}.`
    return [...table(head, this.rows), '', last, ...(this.problems.length > 0 ? ['', ...this.problems] : [])]
  }
}

const interval = (of: FactsFile['document']['dateInterval']): string => (of ? `${of[0] ?? '…'}–${of[1] ?? '…'}` : '')

const problemCount = (file: FactsFile): string => {
  const serious = file.problems.filter((it) => it.severity !== 'info').length
  return serious > 0 ? String(serious) : '-'
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

export const hasError = (file: FactsFile): boolean => file.problems.some((it) => it.severity === 'error')
