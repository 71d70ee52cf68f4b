import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Requests that get no page because of how they came. Said in both languages of the site: nothing of the request is known. */
export const refusals = {
  'bad-request': {
    status: 400,
    phrase: 'Bad Request',
    text: 'Deze aanvraag is niet te lezen. This request cannot be read.',
  },
  'slow-client': {
    status: 408,
    phrase: 'Request Timeout',
    text: 'De aanvraag duurde te lang. The request took too long.',
  },
  'unknown-length': {
    status: 411,
    phrase: 'Length Required',
    text: 'Zeg met Content-Length hoe groot de inhoud is. Say with Content-Length how large the body is.',
  },
  'body-too-large': {
    status: 413,
    phrase: 'Content Too Large',
    text: 'Er wordt te veel gestuurd. The body of the request is too large.',
  },
  'headers-too-large': {
    status: 431,
    phrase: 'Request Header Fields Too Large',
    text: 'Het adres of de kopregels zijn te lang. The address or the headers are too long.',
  },
  'too-many-connections': {
    status: 503,
    phrase: 'Service Unavailable',
    text: 'Het is te druk. Probeer het zo weer. Too many visitors; try again in a moment.',
  },
} as const
export type Refusal = keyof typeof refusals

/** To a client with which there is no request to answer. */
export function refuseSocket(socket: Socket, why: Refusal): void {
  const { status, phrase, text } = refusals[why]
  const headers = Object.entries(headersOf(why)).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${phrase}\r\n${headers.join('')}\r\n${text}\n`)
  // Who keeps sending would otherwise keep the connection.
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}

/**
 * The answer goes out at once, and what the client is still sending is thrown away for a moment: a connection that is
 * closed with unread bytes is reset, and then the client never sees why.
 */
export function refuseRequest(request: IncomingMessage, response: ServerResponse, why: Refusal): void {
  response.writeHead(refusals[why].status, headersOf(why))
  response.write(`${refusals[why].text}\n`)
  const end = () => {
    clearTimeout(timer)
    response.end()
  }
  const timer = setTimeout(end, LINGER_MS)
  request.once('end', end)
  request.once('error', end)
  request.resume()
}

const LINGER_MS = 500

const headersOf = (why: Refusal) => ({
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Length': String(Buffer.byteLength(refusals[why].text) + 1),
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  Connection: 'close',
  ...(why === 'too-many-connections' && { 'Retry-After': '5' }),
})
