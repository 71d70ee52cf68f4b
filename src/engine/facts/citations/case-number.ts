import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Judgments by number: the Dutch LJN, cases of the EU courts, and the Raad van State by date or case number.
 *
 * Reads: «LJN AB1234», «LJ-nummer AF3483», «ELRO ZD 1846»; «C-550/16», «T-12/05»; «ABRvS 3 februari 2021», `201907654/1/V2`.
 * Leaves alone: two letters and four digits without the label LJN; «C-1/2».
 * Known problems: a judgment cited by court and date alone has no id and stays unresolved.
 */
export const ljn: Form = { rule: 'citations/ljn@1', triggers: ['ljn', 'lj', 'elro'], read: readLjn }

const LJN = /(?:LJN?|ELRO)(?:\s?-\s?|\s)?(?:nummer|nr\.?)?\s?:?\s?([A-Z]{2})\s?(\d{4})(?![\p{L}\d])/iuy

function readLjn(at: number, { passage }: Scope): Reading | null {
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(LJN)
  return match && single(at, cursor.at, { canonical: `ljn:${match[1]?.toUpperCase()}${match[2]}`, type: 'case_law' })
}

const DIGITS = Array.from({ length: 9 }, (_, i) => i + 1)

export const euCase: Form = {
  rule: 'citations/eu-case@1',
  triggers: DIGITS.flatMap((digit) => [`c-${digit}`, `t-${digit}`]),
  read: readEuCase,
}

// The year has two digits and the number has no more than four, so «C-2020/1» and «T-1» are something else.
const EU_CASE = /([CT])-(\d{1,4})\/(\d\d)(?:\s?(PPU|P|R))?(?![\p{L}\d/])/uy

function readEuCase(at: number, { passage }: Scope): Reading | null {
  if (/[\w/-]/.test(passage.text[at - 1] ?? ' ')) return null
  const cursor = new Cursor(passage.text, at)
  const match = cursor.take(EU_CASE)
  return match && single(at, cursor.at, { canonical: `${match[1]}-${match[2]}/${match[3]}`, type: 'case_law' })
}

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
