import type { Migration } from 'kysely'
import type { StoreTypes } from '../sql/store-types.ts'
import { journalAndProjections } from './0001-journal-and-projections.ts'
import { judgementsAndWithdrawals } from './0002-judgements-and-withdrawals.ts'
import { links } from './0003-links.ts'
import { officialPromises } from './0005-official-promises.ts'
import { search } from './0006-search.ts'
import { statusPeriods } from './0007-status-periods.ts'
import { counting } from './0008-counting.ts'
import { linkJudgements } from './0009-link-judgements.ts'
import { textsThatLead } from './0010-texts-that-lead.ts'
import { indexesForLists } from './0011-indexes-for-lists.ts'
import { partsAndTerms } from './0012-parts-and-terms.ts'

/**
 * In order; the names are kept in the database and never change. A change of the tables is a new file here. When
 * projections change, `PROJECTION` in `sql/open.ts` goes up as well, and they are made again on opening.
 */
export const migrations = (types: StoreTypes): Readonly<Record<string, Migration>> => ({
  '0001-journal-and-projections': journalAndProjections(types),
  '0002-judgements-and-withdrawals': judgementsAndWithdrawals,
  '0003-links': links,
  '0005-official-promises': officialPromises,
  '0006-search': search(types),
  '0007-status-periods': statusPeriods,
  '0008-counting': counting,
  '0009-link-judgements': linkJudgements,
  '0010-texts-that-lead': textsThatLead,
  '0011-indexes-for-lists': indexesForLists(types),
  '0012-parts-and-terms': partsAndTerms,
})
