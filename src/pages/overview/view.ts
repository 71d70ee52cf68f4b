import type { Choice } from '../parts/choices.tsx'
import { dayInWords, intervalInWords } from '../parts/days.ts'
import { t } from '../parts/messages/t.ts'
import { documentHref, factHref } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { grouped } from './advice.ts'
import type { Overview, OverviewRow, Passage } from './overview.ts'
import type { State } from './state.ts'

export interface OverviewView {
  readonly year: number
  readonly department: string | null
  readonly day: string
  readonly documents: number
  readonly upTo: string | null
  readonly undated: number
  readonly years: readonly Choice[]
  readonly departments: readonly Choice[]
  readonly figures: readonly { readonly state: State; readonly count: number }[]
  readonly total: number
  readonly tooMany: number | null
  /** How many are in the files and not on the page. */
  readonly left: number
  readonly files: readonly FileLink[]
  readonly agendas: readonly { readonly with: 'jaarverslag' | 'begroting'; readonly files: readonly FileLink[] }[]
  readonly groups: readonly StudyGroup[]
}

export interface FileLink {
  readonly text: string
  readonly href: string
}

/** The recommendations of one study to one department. */
export interface StudyGroup {
  readonly id: string
  readonly department: string | null
  readonly theme: string | null
  readonly study: string | null
  readonly href: string | null
  readonly day: string | null
  readonly organisations: readonly string[]
  readonly rows: readonly RowView[]
}

export interface RowView {
  readonly id: string
  readonly state: State
  readonly since: string | null
  readonly why: OverviewRow['why']
  readonly recommendation: PassageView
  readonly reactions: readonly { readonly stance: string; readonly passage: PassageView }[]
  readonly done: readonly {
    readonly passage: PassageView
    readonly href: string
    readonly status: State
    readonly term: string | null
    readonly isLate: boolean
    readonly isBehind: boolean
    readonly evidence: readonly PassageView[]
  }[]
}

export interface PassageView {
  readonly text: string
  readonly href: string
  readonly document: string
  readonly day: string | null
  readonly dayInWords: string | null
}

export function overviewView(overview: Overview, years: readonly number[]): OverviewView {
  const { year, department, looked, rows } = overview
  const chosen = department === null ? {} : { departement: department }
  const groups = [...grouped(rows.slice(0, MOST_ROWS), (it) => JSON.stringify([it.department, it.study])).values()]
  return {
    ...{ year, department: department && publicText(department), day: dayInWords(overview.on) },
    ...{ documents: looked.documents, upTo: looked.upTo && dayInWords(looked.upTo), undated: overview.undated },
    years: years.map((it) => ({ text: String(it), href: addressOf(it, chosen), isChosen: it === year })),
    departments: departmentChoices(overview),
    figures: figuresOf(rows),
    total: rows.length,
    tooMany: overview.tooMany,
    left: Math.max(0, rows.length - MOST_ROWS),
    files: FORMATS.map((format) => ({ text: format.toUpperCase(), href: addressOf(`${year}.${format}`, chosen) })),
    agendas: (['jaarverslag', 'begroting'] as const).map((voor) => ({
      with: voor,
      files: FORMATS.map((format) => ({
        text: format.toUpperCase(),
        href: addressOf(`${year}/evaluatieagenda.${format}`, { ...chosen, voor }),
      })),
    })),
    groups: groups.map(groupOf),
  }
}

// A page with more than this is slow to open, and nobody reads it to the end: the files hold all.
const MOST_ROWS = 100

const FORMATS = ['xlsx', 'docx', 'csv'] as const

function addressOf(path: string | number, query: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(query).toString()
  return `/overzicht/${path}${asked === '' ? '' : `?${asked}`}`
}

function departmentChoices({ year, departments, department }: Overview): Choice[] {
  const all = { text: t('overview.departments.all'), href: addressOf(year, {}), isChosen: department === null }
  const each = departments.map((it) => ({
    ...{ text: publicText(it), href: addressOf(year, { departement: it }), isChosen: it === department },
  }))
  return [all, ...each]
}

function figuresOf(rows: readonly OverviewRow[]): OverviewView['figures'] {
  const counts = grouped(rows, (it) => it.state)
  return [...counts.values()]
    .map((it) => ({ state: it[0]?.state ?? 'open', count: it.length }))
    .sort((a, b) => b.count - a.count)
}

function groupOf(rows: readonly OverviewRow[], at: number): StudyGroup {
  const { study, department, theme, subtheme } = rows[0] as OverviewRow
  return {
    ...{ id: `onderzoek-${at + 1}`, department: department && publicText(department), study: study.name },
    theme: theme && publicText(subtheme === null ? theme : `${theme}, ${subtheme}`),
    href: study.documentId && documentHref(study.documentId),
    ...{ day: study.day && dayInWords(study.day), organisations: study.organisations.map(publicText) },
    rows: rows.map(rowView),
  }
}

const rowView = (it: OverviewRow): RowView => ({
  ...{ id: it.id, state: it.state, since: it.since && dayInWords(it.since), why: it.why },
  recommendation: passageView(it.recommendation),
  reactions: it.reactions.map(({ stance, passage }) => ({ stance, passage: passageView(passage) })),
  done: it.done.map((done) => ({
    ...{ passage: passageView(done.passage), status: done.status, isLate: done.isLate },
    href: `/toezeggingen/${encodeURIComponent(done.passage.fact ?? '')}`,
    term: done.due && intervalInWords([null, done.due]),
    isBehind: done.how === 'follows',
    evidence: done.evidence.map(({ passage }) => passageView(passage)),
  })),
})

const passageView = ({ text, documentId, fact, document, day }: Passage): PassageView => ({
  ...{ text, document, day, dayInWords: day && dayInWords(day) },
  href: fact === null ? documentHref(documentId) : factHref(documentId, fact),
})
