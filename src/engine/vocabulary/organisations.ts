import type { Organisation } from '../context.ts'
import { abroad } from './organisations/abroad.ts'
import { advisers } from './organisations/advisers.ts'
import { agencies } from './organisations/agencies.ts'
import { ministries, portfolios } from './organisations/ministries.ts'
import { research } from './organisations/research.ts'
import { state } from './organisations/state.ts'
import { supervisors } from './organisations/supervisors.ts'

export { ministries, portfolios } from './organisations/ministries.ts'

/**
 * Organisations that any Dutch government document may name, whatever its field. Those of one policy field are data of
 * that field (`fields/<field>/field.json`). Words such as «kabinet», «gemeenten» and «uw Kamer», whose meaning hangs on
 * what stands beside them, have rules of their own in `facts/mentions/`.
 */
export const organisations: readonly Organisation[] = [
  ...ministries,
  ...portfolios,
  ...state,
  ...agencies,
  ...supervisors,
  ...advisers,
  ...research,
  ...abroad,
]

const byCanonical = new Map(organisations.map((it) => [it.canonical, it]))

export const organisationNamed = (canonical: string): Organisation | null => byCanonical.get(canonical) ?? null

/** Whether what this organisation will do is the government's own doing. */
export function carriesOutPolicy(canonical: string): boolean {
  const it = byCanonical.get(canonical)
  return it?.sort === 'ministry' || it?.sort === 'portfolio' || it?.carriesOutPolicy === true
}

/**
 * Names that are words as well. In title case they count only inside a sentence, for at its beginning every word has a
 * capital; in capitals only where not everything around them is in capitals.
 */
export const alsoWords: ReadonlySet<string> = new Set([
  'Birch',
  'Defensie',
  'Douane',
  'Financiën',
  'Justitie',
  'Labyrinth',
  'Rijk',
  'Significant',
  'Toeslagen',
  'AP',
  'APE',
  'BIT',
  'DUO',
  'EC',
  'EK',
  'ELA',
  'EMA',
  'ITS',
  'KIM',
  'OM',
  'RAND',
  'ROB',
  'SER',
  'VRO',
  'WHO',
])
