import type { Register } from '../../register/contract.ts'
import { kinds } from '../parts/kinds.ts'
import { ruleInWords } from '../parts/rules.ts'

export interface HowWeReadView {
  readonly rules: readonly RuleCount[]
  /** Set when the register holds more documents than were counted. */
  readonly countedIn: { readonly documents: number; readonly of: number } | null
}
export interface RuleCount {
  readonly because: string
  readonly what: string
  readonly facts: number
}

// The register cannot yet count by rule, so the newest documents are opened for it, no more than this.
const MOST_DOCUMENTS = 200

export async function howWeReadView(register: Register): Promise<HowWeReadView> {
  const { documents: of } = await register.totals()
  const documents = await register.documents({ limit: MOST_DOCUMENTS })
  const counts = new Map<string, number>()
  for (const { id } of documents)
    for (const because of await rulesOf(register, id)) counts.set(because, (counts.get(because) ?? 0) + 1)
  const rules = [...counts].map(([because, facts]) => ({ because, what: ruleInWords(because), facts }))
  rules.sort((a, b) => b.facts - a.facts || a.because.localeCompare(b.because))
  return { rules, countedIn: of > documents.length ? { documents: documents.length, of } : null }
}

async function rulesOf(register: Register, id: string): Promise<string[]> {
  const leading = (await register.document(id))?.texts.filter((it) => it.leads) ?? []
  const files = await Promise.all(leading.map((it) => register.reading(it.seq)))
  return files.flatMap((file) => kinds.flatMap((kind) => file?.facts[kind].map((it) => it.because) ?? []))
}
