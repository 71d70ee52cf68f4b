import { checked } from '../../engine/agenda-check/checked.ts'
import { atomOf } from '../../exports/atom.ts'
import { allCommitments, commitmentJson, commitmentTable } from '../../exports/contents/commitments.ts'
import { allDocuments, documentJson, documentTable } from '../../exports/contents/documents.ts'
import { factJson, factsIn, factTable } from '../../exports/contents/facts.ts'
import { overviewJson, overviewPrinted, overviewTables, overviewTitle } from '../../exports/contents/overview.ts'
import { type Checked, seaRemarks, seaTable, seaTitle } from '../../exports/contents/sea.ts'
import { type SeaAnnex, seaAnnexOf } from '../../exports/contents/sea-annex.ts'
import { csvOf } from '../../exports/csv.ts'
import { docxOf } from '../../exports/docx.ts'
import { feedItem } from '../../exports/feed-item.ts'
import { icsOf } from '../../exports/ics.ts'
import { jsonLines } from '../../exports/jsonl.ts'
import type { Table } from '../../exports/table.ts'
import { xlsxOf } from '../../exports/xlsx.ts'
import { loadTools } from '../../intake/engine-tools.ts'
import { overviewOf } from '../../pages/overview/overview.ts'
import { GOING_ON } from '../../register/commitments.ts'
import type { Register, RegisterFact } from '../../register/contract.ts'
import type { CommandContext } from '../command.ts'
import { progress } from '../progress.ts'
import { UsageProblem } from '../usage-problem.ts'
import type { Wanted } from './wanted.ts'

/** What was made: the bytes, how many of what, and what the check of an agenda says. */
export interface Made {
  readonly content: string | Uint8Array
  readonly count: number
  readonly checked: readonly Checked[]
}

export async function made(register: Register, wanted: Wanted, context: CommandContext): Promise<Made> {
  switch (wanted.what) {
    case 'commitments':
      return commitments(register, wanted, context)
    case 'overview':
      return overview(register, wanted)
    case 'sea':
      return sea(register, wanted, context)
    case 'documents':
      return documents(register, wanted, context)
    case 'facts':
      return facts(register, wanted, context)
  }
}

async function commitments(register: Register, wanted: Wanted, { output }: CommandContext): Promise<Made> {
  const { format, on, site, year, department } = wanted
  const shown = progress(output, 1, 'Commitments')
  const filters = {
    ...{ on, withoutKinds: GOING_ON },
    ...(year === null ? {} : { years: [year] }),
    ...(department === null ? {} : { departments: [department] }),
  }
  const found = await allCommitments(register, filters, (done, total) => shown.at(done, total))
  shown.end()
  const count = found.commitments.length
  if (format === 'jsonl') return plain(jsonLines(found.commitments.map((it) => commitmentJson(it, site))), count)
  if (format !== 'ics' && format !== 'atom')
    return { content: await tabular(format, 'Toezeggingen', [commitmentTable(found, on, site)]), count, checked: [] }
  const items = found.commitments.map((it) => feedItem(it, { on, site, looked: found.looked }))
  const feed = { title: 'Toezeggingen', items, on, site, page: '/toezeggingen', self: `/toezeggingen.${format}` }
  return { content: format === 'ics' ? icsOf(feed) : atomOf(feed), count, checked: [] }
}

async function overview(register: Register, { format, on, site, year, department }: Wanted): Promise<Made> {
  const it = await overviewOf(register, { year: year ?? 0, department, on })
  const count = it.rows.length
  if (format === 'jsonl') return plain(jsonLines(overviewJson(it, site)), count)
  const tables = overviewTables(it, site)
  const shown = format === 'xlsx' ? tables : format === 'docx' ? [overviewPrinted(it, site)] : [tables[0]]
  return { content: await tabular(format, overviewTitle(it), shown), count, checked: [] }
}

async function sea(register: Register, wanted: Wanted, context: CommandContext): Promise<Made> {
  const { format, site, year, department, kind } = wanted
  const annex = await seaAnnexOf(register, { year: year ?? 0, kind, department, site })
  const remarks = await checkedAnnex(annex, wanted, context)
  const [rows, said] = [seaTable(annex), seaRemarks(annex, remarks)]
  const count = annex.rows.length
  if (format === 'jsonl') return { ...plain(jsonLines(annex.rows), count), checked: remarks }
  const tables = format === 'csv' ? [rows] : [rows, said]
  return { content: await tabular(format, seaTitle(annex), tables), count, checked: remarks }
}

/** The annex is read as an author's own file would be, so that what `check` says of it holds. */
async function checkedAnnex(annex: SeaAnnex, { articles }: Wanted, { settings }: CommandContext): Promise<Checked[]> {
  if (annex.rows.length === 0) return []
  const bytes = await docxOf(seaTitle(annex), [seaTable(annex)])
  const tools = await loadTools(settings.reading)
  return [...checked(bytes, 'evaluatieagenda.docx', tools, articles === null ? null : new Set(articles)).remarks]
}

async function documents(register: Register, wanted: Wanted, { output }: CommandContext): Promise<Made> {
  const { format, site, year, department } = wanted
  const { documents: total } = await register.totals()
  const shown = progress(output, total, 'Documents')
  const filters = { ...(year === null ? {} : { year }), ...(department === null ? {} : { department }) }
  const found = await allDocuments(register, filters, (done) => shown.at(done, total))
  shown.end()
  if (format === 'jsonl') return plain(jsonLines(found.map((it) => documentJson(it, site))), found.length)
  return {
    content: await tabular(format, 'Documenten', [documentTable(found, site)]),
    count: found.length,
    checked: [],
  }
}

async function facts(register: Register, wanted: Wanted, { output }: CommandContext): Promise<Made> {
  const { format, site, year, department } = wanted
  const isAll = year === null && department === null
  const filters = { ...(year === null ? {} : { year }), ...(department === null ? {} : { department }) }
  const of = isAll ? null : new Set((await allDocuments(register, filters)).map((it) => it.id))
  const total = Object.values((await register.totals()).facts).reduce((sum, it) => sum + it, 0)
  const shown = progress(output, total, 'Facts')
  const found: RegisterFact[] = []
  for await (const some of factsIn(register, of)) {
    found.push(...some)
    shown.at(Math.min(found.length, total), total)
  }
  shown.end()
  if (format === 'jsonl') return plain(jsonLines(found.map((it) => factJson(it, site))), found.length)
  return { content: await tabular(format, 'Feiten', [factTable(found, site)]), count: found.length, checked: [] }
}

const plain = (lines: Iterable<string>, count: number): Made => ({ content: [...lines].join(''), count, checked: [] })

// Above this a word processor takes minutes to open the file, and a spreadsheet takes no more rows at all.
const MOST_ROWS = { docx: 5_000, xlsx: 1_000_000, csv: Number.POSITIVE_INFINITY }

function tabular(format: string, title: string, tables: readonly Table[]): Promise<Uint8Array> | string {
  const rows = Math.max(...tables.map((it) => it.rows.length))
  const most = MOST_ROWS[format as keyof typeof MOST_ROWS]
  if (rows > most)
    throw new UsageProblem(
      `${rows} rows are too many for ${format}, which takes ${most}.`,
      'Choose --format csv, or narrow it with --year or --department.',
    )
  if (format === 'xlsx') return xlsxOf(tables)
  return format === 'docx' ? docxOf(title, tables) : tables.map(csvOf).join('')
}
