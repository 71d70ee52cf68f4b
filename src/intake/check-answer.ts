import type { Checked } from '../engine/agenda-check/checked.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'

/** A facts file without facts that brings the outcome of the check along: readers answer with facts files only. */
export type WithCheck = FactsFile & { readonly checked?: Checked }

/** Where a pool finds this reader. */
export function checkReader(articles: readonly string[] | null): URL {
  const url = new URL(import.meta.url.endsWith('.ts') ? './check-reader.ts' : './check-reader.js', import.meta.url)
  if (articles !== null) url.searchParams.set('articles', articles.join(','))
  return url
}

/** The outcome of what a reader answered; of a document that could not be read only why. */
export function outcomeOfAnswer(file: WithCheck): Checked {
  const { name, sha256 } = file.source
  return file.checked ?? { name, sha256, remarks: [], problems: file.problems }
}
