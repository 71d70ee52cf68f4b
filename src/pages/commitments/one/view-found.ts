import { type Link, type LinkType, progressTypes } from '../../../links/link.ts'
import type { CommitmentDetail, Evidence } from '../../../register/commitments.ts'
import type { Register } from '../../../register/contract.ts'
import { dayInWords } from '../../parts/days.ts'
import { named } from '../../parts/messages/t.ts'
import { documentHref, documentId, documentKind, documentName, factHref } from '../../parts/names.ts'
import { type ReasonView, reasonOf } from '../../parts/reasons/reasons.ts'
import type { RuleTexts } from '../../parts/rule-texts.ts'
import { publicText } from '../../parts/text.ts'
import type { Fact } from './view.ts'

/** What other passages say of a commitment, each with the reason why it was found. */
export interface FoundView {
  /** From which the status follows, heaviest first. */
  readonly counts: readonly EvidenceView[]
  readonly other: readonly EvidenceView[]
  /** In documents of after the day that was chosen. */
  readonly later: readonly EvidenceView[]
  /** What it answers or belongs to. */
  readonly context: readonly EvidenceView[]
}
export interface EvidenceView {
  readonly type: string
  readonly inWords: string
  readonly document: string
  readonly kind: string | null
  readonly href: string
  readonly day: string | null
  readonly dayInWords: string | null
  readonly text: string
  /** Of a later promise that took the place of this one, and was told of; null: told of this one. */
  readonly promise: string | null
  /** Other documents with the very words, as the same letter in another form. */
  readonly also: readonly { readonly document: string; readonly href: string }[]
  readonly reason: ReasonView
}

interface Case {
  readonly fact: Fact
  readonly on: string
  readonly detail: CommitmentDetail | null
  readonly links: readonly Link[]
  readonly rules: Pick<RuleTexts, 'links'>
}

/** What was found, with the words of the promise of which it tells when that is another one. */
interface Found extends Evidence {
  readonly promise?: string | null
}

export async function foundOf(register: Register, { fact, on, detail, links, rules }: Case): Promise<FoundView> {
  const own = new Set(links.flatMap((it) => fromLink(it, fact)).map(keyOf))
  const counts = await Promise.all(
    (detail?.evidence ?? []).map((it) => (own.has(keyOf(it)) ? it : throughAnother(register, it))),
  )
  const seen = new Set(counts.map(keyOf))
  const others = links.flatMap((it) => fromLink(it, fact)).filter((it) => !seen.has(keyOf(it)))
  const isLater = (it: Found) => it.on !== null && it.on > on
  const told = others.filter((it) => it.on !== null)
  const names = await documentsOf(register, [...counts, ...others])
  const shown = (some: readonly Found[]) => together(some).map((it) => evidenceOf(it, names, rules))
  return {
    counts: shown(counts),
    other: shown(told.filter((it) => !isLater(it))),
    later: shown(told.filter(isLater)),
    context: shown(others.filter((it) => it.on === null && isContext(it.type))),
  }
}

const CONTEXT = ['responds_to', 'promised_in', 'reporting_covers', 'part_of', 'duplicate'] as const satisfies LinkType[]
const isContext = (type: string): boolean => (CONTEXT as readonly string[]).includes(type)

// Of the other types a commitment has none, or they say nothing of what it is about or became of it.
export const ABOUT_COMMITMENTS: readonly LinkType[] = [...CONTEXT, ...progressTypes]

/** The other side of a link with the commitment. */
function fromLink({ type, a, b, because, score, progress }: Link, fact: Fact): Found[] {
  const isIt = (it: Link['a']) => it.fact === fact.id && it.document === fact.documentId
  if (isIt(a) === isIt(b)) return []
  const other = isIt(a) ? b : a
  const isPromise = progress ? isIt(progress.promise === 'a' ? a : b) : true
  // Where this is the later promise, the link tells of the other one, and is where this one comes from.
  const on = progress && isPromise ? progress.from : null
  const shown = progress && !isPromise ? 'promised_in' : type
  return [{ type: shown, documentId: other.document, fact: other.fact, on, text: other.text, because, score }]
}

/** With the words of the promise of which it tells: one that took the place of this one, or the same in another form. */
async function throughAnother(register: Register, it: Found): Promise<Found> {
  const links = await register.links({ documentId: it.documentId, types: ABOUT_COMMITMENTS })
  const isIt = (place: Link['a']) => place.document === it.documentId && place.fact === it.fact
  const link = links.find(
    ({ type, a, b, progress }) => type === it.type && progress && isIt(progress.promise === 'a' ? b : a),
  )
  const promise = link && (link.progress?.promise === 'a' ? link.a : link.b)
  return { ...it, promise: promise?.text ?? null }
}

const keyOf = ({ type, documentId, fact, text }: Found): string => `${type} ${documentId} ${fact ?? text}`

/** What stands word for word in a document and in its copy is shown once, with both. */
function together(some: readonly Found[]): [first: Found, ...others: Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>()
  for (const it of new Map(some.map((it) => [keyOf(it), it])).values()) {
    const key = `${it.type} ${it.text.replace(/\s+/g, ' ').toLowerCase()}`
    const group = groups.get(key)
    if (group) group.push(it)
    else groups.set(key, [it])
  }
  return [...groups.values()]
}

type Documents = ReadonlyMap<string, NonNullable<Awaited<ReturnType<Register['document']>>>>

async function documentsOf(register: Register, found: readonly Found[]): Promise<Documents> {
  const ids = [...new Set(found.map((it) => it.documentId))]
  const documents = await Promise.all(ids.map((id) => register.document(id)))
  return new Map(documents.flatMap((it, i) => (it ? [[ids[i] ?? '', it] as const] : [])))
}

function evidenceOf(
  [it, ...others]: readonly [Found, ...Found[]],
  documents: Documents,
  rules: Pick<RuleTexts, 'links'>,
): EvidenceView {
  const document = documents.get(it.documentId)
  const day = document?.date ?? it.on
  const placed = ({ documentId: id, fact }: Found) => {
    const known = documents.get(id)
    const href = fact === null ? documentHref(id) : factHref(id, fact)
    return { document: known ? documentName(known) : documentId(id), href }
  }
  return {
    ...{ type: it.type, inWords: named('link.type', it.type), day, dayInWords: day && dayInWords(day) },
    ...placed(it),
    kind: document ? documentKind(document.kind) : null,
    text: publicText(it.text.replace(/\s+/g, ' ')),
    promise: it.promise ? publicText(it.promise.replace(/\s+/g, ' ')) : null,
    also: others.map(placed),
    reason: reasonOf(it, rules),
  }
}
