import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes, routePath } from 'hono/route'
import type { Answered } from './log.ts'

// The pages know the route and not what reached the client; the server knows that and not the route.
const routes = new WeakMap<IncomingMessage, string>()

/** Remembers by which route a request was answered, as in `/documenten/:id`. */
export const rememberRoute: MiddlewareHandler = async (c, next) => {
  await next()
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
  if (!incoming) return
  // A page that was kept is answered before its route is reached.
  const route = matchedRoutes(c).findLast((it) => it.method !== 'ALL')?.path
  routes.set(incoming, route ?? routePath(c))
}

/** Tells of each request when its answer has gone, also when the client did not wait for it. */
export function told(
  listener: RequestListener,
  { begun, answered }: { begun(): void; answered(it: Answered): void },
): RequestListener {
  return (request, response) => {
    const start = performance.now()
    const before = request.socket.bytesWritten
    begun()
    response.once('close', () => answered(answerOf(request, response, performance.now() - start, before)))
    return listener(request, response)
  }
}

function answerOf(request: IncomingMessage, response: ServerResponse, ms: number, before: number): Answered {
  return {
    method: METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other',
    route: routes.get(request) ?? 'none',
    status: response.statusCode,
    ms: Math.round(ms * 10) / 10,
    bytes: Math.max(0, request.socket.bytesWritten - before),
    isCutOff: !response.writableFinished,
  }
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
