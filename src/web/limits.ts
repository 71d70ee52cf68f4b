import type { Server, ServerOptions } from 'node:http'

/** What the server allows one client, and all clients together. A client that needs more is told so and let go. */
export interface ServerLimits {
  /** Connections open at once; one more is told to come back. */
  readonly connections: number
  /** The first line of a request and its headers, in bytes. */
  readonly headerBytes: number
  /** The body of a request, in bytes. Pages for reading need none. */
  readonly bodyBytes: number
  /** The same for paths that take more. */
  readonly largeBodies: Readonly<Record<string, number>>
  /** From the beginning of a request until its headers are complete. */
  readonly headersMs: number
  /** The same until its body is complete. */
  readonly requestMs: number
  /** That for paths that take more. */
  readonly largeMs: number
  /** Nothing went either way: a client that reads nothing of its answer. */
  readonly silenceMs: number
  /** A connection without a request. Longer than proxies keep theirs, or they ask on one that is just being closed. */
  readonly idleMs: number
  /** Answers that are under way when the server stops. */
  readonly stopMs: number
}

export const defaultServerLimits: ServerLimits = {
  connections: 1_000,
  headerBytes: 16_384,
  bodyBytes: 65_536,
  largeBodies: {},
  headersMs: 10_000,
  requestMs: 20_000,
  largeMs: 20_000,
  silenceMs: 30_000,
  idleMs: 75_000,
  stopMs: 10_000,
}

// Node looks for slow clients at this interval, so one may take this much longer than it is allowed.
const LOOK_MS = 500

export const serverOptions = (limits: ServerLimits): ServerOptions => ({
  maxHeaderSize: limits.headerBytes,
  headersTimeout: limits.headersMs,
  // Node has one time for all requests; `guard` keeps the shorter one of most.
  requestTimeout: Math.max(limits.requestMs, limits.largeMs),
  keepAliveTimeout: limits.idleMs,
  connectionsCheckingInterval: LOOK_MS,
})

/** Beyond the connections that get an answer, these are closed without one. */
const ROOM_TO_REFUSE = 200

export function applyLimits(server: Server, limits: ServerLimits): void {
  server.setTimeout(limits.silenceMs)
  server.maxConnections = limits.connections + ROOM_TO_REFUSE
}
