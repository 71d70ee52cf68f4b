import { effort, exploring, informing } from '../../vocabulary/verb-classes.ts'
import type { Strength } from '../meaning.ts'

const EFFORT_ACTS = new Set(['ter harte nemen', 'zich inzetten', 'inzetten op', 'zich sterk maken'])
const EXPLORING_ACTS = new Set(['in kaart brengen', 'verkennen', 'onderzoeken', 'overwegen'])

/** The strength of joined acts, by the decision order of COMMITMENTS: informing is firm, then effort, then explore. */
export function strengthOf(lemmas: readonly string[]): Strength {
  if (lemmas.some((it) => informing.has(it))) return 'firm'
  if (lemmas.some((it) => effort.has(it) || EFFORT_ACTS.has(it))) return 'effort'
  return lemmas.some((it) => exploring.has(it) || EXPLORING_ACTS.has(it)) ? 'explore' : 'firm'
}
