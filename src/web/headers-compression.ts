import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, createGzip, gzip, constants as zlib } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'

/** Texts are sent compressed to who can read that. In a thread of its own, so that other readers do not wait for it. */
export const compression: MiddlewareHandler = async (c, next) => {
  await next()
  if (!isWorthIt(c)) return
  addVary(c)
  const codings = codingsOf(c.req.header('Accept-Encoding') ?? '')
  if (c.req.method === 'HEAD') return
  if (isStreamed(c)) return codings.has('gzip') ? streamed(c) : undefined
  if (codings.has('br')) return whole(c, 'br')
  if (codings.has('gzip')) return whole(c, 'gzip')
}

/** Those that a client names and does not refuse with `q=0`. */
function codingsOf(header: string): Set<string> {
  const named = header.split(',').map((it) =>
    it
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  )
  return new Set(named.filter(([, q]) => !/^q=0(?:\.0*)?$/.test(q ?? '')).map(([name = '']) => name))
}

const TEXTS = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|image\/svg)/
// Of any length, and sent while they are made.
export const STREAMED = /^(?:text\/csv|application\/(?:jsonl|x-ndjson|json-seq))/
// Below this the headers weigh more than what is saved.
const SMALLEST = 1_024

const isStreamed = (c: Context): boolean => STREAMED.test(c.res.headers.get('Content-Type') ?? '')

/** A page for one person may hold a secret beside what another puts in its address, and its length would tell. */
function isWorthIt({ res }: Context): boolean {
  if (res.status !== 200 || res.headers.has('Content-Encoding') || res.headers.has('Set-Cookie')) return false
  if (/private|no-store|no-transform/.test(res.headers.get('Cache-Control') ?? '')) return false
  const type = res.headers.get('Content-Type') ?? ''
  return TEXTS.test(type) || STREAMED.test(type)
}

function addVary(c: Context): void {
  const known = c.res.headers.get('Vary')
  if (!/accept-encoding/i.test(known ?? '')) c.header('Vary', known ? `${known}, Accept-Encoding` : 'Accept-Encoding')
}

// Hono copies the headers of an answer to the one that takes its place, also those that were taken out of it.
async function whole(c: Context, coding: 'br' | 'gzip'): Promise<void> {
  const plain = Buffer.from(await c.res.arrayBuffer())
  const isSmall = plain.length < SMALLEST
  const bytes = isSmall ? plain : await compressed(plain, coding)
  const headers = new Headers(c.res.headers)
  headers.delete('Content-Length')
  if (!isSmall) {
    headers.set('Content-Encoding', coding)
    weaken(headers)
  }
  c.res = undefined
  c.res = new Response(new Uint8Array(bytes), { status: c.res.status, headers })
}

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)]

/** A strong tag promises the same bytes, and these are others for each coding. */
function weaken(headers: Headers): void {
  const tag = headers.get('ETag')
  if (tag?.startsWith('"')) headers.set('ETag', `W/${tag}`)
}

// Brotli at 4 takes the time of gzip and gives a tenth less; its default takes a hundred times that.
const compressed = (bytes: Buffer, coding: 'br' | 'gzip'): Promise<Buffer> =>
  coding === 'br' ? brotli(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } }) : gzipped(bytes)

function streamed(c: Context): void {
  if (!c.res.body) return
  const packed = createGzip()
  // When either end breaks off, so does the other: a client that left leaves nothing being made.
  pipeline(Readable.fromWeb(c.res.body as never), packed, () => undefined)
  const headers = new Headers(c.res.headers)
  headers.delete('Content-Length')
  headers.set('Content-Encoding', 'gzip')
  c.res = undefined
  c.res = new Response(Readable.toWeb(packed) as ReadableStream, { status: c.res.status, headers })
}
