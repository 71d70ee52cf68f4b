import { type Checked, checked } from '../engine/agenda-check/checked.ts'
import { noFacts, unknownDocument } from '../engine/facts-file/empty.ts'
import type { WithCheck } from './check-answer.ts'
import { loadTools } from './engine-tools.ts'
import type { Reader } from './reader.ts'
import type { ToolSettings } from './settings.ts'

/** Checks agendas as a process of the pool runs it. The articles of the budget, when they are given, stand in the address. */
export async function openReader(settings: ToolSettings): Promise<Reader> {
  let tools = await loadTools(settings)
  const articles = articlesIn(new URL(import.meta.url))
  return async (bytes, name) => {
    const outcome = checked(bytes, name, tools, articles)
    if (!tools.pdfium.usable) tools = await loadTools(settings)
    return carrying(outcome)
  }
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
