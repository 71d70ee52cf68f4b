import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

// What a program cost is known to itself alone, with all its threads.
const TELLS_COST = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(1, '\\nprocessor ' + (user + system) + '\\n') })",
)}`

function addAll(folder: string, data: string): Cost {
  const start = performance.now()
  const args = ['--import', TELLS_COST, root('bin/beleidsspoor.mjs'), 'add', folder, '--data', data]
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
  const microseconds = /\nprocessor (?<n>\d+)/u.exec(run.stdout)?.groups?.n
  if (run.status !== 0 || microseconds === undefined) throw new Error(`add ended with ${run.status}.`)
  return { clock: (performance.now() - start) / 1000, processor: Number(microseconds) / 1_000_000 }
}
