import type { z } from '@hono/zod-openapi'
import type { ParameterError } from '../problem.ts'

export type Asked = { readonly values: Record<string, unknown> } | { readonly errors: readonly ParameterError[] }

/**
 * The parameters of a question, or everything that is wrong with them at once. A name that is not known is an error: a
 * filter that is misspelt would otherwise give an answer to another question.
 */
export function asked(
  params: z.ZodObject | undefined,
  given: Readonly<Record<string, string>>,
  query: z.ZodObject | undefined,
  search: URLSearchParams,
): Asked {
  const inPath = read('path', params, given)
  const inQuery = read('query', query, ...gathered(query, search))
  const errors = [...inPath.errors, ...inQuery.errors]
  return errors.length > 0 ? { errors } : { values: { ...inPath.values, ...inQuery.values } }
}

interface Read {
  readonly values: Record<string, unknown>
  readonly errors: readonly ParameterError[]
}

function read(
  where: ParameterError['in'],
  schema: z.ZodObject | undefined,
  given: Readonly<Record<string, unknown>>,
  early: readonly ParameterError[] = [],
): Read {
  if (!schema) return { values: {}, errors: early }
  const result = schema.safeParse(given)
  if (result.success) return { values: result.data, errors: early }
  const told = new Set(early.map((it) => it.name))
  const late = result.error.issues
    .map((issue) => ({ name: String(issue.path[0] ?? ''), message: issue.message }))
    .filter((it) => !told.has(it.name))
    .map(({ name, message }) => ({ in: where, name, detail: `"${name}" ${message}.` }))
  return { values: {}, errors: [...early, ...late] }
}

// A name of an address is printed back in the problem, so a long one is cut.
const MOST_NAME = 60

function gathered(
  schema: z.ZodObject | undefined,
  search: URLSearchParams,
): [values: Record<string, unknown>, errors: ParameterError[]] {
  const values: Record<string, unknown> = {}
  const errors: ParameterError[] = []
  const refuse = (name: string, detail: string) => errors.push({ in: 'query', name, detail: `"${name}" ${detail}` })
  for (const name of new Set(search.keys())) {
    const all = search.getAll(name)
    const shape = schema && Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined
    if (!shape) refuse(name.slice(0, MOST_NAME), `is no parameter here. ${knownIn(schema)}`)
    else if (isList(shape)) values[name] = all
    else if (all.length > 1) refuse(name, 'is given more than once.')
    else values[name] = all[0]
  }
  return [values, errors]
}

function knownIn(schema: z.ZodObject | undefined): string {
  const names = Object.keys(schema?.shape ?? {})
  return names.length === 0 ? 'There are none.' : `There are: ${names.join(', ')}.`
}

function isList(shape: z.ZodType): boolean {
  const inner = shape.type === 'optional' ? (shape as z.ZodOptional<z.ZodType>).unwrap() : shape
  return inner.type === 'array'
}
