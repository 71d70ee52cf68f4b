import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Endpoint, endpointsIn } from '../../src/notices/webhooks/endpoint.ts'

export const SECRET = `whsec_${Buffer.from('een geheim van ten minste 24 bytes').toString('base64')}`

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Somebody who wants to be told, on this machine. `answer` may be changed while it runs. */
export async function startReceiver() {
  const received: Received[] = []
  const here = { answer: ((_, response) => response.writeHead(204).end()) as RequestListener }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    received.push({ headers: request.headers, body })
    here.answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/haak`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return Object.assign(here, { received, url, close })
}

export function endpointAt(url: string, more: object = {}): Endpoint {
  const found = endpointsIn(JSON.stringify([{ url, secret: SECRET, ...more }]))
  const [endpoint] = found.kind === 'endpoints' ? found.endpoints : []
  if (!endpoint) throw new Error(found.kind === 'wrong' ? found.what : 'No endpoint.')
  return endpoint
}
