import { type Checked, checked } from '../engine/agenda-check/checked.ts'
import { noFacts, unknownDocument } from '../engine/facts-file/empty.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import { loadTools } from './engine-tools.ts'
import type { Reader } from './reader.ts'
import type { ToolSettings } from './settings.ts'

/** A facts file without facts that brings the outcome of the check along: threads answer with facts files only. */
type WithCheck = FactsFile & { readonly checked?: Checked }

/** Checks agendas as a thread runs it. The articles of the budget, when they are given, stand in the address. */
export async function openReader(settings: ToolSettings): Promise<Reader> {
  let tools = await loadTools(settings)
  const articles = articlesIn(new URL(import.meta.url))
  return async (bytes, name) => {
    const outcome = checked(bytes, name, tools, articles)
    if (!tools.pdfium.usable) tools = await loadTools(settings)
    return carrying(outcome)
  }
}

/** Where a pool finds this reader. */
export function checkReader(articles: readonly string[] | null): URL {
  const url = new URL(import.meta.url.endsWith('.ts') ? './check-reader.ts' : './check-reader.js', import.meta.url)
  if (articles !== null) url.searchParams.set('articles', articles.join(','))
  return url
}

const articlesIn = (url: URL): ReadonlySet<string> | null => {
  const list = url.searchParams.get('articles')
  return list === null ? null : new Set(list.split(','))
}

const carrying = (outcome: Checked): WithCheck => ({
  format: 1,
  source: {
    name: outcome.name,
    mediaType: '',
    sha256: outcome.sha256,
    textSha256: outcome.sha256,
    reader: 'check@1',
    pages: [],
  },
  document: unknownDocument(outcome.sha256),
  sections: [],
  facts: noFacts(),
  zones: [],
  problems: [],
  checked: outcome,
})

/** The outcome of what a thread answered; of a document that could not be read only why. */
export function outcomeOfAnswer(file: WithCheck): Checked {
  const { name, sha256 } = file.source
  return file.checked ?? { name, sha256, remarks: [], problems: file.problems }
}
