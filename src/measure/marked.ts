import type { CitationRole, Interval, TimeKind } from '../engine/facts/fact.ts'
import { overlaps, type Span, spanOf } from '../engine/positions.ts'

/** A labelled passage in the marked form of `gold/README.md`. Spans are offsets into `text`, which holds no marks. */
export interface Passage {
  readonly header: Readonly<Record<string, string>>
  readonly text: string
  readonly labels: readonly Label[]
  /** What was planted to be left alone. */
  readonly negatives: readonly Negative[]
}
export type Label = CitationLabel | TimeLabel
interface Labelled {
  readonly spans: readonly Span[]
  /** `optional`: right when found, neither right nor wrong when missed. */
  readonly scoring: 'required' | 'optional'
}
export interface CitationLabel extends Labelled {
  readonly kind: 'citation'
  /** Several when one piece of text gives several ids; none when it points at something without one. */
  readonly canonicals: readonly string[]
  /** Other ids that count as right in place of `canonicals`. */
  readonly alternatives: readonly string[]
  /** `optional`: the id is a name of our own making, only the span counts. */
  readonly canonicalScoring: 'required' | 'optional'
  readonly role: CitationRole
}
export interface TimeLabel extends Labelled {
  readonly kind: 'time'
  readonly interval: Interval | null
  readonly alternatives: readonly (Interval | null)[]
  readonly timeKind: TimeKind
  readonly recurrence: string | null
}
export interface Negative {
  readonly kind: Label['kind']
  readonly printed: string
  readonly why: string
  readonly span: Span
}

/** Throws when the form is wrong: a passage is written by us, so a slip is to be mended, not read around. */
export function parsePassage(marked: string): Passage {
  const [top, rest] = halves(marked, '\n---\n', 'no line --- after the header')
  const lines = top.split('\n')
  // Labels of meaning stand in a section of their own, see labels.ts.
  const body = lines.includes('labels: meaning') ? halves(rest, '\n===\n', 'no line === after the text')[0] : rest
  const { text, labels } = readMarks(body.replace(/\n$/u, ''))
  return {
    header: Object.fromEntries(lines.filter((line) => !line.startsWith('#')).map(headerPair)),
    text,
    labels,
    negatives: lines.filter((line) => line.startsWith('# not ')).map((line) => negativeOf(line, text, labels)),
  }
}

// A mark opens with its values up to the first bar, or closes. Labels do not nest.
const MARK = /⟦(?<values>[^|⟧\n]{1,400})\||⟧/gu

function readMarks(body: string): { text: string; labels: Label[] } {
  const labels: Label[] = []
  let text = ''
  let read = 0
  let open: { values: string; start: number } | null = null
  for (const match of body.matchAll(MARK)) {
    text += body.slice(read, match.index)
    read = match.index + match[0].length
    const values = match.groups?.values
    if ((values === undefined) === (open === null)) wrong(`mark ${match[0]} out of place`, body, match.index)
    if (open) addLabel(labels, open.values, spanOf(open.start, text.length))
    open = values === undefined ? null : { values, start: text.length }
  }
  if (open) wrong('a mark is not closed', body, read)
  text += body.slice(read)
  if (/[⟦⟧]/u.test(text)) wrong('a mark that cannot be read', text, text.search(/[⟦⟧]/u))
  return { text, labels }
}

function addLabel(labels: Label[], values: string, span: Span): void {
  if (span.start === span.end) throw new Error(`Empty label: ${values}`)
  const back = /^\+(?<count>\d{0,2})$/u.exec(values)?.groups
  if (!back) {
    labels.push(labelOf(values, span))
    return
  }
  const at = labels.length - Number(back.count || 1)
  const label = labels[at] ?? fail(`nothing to continue with ⟦${values}|`)
  labels[at] = { ...label, spans: [...label.spans, span] }
}

