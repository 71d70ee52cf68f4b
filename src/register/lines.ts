import { createHash } from 'node:crypto'
import type { Register } from './contract.ts'

const AT_ONCE = 200

/** All that the register answers, as JSON lines in a fixed order: two registers that give the same are the same. */
export async function* registerLines(register: Register): AsyncGenerator<string> {
  for await (const id of documentIds(register)) {
    yield JSON.stringify(await register.document(id))
    const facts = await register.facts({ documentId: id, limit: Number.MAX_SAFE_INTEGER })
    for (const fact of facts) yield JSON.stringify(fact)
    for (const it of await register.history(id)) yield JSON.stringify(it)
  }
  for (const it of await register.judgements({})) yield JSON.stringify(it)
  for (const it of await register.linkJudgements()) yield JSON.stringify(it)
  for (const it of await register.withdrawals()) yield JSON.stringify(it)
  for (const it of await register.officials()) yield JSON.stringify(it)
  for (const it of await register.links()) yield JSON.stringify(it)
  yield JSON.stringify(await register.totals())
}

async function* documentIds(register: Register): AsyncGenerator<string> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const window = await register.documents({ limit: AT_ONCE, offset })
    for (const { id } of window) yield id
    if (window.length < AT_ONCE) return
  }
}

export async function hashOfLines(register: Register): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of registerLines(register)) hash.update(line).update('\n')
  return hash.digest('hex')
}
