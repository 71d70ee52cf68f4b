import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { noFacts, unknownDocument } from '../engine/facts-file/empty.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import { type Problem, problem } from '../engine/positions.ts'
import { reasonOf } from '../sources/folder/documents-in.ts'

// Reasons for which intake itself gives up on a document. The engine never got to say anything of it.
export const tookTooLong = (timeoutMs: number): Problem =>
  problem('reading-took-too-long', 'error', `Reading took longer than ${timeoutMs / 1000} s and was stopped.`)

export const outOfMemory = (): Problem =>
  problem('reading-out-of-memory', 'error', 'Reading needed more memory than the limit and was stopped.')

export const crashed = (why: string): Problem =>
  problem('reader-crashed', 'error', `The reader stopped on this document: ${why}`)

const UNREAD = ['file-unreadable', 'file-too-large', 'reading-took-too-long', 'reading-out-of-memory', 'reader-crashed']

/** Says nothing of the document but why it was not read, so that it never takes the place of a reading. */
export const isUnread = (file: FactsFile): boolean => file.problems.some((it) => UNREAD.includes(it.code))

/** Not even its bytes could be seen: its hash is that of no bytes, and stands for nothing. */
export const isUnseen = (file: FactsFile): boolean => file.problems.some((it) => it.code === 'file-unreadable')

/** The facts file of a document that could not be read: an empty text and the reason. */
export async function unread(name: string, path: string, reason: Problem): Promise<FactsFile> {
  const hashed = reason.code === 'file-unreadable' ? NOTHING : await hashOfFile(path)
  const problems = typeof hashed === 'string' ? [reason] : [hashed]
  const sha256 = typeof hashed === 'string' ? hashed : NOTHING
  return {
    format: 1,
    source: {
      name,
      mediaType: 'application/octet-stream',
      sha256,
      textSha256: NOTHING,
      reader: 'none@1',
      text: '',
      pages: [{ number: 1, label: null, span: [0, 0], widthPt: null, heightPt: null }],
    },
    document: unknownDocument(sha256),
    sections: [],
    facts: noFacts(),
    zones: [],
    problems: problems.map(plain),
  }
}

/** In pieces, because a file may be larger than memory. */
export async function hashOfFile(path: string): Promise<string | Problem> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) hash.update(piece)
    return hash.digest('hex')
  } catch (error) {
    return problem('file-unreadable', 'error', `The file could not be opened: ${reasonOf(error as Error)}.`)
  }
}

const plain = ({ code, severity, message }: Problem): FactsFile['problems'][number] => ({
  code,
  severity,
  message,
  spans: [],
})

const NOTHING = createHash('sha256').digest('hex')
