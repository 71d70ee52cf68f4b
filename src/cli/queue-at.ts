import type { ReadingQueue } from '../intake/queue/queue.ts'
import type { CommandContext } from './command.ts'
import { UsageProblem } from './usage-problem.ts'

/** Opens the queue of documents to read, which needs a database that several machines can reach. */
export async function queueAt({ settings }: CommandContext): Promise<ReadingQueue> {
  if (settings.databaseUrl === null)
    throw new UsageProblem(
      'A queue needs a PostgreSQL database, and DATABASE_URL is not set.',
      'Set it, or use "beleidsspoor add" without a queue.',
    )
  const { openQueue } = await import('../intake/queue/queue.ts')
  return openQueue(settings.databaseUrl)
}

export async function withQueue<T>(
  opening: Promise<ReadingQueue>,
  act: (queue: ReadingQueue) => Promise<T>,
): Promise<T> {
  const queue = await opening
  try {
    return await act(queue)
  } finally {
    await queue.close()
  }
}
