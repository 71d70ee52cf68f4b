export type Text = string

/** What a person reads, in Dutch and where it exists in English. */
export interface Said {
  readonly nl: string
  readonly en?: string
}
