import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Register } from '../register/contract.ts'
import { NO_CONTACT } from './contact.ts'
import { maskedFile } from './masked-file.ts'
import { descriptionRoute, openApi, routeOf } from './openapi.ts'
import type { AnyOperation, ApiContext, ApiSettings } from './operation.ts'
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
  routes.get(operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const { searchParams } = new URL(c.req.url)
    const question = asked(operation.params, c.req.param() as Record<string, string>, operation.query, searchParams)
    if ('errors' in question) return badRequest(c, question.errors)
    const answer = await operation.answer(question.values as never, contextOf(c, register, settings))
    return send(c, answer, settings)
  })
}

const contextOf = (c: Context, register: Register, settings: ApiSettings): ApiContext => ({
  register,
  today: settings.today(),
  origin: new URL(c.req.url).origin,
  contact: settings.contact ?? NO_CONTACT,
  isPublic: settings.isPublic ?? false,
  ruleTrace: settings.ruleTrace ?? null,
  masked: (file) => maskedFile(file, settings.mask),
})
