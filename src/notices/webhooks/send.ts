import { createHmac } from 'node:crypto'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP } from 'node:net'
import { isAllowed, lookupWithin } from './addresses.ts'
import type { Endpoint } from './endpoint.ts'

/** `gone`: nobody wants messages there any more. */
export type Sent =
  | { readonly kind: 'done' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: string }

export interface ToSend {
  /** The same at every attempt: who has seen it may leave it. */
  readonly id: string
  readonly body: string
}

const TIMEOUT_MS = 10_000

/** Over the id, the moment and the body, as Standard Webhooks asks. */
export const signatureOf = (secret: Buffer, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`

/** One attempt. What is answered is not read but for its status, and no redirect is followed. */
export function send(
  { url, secret, reach }: Endpoint,
  { id, body }: ToSend,
  { now = Date.now, timeoutMs = TIMEOUT_MS }: { now?: () => number; timeoutMs?: number } = {},
): Promise<Sent> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address that is no name is not looked up.
  if (isIP(host) !== 0 && !isAllowed(host, reach)) return Promise.resolve({ kind: 'failed', why: 'ENOTALLOWED' })
  const timestamp = String(Math.floor(now() / 1_000))
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'User-Agent': 'Beleidsspoor-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(secret, id, timestamp, body),
  }
  const options = { method: 'POST', headers, lookup: lookupWithin(reach), agent: false as const }
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? secure : plain)(url, options)
    const end = (sent: Sent) => {
      clearTimeout(tooLong)
      resolve(sent)
      request.destroy()
    }
    const tooLong = setTimeout(() => end({ kind: 'failed', why: 'timeout' }), timeoutMs)
    request.on('response', ({ statusCode = 0 }) => end(meaningOf(statusCode)))
    request.on('error', (error: NodeJS.ErrnoException) => end({ kind: 'failed', why: error.code ?? 'error' }))
    request.end(body)
  })
}

function meaningOf(status: number): Sent {
  if (status >= 200 && status < 300) return { kind: 'done' }
  return status === 410 ? { kind: 'gone' } : { kind: 'failed', why: `status-${status}` }
}
