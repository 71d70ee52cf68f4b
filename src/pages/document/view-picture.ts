import { masked } from '../../privacy/masked.ts'
import type { Register } from '../../register/contract.ts'
import { documentHref } from '../parts/names.ts'
import { remembered } from '../parts/remembered.ts'
import { type PartOfDocument, partOf } from './part.ts'
import { judgedTexts } from './view-judged.ts'

/** One page of a PDF, as the address of its picture names it. */
export interface PageAsked {
  readonly document: string
  /** Which of the texts of the document that lead, counted from 1. */
  readonly part: number
  readonly page: number
  /** The fact whose passage is outlined. */
  readonly fact: string | null
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What must be drawn, with all that the page may not show. Places count from the start of the page. */
export interface PictureAsked {
  readonly sha256: string
  readonly page: number
  readonly text: string
  readonly hidden: readonly Stretch[]
  readonly outlined: readonly Stretch[]
}

/** Null when there is no such page, it is no page of a PDF, or words were withdrawn from its document. */
export async function pictureAsked(register: Register, asked: PageAsked): Promise<PictureAsked | null> {
  const part = (await partsOf(register, asked.document))[asked.part - 1]
  const page = part?.pages.find((it) => it.number === asked.page)
  if (!part || !page) return null
  const [from, to] = page.span
  const text = part.text.slice(from, to)
  const spans = asked.fact === null ? [] : (part.facts.find((it) => it.ref.id === asked.fact)?.fact.spans ?? [])
  const within = spans.map(([start, end]) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
  const outlined = within.filter((it) => it.start < it.end)
  return { sha256: part.file.source.sha256, page: page.number, text, hidden: hiddenIn(text), outlined }
}

export const hasPictures = ({ file }: PartOfDocument): boolean => file.source.mediaType === 'application/pdf'

/** What of a document is pictured; null in the place of a text that is not. A document has many pages, each a picture. */
const partsOf = remembered(async (register: Register, id: string): Promise<(PartOfDocument | null)[]> => {
  const detail = await register.document(id)
  if (!detail) return []
  const [{ files }, withdrawn] = await Promise.all([judgedTexts(register, detail), withdrawnFrom(register)])
  const parts = files.map(partOf)
  return parts.map((it) => (hasPictures(it) && !withdrawn.has(it.file.source.textSha256) ? it : null))
})

/** Texts without the words that were withdrawn from them: on a picture they could stand where no text is. */
const withdrawnFrom = async (register: Register): Promise<ReadonlySet<string>> =>
  new Set((await register.withdrawals()).flatMap((it) => it.masks.map((mask) => mask.maskedSha256)))

/** What the page of the document masks, stretch by stretch. */
function hiddenIn(text: string): Stretch[] {
  const shown = masked(text)
  const stretches: Stretch[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === shown[at]) continue
    const start = at
    while (at < text.length && text[at] !== shown[at]) at++
    stretches.push({ start, end: at })
  }
  return stretches
}

/** `part` counts from 0, as in the view of the document. */
export function pictureHref(document: string, part: number, page: number, fact: string | null): string {
  const query = new URLSearchParams({
    ...(part > 0 && { deel: String(part + 1) }),
    ...(fact !== null && { feit: fact }),
  })
  return `${documentHref(document)}/pagina/${page}.png${query.size > 0 ? `?${query}` : ''}`
}
