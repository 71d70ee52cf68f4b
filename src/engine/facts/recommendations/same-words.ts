import type { Token } from '../../language/token.ts'
import { tokensOf } from '../../language/tokens.ts'
import { keepShape } from '../../shapes.ts'
import type { Flow } from '../../structure/flow.ts'
import type { Range } from '../../structure/view.ts'

// Content words of recommendations, for comparing: long words, cut to a stem so that «registreren» meets «registratie».
const STEM = 7
const SHORTEST = 5
const COMMON = new Set(
  'nederland nederlandse aanbeve aanbeveling onderzo onderzoekers advies adviseert voortaa daarnaa deze zullen moeten kunnen worden hebben zouden waarbij binnen volgens verder rapport kabinet minister bevelen beveelt stellen ander andere alle eigen nieuwe meer door tussen maken laten nemen komen geven gaan zorgen krijgen staan brengen leggen zetten vinden vragen binnen weken mensen'
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

/** The stems of passages, in order, for asking whether another passage says the same. */
export class StemIndex {
  private size = 0
  // Stems of which one begins the other begin with the same letters; a plural meets its singular: «stages» and «stage».
  private readonly byBegin = new Map<string, { readonly stem: string; readonly of: number }[]>()

  add(stems: ReadonlySet<string>): void {
    const of = this.size++
    for (const stem of stems) {
      const begin = stem.slice(0, SHORTEST)
      const known = this.byBegin.get(begin)
      if (known) known.push({ stem, of })
      else this.byBegin.set(begin, [{ stem, of }])
    }
  }

  /** Of a passage, the most stems that one of the last `few` shares with it. */
  mostShared(stems: ReadonlySet<string>, few: number): number {
    const counts = new Map<number, number>()
    let most = 0
    for (const stem of stems)
      for (const of of this.holding(stem, this.size - few)) {
        const count = (counts.get(of) ?? 0) + 1
        counts.set(of, count)
        most = Math.max(most, count)
      }
    return most
  }

  private holding(stem: string, from: number): ReadonlySet<number> {
    const entries = this.byBegin.get(stem.slice(0, SHORTEST)) ?? []
    const found = new Set<number>()
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i]
      if (!entry || entry.of < from) break
      if (entry.stem.startsWith(stem) || stem.startsWith(entry.stem)) found.add(entry.of)
    }
    return found
  }
}
keepShape(new StemIndex())
