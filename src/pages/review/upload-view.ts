/** What became of the documents that a person handed in at once. */
export interface UploadView {
  readonly id: string
  /** UTC. */
  readonly at: string
  readonly files: readonly UploadedFile[]
}

export interface UploadedFile {
  readonly name: string
  /** `waiting`: it is kept, and will be read. `too-large`: its bytes were not kept. */
  readonly state: 'waiting' | 'too-large' | 'new' | 'changed' | 'unchanged' | 'not-read' | 'withdrawn'
  readonly documentId: string | null
  /** How much was found, by kind; of what was known already as it is now. */
  readonly found: Readonly<Record<string, number>>
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
}
