import { init } from '@embedpdf/pdfium'

/** A number that PDFium hands out and takes back: the address of a document, page, font … 0 is none. */
export type Handle = number

/**
 * An open PDFium. Keep one per worker: opening takes about a tenth of a second, and a WebAssembly memory never shrinks,
 * so that a worker may want a new one when `heapBytes` has grown far.
 */
export interface Pdfium {
  readonly call: PdfiumCalls
  readonly memory: WasmMemory
  /** 256 bytes that any single call may write its results to. Nothing is kept there between calls. */
  readonly scratch: Handle
  /** False once PDFium has crashed on a file. It then reads nothing more: open a new one. */
  usable: boolean
}

export interface WasmMemory {
  /** A new object after each growth, the old one being empty: never keep it over a call that may allocate. */
  readonly buffer: ArrayBuffer
}

/**
 * The functions of PDFium that are used here, called without the wrapper of Emscripten, which costs more than most of
 * the calls themselves. Their documentation is in the public headers of PDFium (fpdfview.h, fpdf_text.h, fpdf_edit.h).
 */
export interface PdfiumCalls {
  malloc(size: number): Handle
  free(address: Handle): void
  PDFiumExt_Init(): void
  FPDF_LoadMemDocument(data: Handle, size: number, password: Handle): Handle
  FPDF_CloseDocument(document: Handle): void
  FPDF_GetLastError(): number
  FPDF_GetPageCount(document: Handle): number
  FPDF_DocumentHasValidCrossReferenceTable(document: Handle): number
  FPDF_GetMetaText(document: Handle, tag: Handle, buffer: Handle, size: number): number
  FPDF_LoadPage(document: Handle, index: number): Handle
  FPDF_ClosePage(page: Handle): void
  FPDF_GetPageWidthF(page: Handle): number
  FPDF_GetPageHeightF(page: Handle): number
  FPDF_GetPageBoundingBox(page: Handle, rectangle: Handle): number
  FPDFPage_GetRotation(page: Handle): number
  FPDFPage_CountObjects(page: Handle): number
  FPDFPage_GetObject(page: Handle, index: number): Handle
  FPDFPageObj_GetType(object: Handle): number
  FPDFPageObj_GetMatrix(object: Handle, matrix: Handle): number
  FPDFPageObj_GetFillColor(object: Handle, red: Handle, green: Handle, blue: Handle, alpha: Handle): number
  FPDFPageObj_GetStrokeColor(object: Handle, red: Handle, green: Handle, blue: Handle, alpha: Handle): number
  FPDFFormObj_CountObjects(form: Handle): number
  FPDFFormObj_GetObject(form: Handle, index: number): Handle
  FPDFPath_GetDrawMode(path: Handle, fill: Handle, isStroked: Handle): number
  FPDFPath_CountSegments(path: Handle): number
  FPDFPath_GetPathSegment(path: Handle, index: number): Handle
  FPDFPathSegment_GetType(segment: Handle): number
  FPDFPathSegment_GetPoint(segment: Handle, x: Handle, y: Handle): number
  FPDFPathSegment_GetClose(segment: Handle): number
  FPDFText_LoadPage(page: Handle): Handle
  FPDFText_ClosePage(text: Handle): void
  FPDFText_CountChars(text: Handle): number
  FPDFText_GetUnicode(text: Handle, index: number): number
  FPDFText_IsGenerated(text: Handle, index: number): number
  FPDFText_IsHyphen(text: Handle, index: number): number
  FPDFText_HasUnicodeMapError(text: Handle, index: number): number
  FPDFText_GetTextObject(text: Handle, index: number): Handle
  FPDFText_GetCharOrigin(text: Handle, index: number, x: Handle, y: Handle): number
  FPDFText_GetLooseCharBox(text: Handle, index: number, rectangle: Handle): number
  FPDFText_GetMatrix(text: Handle, index: number, matrix: Handle): number
  FPDFText_GetFontSize(text: Handle, index: number): number
  FPDFTextObj_GetFont(object: Handle): Handle
  FPDFTextObj_GetTextRenderMode(object: Handle): number
  FPDFFont_GetBaseFontName(font: Handle, buffer: Handle, size: number): number
  FPDFFont_GetFlags(font: Handle): number
  FPDFLink_Enumerate(page: Handle, position: Handle, link: Handle): number
  FPDFLink_GetAction(link: Handle): Handle
  FPDFLink_GetAnnotRect(link: Handle, rectangle: Handle): number
  FPDFLink_CountQuadPoints(link: Handle): number
  FPDFLink_GetQuadPoints(link: Handle, index: number, quad: Handle): number
  FPDFAction_GetType(action: Handle): number
  FPDFAction_GetURIPath(document: Handle, action: Handle, buffer: Handle, size: number): number
  FPDFBitmap_Create(width: number, height: number, hasAlpha: number): Handle
  FPDFBitmap_Destroy(bitmap: Handle): void
  FPDFBitmap_FillRect(bitmap: Handle, left: number, top: number, width: number, height: number, colour: number): void
  FPDFBitmap_GetBuffer(bitmap: Handle): Handle
  FPDFBitmap_GetStride(bitmap: Handle): number
  FPDF_RenderPageBitmap(
    bitmap: Handle,
    page: Handle,
    left: number,
    top: number,
    width: number,
    height: number,
    rotation: number,
    flags: number,
  ): void
}

