import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isThisMachine } from '../../privacy/this-machine.ts'
import { type ChangeKind, changeKinds } from '../change.ts'

/** Somewhere that wants to be told. */
export interface Endpoint {
  /** Names it in files and in the log, without its address. */
  readonly key: string
  readonly url: URL
  readonly secret: Buffer
  readonly kinds: readonly ChangeKind[]
  readonly reach: Reach
}

/** Which addresses it may have: of this machine, of the internet, or any. */
export type Reach = 'this-machine' | 'public' | 'any'

export type Endpoints =
  | { readonly kind: 'endpoints'; readonly endpoints: readonly Endpoint[] }
  | { readonly kind: 'wrong'; readonly what: string }

const MOST_ENDPOINTS = 20
const [LEAST_SECRET, MOST_SECRET] = [24, 64]

const given = z
  .array(
    z.strictObject({
      url: z.string(),
      secret: z.string(),
      kinds: z
        .array(z.enum(changeKinds))
        .min(1)
        .default([...changeKinds]),
      allowPrivate: z.boolean().default(false),
    }),
  )
  .max(MOST_ENDPOINTS)

/** What the file of the operator says; secrets are in no message. */
export function endpointsIn(text: string): Endpoints {
  const wrong = (what: string): Endpoints => ({ kind: 'wrong', what })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return wrong('is no JSON')
  }
  const read = given.safeParse(json)
  if (!read.success)
    return wrong(read.error.issues.map((it) => `${it.path.join('.') || 'file'}: ${it.message}`).join('; '))
  const endpoints: Endpoint[] = []
  for (const [i, it] of read.data.entries()) {
    const [url, secret] = [addressIn(it.url), secretIn(it.secret)]
    if (url === null) return wrong(`has at ${i}.url no address with https (http for this machine only)`)
    if (secret === null)
      return wrong(`has at ${i}.secret no "whsec_" and ${LEAST_SECRET} to ${MOST_SECRET} bytes in base64`)
    const isHere = isThisMachine(url.hostname)
    const reach = isHere ? 'this-machine' : it.allowPrivate ? 'any' : 'public'
    endpoints.push({ key: keyOf(url), url, secret, kinds: it.kinds, reach })
  }
  const twice = endpoints.find((it, i) => endpoints.findIndex((other) => other.key === it.key) !== i)
  return twice ? wrong(`names ${twice.url.host} twice with one address`) : { kind: 'endpoints', endpoints }
}

function addressIn(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || url.username !== '' || url.password !== '') return null
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname)) ? url : null
}

function secretIn(text: string): Buffer | null {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? []
  const bytes = Buffer.from(base64 ?? '', 'base64')
  return bytes.length >= LEAST_SECRET && bytes.length <= MOST_SECRET ? bytes : null
}

const KEY_LENGTH = 12

const keyOf = (url: URL): string => createHash('sha256').update(url.href).digest('hex').slice(0, KEY_LENGTH)
