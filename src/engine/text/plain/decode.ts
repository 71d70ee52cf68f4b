import { type Found, found, problem } from '../../positions.ts'
import { windows1252 } from './windows-1252.ts'

/**
 * Bytes as text. A byte-order mark decides and is removed; else what the format declares; else UTF-8 where the bytes
 * are valid UTF-8; else Windows-1252, in which every byte is a character.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Found<string> {
  const mark = byteOrderMark(bytes)
  if (mark === 'utf-16le' || mark === 'utf-16be') return utf16(bytes.subarray(2), mark === 'utf-16be')
  const label = mark ?? declared?.trim().toLowerCase() ?? 'utf-8'
  if (IS_WINDOWS_1252.test(label)) return found(windows1252(bytes))
  const text = decodeAs(label, bytes) ?? (label === 'utf-8' ? null : decodeAs('utf-8', bytes))
  if (text !== null) return found(text)
  const message = 'The file is not valid UTF-8; it was read as Windows-1252. Check letters with accents.'
  return found(windows1252(bytes), [problem('decoded-as-windows-1252', 'info', message)])
}

// Browsers read these labels as Windows-1252 too (WHATWG Encoding), because that is what the files hold.
const IS_WINDOWS_1252 = /^(?:windows-1252|cp-?1252|iso-?8859-1|iso_8859-1|latin-?1|us-ascii|ascii)$/

export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null // An unknown label, or bytes that are not in it.
  }
}

// By hand, because TextDecoder replaces lone surrogates: the text of a plain file is its own characters, one for one.
function utf16(bytes: Uint8Array, bigEndian: boolean): Found<string> {
  const parts: string[] = []
  const units = new Uint16Array(8_192)
  const whole = bytes.length - (bytes.length % 2)
  for (let at = 0; at < whole; at += 2 * units.length) {
    const count = Math.min(units.length, (whole - at) / 2)
    for (let i = 0; i < count; i++) {
      const first = bytes[at + 2 * i] ?? 0
      const second = bytes[at + 2 * i + 1] ?? 0
      units[i] = bigEndian ? (first << 8) | second : (second << 8) | first
    }
    parts.push(String.fromCharCode(...units.subarray(0, count)))
  }
  if (whole === bytes.length) return found(parts.join(''))
  const message = 'The file is UTF-16 with half a character at its end, which was left out: it may have been cut off.'
  return found(parts.join(''), [problem('cut-character', 'warning', message)])
}