const SCRATCH_BYTES = 256

/** Starts PDFium from the bytes of `pdfium.wasm` in the package. Rejects when these are something else. */
export async function openPdfium(wasm: ArrayBuffer | Uint8Array): Promise<Pdfium> {
  const quiet = { wasmBinary: wasm, print: () => {}, printErr: () => {} }
  const module = await init(quiet as unknown as Parameters<typeof init>[0])
  const exported = module.pdfium.wasmExports as unknown as PdfiumCalls & { memory: WasmMemory }
  exported.PDFiumExt_Init()
  return { call: exported, memory: exported.memory, scratch: exported.malloc(SCRATCH_BYTES), usable: true }
}

export const heapBytes = (pdfium: Pdfium): number => pdfium.memory.buffer.byteLength

/** What stands instead of a result when PDFium crashed. */
export const crashed = Symbol('PDFium crashed')

/**
 * Runs what calls PDFium. On some damaged files PDFium stops itself (a failed check, no memory, endless recursion), which
 * WebAssembly turns into an exception; its memory is then in no known state.
 */
export function withoutCrash<T>(pdfium: Pdfium, work: () => T): T | typeof crashed {
  if (!pdfium.usable) return crashed
  try {
    return work()
  } catch (error) {
    if (!isCrash(error)) throw error
    pdfium.usable = false
    return crashed
  }
}

// By name, because the types of the engine know no WebAssembly. ExitStatus is what Emscripten throws for exit().
function isCrash(error: unknown): boolean {
  if (!(error instanceof Error)) return (error as { name?: unknown } | null)?.name === 'ExitStatus'
  return error.name === 'RuntimeError' || (error.name === 'RangeError' && error.message.includes('call stack'))
}

/** The text that a PDFium function writes as UTF-16: it is asked for the size in bytes, then for the text. */
export function utf16From(pdfium: Pdfium, write: (buffer: Handle, size: number) => number): string {
  const bytes = textBytes(pdfium, write)
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, Math.max(0, bytes.length - 2)))
}

/** The same for functions that write bytes ending in a zero. */
export function utf8From(pdfium: Pdfium, write: (buffer: Handle, size: number) => number): string {
  const bytes = textBytes(pdfium, write)
  return new TextDecoder('utf-8').decode(bytes.subarray(0, Math.max(0, bytes.length - 1)))
}

// Names, titles and addresses: a file that says that one of these takes megabytes is not worth following.
const LONGEST_TEXT = 65_536

function textBytes(pdfium: Pdfium, write: (buffer: Handle, size: number) => number): Uint8Array {
  const size = write(0, 0)
  if (size <= 0 || size > LONGEST_TEXT) return new Uint8Array(0)
  const buffer = pdfium.call.malloc(size)
  if (buffer === 0) return new Uint8Array(0)
  write(buffer, size)
  const bytes = new Uint8Array(pdfium.memory.buffer, buffer, size).slice()
  pdfium.call.free(buffer)
  return bytes
}
