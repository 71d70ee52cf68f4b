/**
 * A PDF ends with a trailer that names its root object; without one PDFium opens nothing. Most programs write the root
 * at the beginning, so that a file that was cut off still holds it: here it gets a new trailer. Null when there is no
 * root to be found.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const root = rootOf(bytes)
  if (root === null) return null
  const trailer = new TextEncoder().encode(`\nendobj\ntrailer\n<< /Root ${root} 0 R >>\nstartxref\n0\n%%EOF\n`)
  const mended = new Uint8Array(bytes.length + trailer.length)
  mended.set(bytes)
  mended.set(trailer, bytes.length)
  return mended
}

const CATALOG = new TextEncoder().encode('/Catalog')
const HEAD_WITHIN = 400

/** The number of the object that says it is the catalogue: `12 0 obj << /Type /Catalog`. */
function rootOf(bytes: Uint8Array): number | null {
  for (let at = indexOf(bytes, CATALOG, 0); at >= 0; at = indexOf(bytes, CATALOG, at + 1)) {
    const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - HEAD_WITHIN), at))
    const head = before.slice(before.lastIndexOf('endobj') + 1)
    const number = /(?<number>\d{1,9}) 0 obj/u.exec(head)?.groups?.number
    if (number !== undefined && /\/Type\s{0,9}$/u.test(head)) return Number(number)
  }
  return null
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}
