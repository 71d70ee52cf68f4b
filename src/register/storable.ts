const UNSTORABLE = /[\0\ud800-\udfff]/
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Text for a column that people search and sort. SQLite reads a text back only up to its first NUL and PostgreSQL
 * refuses it; neither takes a lone surrogate. Each becomes one U+FFFD, so that lengths hold. What must come back exactly
 * goes through JSON (which escapes both) or through `toContent`.
 */
export function storable(text: string): string {
  if (!UNSTORABLE.test(text)) return text
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\ufffd')
}

export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text))

/** A document's text as bytes that give back every UTF-16 unit: UTF-8, or UTF-16 where UTF-8 has no form for it. */
export interface Content {
  readonly encoding: 'utf8' | 'utf16le'
  readonly bytes: Uint8Array
}

export function toContent(text: string): Content {
  const encoding = LONE_SURROGATE.test(text) ? 'utf16le' : 'utf8'
  return { encoding, bytes: Buffer.from(text, encoding) }
}

export const fromContent = ({ encoding, bytes }: Content): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding)
