import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Semantic version of the API. The first number is that of the address, `/api/v1`. */
export const API_VERSION = '1.0.0'

/** A parameter that cannot be used, and why. */
export interface ParameterError {
  readonly in: 'query' | 'path' | 'body'
  readonly name: string
  readonly detail: string
}

export const problemShape = z
  .object({
    status: z.int().openapi({ description: 'The HTTP status.', example: 400 }),
    title: z.string().openapi({ description: 'What sort of problem it is.', example: 'Bad request' }),
    detail: z
      .string()
      .openapi({ description: 'What is wrong here.', example: '"limit" must be a whole number from 1 to 500.' }),
    errors: z
      .array(
        z.object({
          in: z.enum(['query', 'path', 'body']),
          name: z.string(),
          detail: z.string(),
        }),
      )
      .optional()
      .openapi({ description: 'Each parameter that cannot be used; all of them at once.' }),
  })
  .openapi('Problem', { description: 'An error in the form of RFC 9457.' })

/** An error of the API in the form of RFC 9457. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  detail: string,
  errors: readonly ParameterError[] = [],
): Response {
  const body = { status, title, detail, ...(errors.length > 0 ? { errors } : {}) }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}

export const badRequest = (c: Context, errors: readonly ParameterError[]): Response =>
  problem(c, 400, 'Bad request', errors.map((it) => it.detail).join(' '), errors)
