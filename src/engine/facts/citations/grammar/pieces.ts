import type { Reading, Target } from '../form.ts'
import type { PrintedChamber } from './chamber.ts'
import type { Cursor } from './cursor.ts'
import type { Dossier } from './dossier.ts'
import { type Numbered, type NumberLabel, readNumberLabel, readNumbers } from './numbers.ts'
import { type Pages, readPages } from './pages.ts'

/** What stands before the dossier number of a parliamentary paper. */
export interface Head {
  readonly start: number
  /** Whether a word such as «Kamerstukken» says what the numbers are. */
  readonly labelled: boolean
  readonly isAttachment: boolean
  readonly chamber: PrintedChamber | null
  /** As in `2018-2019`. */
  readonly years: string | null
}

/** Reads the numbers behind the dossiers; each dossier with each number is a target. */
export function readPieces(cursor: Cursor, head: Head, dossiers: readonly Dossier[]): Reading | null {
  const { label, numbers } = readNumberPart(cursor, head)
  if (numbers.length === 0) return head.labelled ? dossiersOnly(cursor, head, dossiers) : null
  if (!isEnough(head, label)) return null
  const pages = readPages(cursor)
  const footerPage = pages === null && numbers.length === 1 ? readFooterPage(cursor, head) : null
  const targets = pieces(head, dossiers, numbers, { pages, footerPage, isFirst: true })
  const more = footerPage === null ? readContinuations(cursor, head, dossiers) : []
  return { start: head.start, end: cursor.at, targets: [...targets, ...more] }
}

const BEFORE_LABEL = /\s?[,;]?\s?\(?(?=[Nn](?:r|ummer|o)|NRS?)/y
const BEFORE_NUMBER = /\s?[,/]\s?|-\s?/y
const SPACE = /\s(?=\d{1,4}(?!\d)\s?(?:$|[.,;:)\]»\n]))/y

function readNumberPart(cursor: Cursor, head: Head): { label: NumberLabel | null; numbers: Numbered[] } {
  const labelled = cursor.attempt((it) => {
    const label = it.take(BEFORE_LABEL) && readNumberLabel(it)
    const numbers = label ? readNumbers(it, label) : []
    return label && numbers.length > 0 ? { label, numbers } : null
  })
  if (labelled) return labelled
  const numbers = cursor.attempt((it) => {
    if (!it.take(BEFORE_NUMBER) && !(head.labelled && it.take(SPACE))) return null
    const found = readNumbers(it, null)
    return found.length > 0 ? found : null
  })
  return { label: null, numbers: numbers ?? [] }
}

// «Tweede Kamer, 30 573» may be anything; «TK 33042, 17» and what has a year or «nr.» may not.
const isEnough = (head: Head, label: NumberLabel | null): boolean =>
  head.labelled || head.years !== null || label !== null || head.chamber?.style === 'letters'

const FOOTER_PAGE = /\s(\d{1,4})(?=\s{0,3}(?:\n|$))/y

// The footer of a printed page ends in its number: «Tweede Kamer, vergaderjaar 2018–2019, 30 573, nr. 171 1».
function readFooterPage(cursor: Cursor, head: Head): number | null {
  if (head.labelled || head.chamber?.style !== 'words' || head.years === null) return null
  const match = cursor.take(FOOTER_PAGE)
  return match ? Number(match[1]) : null
}

interface Place {
  readonly pages: Pages | null
  readonly footerPage: number | null
  /** Whether the first number ends the citation's opening words, and so has them in its span. */
  readonly isFirst: boolean
}

function pieces(head: Head, dossiers: readonly Dossier[], numbers: readonly Numbered[], place: Place): Target[] {
  return numbers.flatMap((number, n) =>
    dossiers.map((dossier, d): Target => {
      const opening = d > 0 ? dossier.start : head.start
      const start = n === 0 && place.isFirst ? opening : number.start
      const target = { start, end: number.end, ...pieceTarget(head, dossier, number, place) }
      return dossiers.length > 1 ? oneOfSeveral(target, dossiers, number) : target
    }),
  )
}

const pieceId = (dossier: Dossier, number: Numbered): string => `kst-${dossier.id}-${number.value}`

function oneOfSeveral(target: Target, dossiers: readonly Dossier[], number: Numbered): Target {
  const candidates = dossiers.map((it) => pieceId(it, number)).join(' ')
  return { ...target, certainty: 'assumed', details: { ...target.details, candidates } }
}

function pieceTarget(head: Head, dossier: Dossier, number: Numbered, place: Place): Omit<Target, 'start' | 'end'> {
  return {
    canonical: pieceId(dossier, number),
    type: 'kamerstuk',
    sessionYear: head.years,
    pinpointPage: place.footerPage ?? place.pages?.first ?? null,
    ...(place.footerPage === null ? {} : { role: 'self' as const }),
    details: { ...details(head, dossier, place.pages), ...chamberOf(head, number.value) },
  }
}

// Numbers of the Tweede Kamer are digits, those of the Eerste Kamer letters, before 1995 also digits and a letter.
function chamberOf(head: Head, number: string): Record<string, string> {
  if (head.chamber) return { chamber: head.chamber.chamber }
  return { chamber: /^\d+$/.test(number) ? 'TK' : 'EK', chamberFrom: 'number' }
}

function details(head: Head, dossier: Dossier, pages: Pages | null): Record<string, string> {
  return {
    ...(head.isAttachment ? { relation: 'bijlageBij' } : {}),
    ...(dossier.rijkswet ? { rijkswet: dossier.rijkswet } : {}),
    ...(pages ? { pages: pages.all } : {}),
  }
}

const CONTINUES = /\s?[,;]?\s?(?:(?:en|alsmede|resp\.|respectievelijk)\s)?(?=[Nn](?:rs?|ummers?)(?!\p{L}))/uy
// «nr. 456 (36800-XVI)» is a citation of its own that puts the number first.
const HAS_OWN_DOSSIER = /\s?\(\s?\d\d[ .]?\d{3}/y
const MAX_CONTINUATIONS = 20

// «…, nr. 3, p. 5-6; nr. 7» and «… nr. 3, en nr. 6»: further numbers of the same dossier, each with pages of its own.
function readContinuations(cursor: Cursor, head: Head, dossiers: readonly Dossier[]): Target[] {
  const targets: Target[] = []
  for (let i = 0; i < MAX_CONTINUATIONS; i++) {
    const numbers = cursor.attempt((it) => {
      const label = it.take(CONTINUES) && readNumberLabel(it)
      const found = label ? readNumbers(it, label) : []
      return found.length > 0 && !it.sees(HAS_OWN_DOSSIER) ? found : null
    })
    if (numbers === null) break
    const place = { pages: readPages(cursor), footerPage: null, isFirst: false }
    for (const target of pieces(head, dossiers, numbers, place)) targets.push(target)
  }
  return targets
}

function dossiersOnly(cursor: Cursor, head: Head, dossiers: readonly Dossier[]): Reading {
  const pages = readPages(cursor)
  const targets = dossiers.map(
    (dossier, i): Target => ({
      start: i === 0 ? head.start : dossier.start,
      end: dossier.end,
      canonical: `dossier:${dossier.id}`,
      type: 'dossier',
      sessionYear: head.years,
      pinpointPage: pages?.first ?? null,
      details: { ...details(head, dossier, pages), ...(head.chamber ? { chamber: head.chamber.chamber } : {}) },
    }),
  )
  return { start: head.start, end: cursor.at, targets }
}
