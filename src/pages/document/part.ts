import type { Register } from '../../register/contract.ts'
import { type Kind, kinds } from '../parts/kinds.ts'
import type { FactRef } from './segments.ts'

export type FactsFile = NonNullable<Awaited<ReturnType<Register['reading']>>>
export type AnyFact = FactsFile['facts'][Kind][number]
export type Offsets = readonly [start: number, end: number]

/** One text of a document, with its facts in the order of the text. */
export interface PartOfDocument {
  readonly index: number
  readonly file: FactsFile
  readonly text: string
  readonly pages: FactsFile['source']['pages']
  readonly facts: readonly PlacedFact[]
}

export interface PlacedFact {
  readonly ref: FactRef
  readonly fact: AnyFact
  readonly start: number
}

/** Gives the address of a place in a text: on this page, or on the page that shows that part of the text. */
export type HrefOf = (part: number, offset: number, anchor: string) => string

export function partOf(file: FactsFile, index: number): PartOfDocument {
  const facts = kinds.flatMap((kind) => file.facts[kind].map((fact) => placed(fact, kind)))
  return {
    index,
    file,
    text: file.source.text ?? '',
    pages: file.source.pages,
    facts: facts.sort((a, b) => a.start - b.start),
  }
}

function placed(fact: AnyFact, kind: Kind): PlacedFact {
  const length = fact.spans.reduce((sum, [start, end]) => sum + end - start, 0)
  return { ref: { id: fact.id, kind, length }, fact, start: fact.spans[0]?.[0] ?? 0 }
}

/** What is printed on the page, or its number in the file where nothing is. */
export function pageLabel(part: PartOfDocument, number: number): string {
  return part.pages.find((it) => it.number === number)?.label ?? String(number)
}

export function pageAt(part: PartOfDocument, offset: number): number {
  return (part.pages.findLast((it) => it.span[0] <= offset) ?? part.pages[0])?.number ?? 1
}

export const pageAnchor = (part: number, page: number): string => `pagina-${part + 1}-${page}`
export const placeAnchor = (part: number, offset: number): string => `plek-${part + 1}-${offset}`
export const sectionAnchor = (part: number, section: number): string => `kop-${part + 1}-${section}`
