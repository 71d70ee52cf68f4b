import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FactsFile } from '../../engine/facts-file/schema.ts'
import { factsFile, read, type Tools } from '../../engine/read.ts'
import { loadTools } from '../../intake/engine-tools.ts'
import { compare, type Measured, measured, type SharedScores } from '../../measure/measured.ts'
import { measurePassage, type PassageResult } from '../../measure/passages.ts'
import type { Command, CommandContext } from '../command.ts'
import { table } from '../output.ts'

interface Options {
  readonly json?: boolean
  readonly check?: boolean
  readonly accept?: string
  readonly details?: boolean
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SCORES = join(ROOT, 'gold/scores.json')

export const measureCommand: Command<[], Options> = {
  name: 'measure',
  arguments: '',
  summary: 'Score what is read against the labelled passages, and print what was gained and lost.',
  options: [
    ['--check', 'write nothing; fail when a score fell'],
    ['--accept <reason>', 'write the scores although one fell, and say why'],
    ['--details', 'print what was missed and what was wrongly found in the development passages'],
    ['--json', 'print the scores as JSON'],
  ],
  async run(_, options, { output, settings }: CommandContext) {
    const tools = await loadTools(settings.reading)
    const development = passages('dev-', tools)
    const before = existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, 'utf8')) as Measured) : null
    const now = measured(development, passages('held-', tools), await sharedScores(tools), before?.shared ?? null)
    const change = compare(before, now)
    if (options.json) output.line(JSON.stringify(now))
    else print(now, change, options.details ? development : [], output.line)
    const isFall = change.falls.length > 0 && options.accept === undefined
    if (!options.check && !isFall)
      writeFileSync(
        SCORES,
        `${JSON.stringify({ ...now, reason: options.accept ?? before?.reason ?? null }, null, 2)}\n`,
      )
    for (const fall of change.falls) output.aside(`Fell: ${fall}`)
    if (isFall) output.aside('Nothing was written. Mend it, or accept it with --accept "reason".')
    return isFall ? 1 : 0
  },
}

function passages(prefix: string, tools: Tools): PassageResult[] {
  const folder = join(ROOT, 'gold/passages')
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.txt'))
    .sort()
  return names.map((name) => measurePassage(readFileSync(join(folder, name), 'utf8'), tools))
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

function print(
  now: Measured,
  change: ReturnType<typeof compare>,
  development: readonly PassageResult[],
  line: (text: string) => void,
): void {
  for (const it of table(['set', 'kind', 'labels', 'found', 'extra', 'exact F1', 'partial F1', 'right'], rows(now)))
    line(it)
  line('')
  for (const set of ['development', 'heldApart'] as const) {
    const { negatives, fallenFor } = now[set]
    line(`${set}: ${fallenFor} of ${negatives} planted near misses were taken for a fact`)
  }
  for (const it of development) {
    const show = (what: string, texts: readonly string[]) => {
      for (const text of texts) line(`  ${what}  ${text}`)
    }
    for (const matched of [it.citations, it.times]) {
      show(
        'missed',
        matched.missed.map((item) => `${item.id} = ${item.values[0]}`),
      )
      show(
        'extra ',
        matched.extra.map((item) => `${it.id}: ${item.id} = ${item.values[0]}`),
      )
      show(
        'wrong ',
        matched.pairs
          .filter((pair) => !pair.isRight)
          .map((pair) => `${pair.label.id}: ${pair.found.id} = ${pair.found.values[0]}, not ${pair.label.values[0]}`),
      )
      show(
        'edges ',
        matched.pairs.filter((pair) => !pair.isExact).map((pair) => `${pair.label.id}: ${pair.found.id}`),
      )
    }
    show('fell  ', it.fallenFor)
  }
  for (const id of change.gained) line(`gained  ${id}`)
  for (const id of change.lost) line(`lost    ${id}`)
}

function rows(now: Measured): string[][] {
  const own = (['development', 'heldApart'] as const).flatMap((set) =>
    (['citations', 'times'] as const).map((kind) => {
      const it = now[set][kind]
      return [set, kind, it.labels, it.found, it.extra, it.exactF1, it.partialF1, it.right].map(String)
    }),
  )
  const shared = Object.entries(now.shared ?? {}).map(([name, value]) => [
    'annotated documents',
    name,
    '',
    '',
    '',
    '',
    '',
    String(value),
  ])
  return [...own, ...shared]
}
