import type { Register } from '../../register/contract.ts'
import { isPage } from '../parts/layout/nav.ts'
import { type Standing, soonAfter, standingOf, statusesOf, WITHOUT } from './standing.ts'
import { type CommitmentView, commitmentViews } from './view-commitments.ts'
import { type DocumentRow, documentRow } from './view-documents.ts'

export interface StartView {
  readonly documents: number
  readonly today: string
  readonly figures: readonly Figure[]
  readonly months: Standing['months']
  /** What is due first of all that is not yet due. */
  readonly next: readonly CommitmentView[]
  /** What was due last of all that shows no trace. */
  readonly overdue: readonly CommitmentView[]
  /** How many documents there are up to today, and the last day on which one is dated. */
  readonly looked: { readonly documents: number; readonly upTo: string | null }
  readonly newest: readonly DocumentRow[]
}

export interface Figure {
  readonly name: 'open' | 'soon' | 'overdue' | 'done'
  readonly n: number
  /** The list of these; null when the site has none. */
  readonly href: string | null
}

export const FIRST_COMMITMENTS = 5
export const LAST_OVERDUE = 3
export const NEWEST_DOCUMENTS = 6

/** `today`: the day on which terms are passed or not, as a calendar day in the Netherlands. */
export async function startView(register: Register, today: string): Promise<StartView> {
  const totals = await register.totals()
  const [standing, next, overdue, newest] = await Promise.all([
    standingOf(register, today),
    register.commitments({
      ...{ on: today, withoutKinds: WITHOUT, statuses: statusesOf('busy') },
      ...{ due: [today, LAST_DAY], limit: FIRST_COMMITMENTS },
    }),
    register.commitments({
      ...{ on: today, withoutKinds: WITHOUT, statuses: statusesOf('silent') },
      ...{ due: [FIRST_DAY, today], isLastFirst: true, limit: LAST_OVERDUE },
    }),
    register.documents({ limit: NEWEST_DOCUMENTS }),
  ])
  return {
    documents: totals.documents,
    today,
    figures: figuresOf(standing, today),
    months: standing.months,
    next: commitmentViews(next.commitments, today),
    overdue: commitmentViews(overdue.commitments, today),
    looked: next.looked,
    newest: newest.map(documentRow),
  }
}

// Terms that are further away are none that anybody waits for.
const LAST_DAY = '2999-12-31'
const FIRST_DAY = '0000-01-01'

function figuresOf({ open, soon, overdue, done }: Standing, today: string): Figure[] {
  const [from, to] = soonAfter(today)
  const list = (query: string) => (isPage('/toezeggingen') ? `/toezeggingen?${query}` : null)
  const busy = statusesOf('busy').map((it) => `stand=${it}`)
  return [
    { name: 'open', n: open, href: list(busy.join('&')) },
    { name: 'soon', n: soon, href: list([...busy, `verloopt=${from}..${to}`].join('&')) },
    { name: 'overdue', n: overdue, href: list('verstreken=ja') },
    {
      name: 'done',
      n: done,
      href: list(
        statusesOf('done')
          .map((it) => `stand=${it}`)
          .join('&'),
      ),
    },
  ]
}
