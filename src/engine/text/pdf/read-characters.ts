import { BREAK, Characters, DROPPED, frameOf, GENERATED, HYPHEN, isSquare, type Run } from './characters.ts'
import { isPdfiumHyphen, printedUnit, UNDECODABLE } from './decode.ts'
import { type Fonts, fontsOfPage } from './fonts.ts'
import { type PageSpace, shownAngle } from './page-space.ts'
import type { Handle, Pdfium } from './pdfium.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The characters of an open page, at most `most`. `text` is a text page of PDFium. */
export function readCharacters(pdfium: Pdfium, text: Handle, space: PageSpace, most: number): Characters {
  const count = Math.min(most, Math.max(0, pdfium.call.FPDFText_CountChars(text)))
  const reader = new Reader(pdfium, text, space, count)
  for (let index = 0; index < count; index++) reader.read(index)
  return reader.end()
}

class Reader {
  readonly characters: Characters
  readonly #pdfium: Pdfium
  readonly #text: Handle
  readonly #space: PageSpace
  readonly #fonts: Fonts
  #object: Handle = -1
  // Views of PDFium's memory; empty, so to be made again, after the memory has grown.
  #floats: Float32Array
  #doubles: Float64Array

  constructor(pdfium: Pdfium, text: Handle, space: PageSpace, count: number) {
    this.characters = new Characters(count)
    this.#pdfium = pdfium
    this.#text = text
    this.#space = space
    this.#fonts = fontsOfPage(pdfium)
    this.#floats = new Float32Array(pdfium.memory.buffer)
    this.#doubles = new Float64Array(pdfium.memory.buffer)
  }

  end(): Characters {
    this.characters.fontNames = this.#fonts.names()
    return this.characters
  }

