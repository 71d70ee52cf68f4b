/** Asks again only when the register is another than when it was asked last; who asks meanwhile waits for the same answer. */
export function kept<T>(version: () => Promise<string>, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly version: string; readonly answer: Promise<T> } | null = null
  return async () => {
    const now = await version()
    if (last?.version === now) return last.answer
    const mine = { version: now, answer: ask() }
    last = mine
    mine.answer.catch(() => {
      if (last === mine) last = null
    })
    return mine.answer
  }
}
