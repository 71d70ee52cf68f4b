import type { Done, Overview, OverviewRow, Passage } from '../../pages/overview/overview.ts'
import { dayInWords, intervalInWords } from '../../pages/parts/days.ts'
import { counted, named, type TextKey, t } from '../../pages/parts/messages/t.ts'
import { passageAddress, type SiteAddress } from '../site.ts'
import { type Cell, cellText, type Linked, type Table } from '../table.ts'
import { lookedIn } from './commitments.ts'

export const overviewTitle = ({ year, department }: Overview): string =>
  department === null
    ? t('overview.title', { year })
    : t('overview.title.of', { year, department: cellText(department) })

/** The overview, and behind it every passage by the number of its row. */
export function overviewTables(overview: Overview, site: SiteAddress): readonly [rows: Table, sources: Table] {
  const title = overviewTitle(overview)
  const rows = overview.rows.map((row, i) => COLUMNS.map(([, , cell]) => cell(row, i + 1, site)))
  const columns = COLUMNS.map(([head, width]) => ({ head: typeof head === 'string' ? t(head) : head.text, width }))
  return [
    { name: 'Jaaroverzicht', title, notes: notesOf(overview), columns, rows },
    {
      ...{ name: 'Bewijs', title: t('overview.column.sources'), notes: [lookedIn(overview.looked, overview.on)] },
      columns: SOURCE_COLUMNS,
      rows: overview.rows.flatMap((row, i) => sourceRows(row, i + 1, site)),
    },
  ]
}

/** For paper: fewer columns, each with what belongs together. */
export function overviewPrinted(overview: Overview, site: SiteAddress): Table {
  const on = (day: string | null): string => (day === null ? '' : `\n${dayInWords(day)}`)
  const rows = overview.rows.map((it): Cell[] => [
    [it.department, it.theme, it.subtheme].flatMap((word) => (word === null ? [] : cellText(word))).join('\n'),
    `${cellText(it.study.name ?? t('overview.study.none'))}${on(it.study.day)}`,
    ...[cellText(it.recommendation.text), reactionText(it), doneText(it)],
    `${named('overview.state', it.state)}${on(it.since)}`,
    null,
    passagesOf(it).map(([, passage]) => linkTo(passage, site)),
  ])
  const columns = PRINTED.map(([head, width]) => ({ head: t(head), width }))
  return { name: 'Jaaroverzicht', title: overviewTitle(overview), notes: notesOf(overview), columns, rows }
}
const PRINTED: readonly (readonly [head: TextKey, width: number])[] = [
  ['overview.column.theme', 15],
  ['overview.column.study', 16],
  ['overview.column.recommendation', 19],
  ['overview.column.reaction', 20],
  ['overview.column.done', 34],
  ['overview.column.state', 13],
  ['overview.column.next', 15],
  ['overview.column.sources', 18],
]

const notesOf = (it: Overview): string[] => [
  lookedIn(it.looked, it.on),
  t('overview.which', { year: it.year }),
  t('overview.which.main'),
  t('overview.which.silence'),
  t('overview.next'),
  ...(it.undated > 0 ? [counted('overview.undated', it.undated)] : []),
]

type Head = TextKey | { readonly text: string }

const COLUMNS: readonly (readonly [
  head: Head,
  width: number,
  cell: (row: OverviewRow, number: number, site: SiteAddress) => Cell,
])[] = [
  [{ text: 'Nr.' }, 5, (_, number) => number],
  ['overview.column.department', 18, (it) => it.department && cellText(it.department)],
  ['overview.column.theme', 16, (it) => it.theme && cellText(it.theme)],
  ['overview.column.subtheme', 16, (it) => it.subtheme && cellText(it.subtheme)],
  ['overview.column.study', 26, (it) => it.study.name && cellText(it.study.name)],
  ['overview.column.study-day', 12, (it) => it.study.day],
  ['overview.column.recommendation', 36, (it) => cellText(it.recommendation.text)],
  ['overview.column.reaction', 36, (it) => reactionText(it)],
  ['overview.column.done', 46, (it) => doneText(it)],
  ['overview.column.state', 18, (it) => named('overview.state', it.state)],
  ['overview.column.since', 12, (it) => it.since],
  ['overview.column.next', 22, () => null],
  ['overview.column.sources', 24, (it, _, site) => passagesOf(it).map(([, passage]) => linkTo(passage, site))],
]

