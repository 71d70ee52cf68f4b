import type { Link, Place } from '../../links/link.ts'
import type { Register } from '../../register/contract.ts'
import type { StudyRow } from './all.ts'

/** Without studies that are the same as a report, or as a study before it, by the links of the documents that name them. */
export async function withoutDoubles(register: Register, rows: readonly StudyRow[]): Promise<StudyRow[]> {
  const known = new Sames(register)
  const shown: StudyRow[] = []
  const seen = new Set<string>()
  for (const it of rows) {
    const same = await known.of(it.fact === null ? wholeOf(it.documentId) : it)
    const keys = same.filter((at) => at.isStudy).map(keyOf)
    const isDouble = keys.some((key) => seen.has(key)) || (it.fact !== null && (await known.reportIn(same)) !== null)
    for (const key of keys) seen.add(key)
    if (!isDouble) shown.push(it)
  }
  return shown
}

/** Where a study is named: the document itself, or words in it. */
export interface Naming {
  readonly documentId: string
  readonly fact: string | null
  readonly start: number
}
interface Same extends Naming {
  /** False for a sentence that only offers the study. */
  readonly isStudy: boolean
}

export const wholeOf = (documentId: string): Naming => ({ documentId, fact: null, start: -1 })
const keyOf = ({ documentId, fact, start }: Naming): string => `${documentId} ${fact === null ? '' : start}`

// A name, the sentence that offers it, the report to which that reacts, and who else names that report.
const STEPS = 3

/** Finds all places that name the same study, by the links of the documents on the way; each is asked for its links once. */
export class Sames {
  readonly #register: Register
  readonly #links = new Map<string, readonly Link[]>()

  constructor(register: Register) {
    this.#register = register
  }

  async of(start: Naming): Promise<Same[]> {
    const found = new Map<string, Same>([[keyOf(start), { ...start, isStudy: true }]])
    for (let step = 0; step < STEPS; step++)
      for (const at of [...found.values()])
        for (const it of await this.#besides(at)) if (!found.has(keyOf(it))) found.set(keyOf(it), it)
    return [...found.values()]
  }

  async reportIn(same: readonly Naming[]): Promise<string | null> {
    for (const { documentId, fact } of same)
      if (fact === null && (await this.#register.document(documentId))?.kind === 'report') return documentId
    return null
  }

  async #besides(at: Same): Promise<Same[]> {
    const links = await this.#linksOf(at.documentId)
    const besides = (type: Link['type'], isStudy: boolean) =>
      links.filter((it) => it.type === type).flatMap((it) => otherSide(it, at, isStudy))
    const reports = besides('reacts_to', at.fact !== null || !at.isStudy)
    const offers = besides('offered_in', !at.isStudy)
    // A sentence that offers two studies, or reacts to two reports, says not which is which.
    return [
      ...besides('same_study', true),
      ...(reports.length === 1 ? reports : []),
      ...(offers.length === 1 ? offers : []),
    ]
  }

  async #linksOf(document: string): Promise<readonly Link[]> {
    const known = this.#links.get(document)
    if (known) return known
    const types = ['same_study', 'offered_in', 'reacts_to'] as const
    const links = await this.#register.links({ documentId: document, types })
    this.#links.set(document, links)
    return links
  }
}

function otherSide({ a, b }: Link, at: Naming, isStudy: boolean): Same[] {
  const other = isAt(a, at) ? b : isAt(b, at) ? a : null
  if (!other || (other.document === at.documentId && isAt(other, at))) return []
  const start = other.fact === null ? -1 : (other.spans[0]?.[0] ?? 0)
  return [{ documentId: other.document, fact: other.fact, start, isStudy }]
}

/** One study is more than one fact: its name is a mention as well. What stands at the same place is the same. */
const isAt = (place: Place, { documentId, fact, start }: Naming): boolean =>
  place.document === documentId &&
  (fact === null
    ? place.fact === null
    : place.fact === fact || (place.fact !== null && place.spans.some(([from, to]) => from <= start && start < to)))
