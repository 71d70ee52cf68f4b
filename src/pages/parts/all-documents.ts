import type { Register } from '../../register/contract.ts'

export type DocumentSummary = Awaited<ReturnType<Register['documents']>>[number]

// The register cannot yet count by kind or sender, so pages count here, in no more than this.
const MOST_DOCUMENTS = 5_000
const WINDOW = 500

/** The newest documents, as many as a page may count. */
export async function allDocuments(register: Register): Promise<DocumentSummary[]> {
  const all: DocumentSummary[] = []
  for (let offset = 0; offset < MOST_DOCUMENTS; offset += WINDOW) {
    const some = await register.documents({ limit: WINDOW, offset })
    all.push(...some)
    if (some.length < WINDOW) break
  }
  return all
}
