import type { Asks } from '../../../rules/asks.ts'
import type { Case, FactValue } from '../../../rules/case/case.ts'
import { contradictions } from '../../../rules/case/read-case.ts'
import { accepted, acceptedDay, type Refusal } from '../../../rules/case/value.ts'
import type { Clock, FactKind, Scheme } from '../../../rules/scheme/scheme.ts'
import type { Schemes } from '../../../rules/schemes.ts'
import type { FormError } from '../../review/form.tsx'
import { said } from '../parts/names.ts'
import { withUnit } from '../parts/values.ts'

export const clockInput = ({ id }: Clock): string => `dag-${id}`
export const factInput = ({ id }: FactKind): string => `feit-${id}`

export interface TypedCase {
  readonly case: Case
  readonly errors: readonly FormError[]
}

/** A case from a form. What was left empty is not known; what cannot be so is told with its field. */
export function typedCase(
  scheme: Scheme,
  schemes: Schemes,
  { clocks, facts }: Asks,
  sent: Readonly<Record<string, string>>,
): TypedCase {
  const errors: FormError[] = []
  const note = (input: string, title: string, refusal: Refusal, kind?: FactKind) =>
    errors.push(errorOf(input, title, refusal, kind))
  const dates: Record<string, string> = {}
  for (const it of clocks) {
    const text = sent[clockInput(it)]?.trim() ?? ''
    const day = text === '' ? null : acceptedDay(it.id, text)
    if (typeof day === 'string') dates[it.id] = day
    else if (day) note(clockInput(it), said(it.title), day)
  }
  const known: Record<string, FactValue> = {}
  for (const it of facts) {
    const text = sent[factInput(it)]?.trim() ?? ''
    const value = text === '' ? null : accepted(it, { value: typedValue(it, text), unit: null })
    if (value === null) continue
    if (typeof value === 'object') note(factInput(it), said(it.title), value, it)
    else known[it.id] = value
  }
  const read: Case = { dates, facts: known }
  return { case: read, errors: errors.length > 0 ? errors : contradictory(scheme, schemes, read) }
}

const contradictory = (scheme: Scheme, schemes: Schemes, read: Case): FormError[] =>
  contradictions(scheme, schemes, read).map((it) => ({
    input: null,
    text: 'check.error.contradictory',
    values: { what: it.said ? said(it.said) : it.message },
  }))

/** Points in thousands and a comma before decimals, as Dutch writes them; also a decimal point. */
function typedValue({ type }: FactKind, text: string): unknown {
  if (type === 'boolean') return text === 'ja' ? true : text === 'nee' ? false : text
  if (type !== 'number') return text
  const plain = text.replace(/^€\s*/, '').replace(/\s/g, '')
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^-?\d{1,15}(?:[.,]\d{1,4})?$/.test(plain) ? Number(plain.replace(',', '.')) : text
}

function errorOf(input: string, title: string, { code, message }: Refusal, kind?: FactKind): FormError {
  if (code === 'absurd' && kind) {
    const { least = 0, most = Number.MAX_SAFE_INTEGER, unit = 'none' } = kind
    const values = { title, least: withUnit(least, unit), most: withUnit(most, unit) }
    return { input, text: 'check.error.absurd', values }
  }
  if (code === 'absurd') return { input, text: 'check.error.absurd-day', values: { title } }
  const text = kind?.type === 'number' ? 'check.error.number' : kind?.type === 'text' ? 'check.error.listed' : null
  return {
    input,
    text: text ?? (kind?.type === 'boolean' ? 'check.error.yes-no' : 'check.error.day'),
    values: { title, message },
  }
}
