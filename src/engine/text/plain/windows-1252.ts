// The 32 places where Windows-1252 differs from the first 256 characters of Unicode; five are not in use and stay
// control characters. Our own table, because TextDecoder of Node 20 gives control characters for all of them.
const FROM_0X80 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

export function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  const units = new Uint16Array(8_192)
  for (let at = 0; at < bytes.length; at += units.length) {
    const count = Math.min(units.length, bytes.length - at)
    for (let i = 0; i < count; i++) units[i] = unitOf(bytes[at + i] ?? 0)
    parts.push(String.fromCharCode(...units.subarray(0, count)))
  }
  return parts.join('')
}

const unitOf = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? FROM_0X80.charCodeAt(byte - 0x80) : byte)
