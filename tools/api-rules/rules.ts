// The API Design Rules of the Dutch government (version 2.x, technical rules) as rules for a description in OpenAPI 3.
// What a description cannot show, such as the 404 on a path that ends in a slash, is a test of the running server.
import type { Oas3Rule, Plugin } from '@redocly/openapi-core'

type Node = Record<string, unknown>
const objectOf = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {})

// A last segment may begin with `_` for an operation; `/openapi.json` is the only path with a dot.
const SEGMENT = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/
const LAST = /^_[a-z0-9]+(?:-[a-z0-9]+)*$/

function wrongSegment(path: string): string | null {
  if (path === '/' || path === '/openapi.json') return null
  const segments = path.split('/').slice(1)
  return segments.find((it, i) => !SEGMENT.test(it) && !(i === segments.length - 1 && LAST.test(it))) ?? null
}

const pathKebab: Oas3Rule = () => ({
  Paths(node, { report, location }) {
    for (const path of Object.keys(node)) {
      const wrong = path.endsWith('/') ? null : wrongSegment(path)
      if (wrong !== null)
        report({
          message: `"${wrong}" in ${path} is not kebab-case, or has an extension.`,
          location: location.child([path]).key(),
        })
    }
  },
})

const noTrailingSlash: Oas3Rule = () => ({
  Paths(node, { report, location }) {
    for (const path of Object.keys(node))
      if (path !== '/' && path.endsWith('/'))
        report({ message: `${path} ends in a slash.`, location: location.child([path]).key() })
  },
})

const describesItself: Oas3Rule = () => ({
  Paths(node, { report }) {
    if (!Object.hasOwn(node, '/openapi.json'))
      report({ message: 'The description is not among the paths: /openapi.json.' })
  },
})

const queryCamelCase: Oas3Rule = () => ({
  Parameter(node, { report, location }) {
    if (node.in === 'query' && !/^[a-z][a-zA-Z0-9]*$/.test(node.name ?? ''))
      report({ message: `The parameter "${node.name}" is not lowerCamelCase.`, location: location.child(['name']) })
  },
})

const keysCamelCase: Oas3Rule = () => ({
  SchemaProperties(node, { report, location }) {
    // Keys of kinds and types are those of the facts file; `@` begins a key of JSON-LD.
    for (const key of Object.keys(node))
      if (!/^@?[a-z][a-zA-Z0-9-]*$/.test(key))
        report({ message: `The key "${key}" is not lowerCamelCase.`, location: location.child([key]).key() })
  },
})

const STANDARD = new Set([
  'get',
  'put',
  'post',
  'delete',
  'patch',
  'head',
  'options',
  'parameters',
  'summary',
  'description',
  'servers',
  '$ref',
])
const standardMethods: Oas3Rule = () => ({
  PathItem(node, { report, location }) {
    for (const method of Object.keys(node))
      if (!STANDARD.has(method) && !method.startsWith('x-'))
        report({ message: `${method} is no method that the rules know.`, location: location.child([method]).key() })
  },
})

const apiVersionHeader: Oas3Rule = () => ({
  Response(node, { report, key, location }) {
    if (!/^[2345]/.test(String(key))) return
    const names = Object.keys(objectOf(node.headers)).map((it) => it.toLowerCase())
    if (!names.includes('api-version')) report({ message: `The answer ${key} has no header API-Version.`, location })
  },
})

const contact: Oas3Rule = () => ({
  Info(node, { report, location }) {
    for (const key of ['name', 'email', 'url'])
      if (!objectOf(node.contact)[key]) report({ message: `info.contact has no ${key}.`, location })
  },
})

const semanticVersion: Oas3Rule = () => ({
  Info(node, { report, location }) {
    if (
      !/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(
        String(node.version ?? ''),
      )
    )
      report({ message: `"${node.version}" is no semantic version.`, location: location.child(['version']) })
  },
})

const versionInAddress: Oas3Rule = () => {
  let major = ''
  return {
    Info: (node) => {
      major = String(node.version ?? '').split('.')[0] ?? ''
    },
    ServerList(node, { report, location }) {
      for (const server of node as unknown as { url?: string }[])
        if (!new RegExp(`/v${major}$`).test(server.url ?? ''))
          report({ message: `The address "${server.url}" does not end in /v${major}.`, location })
    },
  }
}

const openApi3: Oas3Rule = () => ({
  Root(node, { report, location }) {
    if (!/^3\.[01]\.\d+$/.test(String(node.openapi))) report({ message: 'The description is not OpenAPI 3.', location })
    if (!Array.isArray(node.servers) || node.servers.length === 0) report({ message: 'There is no server.', location })
  },
})

const problemJson: Oas3Rule = () => ({
  Response: {
    enter(node, { report, key, location, resolve }) {
      if (!/^[45]/.test(String(key))) return
      const content = objectOf(node.content)
      const types = Object.keys(content)
      if (types.length !== 1 || types[0] !== 'application/problem+json') {
        report({ message: `The error ${key} is not application/problem+json.`, location })
        return
      }
      const schema = objectOf(resolve(objectOf(objectOf(content['application/problem+json']).schema) as never).node)
      for (const name of ['status', 'title', 'detail'])
        if (!Object.hasOwn(objectOf(schema.properties), name))
          report({ message: `The error ${key} does not tell its ${name}.`, location })
    },
  },
})

/** Invalid input is 400, and 422 is not used, for all that has parameters or writes. */
const badRequest: Oas3Rule = () => ({
  PathItem: {
    Operation(node, { report, key, location }) {
      const responses = objectOf(node.responses)
      const takes =
        (node.parameters ?? []).length > 0 ||
        node.requestBody !== undefined ||
        !/^(?:get|delete|head)$/.test(String(key))
      if (takes && !Object.hasOwn(responses, '400'))
        report({ message: 'Takes parameters, and has no answer 400 for those that cannot be used.', location })
      if (Object.hasOwn(responses, '422'))
        report({ message: 'Has an answer 422, where the rules ask for 400.', location })
    },
  },
})

/** A name that ends in Date or Day, or is `date`, has a format; so has a moment. */
const dateFormats: Oas3Rule = () => ({
  SchemaProperties(node, { report, location, resolve }) {
    for (const [key, value] of Object.entries(node)) {
      const schema = objectOf(resolve(value as never).node ?? value)
      if (!/(?:^date|Date|Day|At|^at)$/.test(key) || !typesOf(schema).includes('string')) continue
      if (!/^date(?:-time)?$/.test(String(schema.format ?? '')))
        report({ message: `"${key}" is a date without format: date or date-time.`, location: location.child([key]) })
    }
  },
})
const typesOf = (schema: Node): unknown[] => (Array.isArray(schema.type) ? schema.type : [schema.type])

export const rules = {
  'path-kebab-case': pathKebab,
  'no-trailing-slash': noTrailingSlash,
  'publishes-description': describesItself,
  'query-camel-case': queryCamelCase,
  'keys-camel-case': keysCamelCase,
  'standard-methods': standardMethods,
  'api-version-header': apiVersionHeader,
  contact,
  'semantic-version': semanticVersion,
  'version-in-address': versionInAddress,
  'openapi-3': openApi3,
  'problem-json': problemJson,
  'bad-request': badRequest,
  'date-formats': dateFormats,
} satisfies Record<string, Oas3Rule>

export const plugin: Plugin = { id: 'adr', rules: { oas3: rules } }
