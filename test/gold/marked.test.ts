import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overlaps } from '../../src/engine/positions.ts'
import { isLabelledForMeaning } from '../../src/measure/labels.ts'
import { type CitationLabel, type Label, parsePassage, type TimeLabel } from '../../src/measure/marked.ts'

const FOLDER = new URL('../../gold/passages/', import.meta.url)
const passages = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, marked: readFileSync(new URL(file, FOLDER), 'utf8') }))
  .filter(({ marked }) => !isLabelledForMeaning(marked))
  .map(({ file, marked }) => ({ file, side: file.split('-')[0], ...parsePassage(marked) }))
const citationsOf = (labels: readonly Label[]) => labels.filter((it): it is CitationLabel => it.kind === 'citation')
const timesOf = (labels: readonly Label[]) => labels.filter((it): it is TimeLabel => it.kind === 'time')

describe('the marked form', () => {
  const read = (body: string) => parsePassage(`id: x\n---\n${body}\n`)
  const printed = (body: string) => {
    const { text, labels } = read(body)
    return labels.map((label) => label.spans.map((span) => text.slice(span.start, span.end)))
  }

  test('marks are gone from the text and labels point at what they held', () => {
    expect(read('Zie ⟦c kst-39001-7|39 001, nr. 7⟧ van ⟦t 2031-02-03/2031-02-03 kind=day|3 februari⟧.').text).toBe(
      'Zie 39 001, nr. 7 van 3 februari.',
    )
    expect(printed('⟦c a|één⟧ en ⟦c b|twee⟧')).toEqual([['één'], ['twee']])
  })
  test('a label goes on after furniture, also when the furniture is labelled', () => {
    expect(printed('⟦c a|nr.⟧\n7\n⟦+|12⟧')).toEqual([['nr.', '12']])
    expect(printed('⟦c a|nr.⟧ ⟦c b role=self|voet⟧ ⟦+2|12⟧')).toEqual([['nr.', '12'], ['voet']])
  })
  test('an interval may be open, or absent', () => {
    const intervals = timesOf(read('⟦t ../2031-12-31 kind=year|t/m 2031⟧ ⟦t - kind=vague|ooit⟧').labels)
    expect(intervals.map((it) => it.interval)).toEqual([[null, '2031-12-31'], null])
  })
  test('one piece of text may carry several ids, or none', () => {
    const labels = citationsOf(read('⟦c kst-1-2;kst-3-2|1 en 3, nr. 2⟧ ⟦c -|bijlage⟧').labels)
    expect(labels.map((it) => it.canonicals)).toEqual([['kst-1-2', 'kst-3-2'], []])
  })
  test('a negative is found over a line end, but not inside a label of its kind', () => {
    const marked = 'id: x\n# not t: weekrooster — compound\n---\n⟦c a|week-\nrooster⟧'
    expect(parsePassage(marked).negatives.map((it) => it.span)).toEqual([{ start: 0, end: 13 }])
    expect(() => parsePassage(marked.replace('not t', 'not c'))).toThrow('outside labels')
  })
  test.each([
    ['⟦c a|open', 'not closed'],
    ['⟦c a|x ⟦c b|y⟧⟧', 'out of place'],
    ['x⟧', 'out of place'],
    ['⟦+|x⟧', 'nothing to continue'],
    ['⟦t 2031-02-03 kind=day|x⟧', 'no / in the interval'],
    ['⟦t -|x⟧', 'no kind='],
    ['⟦c a rol=self|x⟧', 'unknown attribute rol'],
    ['⟦c a|⟧', 'Empty label'],
  ])('a slip is said: %s', (body, message) => {
    expect(() => read(body)).toThrow(message)
  })
})