export function reactionText({ reactions }: OverviewRow): string {
  if (reactions.length === 0) return t('overview.reaction.none')
  return reactions
    .map(({ stance, passage }) => `${named('overview.stance', stance)}${on(passage)}: «${cellText(passage.text)}»`)
    .join('\n')
}

export function doneText({ done, reactions }: OverviewRow): string {
  if (done.length === 0) return reactions.length === 0 ? '' : t('overview.done.none')
  return done.flatMap(doneLines).join('\n')
}

/** The promise, and under it what was found of it. */
function doneLines(it: Done): string[] {
  const term = it.due === null ? [] : [t('overview.done.due', { term: intervalInWords([null, it.due]) })]
  const late = it.isLate ? [t('overview.done.late')] : []
  const facts = [named('overview.state', it.status), ...term, ...late].join('; ')
  const found = it.evidence.map(
    ({ passage }) => `– ${passage.day ?? ''} «${cellText(passage.text)}» (${passage.document})`,
  )
  return [`«${cellText(it.passage.text)}» (${facts})`, ...found]
}

const on = ({ day }: Passage): string => (day === null ? '' : ` (${dayInWords(day)})`)

/** Every passage of a row with what it proves; none twice. */
export function passagesOf(row: OverviewRow): [proves: TextKey, passage: Passage][] {
  const all: [TextKey, Passage][] = [
    ...[row.recommendation, ...row.restated].map((it): [TextKey, Passage] => ['overview.column.recommendation', it]),
    ...row.reactions.map((it): [TextKey, Passage] => ['overview.column.reaction', it.passage]),
    ...row.done
      .flatMap((it) => [it.passage, ...it.evidence.map(({ passage }) => passage)])
      .map((it): [TextKey, Passage] => ['overview.column.done', it]),
  ]
  return [...new Map(all.toReversed().map((it) => [`${it[1].documentId} ${it[1].text}`, it])).values()].toReversed()
}

const linkTo = (it: Passage, site: SiteAddress): Linked => ({
  text: it.day === null ? cellText(it.document) : `${cellText(it.document)}, ${dayInWords(it.day)}`,
  href: passageAddress(site, it.documentId, it.fact),
})

const SOURCE_COLUMNS = [
  { head: 'Nr.', width: 5 },
  { head: 'Bewijst', width: 22 },
  { head: 'Document', width: 34 },
  { head: 'Kenmerk', width: 20 },
  { head: 'Datum', width: 12 },
  { head: 'Passage', width: 70 },
  { head: 'Adres', width: 50 },
]

const sourceRows = (row: OverviewRow, number: number, site: SiteAddress): Cell[][] =>
  passagesOf(row).map(([proves, it]) => {
    const href = passageAddress(site, it.documentId, it.fact)
    return [
      number,
      t(proves),
      cellText(it.document),
      cellText(it.documentId),
      it.day,
      cellText(it.text),
      [{ text: href, href }],
    ]
  })

/** One recommendation a line, with all its passages. */
export function* overviewJson({ rows, year, on }: Overview, site: SiteAddress): Generator<unknown> {
  const of = (it: Passage) => ({ ...it, url: passageAddress(site, it.documentId, it.fact) })
  for (const it of rows)
    yield {
      ...{ year, on, id: it.id, department: it.department, theme: it.theme, subtheme: it.subtheme, study: it.study },
      ...{ recommendation: of(it.recommendation), restated: it.restated.map(of), state: it.state, since: it.since },
      reactions: it.reactions.map(({ stance, passage }) => ({ stance, passage: of(passage) })),
      done: it.done.map(({ passage, evidence, ...rest }) => ({
        ...{ ...rest, passage: of(passage) },
        evidence: evidence.map(({ type, passage: found }) => ({ type, passage: of(found) })),
      })),
      why: it.why,
    }
}
