import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { DocumentSummary } from '../register/contract.ts'
import { shortened, table } from './output.ts'

/** A table of what was found in each document, and under it what went wrong, for a person at a terminal. */
export class Summary {
  private readonly rows: string[][] = []
  private readonly problems: string[] = []
  private readonly totals = { documents: 0, citations: 0, times: 0, commitments: 0 }

  add(file: FactsFile): void {
    const { facts, document } = file
    const serious = file.problems.filter((it) => it.severity !== 'info')
    this.addRow(file.source.name, document, (kind) => facts[kind].length, serious.length)
    for (const it of serious) this.problems.push(`${it.severity}  ${file.source.name}: ${it.message} (${it.code})`)
  }

  /** A document that was read before, from the register. */
  addKnown(known: DocumentSummary): void {
    const { error = 0, warning = 0 } = known.problems
    this.addRow(known.names.join(', '), known, (kind) => known.facts[kind] ?? 0, error + warning)
  }

  private addRow(
    name: string,
    { kind, id, date, dateInterval }: Pick<DocumentSummary, 'kind' | 'id' | 'date' | 'dateInterval'>,
    of: (kind: 'citations' | 'times' | 'commitments') => number,
    problems: number,
  ): void {
    this.totals.documents++
    for (const it of ['citations', 'times', 'commitments'] as const) this.totals[it] += of(it)
    const day = date ?? (dateInterval ? `${dateInterval[0] ?? '…'}–${dateInterval[1] ?? '…'}` : '')
    const counts = [of('citations'), of('times'), of('commitments')].map(String)
    this.rows.push([
      shortened(name, 36),
      kind,
      shortened(id, 24),
      day,
      ...counts,
      problems > 0 ? String(problems) : '-',
    ])
  }

  lines(): string[] {
    const head = ['document', 'kind', 'id', 'date', 'citations', 'times', 'commitments', 'problems']
    const { documents, citations, times, commitments } = this.totals
    const last = `${count(documents, 'document')}: ${count(citations, 'citation')}, ${count(times, 'time')}, ${count(commitments, 'commitment')}.`
    return [...table(head, this.rows), '', last, ...(this.problems.length > 0 ? ['', ...this.problems] : [])]
  }
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

export const hasError = (file: FactsFile): boolean => file.problems.some((it) => it.severity === 'error')
