import type { Link, Place } from '../link.ts'
import { saidKey } from '../said.ts'
import { SAME_TEXT } from '../same-text.ts'
import type { StatusCommitment, StatusDocument } from './status.ts'

/** A commitment in its document. */
export interface Known {
  readonly passage: StatusCommitment
  readonly document: StatusDocument
}

/** Commitments with all that links tell of them, whatever the day. */
export class Traced {
  readonly commitments = new Map<string, Known>()
  private readonly byPromise = new Map<string, Link[]>()
  private readonly reportedBy = new Map<string, Place[]>()
  /** Of a promise that says again what another promised, that other one. */
  private readonly repeatedBy = new Map<string, Place[]>()
  /** The promises of a copy are those of the document that it is a copy of. */
  private readonly originals: ReadonlyMap<string, string>

  constructor(documents: readonly StatusDocument[], links: readonly Link[]) {
    for (const document of documents)
      for (const passage of document.commitments) this.commitments.set(keyOf(passage.place), { passage, document })
    for (const link of links) {
      if (link.progress) push(this.byPromise, keyOf(link.progress.promise === 'a' ? link.a : link.b), link)
      if (link.type === 'reporting_covers') push(this.reportedBy, keyOf(link.b), link.a)
      if (link.type === 'repeats') push(this.repeatedBy, keyOf(link.a), link.b)
    }
    this.originals = originalsIn(documents, links)
  }

  /** Under which a promise is known: its own, or of the document that its document is a copy of. */
  keyFor(place: Place): string {
    const own = keyOf(place)
    return this.originals.get(own) ?? own
  }

  commitmentAt(place: Place): Known | null {
    return this.commitments.get(keyOf(place)) ?? null
  }

  /** The same promise stands in a document that this one is a copy of. */
  isCopy(place: Place): boolean {
    return this.originals.has(keyOf(place))
  }

  /** The links that tell of a promise up to a day; what is told of the promise that it repeats is told of it as well. */
  linksOn(key: string, day: string): Link[] {
    const from = this.commitments.get(key)?.document.from ?? ''
    const own = this.byPromise.get(key) ?? []
    const repeated = (this.repeatedBy.get(key) ?? []).flatMap((it) => this.byPromise.get(keyOf(it)) ?? [])
    const since = repeated.filter(({ type, progress }) => type !== 'repeats' && (progress?.from ?? '') > from)
    return [...own, ...since].filter((it) => (it.progress?.from ?? '') <= day)
  }

  /** The reporting promises that cover one. */
  reportsOn(key: string): readonly Known[] {
    return (this.reportedBy.get(key) ?? []).flatMap((it) => this.commitments.get(keyOf(it)) ?? [])
  }
}

function originalsIn(documents: readonly StatusDocument[], links: readonly Link[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>()
  const copied = links.filter((it) => it.because[0] === SAME_TEXT)
  if (copied.length === 0) return originals
  const byText = new Map(documents.flatMap((it) => (it.commitments[0] ? [[textOf(it.commitments[0].place), it]] : [])))
  for (const { a, b } of copied) {
    const firsts = new Map((byText.get(textOf(a))?.commitments ?? []).map((it) => [saidBy(it), it.place]))
    for (const it of byText.get(textOf(b))?.commitments ?? []) {
      const first = firsts.get(saidBy(it))
      if (first) originals.set(keyOf(it.place), keyOf(first))
    }
  }
  return originals
}

const saidBy = ({ said, place }: StatusCommitment): string => said ?? saidKey(place.text)

// Files of different documents may bear one name.
const textOf = ({ document, name }: Place): string => `${document} ${name}`
const keyOf = (place: Place): string => `${textOf(place)} ${place.spans.join()}`

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
