/**
 * A sentence as bare words: lower case, one space around each word and mark, without what is quoted or stands between
 * brackets. Cues are looked for here, so that no cue has to know about capitals, quotations or doubled spaces.
 */
export interface Plain {
  readonly text: string
  /** Where each word begins in `text`, and which token of the sentence it is. */
  readonly starts: readonly number[]
  readonly tokens: readonly number[]
  /** The words, and the infinitives that verb forms among them can belong to, these with `~` before them. A key may stand twice. */
  readonly keys: readonly string[]
}
