import type { Ruling } from '../../source.ts'
import { joinedRulings } from './joined-rulings.ts'
import type { PageSpace } from './page-space.ts'
import { PathReader } from './path-reader.ts'
import type { Handle, Pdfium } from './pdfium.ts'

export interface PageRulings {
  readonly rulings: readonly Ruling[]
  /** The page draws more than was looked at. */
  readonly isCut: boolean
}

export const noRulings: PageRulings = { rulings: [], isCut: false }

// From fpdfedit.h.
const PATH = 2
const FORM = 5

// A page of tables draws a few thousand; maps and drawings go on for ever. Both count calls into PDFium.
const MOST_OBJECTS = 50_000
const MOST_RULINGS = 5_000
const MOST_NESTED = 8

/** The straight lines and filled boxes of a page, as it is shown. `page` is open. */
export function rulingsOf(pdfium: Pdfium, page: Handle, space: PageSpace): PageRulings {
  const reader = new PathReader(pdfium, space)
  const whole = matrixOf(space)
  const { call } = pdfium
  let left = MOST_OBJECTS
  const walk = (count: number, object: (index: number) => Handle, matrix: Matrix, depth: number): void => {
    for (let index = 0; index < count && left > 0 && !reader.isFull; index++) {
      left--
      const handle = object(index)
      const type = call.FPDFPageObj_GetType(handle)
      if (type === PATH) reader.read(handle, within(ownMatrix(pdfium, handle), matrix))
      if (type !== FORM || depth >= MOST_NESTED) continue
      const inner = within(ownMatrix(pdfium, handle), matrix)
      walk(call.FPDFFormObj_CountObjects(handle), (it) => call.FPDFFormObj_GetObject(handle, it), inner, depth + 1)
    }
  }
  walk(call.FPDFPage_CountObjects(page), (it) => call.FPDFPage_GetObject(page, it), whole, 0)
  const rulings = joinedRulings(reader.rulings)
  const isCut = left <= 0 || reader.isFull || rulings.length > MOST_RULINGS
  return { rulings: rulings.slice(0, MOST_RULINGS), isCut }
}

/** As PDF writes it: a point goes over as `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

const matrixOf = ({ a, b, c, d, e, f }: PageSpace): Matrix => [a, b, c, d, e, f]

function ownMatrix({ call, memory, scratch }: Pdfium, object: Handle): Matrix {
  if (call.FPDFPageObj_GetMatrix(object, scratch) !== 1) return [1, 0, 0, 1, 0, 0]
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(memory.buffer, scratch, 6)
  return [a, b, c, d, e, f]
}

/** First `inner`, then `outer`. */
function within([a, b, c, d, e, f]: Matrix, [oa, ob, oc, od, oe, of]: Matrix): Matrix {
  return [
    a * oa + b * oc,
    a * ob + b * od,
    c * oa + d * oc,
    c * ob + d * od,
    e * oa + f * oc + oe,
    e * ob + f * od + of,
  ]
}
