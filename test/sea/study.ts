import { organisations } from '../../src/engine/vocabulary/organisations.ts'

/** An invented study as its row is printed: the words of each cell, and what they mean. */
export interface SeaStudy {
  /** What stands before the title, with its colon when that is printed: `Inform:`. Null when nothing does. */
  readonly label: string | null
  readonly title: string
  /** What ends the title: `(WODC).`, `. Organisatie: SEO.`, or only `.` or `:`. */
  readonly ending: string
  readonly organisations: readonly string[]
  readonly publicationKind: string | null
  readonly type: string
  readonly types: readonly string[]
  readonly year: string
  readonly status: string
  readonly article: string
  readonly articles: readonly string[]
  readonly hasLink: boolean
  readonly summary: string
  readonly summaryKind: 'conclusion' | 'description' | null
}
export interface SeaTheme {
  readonly name: string
  readonly subthemes: readonly { readonly name: string; readonly studies: readonly SeaStudy[] }[]
}
/** All studies of one department, as they stand in one table. */
export interface Agenda {
  /** Number of the budget chapter, as in `VIII`. */
  readonly chapter: string
  readonly ministry: string
  readonly themes: readonly SeaTheme[]
}

/**
 * Reads an agenda as it is written down in the folders dev and held:
 *
 *     = VIII | Onderwijs, Cultuur en Wetenschap
 *     # theme
 *     ## sub-theme
 *     label | title | ending | type | year | status | article | link
 *     c: what was concluded        (or d: what it is about; left out for a row with a title alone)
 */
export function parseAgenda(text: string): Agenda {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [chapter = '', ministry = ''] = (lines[0] ?? '').slice(2).split(' | ')
  const themes: { name: string; subthemes: { name: string; studies: SeaStudy[] }[] }[] = []
  for (const [index, line] of lines.entries()) {
    const subthemes = themes.at(-1)?.subthemes
    if (line.startsWith('# ')) themes.push({ name: line.slice(2), subthemes: [] })
    else if (line.startsWith('## ')) subthemes?.push({ name: line.slice(3), studies: [] })
    else if (index > 0 && !/^[cd]: /u.test(line))
      subthemes?.at(-1)?.studies.push(studyOf(line, lines[index + 1] ?? '', chapter))
  }
  return { chapter, ministry, themes }
}

function studyOf(head: string, next: string, chapter: string): SeaStudy {
  const parts = head.split(' | ')
  if (parts.length !== 8) throw new Error(`not eight parts: ${head}`)
  const [label = '', title = '', ending = '', type = '', year = '', status = '', article = '', link = ''] = parts
  const body = /^(?<kind>[cd]): (?<text>.*)$/u.exec(next)?.groups
  return {
    label: label === '-' ? null : label,
    title,
    ending,
    organisations: organisationsIn(ending),
    publicationKind: kindOf(label === '-' ? title : label),
    type,
    types: typesIn(type),
    year,
    status,
    article,
    articles: [...article.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => `begroting:${chapter}/${number}`),
    hasLink: link === 'link',
    summary: body?.text ?? '',
    summaryKind: body ? (body.kind === 'c' ? 'conclusion' : 'description') : null,
  }
}

const canonical = new Map(
  organisations.flatMap((it) => [it.canonical, ...it.names].map((name) => [name.toLowerCase(), it.canonical] as const)),
)

function organisationsIn(ending: string): string[] {
  const names = /^\((?<names>.+)\)[.:]?$|Organisatie: (?<named>.+)\.$/u.exec(ending)?.groups
  // «Inspectie Ontwikkelingssamenwerking en Beleidsevaluatie» is one name.
  const whole = canonical.get((names?.names ?? names?.named ?? '').toLowerCase())
  if (whole) return [whole]
  const list = (names?.names ?? names?.named ?? '').split(/, | en |\//u).filter((name) => name !== '')
  return list.map((name) => canonical.get(name.toLowerCase()) ?? name)
}

const KINDS =
  /^(?:(?:Inform|Onderzoeksrapport|Onderzoek|Adviesrapport|Eindevaluatie|Evaluatie|Chapter|Rapport|Monitor|Beleidsdoorlichting)(?::? |:?$))+/u

/** The printed label or the first word of the title, when it says what kind of publication it is. */
function kindOf(text: string): string | null {
  const found = KINDS.exec(text)?.[0].trim()
  return found ? found.replace(/:$/u, '') : null
}

/** `Ex durante en ex post` is two types. Types are kept in small letters, but for the IBO. */
const typesIn = (printed: string): string[] =>
  printed
    .toLowerCase()
    .split(/ en |, |\/| \+ /u)
    .map((it) => it.trim())
    .map((it) => (it === 'ibo' ? 'IBO' : it))

/** The same studies, all done some years before. */
export const earlier = (agenda: Agenda, years: number): Agenda => ({
  ...agenda,
  themes: agenda.themes.map((theme) => ({
    ...theme,
    subthemes: theme.subthemes.map((subtheme) => ({
      ...subtheme,
      studies: subtheme.studies.map((study) => ({ ...study, year: yearsBefore(study.year, years) })),
    })),
  })),
})

const yearsBefore = (printed: string, years: number): string =>
  printed.replace(/\b20\d\d\b/gu, (year) => String(Number(year) - years))
