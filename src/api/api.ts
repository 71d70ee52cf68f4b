import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Register } from '../register/contract.ts'
import { shelfOf } from '../rules/shelf.ts'
import { bodyWithin } from './body.ts'
import { NO_CONTACT } from './contact.ts'
import { maskedFile } from './masked-file.ts'
import { descriptionRoute, openApi, routeOf } from './openapi.ts'
import type { AnyOperation, ApiContext, ApiSettings, Body } from './operation.ts'
import { operations } from './operations.ts'
import { asked } from './parameters/asked.ts'
import { API_VERSION, badRequest, problem } from './problem.ts'
import { send } from './send.ts'

export type { ApiSettings } from './operation.ts'

/** What stands under `/api/v1`. */
export function api(register: Register, settings: ApiSettings): OpenAPIHono {
  const routes = new OpenAPIHono({ strict: true })
  routes.use(async (c, next) => {
    await next()
    c.header('API-Version', API_VERSION)
    // The rules of the government want the description to be readable from every site; what it describes only when public.
    if (settings.isPublic || c.req.path.endsWith('/openapi.json')) {
      c.header('Access-Control-Allow-Origin', '*')
      c.header('Access-Control-Expose-Headers', 'API-Version, ETag, Link')
      c.header('Cross-Origin-Resource-Policy', 'cross-origin')
    }
  })
  for (const operation of operations) add(routes, operation, register, settings)
  routes.openAPIRegistry.registerPath(descriptionRoute)
  routes.get('/openapi.json', (c) => send(c, { kind: 'found', body: openApi(routes, settings) }, UNMASKED))
  routes.all('*', (c) => problem(c, 404, 'Not found', `There is nothing at ${c.req.path}.`))
  return routes
}

// It says nothing that a document says, but in examples, which were masked when they were made.
const UNMASKED = { mask: (text: string) => text, today: () => '' }

function add(routes: OpenAPIHono, operation: AnyOperation, register: Register, settings: ApiSettings): void {
  routes.openAPIRegistry.registerPath(routeOf(operation))
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
  const { body } = operation
  routes.on(body ? 'POST' : 'GET', path, async (c) => {
    const sent = body ? await sentWith(c, body) : {}
    if (sent instanceof Response) return sent
    const { searchParams } = new URL(c.req.url)
    const question = asked(operation.params, c.req.param() as Record<string, string>, operation.query, searchParams)
    if ('errors' in question) return badRequest(c, question.errors)
    const answer = await operation.answer({ ...question.values, ...sent } as never, contextOf(c, register, settings))
    return send(c, answer, settings)
  })
}

/** What was sent, as text; or why it is not taken. A page of another site cannot send JSON without asking first. */
async function sentWith(c: Context, { mostBytes }: Body): Promise<{ readonly body: string } | Response> {
  c.header('Cache-Control', 'no-store')
  if (!/^application\/json(?:;|$)/i.test(c.req.header('Content-Type') ?? ''))
    return problem(c, 415, 'Unsupported media type', 'Send JSON, with "Content-Type: application/json".')
  const body = await bodyWithin(c, mostBytes)
  return body === null ? problem(c, 413, 'Content too large', `At most ${mostBytes} bytes are read.`) : { body }
}

const NO_SCHEMES = shelfOf([])

const contextOf = (c: Context, register: Register, settings: ApiSettings): ApiContext => ({
  register,
  today: settings.today(),
  // Only settings know it for sure: whoever asks may name any host.
  origin: settings.publicOrigin ?? new URL(c.req.url).origin,
  contact: settings.contact ?? NO_CONTACT,
  isPublic: settings.isPublic ?? false,
  ruleTrace: settings.ruleTrace ?? null,
  masked: (file) => maskedFile(file, settings.mask),
  get schemes() {
    return settings.schemes?.() ?? NO_SCHEMES
  },
})
