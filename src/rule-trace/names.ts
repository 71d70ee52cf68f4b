import { z } from 'zod'

/** Parameters and rules of a scheme; without `parts` the whole of it. */
const part = z.strictObject({ id: z.string(), parts: z.array(z.string()).min(1).exactOptional() })

/** How the documents of a policy field speak of schemes: data of `fields/<field>/schemes.json`. */
const shape = z.strictObject({
  /** The last day up to which changes of these schemes were looked for. */
  lookedUpTo: z.iso.date(),
  /** Canonical names of mentions, of schemes and of laws. */
  names: z.array(z.strictObject({ names: z.array(z.string()).min(1), schemes: z.array(part).min(1) })),
  /** Words that all stand in a passage about a rule that bears no name there. */
  words: z.array(z.strictObject({ words: z.array(z.array(z.string()).min(2)).min(1), schemes: z.array(part).min(1) })),
  /** What stands beside the rule itself, such as fees: that it changed does not keep a promise about the scheme. */
  besides: z.record(z.string(), z.array(z.string())),
})
export type SchemeNames = z.infer<typeof shape>
export type SchemePart = z.infer<typeof part>

/** Throws for a file of another form: the program cannot start with half a map. */
export const readSchemeNames = (text: string): SchemeNames => shape.parse(JSON.parse(text))

/** A field of which nobody has written down its schemes: nothing is about a rule. */
export const noSchemeNames: SchemeNames = { lookedUpTo: '0001-01-01', names: [], words: [], besides: {} }

/** What a mention under this name is about. */
export const namedBy = ({ names }: SchemeNames, canonical: string): readonly SchemePart[] =>
  names.flatMap((it) => (it.names.includes(canonical) ? it.schemes : []))
