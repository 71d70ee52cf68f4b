import { decideCondition } from '../decide/decide.ts'
import { isFault, type LocatedJson, type Path, parseJson } from '../scheme/json.ts'
import type { Scheme } from '../scheme/scheme.ts'
import type { Said } from '../scheme/words.ts'
import type { Schemes } from '../schemes.ts'
import type { Case, FactValue } from './case.ts'
import { accepted, acceptedDay, type Given } from './value.ts'

/** What is wrong with a case, and where it stands in its file. */
export interface CaseProblem {
  readonly code: string
  readonly line: number
  readonly message: string
  /** Where the scheme says it itself, for people. */
  readonly said?: Said
}

export interface ReadCase {
  readonly case: Case
  readonly problems: readonly CaseProblem[]
}

/**
 * A case from a file: `{"dates": {"filing": "2031-03-14"}, "facts": {"income": {"value": 2100, "unit": "EUR/month"}}}`.
 * A number alone is taken to be in the unit of the scheme. What is refused is left out of the case.
 */
export function readCase(scheme: Scheme, schemes: Schemes, text: string): ReadCase {
  const json = parseJson(text)
  if (isFault(json)) return none('no-json', json.line, `This is no JSON: ${json.message}.`)
  if (!isRecord(json.value)) return none('wrong-form', 1, 'An object with "dates" and "facts" is wanted.')
  const problems: CaseProblem[] = strays(json, json.value)
  const dates = partOf(json, 'dates', problems, (id, value) => {
    if (!scheme.clocks.some((it) => it.id === id)) return unknownName('clock', id, scheme.clocks)
    return acceptedDay(id, value)
  })
  const facts = partOf(json, 'facts', problems, (id, value) => {
    const kind = scheme.facts.find((it) => it.id === id)
    return kind ? accepted(kind, givenAs(value)) : unknownName('fact', id, scheme.facts)
  })
  const read = { dates, facts } as Case
  return { case: read, problems: [...problems, ...contradictions(scheme, schemes, read, json)] }
}

/** What cannot be so together, by the scheme's own words. */
export function contradictions(scheme: Scheme, schemes: Schemes, read: Case, json?: LocatedJson): CaseProblem[] {
  return scheme.consistency
    .filter(({ tree }) => decideCondition(tree, { schemes, scheme, case: read }) === 'not_met')
    .map(({ say }) => ({
      code: 'contradictory',
      line: json?.lineOf(['facts']) ?? 1,
      message: `These facts contradict each other: ${say.en ?? say.nl} Correct one of them or leave it out.`,
      said: say,
    }))
}

type Refused = { readonly code: string; readonly message: string }

function partOf(
  json: LocatedJson,
  part: 'dates' | 'facts',
  problems: CaseProblem[],
  accept: (id: string, value: unknown) => FactValue | Refused,
): Record<string, FactValue> {
  const given = (json.value as Record<string, unknown>)[part]
  if (given === undefined) return {}
  const note = (path: Path, { code, message }: Refused) => problems.push({ code, line: json.lineOf(path), message })
  if (!isRecord(given)) {
    note([part], { code: 'wrong-form', message: `"${part}" must be an object of names and values.` })
    return {}
  }
  const kept: Record<string, FactValue> = {}
  for (const [id, value] of Object.entries(given)) {
    const it = accept(id, value)
    if (typeof it === 'object') note([part, id], it)
    else kept[id] = it
  }
  return kept
}

function unknownName(what: string, id: string, known: readonly { readonly id: string }[]): Refused {
  const list = known.map((it) => it.id).join(', ') || 'none'
  return { code: `unknown-${what}`, message: `The scheme has no ${what} "${id}". It has: ${list}.` }
}

const givenAs = (value: unknown): Given =>
  isRecord(value) && 'value' in value
    ? { value: value.value, unit: typeof value.unit === 'string' ? value.unit : null }
    : { value, unit: null }

function strays(json: LocatedJson, value: Record<string, unknown>): CaseProblem[] {
  const others = Object.keys(value).filter((it) => it !== 'dates' && it !== 'facts')
  const message = 'A case has "dates" and "facts" only; leave it out or move it into one of them.'
  return others.map((key) => ({ code: 'wrong-form', line: json.lineOf([key]), message: `"${key}": ${message}` }))
}

const none = (code: string, line: number, message: string): ReadCase => ({
  case: { dates: {}, facts: {} },
  problems: [{ code, line, message }],
})

const isRecord = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it)
