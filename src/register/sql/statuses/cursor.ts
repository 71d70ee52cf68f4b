import { RegisterProblem } from '../../register-problem.ts'

/** Where an answer ended: the last day of a term, the text, and the place and fact in it. */
export type End = readonly [due: string, textSeq: number, start: number, factId: string]

export const cursorOf = (end: End): string => Buffer.from(JSON.stringify(end)).toString('base64url')

export function placeOf(cursor: string): End {
  const given = parsed(Buffer.from(cursor.slice(0, 300), 'base64url').toString('utf8'))
  if (!Array.isArray(given) || given.length !== 4) throw notOurs()
  const [due, text, start, fact] = given
  if (typeof due !== 'string' || typeof fact !== 'string') throw notOurs()
  if (!Number.isSafeInteger(text) || !Number.isSafeInteger(start)) throw notOurs()
  return [due, text, start, fact]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const notOurs = () => new RegisterProblem('The cursor is none of a list of commitments.', 'Begin without a cursor.')
