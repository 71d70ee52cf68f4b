import type { Status } from '../../links/status/status.ts'
import type { Register } from '../../register/contract.ts'
import type { RuleTracing } from '../../rule-trace/rule-trace.ts'
import { dayInWords } from '../parts/days.ts'
import type { Kind } from '../parts/kinds.ts'
import { named, noun, t } from '../parts/messages/t.ts'
import { commitmentHref, documentHref, documentId, documentKind, documentName, factHref } from '../parts/names.ts'
import { type ReasonView, reasonOf } from '../parts/reasons/reasons.ts'
import type { RuleTexts } from '../parts/rule-texts.ts'
import { publicText } from '../parts/text.ts'
import type { Spot, Step } from './chain.ts'
import { type Gathered, gather } from './gather.ts'
import { type GraphView, graphOf } from './layout.ts'
import { ruleNodes, type TracedNode } from './rule-nodes.ts'

type Fact = Awaited<ReturnType<Register['facts']>>[number]

export interface TraceView {
  readonly title: string
  readonly on: string
  readonly isCut: boolean
  /** In the order of their days. */
  readonly nodes: readonly NodeView[]
  readonly graph: GraphView | null
  readonly back: { readonly href: string; readonly text: string }
}

/** A passage of the trace, and what leads to it. */
export interface NodeView {
  readonly index: number
  readonly anchor: string
  /** What it is: a promise, a recommendation, … ; of a whole document its kind. */
  readonly sort: string
  readonly kind: Kind | 'whole' | 'rule'
  readonly text: string
  readonly href: string
  readonly document: string
  /** Null: it is of no document that was read. */
  readonly documentHref: string | null
  readonly day: string | null
  readonly dayInWords: string
  readonly status: Status | null
  readonly isStart: boolean
  /** Of a rule: the day of the commitment it came after; null where its letter has none. */
  readonly after?: string | null
  readonly from: readonly StepView[]
}
export interface StepView {
  readonly inWords: string
  readonly text: string
  readonly anchor: string
  readonly reason: ReasonView | null
}

export async function traceView(
  register: Register,
  id: string,
  on: string,
  rules: Pick<RuleTexts, 'links'>,
  ruleTrace: RuleTracing | null = null,
): Promise<TraceView | null> {
  const gathered = await gather(register, id)
  if (!gathered) return null
  const { chain, documents, start, isCut } = gathered
  const spots = chain.size > 0 ? chain.spots : alone(start)
  const facts = await factsOf(register, spots)
  const standings = await standingsOf(register, documents.keys(), on)
  const passages = spots.map((it) => nodeOf(it, { facts, standings, gathered, rules, steps: chain.steps }))
  const changed = ruleNodes(await tracedOf(register, passages, { spots, facts, ruleTrace, on }), passages.length)
  const isEmpty = chain.size === 0 && changed.nodes.length === 0
  const nodes = isEmpty ? [] : [...passages, ...changed.nodes].toSorted(byDay)
  const own = passages.find((it) => it.isStart)
  return {
    title: own?.text ?? nameOf(start.document, gathered),
    ...{ on, isCut, nodes, graph: graphOf(nodes, [...chain.steps, ...changed.steps]) },
    back:
      start.fact === null
        ? { href: documentHref(start.document), text: t('trace.back.document') }
        : { href: own?.href ?? documentHref(start.document), text: t('trace.back.passage') },
  }
}

/** A rule stands behind the promises it came after, also where their letter has no day. */
const orderOf = ({ day, kind, after }: NodeView): string =>
  kind === 'rule' && after === null ? `9999 ${day}` : (day ?? '9999')
const byDay = (a: NodeView, b: NodeView): number => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0)

/** A promise that no other passage belongs to may yet have a rule that changed. */
const alone = ({ document, fact }: Gathered['start']): Spot[] =>
  fact === null ? [] : [{ index: 0, document, isWhole: false, facts: [fact], text: '' }]

interface Asked {
  readonly spots: readonly Spot[]
  readonly facts: ReadonlyMap<string, Fact>
  readonly ruleTrace: RuleTracing | null
  readonly on: string
}

