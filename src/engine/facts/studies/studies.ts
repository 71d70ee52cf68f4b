import type { Context } from '../../context.ts'
import { firstFrom } from '../../positions.ts'
import type { Page } from '../../source.ts'
import type { Flow } from '../../structure/flow.ts'
import { type CellTexts, cellTexts } from '../../structure/tables/cell-texts.ts'
import type { Table } from '../../structure/tables/table.ts'
import type { Hit } from '../fact.ts'
import type { Rule } from '../rule.ts'
import { agendaRules } from './agenda-rules.ts'
import { agendaStudies } from './agenda-studies.ts'
import { type AgendaTable, agendaTable, mayBeAgenda } from './agenda-table.ts'
import { outcomesAt } from './cell-outcomes.ts'
import { namedRules } from './named-rules.ts'
import { type ReadBefore as NamedBefore, namedStudies } from './named-studies.ts'
import type { StudyFields } from './study.ts'
import { wordJoins } from './word-joins.ts'

export const studyRules: readonly Rule[] = [...agendaRules, ...namedRules]

/** What studies are read from, besides the flows. */
export interface StudySource {
  readonly text: string
  readonly pages: readonly Page[]
  readonly tables: readonly Table[]
  readonly words: (word: string) => boolean
}

/** What was read before: citations and organisations name studies, the rest says which cells hold an outcome. */
export interface ReadBefore extends NamedBefore {
  readonly outcomes: readonly Hit<unknown>[]
}

/** The evaluation tables of a document with the text of their cells; null when it has none. */
export interface Agenda {
  readonly tables: readonly AgendaTable[]
  readonly text: CellTexts
  /** Where something was found in the text, see `outcomesAt`. */
  readonly outcomes: readonly number[]
}

export interface Studies {
  readonly hits: readonly Hit<StudyFields>[]
  readonly agenda: Agenda | null
}

export function studies(
  flows: readonly Flow[],
  source: StudySource,
  context: Context,
  readBefore: ReadBefore,
): Studies {
  const agenda = agendaOf(source, readBefore)
  const named = namedStudies(flows, source.text, readBefore, inTables(agenda?.tables ?? []))
  if (!agenda) return { hits: named, agenda: null }
  const joins = wordJoins(source.text, source.words)
  const scope = {
    source: source.text,
    pages: source.pages,
    context,
    text: agenda.text,
    joins,
    outcomes: agenda.outcomes,
  }
  return { hits: [...agendaStudies(agenda.tables, scope), ...named], agenda }
}

/** Whether a place lies in a cell of an evaluation table: its rows are studies, what they mention is not. */
function inTables(tables: readonly AgendaTable[]): (offset: number) => boolean {
  const spans = tables.flatMap(({ table }) => table.cells.flatMap((it) => it.spans)).sort((a, b) => a.start - b.start)
  return (offset) => {
    const span = spans[firstFrom(spans, offset + 1, (it) => it.start) - 1]
    return span !== undefined && offset < span.end
  }
}

function agendaOf({ text, tables, words }: StudySource, { outcomes }: ReadBefore): Agenda | null {
  const likely = tables.filter((table) => mayBeAgenda(table, text))
  if (likely.length === 0) return null
  const read = cellTexts(text, likely, words)
  const found = likely.flatMap((table) => agendaTable(table, read) ?? [])
  return found.length > 0 ? { tables: found, text: read, outcomes: outcomesAt(outcomes) } : null
}
