import type { Context } from 'hono'
import { bodyWithin } from '../../api/body.ts'

/** What was sent with a form, as text by name; the first value counts. */
export type Sent = Readonly<Record<string, string>>

export type ReadForm =
  | { readonly kind: 'form'; readonly sent: Sent }
  | { readonly kind: 'refused'; readonly status: 403 | 413 | 415; readonly why: 'elsewhere' | 'too-large' | 'no-form' }

/** More than all fields of a form together may hold. */
export const MOST_FORM_BYTES = 32_768

/**
 * Reads a form that one of our own pages sent. Browsers tell where a form came from, in a header that pages cannot set;
 * whoever does not tell it is refused as well. `here`: how people reach the site, when a proxy gives it another name.
 */
export async function readForm(c: Context, here: string | null = null): Promise<ReadForm> {
  if (!isFromHere(c, here)) return { kind: 'refused', status: 403, why: 'elsewhere' }
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(c.req.header('Content-Type') ?? ''))
    return { kind: 'refused', status: 415, why: 'no-form' }
  const text = await bodyWithin(c, MOST_FORM_BYTES)
  if (text === null) return { kind: 'refused', status: 413, why: 'too-large' }
  return { kind: 'form', sent: firstOfEach(new URLSearchParams(text)) }
}

/** Takes the rest of what is being sent, to keep nothing of it: a browser looks at no answer before it has sent all. */
export async function throwAway({ req }: Context): Promise<void> {
  for await (const _ of req.raw.body ?? []);
}

/** Browsers tell where a form came from, in a header that pages cannot set. */
export function isFromHere(c: Context, here: string | null): boolean {
  const origin = c.req.header('Origin')
  if (origin === undefined) return c.req.header('Sec-Fetch-Site') === 'same-origin'
  if (here !== null) return origin === here
  const host = c.req.header('Host') ?? new URL(c.req.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}

function firstOfEach(params: URLSearchParams): Sent {
  const sent = new Map<string, string>()
  // A line end in a form is sent as two signs.
  for (const [name, value] of params) if (!sent.has(name)) sent.set(name, value.replace(/\r\n/g, '\n'))
  return Object.fromEntries(sent)
}
