import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Agenda, parseAgenda } from './study.ts'

/** Rules are made with `dev` in view; `held` says what they are worth on texts they were not made for. */
export type Half = 'dev' | 'held'

export function agendas(half: Half): Agenda[] {
  const folder = fileURLToPath(new URL(`./${half}/`, import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseAgenda(readFileSync(folder + name, 'utf8')))
}
