import { plain } from './words/fold.ts'

/** By which the same words are known again, however they are printed. */
export const saidKey = (text: string): string => hashOf(plain(text))

/** FNV-1a over UTF-16 units, twice, to 64 bits: enough for the sentences of millions of documents. */
export function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) + i
  }
  return `= ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`
}
