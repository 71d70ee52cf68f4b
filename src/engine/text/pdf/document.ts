import type { Problem } from '../../positions.ts'
import { type Handle, type Pdfium, utf16From } from './pdfium.ts'
import { cutOff, encrypted, noBytes, notReadable, repaired, unsupportedLock } from './problems.ts'
import { withTrailer } from './salvage.ts'

/** A document that PDFium holds in its memory until it is closed. */
export interface OpenDocument {
  readonly handle: Handle
  /** The copy of the file in PDFium's memory, which it reads from as long as the document is open. */
  readonly copy: Handle
  readonly pageCount: number
  readonly properties: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/** The document, or what keeps it from being opened. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): OpenDocument | Problem {
  if (bytes.length === 0) return noBytes()
  const opened = load(pdfium, bytes)
  if (opened !== ERROR_FORMAT) return describedOr(pdfium, opened, bytes)
  const mended = withTrailer(bytes)
  return mended ? describedOr(pdfium, load(pdfium, mended), bytes) : notReadable()
}

interface Loaded {
  readonly handle: Handle
  readonly copy: Handle
}

/** PDFium's document, or the number of the error that PDFium gives instead. */
function load({ call, memory }: Pdfium, bytes: Uint8Array): Loaded | number {
  const copy = call.malloc(bytes.length)
  if (copy === 0) return ERROR_UNKNOWN
  new Uint8Array(memory.buffer).set(bytes, copy)
  const handle = call.FPDF_LoadMemDocument(copy, bytes.length, 0)
  if (handle !== 0) return { handle, copy }
  call.free(copy)
  return call.FPDF_GetLastError()
}

export function closeDocument({ call }: Pdfium, document: OpenDocument): void {
  call.FPDF_CloseDocument(document.handle)
  call.free(document.copy)
}

// From fpdfview.h.
const ERROR_UNKNOWN = 1
const ERROR_FORMAT = 3
const ERROR_PASSWORD = 4
const ERROR_SECURITY = 5

function whyNot(error: number): Problem {
  if (error === ERROR_PASSWORD) return encrypted()
  return error === ERROR_SECURITY ? unsupportedLock() : notReadable()
}

function describedOr(pdfium: Pdfium, loaded: Loaded | number, original: Uint8Array): OpenDocument | Problem {
  if (typeof loaded === 'number') return whyNot(loaded)
  const { call } = pdfium
  const { handle, copy } = loaded
  const isWhole = call.FPDF_DocumentHasValidCrossReferenceTable(handle) === 1
  const problems = isWhole ? [] : [hasEnd(original) ? repaired() : cutOff()]
  const pageCount = Math.max(0, call.FPDF_GetPageCount(handle))
  return { handle, copy, pageCount, properties: propertiesOf(pdfium, handle), problems }
}

// Some programs leave bytes after the mark; Adobe's readers look this far back too.
const END_WITHIN = 1_024

function hasEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - END_WITHIN))
  return new TextDecoder('latin1').decode(tail).includes('%%EOF')
}

/** Who wrote the file is left out: it names a person, and nothing here asks for it. */
const PROPERTIES = ['Title', 'Subject', 'Creator', 'Producer', 'CreationDate', 'ModDate']

function propertiesOf(pdfium: Pdfium, handle: Handle): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const name of PROPERTIES) {
    const value = metadata(pdfium, handle, name)
    if (value !== '') properties[name] = value
  }
  return properties
}

function metadata(pdfium: Pdfium, handle: Handle, name: string): string {
  const { call, scratch } = pdfium
  new Uint8Array(pdfium.memory.buffer).set(new TextEncoder().encode(`${name}\0`), scratch)
  return utf16From(pdfium, (buffer, size) => call.FPDF_GetMetaText(handle, scratch, buffer, size)).replaceAll('\0', '')
}
