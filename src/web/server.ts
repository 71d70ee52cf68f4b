import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Register } from '../register/contract.ts'
import { type SiteSettings, site } from './site.ts'

export interface ServeSettings {
  /** 127.0.0.1 unless told otherwise: who opens the server to others does so knowingly. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
  readonly today?: () => string
  readonly onError?: (error: unknown) => void
  readonly rules?: SiteSettings['rules']
  readonly review?: SiteSettings['review']
}

/** A port that cannot be had is for whoever runs the program, so it comes back as a value with what to do. */
export type Serving =
  | { readonly kind: 'serving'; readonly url: string; readonly close: () => Promise<void> }
  | { readonly kind: 'refused'; readonly what: string; readonly fix: string }

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

export async function serve(register: Register, settings: ServeSettings): Promise<Serving> {
  const { host = '127.0.0.1', port } = settings
  const { today = todayInTheNetherlands, onError = () => {} } = settings
  const { rules, review } = settings
  const more = { ...(rules && { rules }), ...(review && { review }) }
  const routes = site(register, { today, onError, onlyThisMachine: LOOPBACK.test(host), ...more })
  const server = createAdaptorServer({ fetch: routes.fetch }) as Server
  const error = await listening(server, host, port)
  if (error) return refused(error, host, port)
  return { kind: 'serving', url: urlOf(server, host), close: () => closing(server) }
}

function listening(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, host, () => {
      server.off('error', resolve)
      resolve(null)
    })
  })
}

function refused(error: NodeJS.ErrnoException, host: string, port: number): Serving {
  const at = `${host}:${port}`
  switch (error.code) {
    case 'EADDRINUSE':
      return {
        kind: 'refused',
        what: `Another program already listens on ${at}.`,
        fix: 'Stop it, or choose another port with --port (0 takes any free one).',
      }
    case 'EACCES':
      return {
        kind: 'refused',
        what: `This user may not listen on ${at}.`,
        fix: 'Choose a port above 1023 with --port.',
      }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        kind: 'refused',
        what: `This machine has no address ${host}.`,
        fix: 'Choose 127.0.0.1, or an address of this machine, with --host.',
      }
    default:
      return { kind: 'refused', what: `Cannot listen on ${at}: ${error.message}.`, fix: 'Choose another with --port.' }
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

// Answers that are under way get this long; a browser's idle connections would hold the program forever.
const GRACE_MS = 2_000

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** `sv-SE` writes days as ISO does. */
function todayInTheNetherlands(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}
