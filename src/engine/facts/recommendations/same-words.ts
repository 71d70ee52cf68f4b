import type { Token } from '../../language/token.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'

// Content words of recommendations, for comparing: long words, cut to a stem so that «registreren» meets «registratie».
const STEM = 7
const SHORTEST = 5
const COMMON = new Set(
  'nederland nederlandse aanbeve aanbeveling onderzo onderzoekers advies adviseert voortaa daarnaa deze zullen moeten kunnen worden hebben zouden waarbij binnen volgens verder rapport kabinet minister bevelen beveelt stellen ander andere alle eigen nieuwe meer door tussen maken laten nemen komen geven gaan zorgen krijgen'
    .split(' ')
    .map((it) => it.slice(0, STEM)),
)

export const stemsIn = ({ flow, start, end }: Range & { readonly flow: Flow }): Set<string> =>
  stemsOf(tokensOf(flow.view.text, { start, end }))

export function stemsOf(tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>()
  for (const { word, classes } of tokens) {
    if (classes !== 0 || word.length < SHORTEST) continue
    const stem = word.slice(0, STEM)
    if (!COMMON.has(stem)) stems.add(stem)
  }
  return stems
}

/** How many stems two passages share. A compound shares its first part: «selectieregels» and «selectie». */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of a) if (b.has(stem)) count++
  return count
}

/** The same where a plural meets its singular: «stages» and «stage». */
export function sharedForms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const others = [...b]
  let count = 0
  for (const stem of a) if (b.has(stem) || others.some((it) => it.startsWith(stem) || stem.startsWith(it))) count++
  return count
}
