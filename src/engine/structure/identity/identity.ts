import { sessionYear as periodOf } from '../../calendar/parliament.ts'
import type { DocumentIdentity } from '../../context.ts'
import type { Interval } from '../../facts/fact.ts'
import type { Span } from '../../positions.ts'
import type { SourceText } from '../../source.ts'
import { headingParts } from '../blocks/headings.ts'
import type { Flow } from '../flow.ts'
import type { FurnitureLines } from '../furniture/furniture.ts'
import { NOTE_LINE } from '../furniture/letterhead.ts'
import { titleFoot } from '../furniture/title-foot.ts'
import type { Line } from '../lines.ts'
import type { Table } from '../tables/table.ts'
import { type Range, spansIn } from '../view.ts'
import { type Cover, coverOf } from './cover.ts'
import { firstDay } from './dates.ts'
import { type Gazette, gazetteOf } from './gazette.ts'
import { documentKind, type KindSigns } from './kind.ts'
import { type Particular, particulars } from './particulars.ts'
import { printedHead } from './printed-head.ts'
import { type PrintedIdentity, printedIdentity } from './printed-identity.ts'
import { propertyIdentity } from './properties.ts'
import { coSenders, letterheadSender, type Signatory, signatories } from './sender.ts'
import { truncation } from './truncation.ts'

export interface IdentityInput {
  readonly source: SourceText
  readonly sha256: string
  readonly lines: readonly Line[]
  readonly furniture: FurnitureLines
  readonly flows: readonly Flow[]
  readonly tables: readonly Table[]
}

type Evidence = Record<string, readonly Span[]>

/** What the document says it is, each part with the spans it was read from. */
export function identityOf(input: IdentityInput): { identity: DocumentIdentity; labels: ReadonlyMap<number, string> } {
  const { source, flows } = input
  const body = flows[0] as Flow
  const printed = printedIdentity(source.text, input.lines, input.furniture.keys())
  const head = printedHead(source.text, body)
  const stated = propertyIdentity(source.properties)
  const named = particulars(body)
  const signers = signatories(source.text, body)
  const behalf = coSenders(source.text, body)
  const evidence: Evidence = { ...head.evidence, ...printed.evidence }
  const spans = (range: Range) => spansIn(source.text, body.view, range)

  const foot = titleFromFoot(input)
  const gazette = gazetteOf(body, spans)
  const cover = coverOf(body)
  Object.assign(evidence, gazette?.evidence)
  const kind = documentKind(signsOf(input, body, printed, signers, foot !== null, { gazette, cover }))
  const date =
    gazette?.date ?? dateOf(body, named, head, stated.date, kind === 'report' ? cover : null, spans, evidence)
  const first = gazette?.title ?? (kind === 'report' ? cover?.title : undefined) ?? null
  const title = titleOf(input, body, named, foot, stated.title, first, spans, evidence)
  const reference = referenceOf(named, spans, evidence)
  const sender = senderOf(signers[0] ?? letterheadSender(source.text, input.lines, input.furniture), evidence)
  if (behalf.roles.length > 0) evidence.coSenders = behalf.spans
  const annexes = named.find((it) => it.label === 'annexes')
  if (annexes) evidence.annexes = annexSpans(body, annexes, spans)

  const chamber = printed.chamber ?? head.chamber ?? stated.chamber
  const sessionYear = printed.sessionYear ?? head.sessionYear ?? stated.sessionYear
  const dossiers =
    printed.dossiers.length > 0 ? printed.dossiers : head.dossiers.length > 0 ? head.dossiers : stated.dossiers
  const number = printed.number ?? head.number ?? stated.number
  const id =
    printed.id ??
    stated.id ??
    gazette?.id ??
    paperId(dossiers, number) ??
    (reference ? `ref:${reference}` : `sha256:${input.sha256}`)
  const identity: DocumentIdentity = {
    kind,
    id,
    title,
    date,
    chamber,
    sessionYear,
    dossiers,
    number,
    reference,
    sender,
    evidence,
    dateInterval: date ? null : derivedInterval(sessionYear, printed.printYear, title),
    coSenders: behalf.roles,
    recipient: recipientOf(body),
    ...truncation(body, kind, signers.length > 0, date !== null || head.number !== null, beginsInRow(input.tables)),
  }
  return { identity, labels: labelsOf(printed, foot) }
}

