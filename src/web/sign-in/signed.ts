import { createHmac, timingSafeEqual } from 'node:crypto'

export const signature = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url')

/** Takes as long for a wrong signature as for a right one. */
export function isSignature(key: string, text: string, given: string): boolean {
  const [right, tried] = [Buffer.from(signature(key, text)), Buffer.from(given)]
  return right.length === tried.length && timingSafeEqual(right, tried)
}