function labelOf(values: string, span: Span): Label {
  const [letter, value, ...rest] = values.split(' ')
  const attributes = rest.map(attributePair)
  if (value && letter === 'c') return citationLabel(value, attributes, span)
  if (value && letter === 't') return timeLabel(value, attributes, span)
  return fail(`A label starts with c or t and its value: ${values}`)
}

type Attribute = readonly [name: string, value: string]

function citationLabel(value: string, attributes: Attribute[], span: Span): CitationLabel {
  const one = only(attributes, ['role', 'alt', 'id', 'scoring'])
  return {
    kind: 'citation',
    canonicals: value === '-' ? [] : value.split(';'),
    alternatives: every(attributes, 'alt'),
    canonicalScoring: one('id') === 'free' ? 'optional' : 'required',
    role: (one('role') ?? 'reference') as CitationRole,
    scoring: one('scoring') === 'optional' ? 'optional' : 'required',
    spans: [span],
  }
}

function timeLabel(value: string, attributes: Attribute[], span: Span): TimeLabel {
  const one = only(attributes, ['kind', 'alt', 'recurrence', 'scoring'])
  return {
    kind: 'time',
    interval: intervalOf(value),
    alternatives: every(attributes, 'alt').map(intervalOf),
    timeKind: (one('kind') ?? fail(`no kind= in ${value}`)) as TimeKind,
    recurrence: one('recurrence') ?? null,
    scoring: one('scoring') === 'optional' ? 'optional' : 'required',
    spans: [span],
  }
}

function only(attributes: Attribute[], allowed: string[]): (name: string) => string | undefined {
  for (const [name] of attributes) if (!allowed.includes(name)) fail(`unknown attribute ${name}`)
  return (name) => attributes.find(([it]) => it === name)?.[1]
}

const every = (attributes: Attribute[], name: string) => attributes.filter(([it]) => it === name).map(([, it]) => it)

function attributePair(text: string): Attribute {
  return halves(text, '=', `no = in the attribute ${text}`)
}

function headerPair(line: string): [string, string] {
  const [key, value] = halves(line, ':', `no colon in the header line ${line}`)
  return [key, value.trim()]
}

/** `START/END`, `..` for an open end, `-` for a time that cannot be dated. */
export function intervalOf(value: string): Interval | null {
  if (value === '-') return null
  const [start, end] = halves(value, '/', `no / in the interval ${value}`).map(dayOf)
  return [start ?? null, end ?? null]
}

function dayOf(value: string): string | null {
  if (value === '..') return null
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : fail(`not a day: ${value}`)
}

// The negative is looked up in the printed text, where it may be broken over a line.
function negativeOf(line: string, text: string, labels: readonly Label[]): Negative {
  const parts = /^# not (?<letter>[ct]): (?<printed>.+?) — (?<why>.+)$/u.exec(line)?.groups ?? fail(`not read: ${line}`)
  const { letter, printed = '', why = '' } = parts
  const kind = letter === 'c' ? 'citation' : 'time'
  const taken = labels.filter((label) => label.kind === kind).flatMap((label) => label.spans)
  const places = [...text.matchAll(printedPattern(printed))].map((it) => spanOf(it.index, it.index + it[0].length))
  const free = places.find((place) => !taken.some((span) => overlaps(span, place)))
  return { kind, printed, why, span: free ?? fail(`not in the text outside labels: ${line}`) }
}

function printedPattern(printed: string): RegExp {
  const characters = [...printed].map((it) => (/\s/u.test(it) ? '\\s{1,3}' : it.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&')))
  return new RegExp(`(?<![\\p{L}\\d])${characters.join('(?:\\u00ad|- ?\\n)?')}(?![\\p{L}\\d])`, 'giu')
}

function halves(text: string, separator: string, otherwise: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? fail(otherwise) : [text.slice(0, at), text.slice(at + separator.length)]
}

function wrong(what: string, text: string, at: number): never {
  return fail(`${what}: …${text.slice(Math.max(0, at - 30), at + 30)}…`)
}

function fail(what: string): never {
  throw new Error(what)
}
