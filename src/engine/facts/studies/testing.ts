import { plainSource } from '../../../../test/engine/structured.ts'
import { defaultLimits } from '../../limits.ts'
import { found } from '../../positions.ts'
import { type Reading, readSource } from '../../read.ts'
import type { SourceText } from '../../source.ts'

/** A text read without word list or field, as a document that says whose budget it is when `dossier` is given. */
export const readingOf = (source: SourceText, dossiers: readonly string[] = ['36360-VI']): Reading =>
  readSource(
    found(source),
    { name: 'agenda.txt', sha256: 'sha', textSha256: 'sha' },
    { limits: defaultLimits, field: { name: 'test', acts: [] }, words: () => false, knownIds: null, pdf: null },
    { dossiers },
  )

export const HEADS =
  'Thema | Subthema | Type onderzoek | Afronding | Status | Conclusies / Toelichting | Artikel | Link'

/** A table with pipes: the heads, then the rows, cells parted by ` | `. */
export function agenda(rows: readonly string[], heads: string = HEADS): string {
  const line = (cells: string) => `| ${cells} |`
  const dashes = heads
    .split('|')
    .map(() => '---')
    .join('|')
  return [line(heads), `|${dashes}|`, ...rows.map(line)].join('\n')
}

export const agendaReading = (rows: readonly string[], heads?: string): Reading =>
  readingOf(plainSource(agenda(rows, heads)))
