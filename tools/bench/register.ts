import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS_A_DOSSIER, dossierAt } from './dossiers/documents.ts'
import { exponent } from './timing.ts'

/** In seconds: on the clock, and of all processors together, which another program beside it hardly changes. */
export interface Cost {
  readonly clock: number
  readonly processor: number
}

export interface Intake {
  readonly documents: number
  /** Of all steps up to here, start-ups included. */
  readonly cost: Cost
}

export interface SeededRegister {
  /** Folder for `--data`. */
  readonly data: string
  /** After each step; empty when the register was there already. */
  readonly intake: readonly Intake[]
}

const root = (path: string) => join(import.meta.dirname, '../..', path)

/** Steps of a factor of about three, so that growth can be fitted on what one register cost as it grew. */
export const stepsTo = (documents: number): number[] => {
  const steps = [documents]
  while ((steps[0] as number) > 300) steps.unshift(Math.round((steps[0] as number) / 3.1623))
  return steps
}

/**
 * A register of this many made documents, by the command `add` as everybody runs it. It is kept, so that other
 * measurements use it again; remove its folder to make it anew.
 */
export function seededRegister(documents: number, tell: (line: string) => void): SeededRegister {
  const data = root(`.beleidsspoor/bench/${documents}`)
  const done = join(data, 'complete')
  if (existsSync(done)) return { data, intake: [] }
  rmSync(data, { recursive: true, force: true })
  let made = 0
  let cost: Cost = { clock: 0, processor: 0 }
  const intake = stepsTo(documents).map((step) => {
    const folder = join(data, `documents-${step}`)
    writeDossiers(folder, made, step)
    const { clock, processor } = addAll(folder, data)
    cost = { clock: cost.clock + clock, processor: cost.processor + processor }
    made = step
    tell(`${step} documents in ${cost.clock.toFixed(0)} s, ${cost.processor.toFixed(0)} s of processors.`)
    rmSync(folder, { recursive: true })
    return { documents: step, cost }
  })
  writeFileSync(done, '')
  return { data, intake }
}

export const growthOf = (intake: readonly Intake[]): number =>
  exponent(intake.map((it) => [it.documents, it.cost.processor] as const))

function writeDossiers(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = Math.ceil(from / DOCUMENTS_A_DOSSIER); i * DOCUMENTS_A_DOSSIER < to; i++)
    for (const { name, text } of dossierAt(i)) writeFileSync(join(folder, name), text)
}

// What a program cost is known to itself alone: it and its readers each write it down when they end.
const TELLS_COST = `data:text/javascript,${encodeURIComponent(
  "import { appendFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); appendFileSync(process.env.BENCH_COSTS, (user + system) + '\\n') })",
)}`
const READERS_END_MS = 1_000

function addAll(folder: string, data: string): Cost {
  const costs = join(data, 'costs.txt')
  rmSync(costs, { force: true })
  const env = { ...process.env, NODE_OPTIONS: `--import ${TELLS_COST}`, BENCH_COSTS: costs }
  const start = performance.now()
  const run = spawnSync(process.execPath, [root('bin/beleidsspoor.mjs'), 'add', folder, '--data', data], {
    ...{ stdio: ['ignore', 'ignore', 'inherit'], env },
  })
  const clock = (performance.now() - start) / 1000
  if (run.status !== 0) throw new Error(`add ended with ${run.status}.`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, READERS_END_MS)
  const microseconds = readFileSync(costs, 'utf8').trim().split('\n').map(Number)
  return { clock, processor: microseconds.reduce((sum, it) => sum + it) / 1_000_000 }
}
