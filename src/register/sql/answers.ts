import type { Kysely } from 'kysely'
import { version } from './journal.ts'
import type { Tables } from './tables.ts'

// Every choice in the lists is a question of its own.
const MOST = 200

/**
 * Answers that take long to count, kept as long as the register stays as it is: most readers ask the same few. Who asks
 * what is being counted waits for that count.
 */
export class Answers {
  private version = ''
  private readonly known = new Map<string, Promise<unknown>>()

  /** `question`: all that the answer hangs on besides the register itself, as JSON can say it. */
  async to<T>(db: Kysely<Tables>, question: readonly unknown[], ask: () => Promise<T>): Promise<T> {
    const now = await version(db)
    if (now !== this.version) this.known.clear()
    this.version = now
    const key = JSON.stringify(question)
    const answer = (this.known.get(key) as Promise<T> | undefined) ?? this.asked(key, ask)
    // What was asked last stands last.
    this.known.delete(key)
    this.known.set(key, answer)
    return answer
  }

  private asked<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = ask()
    const [oldest] = this.known.keys()
    if (this.known.size >= MOST && oldest !== undefined) this.known.delete(oldest)
    // What failed is asked again by the next.
    answer.catch(() => this.known.get(key) === answer && this.known.delete(key))
    return answer
  }
}
