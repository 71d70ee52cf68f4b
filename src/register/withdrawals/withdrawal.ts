/** What must go. */
export interface WithdrawalOrder {
  readonly actor: string
  readonly documentId: string
  readonly reason: string
  /** Words to erase wherever the document has them; left out: the whole document. */
  readonly passage?: string
}

/** What is kept of something that was erased: enough to know it when it is offered again, nothing of what it said. */
export interface Erased {
  /** Under every id it had. */
  readonly documentIds: readonly string[]
  readonly reason: string
  /** Hashes of all files that the document was ever read from, older versions too; each may hold what must go. */
  readonly files: readonly string[]
  /** Places in texts that are now printed as `MASK`, by the hash of the text before and after. */
  readonly masks: readonly Mask[]
}

export interface Mask {
  readonly textSha256: string
  readonly maskedSha256: string
  readonly spans: readonly (readonly [number, number])[]
}

export interface WithdrawalRecord extends Erased {
  readonly seq: number
  readonly at: string
  readonly actor: string
}
