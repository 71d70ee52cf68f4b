import type { Problem } from '../../positions.ts'
import { type Handle, type Pdfium, utf16From } from './pdfium.ts'
import { cutOff, encrypted, noBytes, notReadable, repaired, unsupportedLock } from './problems.ts'

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
  const { call } = pdfium
  const copy = call.malloc(bytes.length)
  if (copy === 0) return notReadable()
  new Uint8Array(pdfium.memory.buffer).set(bytes, copy)
  const handle = call.FPDF_LoadMemDocument(copy, bytes.length, 0)
  if (handle !== 0) return described(pdfium, handle, copy, bytes)
  const problem = whyNot(call.FPDF_GetLastError())
  call.free(copy)
  return problem
}

export function closeDocument({ call }: Pdfium, document: OpenDocument): void {
  call.FPDF_CloseDocument(document.handle)
  call.free(document.copy)
}

// From fpdfview.h.
const ERROR_PASSWORD = 4
const ERROR_SECURITY = 5

function whyNot(error: number): Problem {
  if (error === ERROR_PASSWORD) return encrypted()
  return error === ERROR_SECURITY ? unsupportedLock() : notReadable()
}

function described(pdfium: Pdfium, handle: Handle, copy: Handle, bytes: Uint8Array): OpenDocument {
  const { call } = pdfium
  const isWhole = call.FPDF_DocumentHasValidCrossReferenceTable(handle) === 1
  const problems = isWhole ? [] : [hasEnd(bytes) ? repaired() : cutOff()]
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
