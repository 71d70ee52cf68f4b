import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { ServerLimits } from './limits.ts'
import { type Refusal, refuseRequest, refuseSocket } from './limits-refusals.ts'

const NEARLY_FULL = 0.8

/** Lets through to `listener` what is within the limits; the rest is refused, and `onRefused` told why. */
export function guard(
  server: Server,
  listener: RequestListener,
  limits: ServerLimits,
  onRefused: (why: Refusal) => void,
): void {
  const refused = new WeakSet<Socket>()
  const answering = new WeakSet<Socket>()
  let open = 0

  const turnAway = (socket: Socket, why: Refusal) => {
    refused.add(socket)
    onRefused(why)
    refuseSocket(socket, why)
  }
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (refused.has(request.socket)) return
    answering.add(request.socket)
    response.once('close', () => answering.delete(request.socket))
    const why = bodyRefusal(request, limits)
    if (why === null) {
      if (!isLarge(request, limits)) hurry(request, limits.requestMs, () => late(server, request.socket))
      return listener(request, response)
    }
    onRefused(why)
    refuseRequest(request, response, why)
  }

  server.on('connection', (socket: Socket) => {
    open++
    socket.once('close', () => open--)
    // Browsers keep connections that they may never use again; those make room first.
    if (open > limits.connections * NEARLY_FULL) server.closeIdleConnections()
    if (open > limits.connections) turnAway(socket, 'too-many-connections')
  })
  server.on('drop', () => onRefused('too-many-connections'))
  server.on('request', answer)
  // Who asks before sending is refused before sending.
  server.on('checkContinue', (request, response) => {
    if (bodyRefusal(request, limits) === null) response.writeContinue()
    answer(request, response)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // In the middle of an answer there is no room for another.
    if (!socket.writable || answering.has(socket) || refused.has(socket)) return socket.destroy()
    const why = clientRefusal(error)
    return why === null ? socket.destroy() : turnAway(socket, why)
  })
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? ''

const isLarge = (request: IncomingMessage, { largeBodies }: ServerLimits): boolean =>
  largeBodies[pathOf(request)] !== undefined

/** Headers have a time of their own, so this counts from their end. */
function hurry(request: IncomingMessage, mostMs: number, tooLate: () => void): void {
  if (lengthOf(request) === 0) return
  const timer = setTimeout(() => request.complete || tooLate(), mostMs)
  request.once('close', () => clearTimeout(timer))
}

const lengthOf = ({ headers }: IncomingMessage): number => Number(headers['content-length'] ?? 0)

/** As Node tells of a request that takes longer than the server allows. */
function late(server: Server, socket: Socket): void {
  const error = Object.assign(new Error('The request took too long.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
  server.emit('clientError', error, socket)
}

function bodyRefusal(request: IncomingMessage, limits: ServerLimits): Refusal | null {
  const most = limits.largeBodies[pathOf(request)] ?? limits.bodyBytes
  if (request.headers['transfer-encoding'] !== undefined) return 'unknown-length'
  return lengthOf(request) > most ? 'body-too-large' : null
}

/** Null: the client has gone. */
function clientRefusal({ code = '' }: NodeJS.ErrnoException): Refusal | null {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'slow-client'
  return code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE' ? 'bad-request' : null
}
