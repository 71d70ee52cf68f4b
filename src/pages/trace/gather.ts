import type { Link, Place } from '../../links/link.ts'
import type { Register } from '../../register/contract.ts'
import { CHAINED, Chain } from './chain.ts'

type Document = NonNullable<Awaited<ReturnType<Register['document']>>>

export interface Gathered {
  readonly chain: Chain
  readonly documents: ReadonlyMap<string, Document>
  /** Where the trace was begun. */
  readonly start: { readonly document: string; readonly fact: string | null }
  /** There is more than is drawn. */
  readonly isCut: boolean
}

// A trace that is larger is no picture any more.
const MOST_SPOTS = 48
const MOST_DOCUMENTS = 30

/** All that hangs together with a passage or a document, as far as links lead; null when neither is in the register. */
export async function gather(register: Register, id: string): Promise<Gathered | null> {
  const start = await startOf(register, id)
  if (!start) return null
  const walk = new Walk(register)
  const chain = new Chain()
  const own = await walk.linksOf(start.document)
  const isStart = (it: Place) => it.document === start.document && (start.fact === null || it.fact === start.fact)
  const first = own.flatMap((it) => [it.a, it.b].filter(isStart))
  const isCut = await follow(chain, walk, first)
  if (start.fact !== null) await joinStudy(chain, own, start.document)
  await joinReports(chain, walk)
  return { chain, documents: await walk.documentsOf(chain, start.document), start, isCut }
}

async function startOf(register: Register, id: string): Promise<Gathered['start'] | null> {
  const [fact] = await register.facts({ id, limit: 1 })
  if (fact && fact.kind !== 'studies') return { document: fact.documentId, fact: fact.id }
  const document = fact ? await reportOf(register, fact) : (await register.document(id))?.id
  return document ? { document, fact: null } : null
}

/** Of a study that a text names, the report itself where it was read, else the text. */
async function reportOf(
  register: Register,
  fact: { readonly id: string; readonly documentId: string },
): Promise<string> {
  const links = await register.links({ documentId: fact.documentId, types: ['same_study'] })
  const same = links.filter(({ a, b }) => a.fact === fact.id || b.fact === fact.id)
  for (const { a, b } of same) {
    const other = a.fact === fact.id ? b : a
    if (other.fact === null && (await register.document(other.document))?.kind === 'report') return other.document
  }
  return fact.documentId
}

/** Asks for the links of each document once. */
class Walk {
  readonly #register: Register
  readonly #links = new Map<string, readonly Link[]>()
  readonly #documents = new Map<string, Document | null>()

  constructor(register: Register) {
    this.#register = register
  }

  get documents(): number {
    return this.#links.size
  }

  async linksOf(document: string): Promise<readonly Link[]> {
    const known = this.#links.get(document)
    if (known) return known
    const links = await this.#register.links({ documentId: document, types: CHAINED })
    this.#links.set(document, links)
    return links
  }

  async document(id: string): Promise<Document | null> {
    if (!this.#documents.has(id)) this.#documents.set(id, await this.#register.document(id))
    return this.#documents.get(id) ?? null
  }

  async documentsOf(chain: Chain, start: string): Promise<Map<string, Document>> {
    const found = new Map<string, Document>()
    for (const id of [start, ...chain.spots.map((it) => it.document)]) {
      const document = await this.document(id)
      if (document) found.set(id, document)
    }
    return found
  }
}

/** From passage to passage. A whole document is an end: everything else that it holds is of other traces. */
async function follow(chain: Chain, walk: Walk, first: readonly Place[]): Promise<boolean> {
  const seen = new Set<Link>()
  let frontier = [...first]
  for (const it of first) chain.at(it)
  while (frontier.length > 0) {
    const next: Place[] = []
    for (const place of frontier) {
      if (walk.documents > MOST_DOCUMENTS) return true
      const links = await walk.linksOf(place.document)
      for (const link of links.filter((it) => !seen.has(it))) {
        const at = chain.at(place)
        const ends = [link.a, link.b].filter((it) => chain.has(it) && chain.at(it) === at)
        if (ends.length === 0) continue
        seen.add(link)
        const isNew = [link.a, link.b].filter((it) => !chain.has(it))
        if (chain.size + isNew.length > MOST_SPOTS) return true
        chain.join(link)
        next.push(...isNew.filter((it) => it.fact !== null))
      }
    }
    frontier = next
  }
  return false
}

/** A promise that answers no recommendation comes from the study to which its letter reacts. */
async function joinStudy(chain: Chain, own: readonly Link[], document: string): Promise<void> {
  const isAnswer = chain.steps.some((it) => it.type === 'responds_to' || it.type === 'adopts' || it.type === 'explores')
  const reaction = own.find(
    ({ type, a, b }) => type === 'reacts_to' && a.document === document && b.document !== document,
  )
  if (isAnswer || !reaction || chain.size === 0) return
  chain.join(reaction)
  chain.step({ from: chain.at(reaction.a), to: 0, type: 'same-letter', link: null })
}

/** A recommendation of a report leads back to the report. */
async function joinReports(chain: Chain, walk: Walk): Promise<void> {
  const answered = new Set(chain.steps.filter((it) => ANSWERS.has(it.type)).map((it) => it.from))
  for (const { index, document: id, isWhole } of chain.spots) {
    const document = isWhole || !answered.has(index) ? null : await walk.document(id)
    if (document?.kind !== 'report') continue
    const whole = { document: id, name: '', spans: [], text: document.title ?? '', fact: null }
    chain.step({ from: chain.at(whole), to: index, type: 'stands-in', link: null })
  }
}
const ANSWERS = new Set<string>(['adopts', 'adopts_partly', 'explores', 'rejects', 'notes', 'responds_to'])
