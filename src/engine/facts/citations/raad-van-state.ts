import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Judgments of the Raad van State by case number or date.
 *
 * Reads: `201907654/1/V2`, «ABRvS 3 februari 2021».
 * Leaves alone: «de RvS» without a date, which is the institution.
 * Known problems: a judgment cited by date alone has no id and stays unresolved; its ECLI is read beside it when printed.
 */
export const raadVanState: Form = {
  rule: 'citations/raad-van-state@1',
  triggers: ['abrvs', 'abrs', 'rvs ', '19', '20'],
  read: readRaadVanState,
}

const BY_DATE = /(?:ABRv?S|RvS)(?:,|\s\(ABRvS\))?\s(?:van\s)?(\d{1,2}\s\p{Ll}{3,9}\s(?:19|20)\d\d)(?!\d)/uy
const CASE_NUMBER = /(?:19|20)\d{7}\/\d{1,2}\/[A-Z]\d(?![\p{L}\d])/uy

function readRaadVanState(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const number = cursor.take(CASE_NUMBER)?.[0]
  if (number) return single(at, cursor.at, { canonical: number, type: 'case_law' })
  const date = cursor.take(BY_DATE)?.[1]
  if (date === undefined) return null
  return single(at, cursor.at, { canonical: null, type: 'case_law', resolution: 'unresolved', details: { date } })
}