  read(index: number): void {
    const { call } = this.#pdfium
    const unit = call.FPDFText_GetUnicode(this.#text, index)
    const object = call.FPDFText_GetTextObject(this.#text, index)
    // What PDFium adds belongs to no object of the page.
    if (object === 0 && call.FPDFText_IsGenerated(this.#text, index) === 1) this.#addGenerated(unit)
    else this.#addDrawn(index, unit, object)
  }

  #addGenerated(unit: number): void {
    if (this.characters.runs.length === 0 || unit === CARRIAGE_RETURN) return
    if (unit === LINE_FEED) this.characters.addLayout(LINE_FEED, BREAK)
    else this.characters.addLayout(0x20, GENERATED)
  }

  #startRun(index: number, object: Handle): void {
    const { call, scratch } = this.#pdfium
    this.#object = object
    const font = this.#fonts.of(object)
    const isStroked = object !== 0 && call.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE
    call.FPDFText_GetMatrix(this.#text, index, scratch)
    this.#renewViews()
    const [a = 0, b = 0, c = 0, d = 0] = this.#floats.subarray(scratch >> 2, (scratch >> 2) + 4)
    const sizePt = Math.abs(call.FPDFText_GetFontSize(this.#text, index) * Math.hypot(c, d))
    const angle = shownAngle(this.#space, a, b)
    const isItalic = font.isItalic || isSlanted(a, b, c, d)
    const isBold = font.isBold || isStroked
    this.characters.runs.push({ font, sizePt, angle, frame: frameOf(angle), isBold, isItalic })
  }

  #renewViews(): void {
    if (this.#floats.length > 0) return
    this.#floats = new Float32Array(this.#pdfium.memory.buffer)
    this.#doubles = new Float64Array(this.#pdfium.memory.buffer)
  }

  #addDrawn(index: number, unit: number, object: Handle): void {
    const { call, scratch } = this.#pdfium
    if (object !== this.#object) this.#startRun(index, object)
    const out = this.characters
    const run = out.runs[out.runs.length - 1] as Run
    const at = out.count++
    out.run[at] = out.runs.length - 1
    if (isPdfiumHyphen(unit) && call.FPDFText_IsHyphen(this.#text, index) === 1) {
      out.unit[at] = 0x2d
      out.flags[at] = HYPHEN
    } else out.unit[at] = this.#decode(index, unit, run)
    call.FPDFText_GetCharOrigin(this.#text, index, scratch, scratch + 8)
    call.FPDFText_GetLooseCharBox(this.#text, index, scratch + 16)
    this.#renewViews()
    this.#place(at, run)
  }

  #decode(index: number, unit: number, run: Run): number {
    if (this.#pdfium.call.FPDFText_HasUnicodeMapError(this.#text, index) === 1) return UNDECODABLE
    return printedUnit(unit, run.font.name)
  }

  #place(at: number, run: Run): void {
    const out = this.characters
    const { a, b, c, d, e, f } = this.#space
    const [doubles, floats] = [this.#pdfium.scratch >> 3, (this.#pdfium.scratch >> 2) + 4]
    const [x, y] = [this.#doubles[doubles] as number, this.#doubles[doubles + 1] as number]
    const [shownX, shownY] = [a * x + c * y + e, b * x + d * y + f]
    const { cos, sin } = run.frame
    out.along[at] = shownX * cos + shownY * sin
    out.across[at] = shownY * cos - shownX * sin
    this.#placeBox(at, floats)
    out.alongEnd[at] = (out.along[at] as number) + this.#advance(at, run)
    if (run.frame.angle === 0) tameHeight(out, at, shownY, run.sizePt)
    if (!isShown(out, at, this.#space)) out.flags[at] = DROPPED
  }

  #placeBox(at: number, floats: number): void {
    const out = this.characters
    const { a, b, c, d, e, f } = this.#space
    const [left, top] = [this.#floats[floats] as number, this.#floats[floats + 1] as number]
    const [right, bottom] = [this.#floats[floats + 2] as number, this.#floats[floats + 3] as number]
    const [ax, bx] = [a * left + c * bottom + e, a * right + c * top + e]
    const [ay, by] = [b * left + d * bottom + f, b * right + d * top + f]
    out.x0[at] = Math.min(ax, bx)
    out.x1[at] = Math.max(ax, bx)
    out.y0[at] = Math.min(ay, by)
    out.y1[at] = Math.max(ay, by)
  }

  /** How far the character reaches in its direction of reading; at a slant the box does not tell, and half its size will do. */
  #advance(at: number, run: Run): number {
    const { x0, x1, y0, y1 } = this.characters
    if (!isSquare(run.frame)) return run.sizePt / 2
    const isUpright = run.frame.angle % 180 === 0
    return isUpright ? (x1[at] as number) - (x0[at] as number) : (y1[at] as number) - (y0[at] as number)
  }
}

/** A render mode of PDF: programs that have no bold font at hand draw the outline as well. */
const FILL_AND_STROKE = 2

/** Programs that have no italic font at hand slant the upright one, by about 20 degrees. */
function isSlanted(a: number, b: number, c: number, d: number): boolean {
  const area = a * d - b * c
  const slant = (a * c + b * d) / Math.abs(area)
  return slant > 0.15 && slant < 0.6
}

/** Some fonts state an ascent of many times their size or none at all; then the size tells the height. */
function tameHeight(out: Characters, at: number, baseline: number, sizePt: number): void {
  const height = (out.y1[at] as number) - (out.y0[at] as number)
  if (height > sizePt * 0.5 && height < sizePt * 1.7) return
  out.y0[at] = baseline - sizePt * 0.9
  out.y1[at] = baseline + sizePt * 0.25
}

/** Printers' notes beside the crop box are in the file but not on the page; numbers that are none are nowhere. */
function isShown(out: Characters, at: number, space: PageSpace): boolean {
  const isWithin = (from: number, to: number, size: number) => to >= 0 && from <= size
  return (
    isWithin(out.x0[at] as number, out.x1[at] as number, space.widthPt) &&
    isWithin(out.y0[at] as number, out.y1[at] as number, space.heightPt)
  )
}
