import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { factsFile, read, type Tools } from '../../engine/read.ts'
import { loadTools } from '../../intake/engine-tools.ts'
import { isLabelledForMeaning } from '../../measure/labels.ts'
import { measureMeaning } from '../../measure/meaning.ts'
import { compare, type Measured, measured, type SharedScores } from '../../measure/measured.ts'
import { measurePassage } from '../../measure/passages.ts'
import * as report from '../../measure/report.ts'
import { type Results, type RuleLog, ruleLog } from '../../measure/rule-log.ts'
import type { CommandContext, ExitCode } from '../command.ts'
import { table } from '../output.ts'

export interface MeasureOptions {
  readonly json?: boolean
  readonly check?: boolean
  readonly accept?: string
  readonly details?: boolean
  readonly rules?: boolean
  readonly development?: boolean
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SCORES = join(ROOT, 'gold/scores.json')
const RULES = join(ROOT, 'gold/rules.json')
const NOTHING: Results = { marked: [], meaning: [] }

/** Scores all labelled passages, keeps the scores and prints what changed. */
export async function measurePassages(
  options: MeasureOptions,
  { output, settings }: CommandContext,
): Promise<ExitCode> {
  const tools = await loadTools(settings.reading)
  const development = passages('dev-', tools)
  const heldApart = options.development ? NOTHING : passages('held-', tools)
  const before = existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, 'utf8')) as Measured) : null
  const now = measured(development, heldApart, await sharedScores(tools), before?.shared ?? null)
  const rules = ruleLog(development, heldApart)
  const change = compare(options.development && before ? { ...before, heldApart: now.heldApart } : before, now)
  const isFall = change.falls.length > 0 && options.accept === undefined
  const isKept = !options.check && !options.development && !isFall
  if (isKept) write(now, rules, before, options.accept)
  if (options.json) output.line(JSON.stringify(isKept ? now : { ...now, heldApart: null }))
  else for (const line of lines(now, rules, change, development, options, isKept)) output.line(line)
  for (const fall of change.falls) output.aside(`Fell: ${fall}`)
  if (isFall) output.aside('Nothing was written. Mend it, or accept it with --accept "reason".')
  return isFall ? 1 : 0
}

function write(now: Measured, rules: RuleLog, before: Measured | null, reason: string | undefined): void {
  const heldApartLooks = (before?.heldApartLooks ?? 0) + 1
  const kept = { ...now, reason: reason ?? before?.reason ?? null, heldApartLooks }
  writeFileSync(SCORES, `${JSON.stringify(kept, null, 2)}\n`)
  writeFileSync(RULES, `${JSON.stringify(rules, null, 2)}\n`)
}

function passages(prefix: string, tools: Tools): Results {
  const folder = join(ROOT, 'gold/passages')
  const texts = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return {
    marked: texts.filter((it) => !isLabelledForMeaning(it)).map((it) => measurePassage(it, tools)),
    meaning: texts.filter(isLabelledForMeaning).map((it) => measureMeaning(it, tools)),
  }
}

/** The annotated documents that lie beside a checkout, with their own scorer; null where they are absent. */
async function sharedScores(tools: Tools): Promise<SharedScores | null> {
  const folder = process.env.SHARED_DIR ?? join(ROOT, '../shared')
  const scorer = join(folder, 'gold/score.mjs')
  if (!existsSync(scorer)) return null
  const { score } = (await import(pathToFileURL(scorer).href)) as {
    score: (of: Record<string, FactsFile>, links: null) => SharedScores
  }
  const names = readdirSync(join(folder, 'seeds')).filter((name) => name.endsWith('.txt'))
  return score(
    Object.fromEntries(
      names.map((name) => [name, factsFile(read(readFileSync(join(folder, 'seeds', name)), name, tools))]),
    ),
    null,
  )
}

function lines(
  now: Measured,
  rules: RuleLog,
  change: ReturnType<typeof compare>,
  development: Results,
  options: MeasureOptions,
  showsHeldApart: boolean,
): string[] {
  // Who sees the figures of the held-apart passages has looked, and a look is counted in what is kept.
  const shown = <T>(rows: T[], name: (row: T) => string) =>
    rows.filter((row) => showsHeldApart || !name(row).startsWith('heldApart'))
  const rows = (all: string[][]) => shown(all, (row) => row[0] ?? '')
  return [
    ...table(report.scoreHead, rows(report.scoreRows(now))),
    '',
    ...table(report.meaningHead, rows(report.meaningRows(now))),
    '',
    ...table(report.fieldHead, rows(report.fieldRows(now))),
    '',
    ...table(['set', 'figure', 'value'], report.sharedRows(now)),
    '',
    ...shown(report.trapLines(now), (line) => line),
    ...(options.rules ? ['', ...table(report.ruleHead, rows(report.ruleRows(rules)))] : []),
    ...(options.details ? report.detailLines(development) : []),
    ...change.gained.map((id) => `gained  ${id}`),
    ...change.lost.map((id) => `lost    ${id}`),
  ]
}
