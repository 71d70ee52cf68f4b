import type { Organisation } from '../engine/context.ts'
import type { LinkDocument } from './document.ts'
import type { Link } from './link.ts'
import type { LinkRule } from './link-rule.ts'
import type { ContentWords } from './words/content.ts'

/** What linking must know besides the documents: nothing of a policy field is in the code. */
export interface Knowledge {
  readonly words: ContentWords
  readonly organisation: (canonical: string) => Organisation | null
}

/** Looks inside one document. */
export type Within = (document: LinkDocument, knowledge: Knowledge) => Link[]

/** Remembers what it has seen by keys, so that a document is linked without reading the others again. */
export interface Linker {
  /** Links of a document with those before it, in both directions, and remembers it. */
  add(document: LinkDocument): Link[]
}

export interface Family {
  readonly rules: readonly LinkRule[]
  readonly within?: Within
  readonly linker?: (knowledge: Knowledge) => Linker
}
