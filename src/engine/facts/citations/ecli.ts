import { type Form, type Reading, type Scope, single } from './form.ts'
import { Cursor } from './grammar/cursor.ts'

/*
 * Judgments by European Case Law Identifier.
 *
 * Reads: `ECLI:NL:RVS:2022:1234`, with spaces or semicolons where scanning put them, without its prefix (`NL:HR:2010:392`,
 * `EU:C:1984:25`), of a Dutch court also without the country (`RVS:1984:AH0317`).
 * Leaves alone: ordinals of the EU courts that are not digits, courts it does not know when prefix and country are gone.
 * Known problems: a printed ordinal that begins after a line break is read only when it is digits.
 */
export const ecli: Form = {
  rule: 'citations/ecli@1',
  triggers: ['ecli', 'nl:', 'eu:', 'ce:', 'rvs:', 'hr:', 'crvb:', 'cbb:', 'phr:', 'gh', 'rb'],
  read: readEcli,
}

const SEPARATOR = String.raw`\s?[:;]\s?`
const REST = String.raw`((?:1[89]|20)\d\d)${SEPARATOR}([A-Za-z0-9][A-Za-z0-9.]{0,24})`
const WITH_PREFIX = new RegExp(
  `ECLI${SEPARATOR}([A-Za-z]{2})${SEPARATOR}([A-Za-z][A-Za-z0-9]{0,6})${SEPARATOR}${REST}`,
  'iy',
)
const WITHOUT_PREFIX = /(NL|EU|CE):([A-Za-z][A-Za-z0-9]{0,6}):((?:1[89]|20)\d\d):([A-Za-z0-9][A-Za-z0-9.]{0,24})/y
const DUTCH_COURT =
  /(RVS|RvS|HR|CRVB|CRvB|CBB|CBb|PHR|GH[A-Z]{2,4}|RB[A-Z]{2,4}):((?:1[89]|20)\d\d):([A-Za-z0-9]{2,10})/y

function readEcli(at: number, { passage }: Scope): Reading | null {
  if (/[\p{L}\d:]/u.test(passage.text[at - 1] ?? ' ')) return null
  const found = ecliAt(passage.text, at)
  return found && single(at, found.end, { canonical: found.canonical, type: 'case_law' })
}

export function ecliAt(text: string, at: number): { canonical: string; end: number } | null {
  const cursor = new Cursor(text, at)
  const match = cursor.take(WITH_PREFIX) ?? cursor.take(WITHOUT_PREFIX)
  if (match) return identifier(cursor.at, match[1], match[2], match[3], match[4])
  const dutch = cursor.take(DUTCH_COURT)
  return dutch && identifier(cursor.at, 'NL', dutch[1], dutch[2], dutch[3])
}

const identifier = (end: number, country = '', court = '', year = '', printed = '') => {
  const ordinal = printed.replace(/\.+$/, '')
  // The Court of Justice numbers with digits only, so letters there are a misprint of something else.
  if (country.toUpperCase() === 'EU' && !/^\d+$/.test(ordinal)) return null
  const canonical = ['ECLI', country, court, year, ordinal].join(':').toUpperCase()
  return { canonical, end: end - (printed.length - ordinal.length) }
}