describe.each(passages)('$file', ({ file, header, text, labels, negatives }) => {
  const spans = labels.flatMap((label) => label.spans)

  test('has its header and a fitting length', () => {
    expect(header.id).toBe(file.replace('.txt', ''))
    expect(Object.keys(header)).toEqual(expect.arrayContaining(['family', 'style', 'kind', 'sender', 'negatives']))
    expect(header['document-date'] ?? header['document-interval'] ?? header['date-in-text']).toBeDefined()
    const words = text.split(/\s+/u).filter(Boolean).length
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(250)
  })
  test('labels lie in the text, begin and end on a word, and keep apart', () => {
    for (const span of spans) expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/su)
    const crossing = spans.filter((a, i) => spans.slice(i + 1).some((b) => overlaps(a, b)))
    expect(crossing).toEqual([])
  })
  test('ids have a known shape and roles are of the vocabulary', () => {
    for (const { canonicals, alternatives, role } of citationsOf(labels)) {
      for (const id of [...canonicals, ...alternatives])
        expect(SHAPES.some((shape) => shape.test(id)) ? '' : id).toBe('')
      expect(ROLES).toContain(role)
    }
  })
  test('intervals are ordered and agree with their kind', () => {
    for (const label of timesOf(labels)) {
      for (const it of [label.interval, ...label.alternatives]) if (it?.[0] && it[1]) expect(it[0] <= it[1]).toBe(true)
      expect(KINDS.get(label.timeKind)?.(label, header['document-date'] ?? header['date-in-text']), print(label)).toBe(
        true,
      )
    }
  })
  test('the planted negatives are as many as the header says', () => {
    expect(negatives.length).toBe(Number(header.negatives))
  })
  const print = (label: Label) => label.spans.map((span) => text.slice(span.start, span.end)).join(' … ')
})

describe('the set', () => {
  const all = passages.flatMap((it) => it.labels)

  test('is as large as it promises', () => {
    expect(passages.filter((it) => it.side === 'dev').length).toBe(36)
    expect(passages.filter((it) => it.side === 'held').length).toBe(18)
    expect(citationsOf(all).filter((it) => it.scoring === 'required').length).toBeGreaterThanOrEqual(150)
    expect(timesOf(all).filter((it) => it.scoring === 'required').length).toBeGreaterThanOrEqual(150)
    expect(passages.flatMap((it) => it.negatives).length).toBeGreaterThanOrEqual(90)
  })
  test('is split by family and by dossier', () => {
    const keysOf = (side: string) => new Set(passages.filter((it) => it.side === side).flatMap(splitKeys))
    const held = keysOf('held')
    expect([...keysOf('dev')].filter((key) => held.has(key))).toEqual([])
  })
})

// Council dossiers are shared by every department and hold thousands of pieces: they do not bind two passages.
function splitKeys({ header, labels }: (typeof passages)[number]): string[] {
  const ids = citationsOf(labels).flatMap((it) => it.canonicals)
  const dossiers = ids.map((id) => /^(?:kst-(.+)-[^-]+|dossier:(.+))$/u.exec(id)).map((it) => it?.[1] ?? it?.[2])
  return [
    `family ${header.family}`,
    ...dossiers.filter((it) => it !== undefined && !it.startsWith('21501')),
  ] as string[]
}

const ROLES = [
  'reference',
  'self',
  'repealed',
  'amended',
  'implemented',
  'table_cell',
  'letterhead',
  'attachment',
  'subject',
  'footnote',
]

const ARTICLE = String.raw`(?:&(?:artikel|lid|o|aanwijzing|g|z)=[\w.:-]+)`
const SHAPES = [
  /^kst-(?:\d{8}-)?\d{4,5}(?:-(?:[IVXLC]+[A-H]?|[A-J]|\d{2}))?-(?:\d{1,5}[a-z]{0,2}|[A-Z]{1,3})$/u,
  /^kst-(?:[ivxlc]+-[a-z]{1,3}|[IVXLC]+-[A-Z]{1,3})$/u,
  /^dossier:\d{4,5}(?:-(?:[IVXLC]+[A-H]?|[A-J]|\d{2}))?$/u,
  /^h-(?:tk|ek)-\d{8}-\d{1,5}-\d{1,5}$/u,
  /^ah-(?:tk|ek)-\d{8}-\d{1,4}$/u,
  /^nds-tk-20\d{2}D\d{5}$/u,
  /^blg-\d{3,8}$/u,
  /^tk:20\d{2}[DZA]\d{5}$/u,
  /^(?:tk-toezegging:TZ\d{6}-\d{3}|ek-toezegging:T\d{5})$/u,
  /^(?:stb|stcrt|trb)-\d{4}-[1-9]\d{0,4}(?:-n\d)?$/u,
  new RegExp(`^jci1\\.3:c:BWBR\\d{7}${ARTICLE}+$`, 'u'),
  new RegExp(`^(?:BWBR\\d{7}|nlwet:[a-z0-9-]+${ARTICLE}*)$`, 'u'),
  /^begroting:[IVX]+[A-H]?\/\d{1,2}(?:\.\d{1,2})?$/u,
  /^CELEX:(?:3\d{4}[LRD]\d{4}|0\d{4}[LRD]\d{4}-\d{8})$/u,
  /^OJ:[LC]:\d{4}:\d{1,4}(?::\d{1,4})?$/u,
  /^COM\(\d{4}\)\d{1,4}$/u,
  /^ECLI:[A-Z]{2}:[A-Z]{1,7}:\d{4}:[A-Z0-9]{1,25}$/u,
  /^[CT]-\d{1,4}\/\d{2}$/u,
  /^ljn:[A-Z]{2}\d{4}$/u,
  /^(?:hdl:20\.500\.12832\/\d+|isbn:97[89]\d{10}|issn:\d{4}-\d{3}[\dX]|doi:10\.\d{4,9}\/[a-z0-9./-]+)$/u,
  /^ref:[\w/.-]+$/u,
  /^https:\/\/[a-z0-9.-]+(?:\/[\w./-]+)?$/u,
  /^(?:motie|study|programme):[a-z0-9-]+$/u,
]

