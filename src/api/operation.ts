import type { z } from '@hono/zod-openapi'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Register } from '../register/contract.ts'
import type { RuleTracing } from '../rule-trace/rule-trace.ts'
import type { Shelf } from '../rules/shelf.ts'
import type { ParameterError } from './problem.ts'

export interface ApiSettings {
  /** Makes personal data in a text unreadable, one UTF-16 unit for one. */
  readonly mask: (text: string) => string
  /** The calendar day in the Netherlands, for questions that name none. */
  readonly today: () => string
  /** Told of what goes wrong in an answer that is already under way. */
  readonly onError?: (error: unknown) => void
  /** Pages of other sites may read the answers. Not where the server is for one machine only. */
  readonly isPublic?: boolean
  /** Where people reach the site, as in `https://beleidsspoor.example`; without it, as each of them asks. */
  readonly publicOrigin?: string
  readonly contact?: Contact
  /** From commitments to changes of rules. */
  readonly ruleTrace?: RuleTracing
  /** The admission schemes, read when first asked for; none unless given. */
  readonly schemes?: () => Shelf
}

/** Whom people ask about this API: the keeper of the site. */
export interface Contact {
  readonly name: string
  readonly email: string
  readonly url: string
}

export interface ApiContext {
  readonly register: Register
  readonly today: string
  /** As in `https://example.nl`: identifiers of linked data are whole addresses. */
  readonly origin: string
  readonly contact: Contact
  readonly isPublic: boolean
  readonly ruleTrace: RuleTracing | null
  /** A facts file with personal data made unreadable, which then says so. */
  readonly masked: (file: FactsFile) => FactsFile
  readonly schemes: Shelf
}

type Shape = z.ZodObject
type Read<S extends Shape | undefined> = S extends Shape ? z.output<S> : Record<string, never>

/** What is sent with a question that stands in no address. Only such a question is a POST. */
export interface Body {
  readonly schema: z.ZodType
  readonly mostBytes: number
  readonly description: string
}
/** As it was sent: who reads it can then name the line of what is wrong. */
type Sent<B extends Body | undefined> = B extends Body ? { readonly body: string } : unknown

/** One question that can be asked: what it takes, what it gives, and how it is answered. One file has a few. */
export interface Operation<
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends Body | undefined = undefined,
> {
  /** Permanent: programs that are made from the OpenAPI file name their functions by it. */
  readonly id: string
  readonly path: `/${string}`
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly gives: Given
  /** Requests to the bundled examples; their answers stand in the OpenAPI file and a test asks them again. */
  readonly examples: readonly ExampleRequest[]
  answer(asked: Read<P> & Read<Q> & Sent<B>, context: ApiContext): Promise<Answer>
}
/** Of whatever parameters: what a list of operations is made of. */
export interface AnyOperation extends Omit<Operation, 'params' | 'query' | 'body' | 'answer'> {
  readonly params?: Shape
  readonly query?: Shape
  readonly body?: Body
  answer(asked: never, context: ApiContext): Promise<Answer>
}

/** Holds the types of the parameters and the answer to each other. */
export const operation = <
  P extends Shape | undefined = undefined,
  Q extends Shape | undefined = undefined,
  B extends Body | undefined = undefined,
>(
  it: Operation<P, Q, B>,
): AnyOperation => it as unknown as AnyOperation

export interface Given {
  readonly description: string
  readonly schema: z.ZodType
  /** JSON unless said otherwise. */
  readonly mediaType?: 'application/json' | 'application/jsonl' | 'application/ld+json'
  /** The same as JSON-LD, for who accepts that. */
  readonly isLinkedToo?: boolean
}

export interface ExampleRequest {
  readonly name: string
  readonly summary: string
  /** Below `/api/v1`, as in `/documents?limit=1`. */
  readonly path: string
  /** Of a question that is sent. */
  readonly body?: unknown
}

export type Answer =
  | { readonly kind: 'found'; readonly body: unknown; readonly next?: string | null; readonly linked?: () => unknown }
  /** About a person: nobody may keep it. */
  | { readonly kind: 'unkept'; readonly body: unknown }
  /** One JSON text a line; the same under the same version. */
  | { readonly kind: 'lines'; readonly lines: () => AsyncIterable<unknown>; readonly version: string }
  | { readonly kind: 'none'; readonly detail: string }
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'refused'; readonly errors: readonly ParameterError[] }

export const found = (body: unknown, more: { next?: string | null; linked?: () => unknown } = {}): Answer => ({
  kind: 'found',
  body,
  ...more,
})
export const unkept = (body: unknown): Answer => ({ kind: 'unkept', body })
export const none = (detail: string): Answer => ({ kind: 'none', detail })
export const refused = (name: string, detail: string): Answer => ({
  kind: 'refused',
  errors: [{ in: 'query', name, detail }],
})
