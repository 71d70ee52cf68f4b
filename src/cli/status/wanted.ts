import { organisationNamed, organisations } from '../../engine/vocabulary/organisations.ts'
import type { Status } from '../../links/status/status.ts'
import type { Register, Speakers, UntouchedQuery } from '../../register/contract.ts'
import { UsageProblem } from '../usage-problem.ts'
import { periodOf } from './period.ts'
import { departmentOf, dueOf, MINISTER, type Standing, type StatusRow } from './rows.ts'

/** What `status` can be narrowed to. */
export interface Wishes {
  readonly department?: string
  readonly theme?: string
  readonly due?: string
  readonly overdue?: boolean
  readonly status?: string
  readonly all?: boolean
}

/** In the order in which they are printed: what asks for something first. */
export const statuses = [
  'deadline_passed_no_evidence',
  'postponed',
  'in_progress',
  'open',
  'partially',
  'followed_up',
  'fulfilled',
  'withdrawn',
] as const satisfies readonly Status[]

/** What was wished, for commitments one by one and for the register. */
export interface Wanted {
  readonly isWanted: (standing: Standing) => boolean
  readonly statuses: ReadonlySet<Status>
  readonly query: (register: Register) => Promise<Omit<UntouchedQuery, 'on' | 'limit'>>
}

/** By what is known without the words of commitments. */
export function wanted(wishes: Wishes): Wanted {
  const due = wishes.due === undefined ? null : periodOf(wishes.due)
  const only = wishes.status === undefined ? statuses : statusesIn(wishes.status)
  const names = wishes.department === undefined ? null : namesOf(wishes.department)
  // What is being done already is no promise that could be kept.
  const withoutKinds = wishes.all ? [] : ['ongoing_action']
  const isWanted = (standing: Standing): boolean => {
    const { commitment, fate } = standing
    const end = dueOf(fate)
    if (withoutKinds.includes(commitment.kind) || !only.includes(fate.status)) return false
    if (wishes.overdue && !isOverdue(standing)) return false
    if (due && (end === null || end < due[0] || end > due[1])) return false
    return names === null || isNamed(departmentOf(standing), names)
  }
  const query = async (register: Register) => ({
    withoutKinds,
    ...(due && { due }),
    ...(names && { speakers: speakersNamed(names, await register.speakers()) }),
  })
  return { isWanted, statuses: new Set(only.filter((it) => !wishes.overdue || it !== 'open')), query }
}

const isNamed = (department: string | null, names: readonly string[]): boolean =>
  names.some((it) => ` ${plain(department ?? '')} `.includes(` ${it} `))

function speakersNamed(
  names: readonly string[],
  { actors, senders }: Speakers,
): NonNullable<UntouchedQuery['speakers']> {
  const ministers = actors.filter((it) => MINISTER.test(it))
  const named = actors.filter((it) => isNamed(it, names))
  return {
    actors: named.filter((it) => MINISTER.test(it)),
    ministers,
    senders: senders.filter((it) => isNamed(it, names)),
    others: named.filter((it) => !MINISTER.test(it)),
  }
}

const DONE: ReadonlySet<Status> = new Set(['fulfilled', 'partially', 'followed_up', 'withdrawn'])

/** The term has passed, and nothing shows that it was done. */
const isOverdue = ({ fate }: Standing): boolean => fate.isLate && !DONE.has(fate.status)

function statusesIn(given: string): readonly Status[] {
  return given.split(',').map((word) => {
    const name = word.trim().replaceAll('-', '_')
    const known = statuses.find((it) => it === name)
    if (!known)
      throw new UsageProblem(`There is no status "${word.trim()}".`, `Give one or more of ${statuses.join(', ')}.`)
    return known
  })
}

/** A ministry under each of its names: «JenV» is also «Justitie en Veiligheid». */
function namesOf(given: string): string[] {
  const asked = plain(given)
  const known = [organisationNamed(given), ...organisations].find(
    (it) => it && [it.canonical, ...it.names].some((name) => plain(name) === asked),
  )
  const names = known ? known.names.map((it) => plain(it).replace(/^ministerie van /u, '')) : []
  return [...new Set([asked, ...names])].filter((it) => it !== '')
}

/** Promises that have the words themselves, or whose document has them in its title or in the theme of a study. */
export async function onTheme(
  rows: readonly StatusRow[],
  theme: string | undefined,
  register: Register,
): Promise<readonly StatusRow[]> {
  if (theme === undefined) return rows
  const asked = plain(theme)
  const studies = await register.facts({ kinds: ['studies'], limit: Number.MAX_SAFE_INTEGER })
  const ofTheme = studies.filter(({ fields }) =>
    [fields.theme, fields.subtheme].some((it) => plain(`${it ?? ''}`).includes(asked)),
  )
  const documents = new Set(ofTheme.map((it) => it.documentId))
  return rows.filter((it) => documents.has(it.document) || plain(`${it.text} ${it.title ?? ''}`).includes(asked))
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
