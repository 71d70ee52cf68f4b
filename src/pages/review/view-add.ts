import type { Register } from '../../register/contract.ts'
import { outer, shared } from '../../register/judgements/fit.ts'
import type { TextPlace } from '../../register/judgements/give.ts'
import { type PartOfDocument, pageLabel, partOf } from '../document/part.ts'
import { type Sheet, slices } from '../document/slices.ts'
import { documentName } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { addHref, itemHref } from './names.ts'
import { sentences } from './sentences.ts'
import { type Surroundings, surroundings } from './surroundings.ts'

/** A document in which a person points at a commitment that was missed. */
export interface AddView {
  readonly documentId: string
  readonly document: string
  readonly action: string
  readonly pages: readonly ChoosablePage[]
  readonly previousHref: string | null
  readonly nextHref: string | null
}
export interface ChoosablePage {
  readonly label: string
  readonly sentences: readonly {
    readonly text: string
    /** `seq:start-end`, the value of the choice. */
    readonly place: string
    /** Where the commitment that was read here already is judged. */
    readonly knownHref: string | null
  }[]
}

/** A commitment that is there, as it was read or added. */
export interface KnownCommitment extends TextPlace {
  readonly id: string
  /** Null for what was read. */
  readonly by: { readonly actor: string; readonly reason: string } | null
}

export async function addView(register: Register, id: string, page: number): Promise<AddView | null> {
  const detail = await register.document(id)
  if (!detail) return null
  const leading = detail.texts.filter((it) => it.leads).map((it) => it.seq)
  const files = await Promise.all(leading.map((seq) => register.reading(seq)))
  const parts = files.flatMap((it, i) => (it ? [{ seq: leading[i] ?? 0, part: partOf(it, i) }] : []))
  const all = slices(parts.map((it) => it.part))
  const index = Math.min(Math.max(page, 1), all.length)
  const known = await knownCommitments(register, detail.id)
  return {
    documentId: detail.id,
    document: documentName(detail),
    action: addHref(detail.id, index),
    pages: (all[index - 1] ?? []).flatMap((sheet) => {
      const of = parts[sheet.part]
      return of ? [pageOf(of.part, of.seq, sheet, known, detail.id)] : []
    }),
    previousHref: index > 1 ? addHref(detail.id, index - 1) : null,
    nextHref: index < all.length ? addHref(detail.id, index + 1) : null,
  }
}

function pageOf(
  part: PartOfDocument,
  textSeq: number,
  sheet: Sheet,
  known: readonly KnownCommitment[],
  documentId: string,
): ChoosablePage {
  const shown = publicText(part.text.slice(sheet.start, sheet.end))
  const own = known.filter((it) => it.textSeq === textSeq && it.start < sheet.end && it.end > sheet.start)
  return {
    label: pageLabel(part, sheet.page),
    sentences: sentences(part.text, sheet.start, sheet.end).map(({ start, end }) => {
      const there = knownAt(own, { textSeq, start, end })
      return {
        text: joined(shown.slice(start - sheet.start, end - sheet.start)),
        place: placeText({ textSeq, start, end }),
        knownHref: there ? itemHref(documentId, there.id) : null,
      }
    }),
  }
}

/** As a line of running text: words that the paper broke are whole again. */
const joined = (text: string): string => text.replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1').replace(/\s+/g, ' ')

export const placeText = ({ textSeq, start, end }: TextPlace): string => `${textSeq}:${start}-${end}`

export function placeFrom(text: string | undefined): TextPlace | null {
  const match = /^(\d{1,12}):(\d{1,12})-(\d{1,12})$/.exec(text ?? '')
  return match ? { textSeq: Number(match[1]), start: Number(match[2]), end: Number(match[3]) } : null
}

// More than any document holds; a limit all the same.
const MOST_COMMITMENTS = 5_000

/** All commitments of a document that nobody rejected, by where they stand. */
export async function knownCommitments(register: Register, documentId: string): Promise<KnownCommitment[]> {
  const facts = await register.facts({ documentId, kinds: ['commitments'], limit: MOST_COMMITMENTS })
  const standing = facts.filter((it) => it.standing !== 'rejected')
  const seqs = [...new Set(standing.map((it) => it.textSeq))]
  const files = new Map(await Promise.all(seqs.map(async (seq) => [seq, await register.reading(seq)] as const)))
  return standing.map(({ id, textSeq, start, text, judgement }) => {
    const read = files.get(textSeq)?.facts.commitments.find((it) => it.id === id)
    const { place } = judgement ?? {}
    const at = read ? outer(read.spans) : { start: place?.start ?? start, end: place?.end ?? start + text.length }
    const by = read || !judgement ? null : { actor: judgement.actor, reason: judgement.reason }
    return { id, textSeq, start: at.start, end: at.end, by }
  })
}

/** The one that shares more than half with a place: by the same measure a judgement is about the same fact. */
export const knownAt = (known: readonly KnownCommitment[], place: TextPlace): KnownCommitment | null =>
  known.find((it) => it.textSeq === place.textSeq && shared(it, place) > 0.5) ?? null

export interface PlaceView {
  readonly place: string
  readonly around: Surroundings
}

// Who sees more places than this had better paste more of the sentence.
const MOST_PLACES = 12

export async function placeViews(register: Register, places: readonly TextPlace[]): Promise<PlaceView[]> {
  const text = (await register.reading(places[0]?.textSeq ?? 0))?.source.text ?? ''
  return places.slice(0, MOST_PLACES).map((it) => ({
    place: placeText(it),
    around: surroundings(text, [[it.start, it.end]], 120),
  }))
}
