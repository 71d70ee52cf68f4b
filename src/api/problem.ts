import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export const API_VERSION = '1.0.0'

/** An error of the API in the form of RFC 9457. */
export function problem(c: Context, status: ContentfulStatusCode, title: string, detail: string): Response {
  return c.body(JSON.stringify({ status, title, detail }), status, { 'Content-Type': 'application/problem+json' })
}