/** The commitments of a trace that are about a rule. */
async function tracedOf(register: Register, nodes: readonly NodeView[], asked: Asked): Promise<TracedNode[]> {
  const { spots, facts, ruleTrace, on } = asked
  const found: TracedNode[] = []
  for (const [i, { document, facts: ids }] of (ruleTrace ? spots : []).entries()) {
    const fact = ids.map((id) => facts.get(`${document} ${id}`)).find((it) => it?.kind === 'commitments')
    const file = fact && (await register.reading(fact.textSeq))
    const traced = fact && file ? ruleTrace?.of(file, fact, on) : null
    const node = nodes[i]
    if (traced && node) found.push({ node, traced })
  }
  return found
}

async function factsOf(register: Register, spots: readonly Spot[]): Promise<ReadonlyMap<string, Fact>> {
  const ids = spots.flatMap((it) => it.facts)
  if (ids.length === 0) return new Map()
  const facts = await register.facts({ ids, limit: ids.length * 4 })
  return new Map(facts.map((it) => [`${it.documentId} ${it.id}`, it]))
}

type Standings = ReadonlyMap<string, Status>

// No letter promises more than this.
const MOST_PROMISES = 500

async function standingsOf(register: Register, documents: Iterable<string>, on: string): Promise<Standings> {
  const all = new Map<string, Status>()
  for (const documentId of documents) {
    const { commitments } = await register.commitments({ documentId, on, limit: MOST_PROMISES })
    for (const it of commitments) all.set(`${documentId} ${it.id}`, it.status)
  }
  return all
}

interface Around {
  readonly facts: ReadonlyMap<string, Fact>
  readonly standings: Standings
  readonly gathered: Gathered
  readonly rules: Pick<RuleTexts, 'links'>
  readonly steps: readonly Step[]
}

// Of a sentence that is more than one thing, what matters most for a trace.
const ORDER: readonly Kind[] = ['commitments', 'recommendations', 'reactions', 'studies', 'findings', 'statements']

function nodeOf(spot: Spot, around: Around): NodeView {
  const { gathered, facts, standings } = around
  const own = spot.facts.flatMap((id) => facts.get(`${spot.document} ${id}`) ?? [])
  const best = [...own].sort((a, b) => rank(a.kind) - rank(b.kind))[0]
  const document = gathered.documents.get(spot.document)
  const promise = own.find((it) => it.kind === 'commitments')
  const day = document?.date ?? null
  return {
    ...{ index: spot.index, anchor: anchorOf(spot.index), ...sortOf(spot, best, document?.kind) },
    text: publicText((spot.isWhole ? nameOf(spot.document, gathered) : (best?.text ?? spot.text)).replace(/\s+/g, ' ')),
    href: hrefOf(spot, best),
    document: nameOf(spot.document, gathered),
    documentHref: documentHref(spot.document),
    ...{ day, dayInWords: day === null ? t('trace.no-day') : dayInWords(day) },
    status: promise ? (standings.get(`${spot.document} ${promise.id}`) ?? null) : null,
    isStart:
      gathered.start.fact === null
        ? spot.isWhole && spot.document === gathered.start.document
        : spot.facts.includes(gathered.start.fact),
    from: around.steps.filter((it) => it.to === spot.index).map((it) => stepOf(it, around)),
  }
}

const rank = (kind: Kind): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length)
const anchorOf = (index: number): string => `passage-${index + 1}`

function sortOf(spot: Spot, best: Fact | undefined, kind: string | undefined): Pick<NodeView, 'sort' | 'kind'> {
  if (spot.isWhole || !best) return { kind: 'whole', sort: documentKind(kind ?? 'unknown') }
  return { kind: best.kind, sort: noun(`kind.${best.kind}`, 1) }
}

function hrefOf(spot: Spot, best: Fact | undefined): string {
  if (spot.isWhole || !best) return documentHref(spot.document)
  return best.kind === 'commitments' ? commitmentHref(best.id) : factHref(spot.document, best.id)
}

const nameOf = (id: string, { documents }: Pick<Gathered, 'documents'>): string => {
  const document = documents.get(id)
  return document ? documentName(document) : documentId(id)
}

function stepOf({ from, type, link }: Step, { gathered, rules }: Around): StepView {
  const spot = gathered.chain.spots[from]
  const text = spot?.isWhole ? nameOf(spot.document, gathered) : (spot?.text ?? '')
  return {
    inWords: named('link.type', type),
    text: publicText(text.replace(/\s+/g, ' ')),
    anchor: anchorOf(from),
    reason: link && reasonOf(link, rules),
  }
}
