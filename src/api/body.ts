import type { Context } from 'hono'

/** The body of a request as text, read no further than the limit, whatever length was announced; null beyond it. */
export async function bodyWithin(c: Context, most: number): Promise<string | null> {
  if (Number(c.req.header('Content-Length') ?? 0) > most) return null
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of c.req.raw.body ?? []) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}
