import { type Problem, problem } from '../positions.ts'
import { isDocument, zipNames } from './docx/zip-directory.ts'
import { byteOrderMark } from './plain/decode.ts'

/** What a file is, or why it cannot be read. */
export type Recognised =
  | { readonly kind: 'pdf' | 'docx' | 'html' | 'xml' | 'text' | 'markdown' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

/** The bytes decide; the extension of the name only chooses between texts that could be either. */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  if (bytes.length === 0) return unreadable('empty-file', 'The file is empty. Was it downloaded completely?')
  const other = signatures.find((it) => startsWith(bytes, it.bytes, it.at ?? 0))
  if (other) return other.read(bytes)
  if (indexOf(bytes, ascii('%PDF-'), 1024) >= 0) return { kind: 'pdf' }
  if (isBinary(bytes))
    return unreadable('binary-content', 'The file holds no text that can be read. Is it the right file?')
  return { kind: textKind(bytes, name) }
}

interface Signature {
  readonly bytes: readonly number[]
  readonly at?: number
  readonly read: (bytes: Uint8Array) => Recognised
}

const unreadable = (code: string, message: string): Recognised => ({
  kind: 'unreadable',
  problem: problem(code, 'error', message),
})

const unsupported = (what: string, todo: string) => () => unreadable('unsupported-format', `${what} ${todo}`)

const SAVE_AS = 'Save it as DOCX or PDF and offer that.'
const picture = unsupported('The file is a picture.', 'Recognise its text first (OCR) and offer the PDF that gives.')
const packed = unsupported('The file is an archive.', 'Unpack it and offer the documents in it.')
const ascii = (text: string) => [...text].map((it) => it.charCodeAt(0))

const signatures: readonly Signature[] = [
  { bytes: ascii('PK\x03\x04'), read: readZip },
  { bytes: ascii('PK\x05\x06'), read: packed },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], read: readOle },
  { bytes: ascii('{\\rtf'), read: unsupported('The file is rich text (RTF).', SAVE_AS) },
  { bytes: [0x89, 0x50, 0x4e, 0x47], read: picture },
  { bytes: [0xff, 0xd8, 0xff], read: picture },
  { bytes: ascii('GIF8'), read: picture },
  { bytes: ascii('II*\0'), read: picture },
  { bytes: ascii('MM\0*'), read: picture },
  { bytes: ascii('WEBP'), at: 8, read: picture },
  { bytes: [0x1f, 0x8b], read: packed },
  { bytes: ascii('Rar!'), read: packed },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], read: packed },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], read: packed },
]

const PACKED: readonly (readonly [name: RegExp, what: string, todo: string])[] = [
  [/^xl\/workbook/, 'The file is a spreadsheet (XLSX).', 'Save it as PDF and offer that.'],
  [/^ppt\/presentation/, 'The file is a presentation (PPTX).', 'Save it as PDF and offer that.'],
  [/^(?:content\.xml|mimetype)$/, 'The file is an OpenDocument file or an e-book.', SAVE_AS],
]

// A DOCX whose directory is gone is still a DOCX, and the reader says what is wrong with it.
function readZip(bytes: Uint8Array): Recognised {
  const names = zipNames(bytes)
  if (names.some(isDocument) || (names.length === 0 && indexOf(bytes, ascii('word/'), bytes.length) >= 0))
    return { kind: 'docx' }
  const known = PACKED.find(([name]) => names.some((it) => name.test(it)))
  return known ? unsupported(known[1], known[2])() : packed()
}

const wide = (text: string) => ascii(text).flatMap((it) => [it, 0])

// Word locks a DOCX with a password by putting it, enciphered, into a file of the old kind.
function readOle(bytes: Uint8Array): Recognised {
  if (indexOf(bytes, wide('EncryptedPackage'), bytes.length) >= 0) {
    return unreadable('encrypted', 'The file is locked with a password. Save it without one and offer that.')
  }
  return unsupported('The file is of an old Office kind (DOC, XLS, PPT or MSG).', SAVE_AS)()
}

function startsWith(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, i) => bytes[at + i] === byte)
}

function indexOf(bytes: Uint8Array, pattern: readonly number[], before: number): number {
  const first = pattern[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0 && at < before; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, pattern, at)) return at
  }
  return -1
}

const CHECKED_BYTES = 65_536

// Control characters that no text holds. Some are let pass: one stray byte must not cost a whole letter.
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, CHECKED_BYTES)
  const mark = byteOrderMark(bytes)
  if (mark === 'utf-16le' || mark === 'utf-16be') return false
  let controls = 0
  for (const byte of start) if (isControl(byte)) controls++
  return controls > 8 + start.length / 50
}

const isControl = (byte: number): boolean => (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f

const HTML_TAGS =
  /^<(?:!doctype\s{1,20}html|html|head|body|title|meta|div|p|table|h[1-6]|ul|ol|span|article|main|section)\b/i

function textKind(bytes: Uint8Array, name: string): 'html' | 'xml' | 'text' | 'markdown' {
  const start = beginning(bytes)
  if (HTML_TAGS.test(start)) return 'html'
  const declared = /^<\?xml\b/i.test(start)
  const root = declared ? afterProlog(start) : start
  if (declared) return HTML_TAGS.test(root) ? 'html' : 'xml'
  const extension = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^(?:html?|xhtml)$/.test(extension)) return 'html'
  if (/^<(?:!doctype|[a-z_][\w.-]{0,60}[\s/>:])/i.test(root) && (extension === 'xml' || OFFICIAL.test(root)))
    return 'xml'
  return /^(?:md|markdown)$/.test(extension) ? 'markdown' : 'text'
}

// Roots of the publications, for files that lost both their declaration and their extension.
const OFFICIAL =
  /^<(?:!doctype\s{1,20})?(?:officiele-publicatie|kamerwrk|kamerstuk|handeling|handelingen|metadata_gegevens)\b/i

function beginning(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes)
  const start = bytes.subarray(mark === 'utf-8' ? 3 : mark ? 2 : 0, 8_192)
  const text = new TextDecoder('latin1').decode(start)
  return withoutComments(text.includes('\0') ? text.replaceAll('\0', '') : text)
}

function withoutComments(text: string): string {
  let rest = text.trimStart()
  while (rest.startsWith('<!--') && rest.includes('-->')) rest = rest.slice(rest.indexOf('-->') + 3).trimStart()
  return rest
}

function afterProlog(text: string): string {
  let rest = text
  while (rest.startsWith('<?') && rest.includes('?>')) rest = withoutComments(rest.slice(rest.indexOf('?>') + 2))
  return rest
}
