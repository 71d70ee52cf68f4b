import { GOING_ON } from '../../register/commitments.ts'
import type { Register } from '../../register/contract.ts'
import { type CommitmentRow, rowOf } from '../commitments/view-rows.ts'
import { dayInWords } from '../parts/days.ts'
import { addressWith } from '../parts/list/address.ts'
import { organisationHref } from '../parts/names.ts'
import { publicText } from '../parts/text.ts'
import { type ResultView, resultOf } from '../search/view-results.ts'

export interface OrganisationsView {
  readonly organisations: readonly { readonly name: string; readonly href: string; readonly promises: number }[]
}

/** Ministries by what they promised. */
export async function organisationsView(register: Register, on: string): Promise<OrganisationsView> {
  const { departments } = await register.commitmentCounts({ on, withoutKinds: GOING_ON })
  return {
    organisations: departments.map(({ value, count }) => ({
      ...{ name: publicText(value), href: organisationHref(value), promises: count },
    })),
  }
}

export interface OrganisationView {
  readonly name: string
  readonly onInWords: string
  readonly promises: readonly CommitmentRow[]
  readonly promisesTotal: number
  readonly promisesHref: string
  readonly mentions: readonly ResultView[]
  readonly mentionsTotal: number
  readonly searchHref: string
}

const FEW = 10

/** What is known of an organisation: what it promised, and where its name stands. Null: its name stands nowhere. */
export async function organisationView(register: Register, name: string, on: string): Promise<OrganisationView | null> {
  const words = phrase(name)
  if (words === null) return null
  const [promises, found] = await Promise.all([
    register.commitments({ on, departments: [name], withoutKinds: GOING_ON, limit: FEW }),
    register.search({ words, limit: FEW, withCounts: true }),
  ])
  const mentionsTotal = found.counts?.total ?? 0
  if (promises.total === 0 && mentionsTotal === 0) return null
  return {
    ...{ name: publicText(name), onInWords: dayInWords(on) },
    promises: promises.commitments.map((it) => rowOf(it, null)),
    promisesTotal: promises.total,
    promisesHref: addressWith('/toezeggingen', { ministerie: name }),
    mentions: found.hits.map(resultOf),
    mentionsTotal,
    searchHref: addressWith('/zoeken', { zoek: words }),
  }
}

// A name that is longer is no name.
const LONGEST = 200

/** The name as words in this order; null when it has none. */
function phrase(name: string): string | null {
  const words = name
    .replace(/["“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(words) && words.length <= LONGEST ? `"${words}"` : null
}
