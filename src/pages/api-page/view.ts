/** What the page tells of the API, from its description in OpenAPI. */
export interface ApiPageView {
  readonly origin: string
  readonly version: string
  readonly groups: readonly GroupView[]
  /** A question and its answer, as text. */
  readonly example: { readonly path: string; readonly answer: string } | null
}
export interface GroupView {
  readonly tag: string
  readonly operations: readonly OperationView[]
}
export interface OperationView {
  readonly id: string
  readonly path: string
  readonly method: string
  /** In English, as the description has it. */
  readonly summary: string
  readonly parameters: readonly ParameterView[]
}
export interface ParameterView {
  readonly name: string
  readonly about: string
  readonly values: readonly string[]
}

/** As much of OpenAPI as the page needs. */
export interface Description {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, { readonly get?: DescribedOperation; readonly post?: DescribedOperation }>>
}
interface DescribedOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly parameters?: readonly DescribedParameter[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>
}
interface DescribedParameter {
  readonly name: string
  readonly description?: string
  readonly schema: {
    readonly description?: string
    readonly enum?: readonly string[]
    readonly items?: { readonly enum?: readonly string[] }
  }
}
interface Content {
  readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>
}

/** `shown`: the operation of which an answer is printed. */
export function apiPageView(description: Description, origin: string, shown = 'listCommitments'): ApiPageView {
  const operations = Object.entries(description.paths).flatMap(([path, { get, post }]) => [
    ...(get ? [{ path, method: 'GET', asked: get }] : []),
    ...(post ? [{ path, method: 'POST', asked: post }] : []),
  ])
  const tags = [...new Set(operations.flatMap(({ asked }) => asked.tags))]
  const example = operations.find(({ asked }) => asked.operationId === shown)?.asked
  return {
    origin,
    version: description.info.version,
    groups: tags.map((tag) => ({
      tag,
      operations: operations
        .filter(({ asked }) => asked.tags.includes(tag))
        .map(({ path, method, asked }) => operationOf(path, method, asked)),
    })),
    example: example ? exampleOf(example) : null,
  }
}

const operationOf = (
  path: string,
  method: string,
  { operationId, summary, parameters = [] }: DescribedOperation,
): OperationView => ({
  id: operationId,
  ...{ path, method },
  summary,
  parameters: parameters.map(({ name, description, schema }) => ({
    name,
    about: description ?? schema.description ?? '',
    values: schema.items?.enum ?? schema.enum ?? [],
  })),
})

function exampleOf({ responses }: DescribedOperation): ApiPageView['example'] {
  const contents = Object.values(responses[200]?.content ?? {})
  const [first] = contents.flatMap((it) => Object.values(it.examples ?? {}))
  const path = first ? /GET (\S+)$/.exec(first.summary)?.[1] : undefined
  return first && path !== undefined ? { path, answer: JSON.stringify(first.value, null, 2) } : null
}
