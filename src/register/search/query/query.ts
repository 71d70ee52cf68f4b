/** What is looked for, in terms of the analysis: any store can turn it into a question of its own. */
export type Query =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  /** Words in this order, one right after the other. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[] }
  /** Two terms with at most `NEAR` words between them, in either order. */
  | { readonly kind: 'near'; readonly terms: readonly [string, string] }
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'without'; readonly wanted: Query; readonly unwanted: Query }

export const NEAR = 4

export const all = (of: readonly Query[]): Query => together('all', of)
export const any = (of: readonly Query[]): Query => together('any', of)

function together(kind: 'all' | 'any', of: readonly Query[]): Query {
  const flat = of.flatMap((it) => (it.kind === kind ? it.of : [it]))
  const [only] = flat
  return flat.length === 1 && only ? only : { kind, of: flat }
}