/** Whether a flattened table begins with the rest of a row of an earlier page, which has a summary alone; null without one. */
function beginsInRow(tables: readonly Table[]): boolean | null {
  const table = tables.find((it) => it.origin === 'flattened')
  if (!table) return null
  return table.cells.filter((it) => it.row === table.headerRows).length === 1
}

const paperId = (dossiers: readonly string[], number: string | null): string | null =>
  dossiers[0] && number ? `kst-${dossiers[0]}-${number}` : null

function signsOf(
  input: IdentityInput,
  body: Flow,
  printed: PrintedIdentity,
  signers: readonly Signatory[],
  hasTitleFoot: boolean,
  { gazette, cover }: { readonly gazette: Gazette | null; readonly cover: Cover | null },
): KindSigns {
  const text = body.view.text
  const headings = body.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => headingParts(text.slice(block.start, block.end)).title)
  return {
    head: text.slice(0, 4000),
    body: text,
    zones: new Set(input.furniture.values()),
    headings,
    hasTitleFoot,
    isGazette: gazette !== null && gazette.title !== null,
    hasCover: cover !== null,
    hasSignatory: signers.some((it) => it.person !== null || /^(?:minister|staatssecretaris)/iu.test(it.role)),
    hasPaperId: printed.id !== null || printed.number !== null,
    rootElement: input.source.properties.rootElement ?? '',
  }
}

function dateOf(
  body: Flow,
  named: readonly Particular[],
  head: { readonly date: string | null; readonly evidence: Evidence },
  stated: string | null,
  cover: Cover | null,
  spans: (range: Range) => Span[],
  evidence: Evidence,
): string | null {
  for (const it of named.filter((particular) => particular.label === 'date')) {
    const day = firstDay(it.value)
    if (!day) continue
    evidence.date = spans({ start: it.start + day.start, end: it.start + day.end })
    return day.day
  }
  if (head.date === null && stated === null && cover) evidence.date = spans(cover.dateAt)
  return head.date ?? stated ?? cover?.date ?? dateLine(body, spans, evidence)
}

/** A line near the top that holds a date and little else, as under the number of a Staatscourant. */
function dateLine(body: Flow, spans: (range: Range) => Span[], evidence: Evidence): string | null {
  for (const block of body.blocks.slice(0, DATE_REACH)) {
    const text = body.view.text.slice(block.start, Math.min(block.end, block.start + 80))
    const day = block.end - block.start < 70 ? firstDay(text) : null
    if (!day || !BEFORE_DATE.test(text.slice(0, day.start)) || !AFTER_DATE.test(text.slice(day.end))) continue
    evidence.date = spans({ start: block.start + day.start, end: block.start + day.end })
    return day.day
  }
  return null
}
const BEFORE_DATE = /^(?:\p{L}+dag |staats(?:courant|blad)\b.{0,30})?$/iu
const AFTER_DATE = /^(?: \d{1,2}[:.]\d{2}(?: uur)?)?$/u
const DATE_REACH = 12

function titleOf(
  input: IdentityInput,
  body: Flow,
  named: readonly Particular[],
  foot: TitleFoot | null,
  stated: string | null,
  first: Range | null,
  spans: (range: Range) => Span[],
  evidence: Evidence,
): string | null {
  const subject = named.find((it) => it.label === 'subject') ?? titleAfterNoteLine(body) ?? first
  if (subject) {
    evidence.title = spans(subject)
    return body.view.text.slice(subject.start, subject.end)
  }
  if (foot) evidence.title = [foot.span]
  const title = stated ?? foot?.title ?? firstHeading(input.source, body)
  const printed = title === null || foot ? null : titleLine(body, title)
  if (printed) evidence.title = spans(printed)
  return title
}

/** Where a title that the file itself states is printed: one of the first lines, which may go on behind it. */
function titleLine(body: Flow, title: string): Range | null {
  const found = body.blocks
    .slice(0, TITLE_REACH)
    .find((it) => body.view.text.slice(it.start, it.end).toLowerCase().startsWith(title.toLowerCase()))
  return found ? { start: found.start, end: found.start + title.length } : null
}
const TITLE_REACH = 10

