import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { maskDeep } from './masked.ts'
import type { Answer, ApiSettings } from './operation.ts'
import { badRequest, problem } from './problem.ts'

/** An answer as a response: masked, with its version, and nothing when the asker has it already. */
export function send(c: Context, answer: Answer, settings: ApiSettings): Response {
  switch (answer.kind) {
    case 'found':
      return sendFound(c, answer, settings)
    case 'unkept':
      c.header('Link', DESCRIBED)
      return c.body(JSON.stringify(maskDeep(answer.body, settings.mask)), 200, { 'Content-Type': 'application/json' })
    case 'lines':
      return sendLines(c, answer, settings)
    case 'none':
      return problem(c, 404, 'Not found', answer.detail)
    case 'moved':
      return c.redirect(answer.path, 308)
    case 'refused':
      return badRequest(c, answer.errors)
  }
}

function sendFound(c: Context, { body, next, linked }: Answer & { kind: 'found' }, { mask }: ApiSettings): Response {
  const isLinked = linked !== undefined && wantsLinked(c.req.header('Accept'))
  const text = JSON.stringify(maskDeep(isLinked ? linked() : body, mask))
  if (linked) c.header('Vary', 'Accept')
  const links = [...(next ? [nextPage(c, next)] : []), ...(linked ? [asLinked(c)] : []), DESCRIBED]
  c.header('Link', links.join(', '))
  const type = isLinked || isContextOrCatalog(c) ? 'application/ld+json' : 'application/json'
  return withTag(c, `W/"${hash(text)}"`, () => c.body(text, 200, { 'Content-Type': type }))
}

const DESCRIBED = '</api/v1/openapi.json>; rel="service-desc"; type="application/openapi+json"'
const asLinked = (c: Context): string => `<${new URL(c.req.url).pathname}>; rel="alternate"; type="application/ld+json"`

function nextPage(c: Context, cursor: string): string {
  const url = new URL(c.req.url)
  url.searchParams.set('cursor', cursor)
  return `<${url.pathname}${url.search}>; rel="next"`
}

const isContextOrCatalog = (c: Context): boolean => /\/(?:context|dcat)$/.test(c.req.path)

/** JSON-LD is asked for by name; who accepts anything gets plain JSON. */
function wantsLinked(accept = ''): boolean {
  const weights = accept.split(',', 20).map((it) => {
    const [type = '', ...settings] = it.trim().toLowerCase().split(';')
    const q = settings.map((s) => /^\s*q=([\d.]{1,5})$/.exec(s)?.[1]).find((s) => s !== undefined)
    return { type: type.trim(), q: q === undefined ? 1 : Number(q) }
  })
  const of = (type: string): number => weights.find((it) => it.type === type)?.q ?? 0
  return of('application/ld+json') > of('application/json')
}

function sendLines(c: Context, { lines, version }: Answer & { kind: 'lines' }, settings: ApiSettings): Response {
  c.header('Link', DESCRIBED)
  return withTag(c, `W/"${hash(`${version} ${c.req.url}`)}"`, () =>
    c.body(streamOf(lines, settings), 200, { 'Content-Type': 'application/jsonl; charset=utf-8' }),
  )
}

/** Line by line as the reader takes them: the whole need not fit in memory. What fails breaks off the answer visibly. */
function streamOf(lines: () => AsyncIterable<unknown>, { mask, onError }: ApiSettings): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let iterator: AsyncIterator<unknown> | null = null
  return new ReadableStream(
    {
      async pull(controller) {
        iterator ??= lines()[Symbol.asyncIterator]()
        try {
          const step = await iterator.next()
          if (step.done) controller.close()
          else controller.enqueue(encoder.encode(`${JSON.stringify(maskDeep(step.value, mask))}\n`))
        } catch (error) {
          onError?.(error)
          controller.error(new Error('The answer could not be finished.'))
        }
      },
      async cancel() {
        await iterator?.return?.()
      },
    },
    // Nothing is looked up before somebody reads: HEAD never does.
    { highWaterMark: 0 },
  )
}

/** Weak: on the way to the asker a body may be compressed. */
function withTag(c: Context, tag: string, full: () => Response): Response {
  c.header('ETag', tag)
  return isKnown(c.req.header('If-None-Match'), tag) ? c.body(null, 304) : full()
}

/** Weak comparison, as RFC 9110 asks for `If-None-Match`. */
function isKnown(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false
  const bare = (it: string) => it.trim().replace(/^W\//, '')
  return given.trim() === '*' || given.split(',', 50).some((it) => bare(it) === bare(tag))
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
