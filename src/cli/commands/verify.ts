import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { prove, type Unproved } from '../../engine/facts-file/proof.ts'
import { type FactsFile, factsFileSchema } from '../../engine/facts-file/schema.ts'
import { hashOfBytes } from '../../engine/hashes.ts'
import { ReadingPool } from '../../intake/reading-pool.ts'
import { forDocuments } from '../../intake/settings.ts'
import { documentsIn } from '../../sources/folder/documents-in.ts'
import type { Offered } from '../../sources/offered.ts'
import type { Command, CommandContext, ExitCode } from '../command.ts'
import { factsFilesIn } from '../facts-files.ts'
import { originalsAt } from '../originals-at.ts'
import { progress } from '../progress.ts'
import { dataOption, knownRegister, type RegisterOptions, within } from '../register-at.ts'
import { count, hasError } from '../summary.ts'
import { nothingAt } from '../usage-problem.ts'
import { registerVerdicts } from '../verify-register.ts'

interface Options extends RegisterOptions {
  readonly json?: boolean
  readonly sources?: string
}

export interface Verdict {
  readonly name: string
  readonly proved: number
  readonly unproved: readonly Unproved[]
  /** Why nothing could be proved at all: the source is gone or is another file now. */
  readonly problem: string | null
}

/** A document to prove: its facts when they were read before, and where its source lies. */
interface Case {
  readonly name: string
  readonly source: string
  readonly facts: string | null
}

export const verifyCommand: Command<[paths: string[]], Options> = {
  name: 'verify',
  arguments: '[path...]',
  summary:
    'Open every source again and prove each passage. Takes sources or facts files; without a path: the whole register.',
  options: [
    ['--json', 'print the outcome of each document, one a line'],
    [
      '--sources <folder>',
      'where the sources lie: of facts files when not beside them, of the register to compare them',
    ],
    dataOption,
  ],
  async run([paths], options, context) {
    if (paths.length === 0) return verifyRegister(options, context)
    const cases = await casesAt(paths, options.sources, context)
    const pool = new ReadingPool(forDocuments(context.settings.reading, cases.length))
    const shown = progress(context.output, cases.length, 'Proving')
    const verdicts: Verdict[] = []
    try {
      const proving = cases.map(async (it) => {
        const outcome = await verdict(it, pool)
        shown.step(it.name)
        return outcome
      })
      verdicts.push(...(await Promise.all(proving)))
    } finally {
      pool.close()
      shown.end()
    }
    print(verdicts, options.json === true, context)
    return verdicts.every(isProved) ? 0 : 1
  },
}

const verifyRegister = (options: Options, context: CommandContext): Promise<ExitCode> =>
  within(knownRegister(options, context), async (register) => {
    const shown = progress(context.output, (await register.totals()).documents, 'Proving')
    const sources = { folder: options.sources, originals: originalsAt(options, context) }
    const verdicts: Verdict[] = []
    for await (const it of registerVerdicts(register, sources, shown)) verdicts.push(it)
    shown.end()
    print(verdicts, options.json === true, context)
    const lost = await register.judgements({ lostOnly: true })
    if (lost.length > 0 && !options.json)
      context.output.line(`${count(lost.length, 'judgement')} no longer fit; "review --lost" lists them.`)
    return verdicts.every(isProved) ? 0 : 1
  })

const isProved = (it: Verdict): boolean => it.problem === null && it.unproved.length === 0

/** Facts files, each with its source, and the documents beside them that were not read before. */
async function casesAt(
  paths: readonly string[],
  sources: string | undefined,
  { settings }: CommandContext,
): Promise<Case[]> {
  const cases: Case[] = []
  for (const path of paths) {
    if (!existsSync(path)) throw nothingAt(path)
    const facts = factsFilesIn(path).map((it) => caseOfFacts(it, sources))
    cases.push(...facts)
    const covered = new Set(facts.map((it) => resolve(it.source)))
    if (facts.length > 0 && !statSync(path).isDirectory()) continue
    for await (const it of documentsIn(path, { maxBytes: settings.reading.limits.maxBytes }))
      if (!covered.has(resolve(it.path))) cases.push({ name: it.name, source: it.path, facts: null })
  }
  return cases
}

/** A facts file is data from elsewhere: the name in it may not lead out of the folder of sources. */
function caseOfFacts(path: string, sources: string | undefined): Case {
  const beside = path.replace(/\.facts\.json$/, '')
  const name = factsIn(path)?.source.name ?? basename(beside)
  const below = sources === undefined ? beside : join(sources, name)
  const isInside = sources === undefined || !relative(sources, below).startsWith('..')
  return { name, source: isInside ? below : beside, facts: path }
}

function factsIn(path: string): FactsFile | null {
  try {
    return factsFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

async function verdict(it: Case, pool: ReadingPool): Promise<Verdict> {
  const nothing = (problem: string): Verdict => ({ name: it.name, proved: 0, unproved: [], problem })
  const before = it.facts ? factsIn(it.facts) : null
  if (it.facts && !before) return nothing(`${it.facts} is no facts file of format 1`)
  if (!existsSync(it.source)) return nothing(`its source is not at ${it.source}; name the folder with --sources`)
  const said = before ?? (await pool.read(offer(it)))
  if (said.source.sha256 !== hashOfBytes(readFileSync(it.source)))
    return nothing('the source is another file than the one that was read')
  const again = await pool.read(offer(it))
  if (again.source.textSha256 !== said.source.textSha256)
    return nothing('the reader makes another text of this source now')
  const proof = prove(said, again.source.text ?? '')
  const unread = hasError(again)
    ? (again.problems.find((problem) => problem.severity === 'error')?.message ?? null)
    : null
  return { name: it.name, proved: proof.proved, unproved: proof.unproved, problem: unread }
}

const offer = (it: Case): Offered => ({ name: it.name, path: it.source, size: 0, modified: null, problem: null })

function print(verdicts: readonly Verdict[], asJson: boolean, { output }: CommandContext): void {
  for (const it of verdicts) {
    if (asJson) output.line(JSON.stringify(it))
    else {
      output.line(
        `${it.name}: ${it.problem ?? `${it.proved} of ${count(it.proved + it.unproved.length, 'passage')} proved`}`,
      )
      for (const doubt of it.unproved) output.line(`  ${doubt.kind} ${doubt.fact}: ${doubt.why}`)
    }
  }
  const proved = verdicts.reduce((sum, it) => sum + it.proved, 0)
  const all = verdicts.reduce((sum, it) => sum + it.proved + it.unproved.length, 0)
  if (!asJson) output.line(`${proved} of ${all} passages proved in ${count(verdicts.length, 'document')}.`)
}