/** In a note to the minister the title stands under the word «nota». */
function titleAfterNoteLine(body: Flow): Range | null {
  const { text } = body.view
  const at = body.blocks.slice(0, 40).findIndex((block) => NOTE_LINE.test(text.slice(block.start, block.end)))
  const next = at < 0 ? undefined : body.blocks[at + 1]
  return next && next.end - next.start < 300 ? next : null
}

/** A format that marks headings of the first level (HTML, DOCX) says its title with the first one. */
function firstHeading(source: SourceText, body: Flow): string | null {
  if (!source.marks.some((mark) => mark.kind === 'heading')) return null
  const block = body.blocks.slice(0, 10).find((it) => it.kind === 'heading' && it.level === 1)
  return block ? headingParts(body.view.text.slice(block.start, block.end)).title : null
}

interface TitleFoot {
  readonly title: string
  readonly span: Span
  readonly page: string
  readonly pageIndex: number
}

function titleFromFoot({ source, lines, furniture }: IdentityInput): TitleFoot | null {
  for (const [index, kind] of furniture) {
    if (kind !== 'page_footer') continue
    const line = lines[index] as Line
    const foot = titleFoot(line.text)
    if (!foot || /vergaderjaar/u.test(foot.title)) continue
    const end = source.text.slice(line.from, line.to).search(/\s+\d+$/u)
    return { ...foot, span: { start: line.from, end: line.from + end }, pageIndex: line.page }
  }
  return null
}

function referenceOf(named: readonly Particular[], spans: (range: Range) => Span[], evidence: Evidence): string | null {
  const found = named.find((it) => it.label === 'reference' && /\d{4}/.test(it.value) && it.value.length < 60)
  if (!found) return null
  evidence.reference = spans(found)
  return found.value
}

function senderOf(first: Signatory | null, evidence: Evidence): DocumentIdentity['sender'] {
  if (!first) return null
  evidence.sender = first.spans
  return { role: first.role, person: first.person }
}

function recipientOf(body: Flow): string | null {
  const { text } = body.view
  if (/\bAan de Voorzitter van de Eerste Kamer\b/u.test(text.slice(0, 6000))) return 'Eerste Kamer'
  if (/Aan de Voorzitter van de Tweede Kamer|\b[Uu]w Kamer\b/.test(text)) return 'Tweede Kamer'
  return null
}

/** The items under «Bijlage(n)»; a bare count («1») is none. */
function annexSpans(body: Flow, first: Range, spans: (range: Range) => Span[]): Span[] {
  const blocks = body.blocks.filter((block) => block.start >= first.start).slice(0, 12)
  const from = blocks.findIndex((block) => block.kind === 'item')
  if (from < 0 || from > 2) return []
  const items = blocks.slice(from)
  const until = items.findIndex((block) => block.kind !== 'item')
  return items.slice(0, until < 0 ? undefined : until).flatMap((item) => spans(withoutBullet(body, item)))
}

function withoutBullet(body: Flow, item: Range): Range {
  const sentence = body.sentences.find((it) => it.start >= item.start && it.end <= item.end)
  return sentence ? { start: sentence.start, end: item.end } : item
}

/** From print year and parliamentary year, the part they share; else the year a report carries in its title. */
function derivedInterval(sessionYear: string | null, printYear: number | null, title: string | null): Interval | null {
  const session = sessionYear ? periodOf(Number(sessionYear.slice(0, 4))) : null
  const year = printYear ?? (session ? null : Number(/\b(?:19|20)\d{2}$/u.exec(title ?? '')?.[0] ?? 0))
  const calendar: [string, string] | null = year ? [`${year}-01-01`, `${year}-12-31`] : null
  if (!session || !calendar) return session ?? calendar
  const shared: [string, string] = [
    session[0] > calendar[0] ? session[0] : calendar[0],
    session[1] < calendar[1] ? session[1] : calendar[1],
  ]
  return shared[0] <= shared[1] ? shared : session
}

function labelsOf(printed: PrintedIdentity, foot: TitleFoot | null): ReadonlyMap<number, string> {
  const labels = new Map(printed.labels)
  if (foot && !labels.has(foot.pageIndex)) labels.set(foot.pageIndex, foot.page)
  return labels
}
