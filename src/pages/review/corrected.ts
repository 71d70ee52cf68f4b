import { isIsoDay } from '../../engine/calendar/day.ts'
import type { FactKind } from '../../engine/facts-file/schema.ts'
import { CORRECTABLE, type Correctable } from './correctable.ts'

type Fields = Readonly<Record<string, unknown>>
/** What a person typed, by the names of the inputs. */
type Typed = Readonly<Record<string, string>>

export const inputName = (name: string, part: 'van' | 'tot' | '' = ''): string =>
  `veld.${name}${part === '' ? '' : `.${part}`}`

/** What the inputs of a fact hold before a person changes them. */
export function typedOf(kind: FactKind, fields: Fields): Typed {
  return Object.fromEntries(CORRECTABLE[kind].flatMap((it) => inputsOf(it, fields[it.name])))
}

function inputsOf({ form, name }: Correctable, value: unknown): [string, string][] {
  switch (form) {
    case 'name':
      return [[inputName(name), textOf(part(value, 'canonical'))]]
    case 'days':
    case 'term': {
      const days = form === 'days' ? value : part(value, 'interval')
      const [from, to] = Array.isArray(days) ? days : []
      return [
        [inputName(name, 'van'), textOf(from)],
        [inputName(name, 'tot'), textOf(to)],
      ]
    }
    default:
      return [[inputName(name), textOf(value)]]
  }
}

const part = (value: unknown, key: string): unknown => (value as Fields | null | undefined)?.[key]
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export type Corrected =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | { readonly kind: 'wrong'; readonly input: string; readonly why: 'day' | 'order' | 'missing' }

/** The fields that a person gave otherwise than they are. An input that was not sent stays as it is. */
export function corrected(kind: FactKind, now: Fields, typed: Typed): Corrected {
  const before = typedOf(kind, now)
  const changed: Record<string, unknown> = {}
  for (const it of CORRECTABLE[kind]) {
    const inputs = inputsOf(it, now[it.name]).map(([input]) => input)
    const given = inputs.map((input) => (typed[input] ?? before[input] ?? '').trim())
    if (inputs.every((input, i) => given[i] === before[input])) continue
    const problem = problemOf(it, inputs, given)
    if (problem) return problem
    changed[it.name] = newValue(it, given, now[it.name])
  }
  return { kind: 'fields', fields: changed }
}

function problemOf(it: Correctable, inputs: readonly string[], given: readonly string[]): Corrected | null {
  const [input = ''] = inputs
  if (it.form === 'days' || it.form === 'term') {
    const bad = given.findIndex((day) => day !== '' && !isIsoDay(day))
    if (bad >= 0) return { kind: 'wrong', input: inputs[bad] ?? input, why: 'day' }
    const [from = '', to = ''] = given
    return from !== '' && to !== '' && from > to ? { kind: 'wrong', input, why: 'order' } : null
  }
  const isMissing = given[0] === '' && (it.form === 'text' || it.form === 'choice') && !it.mayBeNone
  return isMissing ? { kind: 'wrong', input, why: 'missing' } : null
}

function newValue(it: Correctable, [first = '', second = '']: readonly string[], now: unknown): unknown {
  const value = first === '' ? null : first
  if (it.form === 'choice' || it.form === 'text') return value
  if (it.form === 'name') return { spans: [], ...(now as Fields | null | undefined), canonical: value }
  const interval = first === '' && second === '' ? null : [value, second === '' ? null : second]
  if (it.form === 'days' || interval === null) return interval
  const blank = { text: '', spans: [], kind: 'day', recurrence: null }
  return { ...blank, ...(now as Fields | null | undefined), interval, alternatives: [] }
}