type Check = (label: TimeLabel, today: string | undefined) => boolean
const monthOf = (day: string) => day.slice(0, 7)
const isFirst = (day: string) => day.endsWith('-01')
const isLast = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z')
const monthsIn = (start: string, end: string) =>
  (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1

/** Whole months from one of `starts` on, or a limit: open on a side, or counted from the day of the document. */
const months =
  (count: (n: number) => boolean, starts: readonly string[] = []): Check =>
  ({ interval }, today) => {
    if (!interval) return false
    const [start, end] = interval
    if (!start || !end || start === today) return true
    if (!isFirst(start) || !isLast(end) || !count(monthsIn(start, end))) return false
    return starts.length === 0 || starts.includes(start.slice(5, 7))
  }
const undated: Check = ({ interval }) => interval === null
const thirdTuesday = (year: number) => {
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  return new Date(Date.UTC(year, 8, 1 + ((9 - first) % 7) + 14))
}
const KINDS = new Map<string, Check>([
  ['day', ({ interval }) => interval !== null],
  ['month', months(() => true)],
  ['quarter', months((n) => n === 3, ['01', '04', '07', '10'])],
  ['half_year', months((n) => n === 6, ['01', '07'])],
  ['year', months((n) => n === 12, ['01'])],
  ['year_range', months((n) => n % 12 === 0)],
  [
    'season',
    ({ interval, ...label }, today) =>
      months((n) => n === 3, ['03', '06', '09', '12'])({ interval, ...label }, today) ||
      // «na de zomer» is four weeks, as after a recess.
      (interval?.[0]?.slice(5) === '09-01' && interval[1]?.slice(5) === '09-29'),
  ],
  // Begin, medio and eind of a year; thirds of a month; up to the day of a yearly budget note.
  [
    'part_of_year',
    (label, today) =>
      months((n) => n === 3 || n === 4, ['01', '05', '10'])(label, today) ||
      (label.interval?.[0] != null &&
        label.interval[1] != null &&
        monthOf(label.interval[0]) === monthOf(label.interval[1])),
  ],
  [
    'session_year',
    ({ interval }) => {
      const year = Number(interval?.[0]?.slice(0, 4))
      const end = new Date(thirdTuesday(year + 1).getTime() - 86_400_000)
      const iso = (day: Date) => day.toISOString().slice(0, 10)
      return interval?.[0] === iso(thirdTuesday(year)) && interval[1] === iso(end)
    },
  ],
  // A recess is a limit, or the four weeks after it.
  [
    'recess',
    ({ interval }, today) =>
      interval?.[0] === today ||
      (interval?.[0] != null && Date.parse(interval[1] ?? '') - Date.parse(interval[0]) === 28 * 86_400_000),
  ],
  ['relative', (label) => label.interval !== null || label.scoring === 'optional'],
  ['recurrence', (label) => label.interval === null && /^P\d+[DWMY]$/u.test(label.recurrence ?? '')],
  ['duration', undated],
  ['vague', undated],
])
