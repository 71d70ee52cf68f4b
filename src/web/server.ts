import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { UPLOAD, UPLOAD_MINUTES } from '../pages/review/names.ts'
import { isThisMachine } from '../privacy/this-machine.ts'
import type { Register } from '../register/contract.ts'
import { applyLimits, defaultServerLimits, type ServerLimits, serverOptions } from './limits.ts'
import { guard } from './limits-guard.ts'
import { refusals } from './limits-refusals.ts'
import { type Log, noLog } from './log.ts'
import { told } from './log-requests.ts'
import { Metrics } from './metrics.ts'
import type { Health } from './routes/health.ts'
import { type SiteSettings, site } from './site.ts'

export interface ServeSettings {
  /** 127.0.0.1 unless told otherwise: who opens the server to others does so knowingly. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port: number
  readonly today?: () => string
  readonly onError?: SiteSettings['onError']
  readonly rules?: SiteSettings['rules']
  readonly review?: SiteSettings['review']
  readonly pictures?: SiteSettings['pictures']
  readonly uploads?: SiteSettings['uploads']
  readonly contact?: SiteSettings['contact']
  readonly schemes?: SiteSettings['schemes']
  readonly ruleTrace?: SiteSettings['ruleTrace']
  readonly shared?: SiteSettings['shared']
  readonly publicOrigin?: SiteSettings['publicOrigin'] | null
  readonly limits?: Partial<ServerLimits>
  readonly log?: Log
  /** Who may ask for the figures of the server: programs on this machine, unless told otherwise. */
  readonly metricsFor?: 'this-machine' | 'everyone' | 'nobody'
}

/** A port that cannot be had is for whoever runs the program, so it comes back as a value with what to do. */
export type Serving =
  | { readonly kind: 'serving'; readonly url: string; readonly close: () => Promise<void> }
  | { readonly kind: 'refused'; readonly what: string; readonly fix: string }

export async function serve(register: Register, settings: ServeSettings): Promise<Serving> {
  const { host = '127.0.0.1', port, log = noLog } = settings
  const limits = { ...defaultServerLimits, ...largeLimits(settings), ...settings.limits }
  const server = createServer(serverOptions(limits))
  const metrics = new Metrics()
  const state = { isStopping: false }
  applyLimits(server, limits)
  const routes = site(register, siteSettings(settings, metrics, healthOf(server, metrics, state, register, settings)))
  const answer = getRequestListener(routes.fetch, { errorHandler: unreadable })
  const onRefused = (why: string) => {
    metrics.refused(why)
    log.refused(why)
  }
  const onAnswered: Log['answered'] = (it) => {
    metrics.answered(it)
    log.answered(it)
    if (state.isStopping) setImmediate(() => server.closeIdleConnections())
  }
  guard(server, told(answer, { begun: () => metrics.begun(), answered: onAnswered }), limits, onRefused)
  const error = await listening(server, host, port)
  if (error) {
    metrics.stop()
    return refused(error, host, port)
  }
  const close = async () => {
    state.isStopping = true
    await closing(server, limits.stopMs)
    metrics.stop()
  }
  return { kind: 'serving', url: urlOf(server, host), close }
}

/** What lies a little over the limit gets a page that says so; only far beyond it nothing is read. */
const ROOM_TO_SAY_SO = 1_000_000

const largeLimits = ({ uploads }: ServeSettings): Partial<ServerLimits> =>
  uploads ? { largeBodies: { [UPLOAD]: uploads.mostTogether + ROOM_TO_SAY_SO }, largeMs: UPLOAD_MINUTES * 60_000 } : {}

function siteSettings(settings: ServeSettings, metrics: Metrics, health: Health): SiteSettings {
  const { host = '127.0.0.1', today = todayInTheNetherlands, onError = () => {}, log = noLog } = settings
  const { rules, review, pictures, uploads, contact, schemes, ruleTrace, publicOrigin } = settings
  const onSignIn = (outcome: string, code: string) => log.said('sign-in', { outcome, code })
  const shared = settings.shared && { onSignIn, ...settings.shared }
  return {
    today,
    onError: (error, url) => {
      metrics.failed()
      log.failed(error, url)
      onError(error, url)
    },
    onlyThisMachine: isThisMachine(host),
    health,
    ...(rules ? { rules } : {}),
    ...(review ? { review } : {}),
    ...(pictures ? { pictures } : {}),
    ...(uploads ? { uploads } : {}),
    ...(contact ? { contact } : {}),
    ...(schemes ? { schemes } : {}),
    ...(ruleTrace ? { ruleTrace } : {}),
    ...(shared ? { shared } : {}),
    ...(publicOrigin ? { publicOrigin } : {}),
  }
}

function healthOf(
  server: Server,
  metrics: Metrics,
  state: { readonly isStopping: boolean },
  register: Register,
  { metricsFor = 'this-machine' }: ServeSettings,
): Health {
  const connections = () => new Promise<number>((resolve) => server.getConnections((_, n) => resolve(n ?? 0)))
  return {
    isStopping: () => state.isStopping,
    metrics: async () => metrics.text(register, await connections()),
    // What a proxy on this machine passes on comes from this machine as well.
    mayAsk: (env, isForwarded) =>
      metricsFor === 'everyone' || (metricsFor === 'this-machine' && !isForwarded && isThisMachine(addressOf(env))),
  }
}

const addressOf = (env: unknown): string =>
  ((env as { incoming?: { socket: Socket } }).incoming?.socket.remoteAddress ?? '').replace(/^::ffff:/, '')

/** A request of which not even the address can be made out. */
function unreadable(): Response {
  const { status, text } = refusals['bad-request']
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  })
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
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

/** What is under way is answered, as long as that is allowed; a browser's idle connections would hold the program. */
function closing(server: Server, stopMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), stopMs)
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
