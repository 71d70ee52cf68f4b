import { extname } from 'node:path'
import { type AnnexKind, annexKinds } from '../../exports/contents/sea-models.ts'
import { dayOf, today } from '../day.ts'
import { UsageProblem } from '../usage-problem.ts'

export const formats = ['csv', 'xlsx', 'docx', 'jsonl', 'ics', 'atom'] as const
export type Format = (typeof formats)[number]
export const contents = ['commitments', 'overview', 'sea', 'documents', 'facts'] as const
export type Content = (typeof contents)[number]

/** What `export` is asked, as it was typed. */
export interface Wishes {
  readonly format?: string
  readonly what?: string
  readonly year?: string
  readonly department?: string
  readonly on?: string
  readonly for?: string
  readonly articles?: string
  readonly site?: string
}

export interface Wanted {
  readonly format: Format
  readonly what: Content
  readonly year: number | null
  readonly department: string | null
  readonly on: string
  readonly kind: AnnexKind
  readonly articles: readonly string[] | null
  readonly site: string
}

/** A feed is of commitments, and a table of studies has the columns of its model in every format that has columns. */
const FITTING: Readonly<Record<Content, readonly Format[]>> = {
  commitments: formats,
  overview: ['csv', 'xlsx', 'docx', 'jsonl'],
  sea: ['csv', 'xlsx', 'docx', 'jsonl'],
  documents: ['csv', 'xlsx', 'docx', 'jsonl'],
  facts: ['csv', 'xlsx', 'docx', 'jsonl'],
}

export function wantedIn(file: string, wishes: Wishes, port: number): Wanted {
  const format = oneOf('--format', wishes.format ?? extname(file).slice(1).toLowerCase(), formats)
  const what = oneOf('--what', wishes.what ?? 'commitments', contents)
  if (!FITTING[what].includes(format))
    throw new UsageProblem(`There is no ${format} of ${what}.`, `Choose ${FITTING[what].join(', ')}.`)
  const year = wishes.year === undefined ? null : yearOf(wishes.year)
  if (year === null && (what === 'overview' || what === 'sea'))
    throw new UsageProblem(`--what ${what} is of one year.`, 'Name it with --year, as in --year 2024.')
  return {
    ...{ format, what, year, department: wishes.department ?? null },
    on: wishes.on === undefined ? today() : dayOf('--on', wishes.on),
    kind: oneOf('--for', wishes.for ?? 'jaarverslag', annexKinds),
    articles: wishes.articles === undefined ? null : wishes.articles.split(',').map((it) => it.trim()),
    site: siteOf(wishes.site ?? `http://127.0.0.1:${port}`),
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((it) => it === value)
  if (found === undefined)
    throw new UsageProblem(`${option} is "${value}", which is none of its values.`, `They are ${known.join(', ')}.`)
  return found
}

function yearOf(given: string): number {
  if (!/^(?:19|20|21)\d{2}$/.test(given))
    throw new UsageProblem(`--year is "${given}", which is no year.`, 'Give four digits, as in --year 2024.')
  return Number(given)
}

function siteOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new UsageProblem(
      `--site is "${given}", which is no address of a site.`,
      'Give it as https://beleidsspoor.example.',
    )
  return url.href.replace(/\/+$/, '')
}
