import type { Context, MiddlewareHandler } from 'hono'
import { STREAMED } from './headers-compression.ts'
import { tagOf } from './headers-freshness.ts'

interface Page {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

export interface KeptPagesSettings {
  /** Of all bodies together. */
  readonly maxBytes: number
}

/** A page larger than this share of the room would push out many others. */
const MOST_OF_ROOM = 1 / 16
const HEADERS_ROOM = 1_000

/**
 * Pages that were made are kept, ready to be sent, as long as their tag holds: the same for everybody who asks the same
 * in the same way. Who asks for a page that is being made waits for that one. Only what `freshness` tagged is kept, which
 * leaves out everything for one person.
 */
export function keptPages({ maxBytes }: KeptPagesSettings): MiddlewareHandler {
  const pages = new Map<string, Page>()
  const making = new Map<string, Promise<Page | null>>()
  let bytes = 0

  const keep = (key: string, page: Page) => {
    if (page.body.length > maxBytes * MOST_OF_ROOM) return
    pages.set(key, page)
    bytes += sizeOf(page)
    // The longest unasked stands first.
    for (const [other, it] of pages) {
      if (bytes <= maxBytes) return
      pages.delete(other)
      bytes -= sizeOf(it)
    }
  }
  const known = async (key: string): Promise<Page | null> => {
    const page = pages.get(key)
    if (!page) return (await making.get(key)) ?? null
    pages.delete(key)
    pages.set(key, page)
    return page
  }

  return async (c, next) => {
    const tag = tagOf(c)
    if (c.req.method !== 'GET' || tag === undefined) return next()
    const key = [tag, c.req.header('Accept-Encoding') ?? '', c.req.url].join('\n')
    const page = await known(key)
    if (page) return answered(c, page)
    let tell: (page: Page | null) => void = () => undefined
    making.set(
      key,
      new Promise((resolve) => {
        tell = resolve
      }),
    )
    try {
      await next()
      const made = await taken(c, tag)
      if (made) keep(key, made)
      tell(made)
    } finally {
      making.delete(key)
      tell(null)
    }
  }
}

const sizeOf = ({ body }: Page): number => body.length + HEADERS_ROOM

function answered(c: Context, { status, headers, body }: Page): Response {
  return c.newResponse(new Uint8Array(body), status as 200, Object.fromEntries(headers))
}

/** What was made, taken out of the answer; the answer goes on with the same bytes. */
async function taken(c: Context, tag: string): Promise<Page | null> {
  const { res } = c
  if (res.status !== 200 || res.headers.get('ETag') !== tag || STREAMED.test(res.headers.get('Content-Type') ?? ''))
    return null
  const page = { status: 200, headers: [...res.headers], body: new Uint8Array(await res.arrayBuffer()) }
  c.res = undefined
  c.res = new Response(new Uint8Array(page.body), { status: 200, headers: Object.fromEntries(page.headers) })
  return page
}
