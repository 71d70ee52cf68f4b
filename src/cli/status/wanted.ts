import { organisationNamed, organisations } from '../../engine/vocabulary/organisations.ts'
import { type Status, statuses } from '../../links/status/status.ts'
import { type CommitmentQuery, GOING_ON } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { UsageProblem } from '../usage-problem.ts'
import { dueOf } from './period.ts'
import type { StatusRow } from './rows.ts'

/** What `status` can be narrowed to. */
export interface Wishes {
  readonly department?: string
  readonly theme?: string
  readonly due?: string
  readonly overdue?: boolean
  readonly status?: string
  readonly all?: boolean
}

/** What the register is asked for; `onTheme` does the rest. */
export async function wanted(wishes: Wishes, on: string, register: Register): Promise<Omit<CommitmentQuery, 'limit'>> {
  return {
    on,
    statuses: wishes.status === undefined ? statuses : statusesIn(wishes.status),
    ...(wishes.all ? {} : { withoutKinds: GOING_ON }),
    ...(wishes.due === undefined ? {} : { due: dueOf(wishes.due) }),
    ...(wishes.overdue ? { isOverdue: true } : {}),
    ...(wishes.department === undefined
      ? {}
      : { departments: await departmentsNamed(wishes.department, on, register) }),
  }
}

/** Those of the register that bear one of the names of a ministry, or have the words in theirs. */
async function departmentsNamed(given: string, on: string, register: Register): Promise<string[]> {
  const names = namesOf(given)
  const { departments } = await register.commitmentCounts({ on })
  return departments.map((it) => it.value).filter((it) => names.some((name) => ` ${plain(it)} `.includes(` ${name} `)))
}

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
  const documents = new Set<string>()
  for await (const { fields, documentId } of register.everyFact(['studies']))
    if ([fields.theme, fields.subtheme].some((it) => plain(`${it ?? ''}`).includes(asked))) documents.add(documentId)
  return rows.filter((it) => documents.has(it.document) || plain(`${it.text} ${it.title ?? ''}`).includes(asked))
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
