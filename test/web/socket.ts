import { connect, type Socket } from 'node:net'
import type { Register } from '../../src/register/contract.ts'
import { type ServeSettings, type Serving, serve } from '../../src/web/server.ts'

export type Site = Extract<Serving, { kind: 'serving' }> & { readonly port: number }

/** The real server on a free port of this machine. */
export async function siteOf(register: Register, settings: Partial<ServeSettings> = {}): Promise<Site> {
  const serving = await serve(register, { port: 0, ...settings })
  if (serving.kind === 'refused') throw new Error(serving.what)
  return { ...serving, port: Number(new URL(serving.url).port) }
}

export function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Sends bytes as they are, which no client library would, and gives what came until the connection was closed. */
export async function sent(port: number, bytes: string | Uint8Array, mostMs = 10_000): Promise<string> {
  const socket = await connected(port)
  socket.write(bytes)
  return received(socket, mostMs)
}

/** Ends with «(still open)» when the server left the connection as it was. */
export function received(socket: Socket, mostMs = 10_000): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const end = (mark = '') => {
      clearTimeout(timer)
      socket.destroy()
      resolve(text + mark)
    }
    const timer = setTimeout(() => end('(still open)'), mostMs)
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
    })
    socket.on('close', () => end())
    socket.on('error', () => undefined)
  })
}

export const get = (path: string, more = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${more}\r\n`
