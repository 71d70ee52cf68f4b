import type { Register } from '../../register/contract.ts'

type Document = Awaited<ReturnType<Register['documents']>>[number]

// What is chosen from them is chosen here, from the newest of a very large register.
export const MOST_DOCUMENTS = 5_000
const AT_ONCE = 500

/** Documents, the newest first. */
export async function everyDocument(register: Register): Promise<Document[]> {
  const all: Document[] = []
  for (let offset = 0; offset < MOST_DOCUMENTS; offset += AT_ONCE) {
    const some = await register.documents({ limit: AT_ONCE, offset })
    all.push(...some)
    if (some.length < AT_ONCE) break
  }
  return all
}
