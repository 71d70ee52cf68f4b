import { type Answer, refused } from '../operation.ts'

/** A place in a list, as a word without meaning to who asks: how lists are walked may change without breaking anyone. */
export const cursorAt = (offset: number): string => Buffer.from(`at ${offset}`).toString('base64url')

/** Null for a cursor that this API did not give. */
export function offsetOf(cursor: string | undefined): number | null {
  if (cursor === undefined) return 0
  const text = Buffer.from(cursor, 'base64url').toString('latin1')
  const offset = /^at (\d{1,12})$/.exec(text)?.[1]
  return offset !== undefined && cursorAt(Number(offset)) === cursor ? Number(offset) : null
}

export const wrongCursor = (): Answer => refused('cursor', '"cursor" is none that this list gave.')

/** One more is asked for than is shown, to know whether there is a page after this one. */
export function pageOf<T>(
  found: readonly T[],
  limit: number,
  offset: number,
): { items: readonly T[]; next: string | null } {
  return { items: found.slice(0, limit), next: found.length > limit ? cursorAt(offset + limit) : null }
}
