import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const encoder = new TextEncoder()
const utf8 = (text: string): Uint8Array => encoder.encode(text)

export const hashOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Of the text as UTF-8; a lone surrogate counts as U+FFFD, as FACTS-FORMAT says and as encoders do. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8(text)))

/** Hashes texts that all begin with `prefix`, which is hashed once. */
export function hashAfter(prefix: string): (rest: string) => string {
  const begun = sha256.create().update(utf8(prefix))
  return (rest) => bytesToHex(begun.clone().update(utf8(rest)).digest())
}

/** The hash of a text whose bytes may already have been hashed: most plain text is its own file, byte for byte. */
export function hashOfTextFrom(text: string, bytes: Uint8Array, hashOfThem: string): string {
  const encoded = utf8(text)
  return areEqual(encoded, bytes) ? hashOfThem : bytesToHex(sha256(encoded))
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
