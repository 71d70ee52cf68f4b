import { isIsoDay } from '../../engine/calendar/day.ts'
import type { FactKind } from '../scheme/scheme.ts'
import type { FactValue } from './case.ts'

/** A value as it was given, with the unit where one was. */
export interface Given {
  readonly value: unknown
  readonly unit: string | null
}

/** Why a value cannot be one of a fact. */
export interface Refusal {
  readonly code: 'wrong-type' | 'wrong-unit' | 'absurd' | 'not-listed'
  readonly message: string
}

/** A value in the type and unit of a fact. Nothing is converted: whoever knows the case also knows what was counted. */
export function accepted(kind: FactKind, { value, unit }: Given): FactValue | Refusal {
  switch (kind.type) {
    case 'number':
      return number(kind, value, unit)
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(kind, value, 'true or false')
    case 'date':
      return acceptedDay(kind.id, value)
    case 'text':
      return text(kind, value)
  }
}

function number(kind: FactKind, value: unknown, unit: string | null): FactValue | Refusal {
  const { id, unit: own = 'none', least = 0, most = Number.MAX_SAFE_INTEGER } = kind
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(kind, value, `a number, in ${own}`)
  if (unit !== null && unit !== own)
    return {
      code: 'wrong-unit',
      message: `"${id}" is given in ${unit}, but the scheme counts it in ${own}. Give it in ${own}; nothing is converted.`,
    }
  if (value < least)
    return absurd(
      `"${id}" is ${value}; it cannot be below ${least} ${own}. Correct it, or leave it out if it is not known.`,
    )
  if (value > most)
    return absurd(
      `"${id}" is ${value}; above ${most} ${own} it can only be a mistake, perhaps in the unit. Correct it or leave it out.`,
    )
  return value
}

const absurd = (message: string): Refusal => ({ code: 'absurd', message })

function wrong({ id, type }: FactKind, value: unknown, wanted: string): Refusal {
  return { code: 'wrong-type', message: `"${id}" is ${JSON.stringify(value)}; a ${type} is wanted: ${wanted}.` }
}

function text(kind: FactKind, value: unknown): FactValue | Refusal {
  const { id, values } = kind
  if (typeof value !== 'string') return wrong(kind, value, values ? `one of ${values.join(', ')}` : 'a text')
  if (!values || values.includes(value)) return value
  return { code: 'not-listed', message: `"${id}" is "${value}"; it must be one of ${values.join(', ')}.` }
}

// Nobody in a case was born earlier, and no permit is asked for later.
const [EARLIEST, LATEST] = ['1900-01-01', '2199-12-31']

/** A day that exists and lies in these two centuries or so. */
export function acceptedDay(id: string, value: unknown): string | Refusal {
  if (typeof value !== 'string' || !isIsoDay(value))
    return {
      code: 'wrong-type',
      message: `"${id}" is ${JSON.stringify(value)}; a day that exists is wanted, as in "2031-03-14".`,
    }
  if (value < EARLIEST || value > LATEST)
    return absurd(`"${id}" is ${value}; days before ${EARLIEST} or after ${LATEST} can only be a mistake. Correct it.`)
  return value
}
