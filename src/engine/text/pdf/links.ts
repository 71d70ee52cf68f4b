import type { Characters } from './characters.ts'
import type { Line } from './lines.ts'
import { type Box, type PageSpace, shownBox } from './page-space.ts'
import { type Handle, type Pdfium, utf8From } from './pdfium.ts'

/** A link to an address outside the document, and where on the page it can be clicked. */
export interface PageLink {
  readonly href: string
  readonly boxes: readonly Box[]
}

// A page with more links than this is not one that people read. A link over several lines has a box for each.
const MOST_LINKS = 2_000
const MOST_BOXES_OF_LINK = 20

export function linksOf(pdfium: Pdfium, document: Handle, page: Handle, space: PageSpace): PageLink[] {
  const { call, scratch } = pdfium
  const [position, handle] = [scratch >> 2, (scratch >> 2) + 1]
  const links: PageLink[] = []
  let next = 0
  for (let looked = 0; looked < MOST_LINKS; looked++) {
    new Int32Array(pdfium.memory.buffer)[position] = next
    if (call.FPDFLink_Enumerate(page, scratch, scratch + 4) !== 1) break
    const memory = new Int32Array(pdfium.memory.buffer)
    next = memory[position] as number
    const link = memory[handle] as number
    const href = hrefOf(pdfium, document, link)
    if (href !== null) links.push({ href, boxes: boxesOf(pdfium, link, space) })
  }
  return links
}

const ACTION_URI = 3

/** Null for links inside the document, and for addresses that do more than open a page (`javascript:`). */
function hrefOf(pdfium: Pdfium, document: Handle, link: Handle): string | null {
  const { call } = pdfium
  const action = call.FPDFLink_GetAction(link)
  if (action === 0 || call.FPDFAction_GetType(action) !== ACTION_URI) return null
  const href = utf8From(pdfium, (buffer, size) => call.FPDFAction_GetURIPath(document, action, buffer, size)).trim()
  return /^(?:https?:\/\/|mailto:)[^\s\0]/iu.test(href) ? href : null
}

function boxesOf(pdfium: Pdfium, link: Handle, space: PageSpace): Box[] {
  const { call, scratch } = pdfium
  const quads = Math.min(call.FPDFLink_CountQuadPoints(link), MOST_BOXES_OF_LINK)
  const boxes: Box[] = []
  for (let index = 0; index < quads; index++) {
    if (call.FPDFLink_GetQuadPoints(link, index, scratch) === 1) boxes.push(boxOf(floats(pdfium, 8), space))
  }
  if (boxes.length > 0 || call.FPDFLink_GetAnnotRect(link, scratch) !== 1) return boxes
  return [boxOf(floats(pdfium, 4), space)]
}

const floats = (pdfium: Pdfium, count: number): Float32Array =>
  new Float32Array(pdfium.memory.buffer, pdfium.scratch, count)

/** Around points that alternate x and y. */
function boxOf(points: Float32Array, space: PageSpace): Box {
  const xs = points.filter((_, index) => index % 2 === 0)
  const ys = points.filter((_, index) => index % 2 === 1)
  return shownBox(space, {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  })
}

/** For each character the link that covers its middle, as an index into `links` plus one; 0 is none. Null: no links. */
export function linkOfEach(
  characters: Characters,
  lines: readonly Line[],
  links: readonly PageLink[],
): Uint16Array | null {
  if (links.length === 0) return null
  const linked = new Uint16Array(characters.count)
  for (const line of lines) {
    const around = boxAround(characters, line)
    links.forEach((link, index) => {
      for (const box of link.boxes) if (touches(box, around)) cover(characters, line, box, linked, index + 1)
    })
  }
  return linked
}

function cover(characters: Characters, line: Line, box: Box, linked: Uint16Array, value: number): void {
  const { x0, y0, x1, y1 } = characters
  for (let i = line.from; i < line.to; i++) {
    const x = ((x0[i] as number) + (x1[i] as number)) / 2
    const y = ((y0[i] as number) + (y1[i] as number)) / 2
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) linked[i] = value
  }
}

function boxAround({ x0, y0, x1, y1 }: Characters, { from, to }: Line): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let i = from; i < to; i++) {
    box.left = Math.min(box.left, x0[i] as number)
    box.top = Math.min(box.top, y0[i] as number)
    box.right = Math.max(box.right, x1[i] as number)
    box.bottom = Math.max(box.bottom, y1[i] as number)
  }
  return box
}

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
