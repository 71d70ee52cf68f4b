/** What documents of one language are made of. All of it is our own; places and bodies are invented or plain names. */
export interface Words {
  readonly language: string
  readonly places: readonly string[]
  /** Rows of a budget or of statistics. */
  readonly items: readonly string[]
  readonly groups: readonly string[]
  /** Short heads of number columns. */
  readonly measures: readonly string[]
  /** Heads of text columns: subject, what is done, who, by when. */
  readonly heads: readonly [string, string, string, string]
  readonly bodies: readonly string[]
  readonly deeds: readonly string[]
  readonly moments: readonly string[]
  readonly sentences: readonly string[]
  readonly total: string
  readonly of: string
  readonly table: string
  readonly source: string
  readonly note: string
  /** «in thousands of euros». */
  readonly unit: string
  readonly decimal: ',' | '.'
  readonly thousand: ' ' | '.' | ','
}
