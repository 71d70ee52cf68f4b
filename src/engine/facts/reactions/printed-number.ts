import type { Recommended } from './answered.ts'

const BEFORE =
  /(?:(?:aanbeveling|advies|verbeterpunt|suggestie|punt|nr\.?|nummer)\s{1,3}|^\s{0,3}|\n)(?<number>\d{1,2})(?:\s?[:.)|–-]|\s?\([^)\n]{1,30}\):?)?\s{0,3}[«“"]?$/iu
const BEHIND = /^\s?\((?:aanbeveling )?(?<number>\d{1,2})\)/iu
const NEAR = 48

/** The number printed with a recommendation: «Aanbeveling 3», «3. », «… (aanbeveling 3)»; null when there is none. */
export function printedNumberOf({ flow, start, end }: Recommended): number | null {
  const { text } = flow.view
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))
  const number = (before ?? BEHIND.exec(text.slice(end, end + 20)))?.groups?.number
  return number === undefined ? null : Number(number)
}
