import { operations } from '../../src/api/operations.ts'

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: { readonly description?: string }
}
interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>
}
export interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: Described; readonly post?: Described }>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Each path is asked in one way: what is sent has a path of its own. */
function askedBy({ get, post }: Description['paths'][string]): Described {
  const described = get ?? post
  if (!described) throw new Error('A path is neither asked nor sent to.')
  return described
}

/** Of each path the parameters that it takes and the keys of its answer, however deep: what `docs/promise.md` promises. */
export function promised(description: Description): Record<string, { parameters: string[]; keys: string[] }> {
  return Object.fromEntries(
    Object.entries(description.paths).map(([path, asked]) => {
      const described = askedBy(asked)
      const content = Object.values(described.responses[200]?.content ?? {})[0]
      const parameters = (described.parameters ?? []).map((it) => it.name).sort()
      return [path, { parameters, keys: [...new Set(keysOf(content?.schema, description))].sort() }]
    }),
  )
}

function keysOf(schema: Schema | undefined, description: Description, at = '', seen: readonly string[] = []): string[] {
  if (!schema) return []
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return seen.includes(name) ? [] : keysOf(description.components.schemas[name], description, at, [...seen, name])
  }
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, it]) => {
    const path = at === '' ? key : `${at}.${key}`
    return [path, ...keysOf(it, description, path, seen)]
  })
  const inside = [schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return [...below, ...inside.flatMap((it) => keysOf(it, description, at, seen))]
}

/** The tables of `docs/api.md`. */
export function tables(description: Description): string {
  const tags = [...new Set(operations.map((it) => it.tag))]
  return tags
    .map((tag) => {
      const own = operations.filter((it) => it.tag === tag)
      return `### ${tag}\n\n${own.map((it) => section(it.path, description)).join('\n')}`
    })
    .join('\n')
}

function section(path: string, description: Description): string {
  const asked = description.paths[path]
  if (!asked) return ''
  const described = askedBy(asked)
  const parameters = (described.parameters ?? []).filter((it) => it.in === 'query')
  const rows = parameters.map((it) => `| \`${it.name}\` | ${it.description ?? it.schema.description ?? ''} |`)
  const table = rows.length > 0 ? `\n| parameter | |\n|---|---|\n${rows.join('\n')}\n` : ''
  const { summary, description: more } = described
  return `**\`${asked.post ? 'POST' : 'GET'} ${path}\`** ${summary}${more ? ` ${more}` : ''}\n${table}`
}
