import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import { NO_CONTACT } from './contact.ts'
import { examples } from './examples.ts'
import type { AnyOperation, ApiSettings, Body, ExampleRequest } from './operation.ts'
import { API_VERSION, problemShape } from './problem.ts'

const header = (description: string, example: string) => ({ description, schema: { type: 'string' as const }, example })
const VERSION = { 'API-Version': header('Version of this API.', API_VERSION) }
const HEADERS = {
  ...VERSION,
  ETag: header('Send it back as If-None-Match: 304 when nothing changed.', 'W/"k3JZ0u1s4Q9Xw2bTn8LmRA"'),
  Link: header('The next page of a list, and where else to look.', '</api/v1/openapi.json>; rel="service-desc"'),
}

/** An operation as the OpenAPI file tells it. */
export function routeOf({
  id,
  path,
  tag,
  summary,
  description,
  params,
  query,
  body,
  gives,
  examples,
}: AnyOperation): RouteConfig {
  return {
    method: body ? 'post' : 'get',
    path,
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: sentOf(body, examples) } : {}),
    },
    responses: {
      200: { description: gives.description, headers: body ? UNKEPT : HEADERS, content: contentOf(gives, examples) },
      ...(body
        ? REFUSED
        : { 304: { description: 'The asker has it already.', headers: { ...VERSION, ETag: HEADERS.ETag } } }),
      // Every question may name a parameter that is not there.
      400: problemOf('A parameter that is not known or cannot be used; which and why.'),
      ...(params ? { 404: problemOf('There is no such thing in this register.') } : {}),
      500: problemOf('Something went wrong here.'),
    },
  }
}

function sentOf(
  { schema, description }: Body,
  asked: readonly ExampleRequest[],
): NonNullable<NonNullable<RouteConfig['request']>['body']> {
  const examples = asked.map(({ name, summary, body }) => [name, { summary, value: body }] as const)
  return {
    description,
    required: true,
    content: { 'application/json': { schema, examples: Object.fromEntries(examples) } },
  }
}

/** The description names itself, as the rules ask. */
export const descriptionRoute: RouteConfig = {
  method: 'get',
  path: '/openapi.json',
  operationId: 'getDescription',
  tags: ['About'],
  summary: 'This description, in OpenAPI 3.1.',
  responses: {
    200: {
      description: 'The description.',
      headers: HEADERS,
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    304: { description: 'The asker has it already.', headers: { ...VERSION, ETag: HEADERS.ETag } },
  },
}

const UNKEPT = { ...VERSION, Link: HEADERS.Link, 'Cache-Control': header('Nobody may keep it.', 'no-store') }

const problemOf = (description: string) => ({
  description,
  headers: VERSION,
  content: { 'application/problem+json': { schema: problemShape } },
})

const REFUSED = {
  413: problemOf('Too much was sent.'),
  415: problemOf('It is no JSON by its Content-Type.'),
}

function contentOf(
  { schema, mediaType = 'application/json', isLinkedToo }: AnyOperation['gives'],
  asked: readonly ExampleRequest[],
) {
  const shown = asked.flatMap(({ name, summary, path, body }) => {
    const [value, isSent] = [examples[path], body !== undefined]
    return value === undefined
      ? []
      : [[name, { summary: `${summary}: ${isSent ? 'POST' : 'GET'} ${path}`, value }] as const]
  })
  return {
    [mediaType]: { schema, ...(shown.length > 0 ? { examples: Object.fromEntries(shown) } : {}) },
    ...(isLinkedToo ? { 'application/ld+json': { schema: { type: 'object' as const } } } : {}),
  }
}

const ABOUT = `What Dutch government says research found, what it will do about it and by when: each with the exact passage as proof.

Everything is read-only and needs no key. One question is sent with POST, \`/schemes/{id}/check\`, because it is about a person; nothing of it is kept. Errors are \`application/problem+json\`. Lists have pages: ask for the next one with \`cursor\`. \`null\` means that the text does not say. Offsets count in UTF-16 units. Personal data in texts is made unreadable, character for character.`

const TAGS = {
  Commitments: 'What a minister or the cabinet says in writing that it will do, and what became of it.',
  Documents: 'Letters, notes, reports and annexes.',
  Facts: 'What was found in documents.',
  Links: 'What binds passages of documents.',
  Search: 'By words.',
  Schemes: 'Admission schemes as dated rules: what held when, what changed, and what a rule says of a case.',
  Judgements: 'What people decided about facts.',
  Bulk: 'The whole register, and what changes in it.',
  About: 'The register itself.',
}

/** The description of the whole API, made from what it does. */
export const openApi = (routes: OpenAPIHono, { contact = NO_CONTACT }: ApiSettings) =>
  routes.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Beleidsspoor',
      version: API_VERSION,
      description: ABOUT,
      contact: { ...contact },
      license: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    },
    servers: [{ url: '/api/v1', description: 'This site.' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    externalDocs: { url: '/over/api', description: 'For people who build with it.' },
  })
