/**
 * What the site tells of a rule that links, written beside its code. A test reads every example and sees the rule link,
 * and every counter-example and sees that it does not. Texts are Dutch, for the reader of the site; our own.
 */
export interface LinkRule {
  /** Group, name and version: `links/same-scheme@1`. */
  readonly id: string
  readonly reads: string
  readonly why: string
  readonly examples: readonly [Dossier, ...Dossier[]]
  readonly leaves: readonly [Dossier, ...Dossier[]]
  readonly problems?: readonly string[]
}

/** The texts that an example is made of, in order of their dates; one, when the rule looks inside a document. */
export type Dossier = readonly [DossierText, ...DossierText[]]
export interface DossierText {
  /** The sort of document: `kamerbrief`, `beslisnota`, `rapport`, `jaarverslag` … */
  readonly in: string
  readonly date: string
  readonly id?: string
  readonly title?: string
  readonly text: string
}
