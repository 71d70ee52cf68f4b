import { type LinkDocument, placeIn, unique } from '../document.ts'
import type { Pair, Place } from '../link.ts'
import { endOf, isWithin, startOf } from '../standing.ts'
import { onlyYear, yearOf } from '../when.ts'
import type { ContentWords } from '../words/content.ts'
import { fold, plain } from '../words/fold.ts'
import { mainTitle, makersIn, titledIn } from './title.ts'

/** A study under one of the names by which a document calls it. */
export interface NamedStudy {
  readonly place: Place
  /** Words of the title, without the kind of publication and who made it. */
  readonly title: readonly string[]
  readonly years: readonly number[]
  readonly organisations: readonly string[]
  readonly commissioners: readonly string[]
  /** Years printed in the title: of the period that was studied, or of a yearly report. */
  readonly period: string
  /** Of a series: «deel I», «tweede», or the stage («tussentijds»). */
  readonly part: string
  readonly schemes: readonly string[]
  readonly canonical: string | null
  readonly evaluates: boolean
  /** The title up to its subtitle, as it is compared as a whole. */
  readonly main: string
  readonly dossiers: readonly string[]
}

const STUDY =
  /\b(?:onderzoek(?:srapport)?|evaluatie(?:rapport)?|studie|rapport|monitor|doorlichting|verkenning|nulmeting|invoeringstoets)\b/iu
const KIND =
  /\b(?:(?:TK|EK) (?:brief|nota)|(?:beleids|kabinets)reactie(?: op)?|reactie op|aanbieding(?:sbrief)?|inform|chapter|(?:onderzoeks|eind|evaluatie|advies|deel)?rapport(?: van)?|(?:eind|tussen|deel)?evaluatie|onderzoek|studie|conclusies?)\b:?/giu
const PART = /\b(?:deel|part|fase) (?<number>[IVX]+|\d+)\b|\b(?<ordinal>eerste|tweede|derde|vierde|vijfde)\b/iu
const STAGE =
  /\b(?:(?<mid>tussen(?:tijdse )?-?(?:evaluatie|rapport(?:age)?)|midterm)|(?<base>nulmeting)|(?<yearly>jaarrapportage|monitor|voortgangsrapportage))/iu
const COMMISSIONED = /\bin opdracht van (?:het |de )?/iu
const YEARS = /\b(?:19|20)\d{2}\b/gu

/** The studies a document names: rows of a table, cited reports, and what its own title says it answers or offers. */
export function namedStudies(document: LinkDocument, words: ContentWords): NamedStudy[] {
  // Studies in running text are cited as well, and there the sentence says more of them than their own fields do.
  const ofTables = document.facts.studies.filter(isOfTable)
  const rows = ofTables.flatMap((row) => rowOf(row, document, words) ?? [])
  const isRow = (spans: readonly Pair[]) =>
    ofTables.some((row) => startOf(row.spans) <= startOf(spans) && endOf(spans) <= endOf(row.spans))
  const cited = document.facts.citations
    .filter((it) => isStudy(it.type, it.role, it.text) && !isRow(it.spans))
    .map((it) => inText(placeIn(document, it), it.canonical, document, words))
  const { title } = document
  const isStudyTitle = title && (STUDY.test(title.text) || document.kind === 'report')
  const own = isStudyTitle ? [inText(title, null, document, words)] : []
  const bare = titledIn(document, cited).map(({ place, title: text }) => inText(place, null, document, words, text))
  return [...rows, ...own, ...cited, ...bare].filter((it) => it.title.length > 0)
}

const isStudy = (type: string, role: string, text: string): boolean =>
  role !== 'self' && (type === 'report' || (type === 'annex' && STUDY.test(text)))

function inText(
  place: Place,
  canonical: string | null,
  document: LinkDocument,
  words: ContentWords,
  text = place.text,
): NamedStudy {
  const said = document.statements.filter((it) => isWithin(place.spans, it.place.spans))
  const around = [place, ...said.map((it) => it.place)]
  const commissioned = said.flatMap((it) => commissionersIn(document, it.place))
  const makers = around.flatMap((it) => [...named(document, it.spans), ...makersIn(it.text)])
  const within = unique([...makers, ...commissioned])
  const inTitle = place.spans === document.title?.spans
  const isOffered = said.some((it) => it.fact.kind === 'performative')
  const published = said.flatMap((it) => (PUBLISHED.test(it.place.text) ? (it.ends.map(yearOf)[0] ?? []) : []))
  const year = inTitle || isOffered ? onlyYear(document) : (published[0] ?? null)
  return {
    place,
    ...titleOf(text, document, place.spans, words),
    main: mainOf(text),
    dossiers: document.dossiers,
    years: year === null ? [] : [year],
    organisations: within,
    commissioners: commissioned,
    schemes: document.around.mentions(place.spans).flatMap((it) => (it.type === 'scheme' ? [it.canonical] : [])),
    canonical,
    evaluates: /evaluatie|doorlichting/iu.test(text),
  }
}

