import type { Link, Pair, Place } from '../../links/link.ts'
import type { RegisterFact } from '../../register/contract.ts'
import type { OverviewSource } from './source.ts'

/** A recommendation, once, with how it was answered. */
export interface Advice {
  readonly fact: RegisterFact
  /** Where the letter that answers it says it again. */
  readonly restated: readonly RegisterFact[]
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly stance: Stance
  readonly place: Place
}

export const STANCES = ['adopts', 'adopts_partly', 'explores', 'rejects', 'notes'] as const
export type Stance = (typeof STANCES)[number]

export const keyOf = ({ documentId, id }: Pick<RegisterFact, 'documentId' | 'id'>): string => `${documentId} ${id}`
export const placeKey = ({ document, fact, spans }: Place): string => `${document} ${fact ?? spans.join()}`

/** What officials advise their minister to sign is no recommendation of a study, and neither is «four recommendations». */
export function advicesIn(source: OverviewSource): Advice[] {
  const facts = source.facts.filter((it) => isAdvice(it, source))
  const byKey = new Map(facts.map((it) => [keyOf(it), it]))
  const links = source.links.filter((it) => isStance(it) && byKey.has(placeKey(it.b)))
  const originals = originalsOf(links)
  const originalOf = (key: string): string => originals.get(key) ?? key
  const answered = grouped(links, (it) => originalOf(placeKey(it.b)))
  const same = grouped(facts, (it) => originalOf(keyOf(it)))
  return facts
    .filter((it) => !originals.has(keyOf(it)))
    .map((fact) => ({
      fact,
      restated: (same.get(keyOf(fact)) ?? []).filter((it) => it !== fact),
      answers: answersIn(answered.get(keyOf(fact)) ?? [], source),
    }))
}

function isAdvice({ kind, fields, documentId }: RegisterFact, { documents }: OverviewSource): boolean {
  const document = documents.get(documentId)
  if (kind !== 'recommendations' || fields.kind !== 'recommendation' || !document) return false
  return !document.isCopy && document.kind !== 'beslisnota'
}

const isStance = ({ type }: Link): boolean => (STANCES as readonly string[]).includes(type)

/**
 * A letter says again what it answers: of an answer to a recommendation of its own letter and to one of a report, the one
 * in the letter is the other in short. Where the letter has more of them than reports do, it is not known which is which.
 */
function originalsOf(links: readonly Link[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>()
  for (const answered of grouped(links, (it) => placeKey(it.a)).values()) {
    const inside = answered.filter((it) => it.b.document === it.a.document)
    const outside = answered.filter((it) => it.b.document !== it.a.document)
    if (inside.length > outside.length) continue
    inside.forEach((it, i) => {
      const original = outside[i]
      if (original) originals.set(placeKey(it.b), placeKey(original.b))
    })
  }
  return originals
}

/** The earliest first; of two links from one passage the stance that is said of the recommendation itself. */
function answersIn(links: readonly Link[], { documents }: OverviewSource): Answer[] {
  const byPassage = new Map<string, Answer>()
  for (const { a, type } of links) {
    if (documents.get(a.document)?.isCopy || documents.get(a.document)?.kind === 'beslisnota') continue
    if (!byPassage.has(placeKey(a))) byPassage.set(placeKey(a), { stance: type as Stance, place: a })
  }
  const dayOf = ({ place }: Answer) => documents.get(place.document)?.from ?? ''
  return [...byPassage.values()].sort((a, b) => compare(dayOf(a), dayOf(b)) || startOf(a.place) - startOf(b.place))
}

/** What a letter says of it again («Ik zal dit loket openen», behind «neem ik over») tells how it is done. */
export function saidOnce(answers: readonly Answer[]): Answer[] {
  const first = new Map<string, Answer>()
  for (const it of answers) {
    const key = `${it.place.document} ${it.stance}`
    if (!first.has(key)) first.set(key, it)
  }
  return [...first.values()]
}

export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const list = groups.get(key(item))
    if (list) list.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const startOf = ({ spans }: { readonly spans: readonly Pair[] }): number => spans[0]?.[0] ?? 0
export const endOf = ({ spans }: { readonly spans: readonly Pair[] }): number => spans.at(-1)?.[1] ?? 0
