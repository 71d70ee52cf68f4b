// The library has no types of its own; this is what the tests use of it.
declare module 'jsonld' {
  type Options = Readonly<Record<string, unknown>>
  type Node = Record<string, unknown>
  const jsonld: {
    expand(document: Node, options: Options): Promise<Node[]>
    compact(document: Node | Node[], context: Node, options: Options): Promise<Node>
    flatten(document: Node, context: Node | null, options: Options): Promise<Node[]>
    toRDF(document: Node, options: Options): Promise<unknown>
  }
  export default jsonld
}
