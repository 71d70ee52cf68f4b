import type { Context } from '../../context.ts'
import type { Page } from '../../source.ts'
import type { Flow } from '../../structure/flow.ts'
import { type CellTexts, cellTexts } from '../../structure/tables/cell-texts.ts'
import type { Table } from '../../structure/tables/table.ts'
import type { Hit } from '../fact.ts'
import type { Rule } from '../rule.ts'
import { agendaRules } from './agenda-rules.ts'
import { agendaStudies } from './agenda-studies.ts'
import { type AgendaTable, agendaTable, mayBeAgenda } from './agenda-table.ts'
import type { StudyFields } from './study.ts'
import { wordJoins } from './word-joins.ts'

export const studyRules: readonly Rule[] = [...agendaRules]

/** What studies are read from, besides the flows. */
export interface StudySource {
  readonly text: string
  readonly pages: readonly Page[]
  readonly tables: readonly Table[]
  readonly words: (word: string) => boolean
}

/** The evaluation tables of a document with the text of their cells; null when it has none. */
export interface Agenda {
  readonly tables: readonly AgendaTable[]
  readonly text: CellTexts
}

export interface Studies {
  readonly hits: readonly Hit<StudyFields>[]
  readonly agenda: Agenda | null
}

export function studies(_flows: readonly Flow[], source: StudySource, context: Context): Studies {
  const agenda = agendaOf(source)
  if (!agenda) return { hits: [], agenda: null }
  const joins = wordJoins(source.text, source.words)
  const scope = { source: source.text, pages: source.pages, context, text: agenda.text, joins }
  return { hits: agendaStudies(agenda.tables, scope), agenda }
}

function agendaOf({ text, tables, words }: StudySource): Agenda | null {
  const likely = tables.filter((table) => mayBeAgenda(table, text))
  if (likely.length === 0) return null
  const read = cellTexts(text, likely, words)
  const found = likely.flatMap((table) => agendaTable(table, read) ?? [])
  return found.length > 0 ? { tables: found, text: read } : null
}
