/** What a form of several parts holds, in the order in which it was sent. */
export type Piece =
  | { readonly kind: 'part'; readonly name: string; readonly file: string | null }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'end' }

const MOST_HEADER_BYTES = 8_192
const CR_LF = Buffer.from('\r\n')
const HEADERS_END = Buffer.from('\r\n\r\n')

/** The mark between the parts, from the header; null for what is no form with files. */
export function boundaryOf(contentType: string): string | null {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  return found?.[1] ?? found?.[2] ?? null
}

/**
 * Reads a form with files (RFC 7578) piece by piece, never holding more than a piece: `Request.formData` holds all of it,
 * twice. Ends early, without `end` for the last part, on what is no such form or was broken off; who reads must look.
 */
export async function* multipart(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Piece> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  let state: 'before' | 'after-mark' | 'headers' | 'part' = 'before'
  // So that the first mark looks like all others.
  let left: Buffer = CR_LF
  for await (const chunk of body) {
    left = Buffer.concat([left, chunk])
    for (;;) {
      if (state === 'after-mark') {
        if (left.length < 2) break
        if (!left.subarray(0, 2).equals(CR_LF)) return
        left = left.subarray(2)
        state = 'headers'
      } else if (state === 'headers') {
        const end = left.indexOf(HEADERS_END)
        if (end < 0 && left.length > MOST_HEADER_BYTES) return
        if (end < 0) break
        yield partOf(left.subarray(0, end).toString('utf8'))
        left = left.subarray(end + HEADERS_END.length)
        state = 'part'
      } else {
        const at = left.indexOf(mark)
        const until = at < 0 ? Math.max(0, left.length - mark.length + 1) : at
        if (state === 'part' && until > 0) yield { kind: 'bytes', bytes: left.subarray(0, until) }
        if (at < 0) {
          left = left.subarray(until)
          break
        }
        if (state === 'part') yield { kind: 'end' }
        left = left.subarray(at + mark.length)
        state = 'after-mark'
      }
    }
  }
}

function partOf(headers: string): Piece {
  const line = headers.split('\r\n').find((it) => /^content-disposition:/i.test(it)) ?? ''
  const name = valueIn(line, 'name')
  const file = valueIn(line, 'filename')
  return { kind: 'part', name: name ?? '', file }
}

// Browsers write quotes and line ends in names as %22, %0D and %0A, and nothing else so.
function valueIn(line: string, key: 'name' | 'filename'): string | null {
  const found = new RegExp(`[;\\s]${key}="([^"]*)"`, 'i').exec(line)?.[1]
  return found?.replace(/%(?:22|0D|0A)/gi, (it) => decodeURIComponent(it)) ?? null
}

/** The name of a file as it may be kept and shown: no path, and no signs that hide or turn what stands beside them. */
export function fileName(sent: string): string {
  const base = sent.split(/[\\/]/).at(-1) ?? ''
  const clean = base
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  const signs = [...clean]
  const ending = /\.\w{1,8}$/.exec(clean)?.[0] ?? ''
  if (signs.length > MOST_NAME) return signs.slice(0, MOST_NAME - ending.length).join('') + ending
  return clean || 'zonder naam'
}
const MOST_NAME = 120
