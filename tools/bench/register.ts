import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENTS_A_DOSSIER, dossierAt } from './dossiers/documents.ts'
import { exponent } from './timing.ts'

export interface Intake {
  readonly documents: number
  /** Of all steps up to here, on the clock, start-ups included. */
  readonly seconds: number
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
  let [made, seconds] = [0, 0]
  const intake = stepsTo(documents).map((step) => {
    const folder = join(data, `documents-${step}`)
    writeDossiers(folder, made, step)
    seconds += addAll(folder, data)
    made = step
    tell(`${step} documents in ${seconds.toFixed(0)} s.`)
    rmSync(folder, { recursive: true })
    return { documents: step, seconds }
  })
  writeFileSync(done, '')
  return { data, intake }
}

export const growthOf = (intake: readonly Intake[]): number =>
  exponent(intake.map((it) => [it.documents, it.seconds] as const))

function writeDossiers(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = Math.ceil(from / DOCUMENTS_A_DOSSIER); i * DOCUMENTS_A_DOSSIER < to; i++)
    for (const { name, text } of dossierAt(i)) writeFileSync(join(folder, name), text)
}

function addAll(folder: string, data: string): number {
  const start = performance.now()
  const run = spawnSync(process.execPath, [root('bin/beleidsspoor.mjs'), 'add', folder, '--data', data], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`add ended with ${run.status}.`)
  return (performance.now() - start) / 1000
}