type Row = LinkDocument['facts']['studies'][number]

const isOfTable = (row: Row): boolean => (Array.isArray(row.types) && row.types.length > 0) || row.status != null

/** A row of the evaluation agenda. Its keys are read with care: files of older versions have none of them. */
function rowOf(row: Row, document: LinkDocument, words: ContentWords): NamedStudy | null {
  const title = typeof row.title === 'string' ? row.title : null
  const spans = (row.fieldSpans as Record<string, Pair[]> | undefined)?.title
  if (title === null || !spans || spans.length === 0) return null
  const { part, period } = titleOf(title, document, spans, words)
  const stated = Array.isArray(row.organisations) ? row.organisations.map(String) : []
  const organisations = unique([...stated, ...makersIn(title), ...makersIn(row.text)])
  return {
    place: { ...placeIn(document, { id: row.id, spans, text: title }) },
    title: words.of(withoutKind(title)),
    part,
    period,
    years: typeof row.year === 'number' ? [row.year] : [],
    organisations,
    commissioners: [],
    schemes: document.around.mentions(spans).flatMap((it) => (it.type === 'scheme' ? [it.canonical] : [])),
    canonical: null,
    evaluates: /evaluatie|doorlichting/iu.test(title),
    main: mainOf(title),
    dossiers: document.dossiers,
  }
}

function titleOf(text: string, document: LinkDocument, spans: readonly Pair[], words: ContentWords) {
  const makers = document.around.mentions(spans).filter((it) => it.type === 'organisation')
  const bare = makers.reduce((rest, it) => rest.replace(it.text, ' '), text)
  return { title: words.of(withoutKind(bare)), period: (text.match(YEARS) ?? []).join('-'), part: partOf(text) }
}

// «Van de subsidieregeling» is no title: without its small words one word is left.
const mainOf = (title: string): string =>
  plain(mainTitle(title.replace(KIND, ' '))).replace(/^(?:(?:naar|over|van|inzake|op|de|het|een) )+/u, '')

const PUBLISHED = /\b(?:verscheen|verschenen|gepubliceerd|uitgebracht|opgeleverd|aangeboden|afgerond)\b/iu

const withoutKind = (title: string): string => title.replace(KIND, ' ').replace(/\b(?:naar|over|van|inzake)\b/giu, ' ')

function partOf(text: string): string {
  const stage = Object.entries(STAGE.exec(text)?.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? ''
  const part = PART.exec(text)?.groups
  return `${stage} ${fold(part?.number ?? part?.ordinal ?? '')}`.trim()
}

const named = (document: LinkDocument, spans: readonly Pair[]): string[] =>
  document.around
    .mentions(spans)
    .flatMap((it) => (it.type === 'organisation' && isMaker(it.canonical) ? [it.canonical] : []))

// Whoever the letter is from or to made no study; a ministry may have commissioned it, which tells little.
const isMaker = (canonical: string): boolean =>
  !/^(?:kabinet|Tweede Kamer|Eerste Kamer|gemeenten|provincies)$/u.test(canonical)

function commissionersIn(document: LinkDocument, { text, spans }: Place): string[] {
  const behind = COMMISSIONED.exec(text)
  if (!behind) return []
  const rest = text.slice(behind.index + behind[0].length)
  // «In opdracht van mijn ministerie»: that of whoever writes.
  if (document.sender !== null && /^(?:mijn|ons) ministerie\b/u.test(rest)) return [document.sender]
  return document.around
    .mentions(spans)
    .flatMap((it) => (it.type === 'organisation' && rest.startsWith(it.text) ? [it.canonical] : []))
}

export const yearsOf = (studies: readonly NamedStudy[]): number[] => unique(studies.flatMap((it) => it.years))
export { yearOf }
