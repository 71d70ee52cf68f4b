/** A file in a zip, as the zip's directory describes it. Sizes are claims: whoever unpacks counts for itself. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packedSize: number
  readonly claimedSize: number
  /** Where its local header stands. */
  readonly headerAt: number
}

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const MAX_ENTRIES = 20_000
// The end of the directory may be followed by a comment of at most 65,535 bytes.
const END_SIZE = 22
const MAX_COMMENT = 0xffff

/** The directory at the end of a zip; empty when there is none, as in a file that was cut off. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  if (end < 0) return []
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (entries.length < MAX_ENTRIES && at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      claimedSize: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

export const zipNames = (bytes: Uint8Array): string[] => zipEntries(bytes).map((it) => it.name)

/** The part with the text. Word for the web calls it `document2.xml`. */
export const isDocument = (name: string): boolean => /^word\/document\d{0,3}\.xml$/i.test(name)

/** The packed bytes of an entry, or null when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { headerAt } = entry
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) return null
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const end = start + entry.packedSize
  return end <= bytes.length ? bytes.subarray(start, end) : null
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at
  }
  return -1
}
