import { type LoadedSchemes, loadSchemes } from './load-schemes.ts'
import { type Assumptions, assumptionsSchema } from './population/assumptions.ts'
import type { SchemeProblem } from './scheme/problem.ts'
import { readForm } from './scheme/read-form.ts'
import type { Schemes } from './schemes.ts'
import { type Variant, variantSchema } from './variant/patch.ts'

/** Schemes with what lies beside them: assumptions about a population, and variants to begin with. */
export interface Shelf {
  readonly schemes: Schemes
  /** By the id of the scheme. */
  readonly populations: ReadonlyMap<string, Assumptions>
  readonly variants: ReadonlyMap<string, readonly ShelvedVariant[]>
  readonly problems: readonly SchemeProblem[]
}

export interface ShelvedVariant {
  /** The name of its file, for addresses. */
  readonly id: string
  readonly variant: Variant
  /** As it is written in its file, to begin another one with. */
  readonly text: string
}

export interface ShelfFile {
  /** Below the folder of schemes, as in `nl/visvergunning/variants/meer.json`. */
  readonly name: string
  readonly text: string
}

const VARIANT = /\/variants\/(?<id>[\w-]+)\.json$/u

export function shelfOf(files: readonly ShelfFile[]): Shelf {
  const isScheme = ({ name }: ShelfFile) => name.endsWith('/scheme.json')
  const loaded = loadSchemes(files.filter(isScheme))
  const problems: SchemeProblem[] = [...loaded.problems]
  const populations = new Map<string, Assumptions>()
  const variants = new Map<string, ShelvedVariant[]>()
  for (const file of files.filter((it) => !isScheme(it))) {
    const id = VARIANT.exec(file.name)?.groups?.id
    if (id === undefined) {
      const { value, problems: own } = readForm(file.name, file.text, assumptionsSchema)
      if (value && isKnown(value.scheme, loaded)) populations.set(value.scheme, value)
      problems.push(...own)
    } else {
      const { value, problems: own } = readForm(file.name, file.text, variantSchema)
      if (value && isKnown(value.scheme, loaded))
        variants.set(value.scheme, [...(variants.get(value.scheme) ?? []), { id, variant: value, text: file.text }])
      problems.push(...own)
    }
  }
  return { schemes: loaded.schemes, populations, variants, problems }
}

const isKnown = (scheme: string, { schemes }: LoadedSchemes): boolean => schemes.get(scheme) !== null
