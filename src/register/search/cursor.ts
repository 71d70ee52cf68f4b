/** Where an answer ended. */
export interface Place {
  readonly score: number
  readonly id: number
}

export const cursorOf = ({ score, id }: Place): string => Buffer.from(JSON.stringify([score, id])).toString('base64url')

export function placeOf(cursor: string): Place | null {
  try {
    const [score, id] = JSON.parse(Buffer.from(cursor.slice(0, 200), 'base64url').toString('utf8')) as unknown[]
    return typeof score === 'number' && typeof id === 'number' && Number.isSafeInteger(id) ? { score, id } : null
  } catch {
    return null
  }
}
