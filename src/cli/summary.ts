import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { DocumentSummary } from '../register/contract.ts'
import { shortened, table } from './output.ts'

/** Kinds whose name in the singular is not without its last letter. */
const ONE: Readonly<Record<string, string>> = { studies: 'study' }

/** What is counted in the table, in its order. */
const KINDS = [
  'commitments',
  'recommendations',
  'reactions',
  'findings',
  'effects',
  'studies',
  'citations',
  'times',
] as const
type Kind = (typeof KINDS)[number]

/** A table of what was found in each document, and under it what went wrong, for a person at a terminal. */
export class Summary {
  private readonly rows: string[][] = []
  private readonly problems: string[] = []
  private documents = 0
  private readonly totals = new Map<Kind, number>()

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
    of: (kind: Kind) => number,
    problems: number,
  ): void {
    this.documents++
    for (const it of KINDS) this.totals.set(it, (this.totals.get(it) ?? 0) + of(it))
    const day = date ?? (dateInterval ? `${dateInterval[0] ?? '…'}–${dateInterval[1] ?? '…'}` : '')
    const counts = KINDS.map((it) => String(of(it)))
    this.rows.push([
      shortened(name, 30),
      kind,
      shortened(id, 20),
      day,
      ...counts,
      problems > 0 ? String(problems) : '-',
    ])
  }

  lines(): string[] {
    const head = ['document', 'kind', 'id', 'date', ...KINDS, 'problems']
    const totals = KINDS.map((it) => count(this.totals.get(it) ?? 0, ONE[it] ?? it.slice(0, -1)))
    const last = `${count(this.documents, 'document')}: ${totals.join(', ')}.`
    return [...table(head, this.rows), '', last, ...(this.problems.length > 0 ? ['', ...this.problems] : [])]
  }
}

export const count = (number: number, what: string): string =>
  `${number} ${number === 1 ? what : what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`}`

export const hasError = (file: FactsFile): boolean => file.problems.some((it) => it.severity === 'error')

export const entriesOf = (number: number): string => count(number, 'journal entry')
