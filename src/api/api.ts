import { Hono } from 'hono'
import type { Register } from '../register/contract.ts'
import { documentDetail, documentList } from './documents.ts'
import { API_VERSION, problem } from './problem.ts'

export interface ApiSettings {
  /** Makes personal data in a text unreadable, one UTF-16 unit for one. */
  readonly mask: (text: string) => string
}

/** What stands under `/api/v1`. */
export function api(register: Register, settings: ApiSettings): Hono {
  const routes = new Hono({ strict: true })
  routes.use(async (c, next) => {
    await next()
    c.header('API-Version', API_VERSION)
  })
  routes.get('/documents', (c) => documentList(c, register, settings))
  routes.get('/documents/:id', (c) => documentDetail(c, register, settings))
  routes.all('*', (c) => problem(c, 404, 'Not found', `There is nothing at ${c.req.path}.`))
  return routes
}
