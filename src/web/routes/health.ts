import type { Hono } from 'hono'
import type { Register } from '../../register/contract.ts'

/** What the pages are told of the server around them. */
export interface Health {
  readonly isStopping: () => boolean
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>
  /** Figures of a server are its keeper's: others get them only when that was said. */
  readonly mayAsk: (env: unknown, forwarded: boolean) => boolean
}

/** `/gezondheid` for who watches whether it works, `/metrics` for who draws how it goes. */
export function addHealth(routes: Hono, register: Register, health: Health | undefined): void {
  routes.get('/gezondheid', async (c) => {
    c.header('Cache-Control', 'no-store')
    if (health?.isStopping()) return c.json({ status: 'stopping' }, 503)
    try {
      return c.json({ status: 'ok', registerVersion: await register.version() })
    } catch {
      return c.json({ status: 'failing', detail: 'The register cannot be asked.' }, 503)
    }
  })
  if (!health) return
  routes.get('/metrics', async (c, next) => {
    const isForwarded = c.req.header('Forwarded') !== undefined || c.req.header('X-Forwarded-For') !== undefined
    if (!health.mayAsk(c.env, isForwarded)) return next()
    c.header('Cache-Control', 'no-store')
    return c.body(await health.metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}
