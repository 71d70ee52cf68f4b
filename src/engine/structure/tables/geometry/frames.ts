import type { PageGeometry, Ruling, SourceText } from '../../../source.ts'
import type { Box, Frame, Rule } from './shapes.ts'
import { wordsOfPage } from './words.ts'

type Angle = Frame['angle']
const ANGLES: readonly Angle[] = [0, 90, 180, 270]

// Fewer characters than this in a direction are a label beside a chart, not a table.
const FEWEST_CHARACTERS = 30

/** The directions in which a page is printed, each turned upright. `index` counts pages from 0. */
export function framesOf(source: SourceText, index: number): Frame[] {
  const page = source.pages[index]
  const geometry = source.geometry?.[index]
  if (!page || !geometry || page.widthPt === null || page.heightPt === null) return []
  const counts = charactersByAngle(geometry)
  const [widthPt, heightPt] = [page.widthPt, page.heightPt]
  return ANGLES.filter((angle) => (counts.get(angle) ?? 0) >= FEWEST_CHARACTERS).map((angle) => {
    const turn = turnOf(angle, widthPt, heightPt)
    const sides = angle % 180 === 0 ? { widthPt, heightPt } : { widthPt: heightPt, heightPt: widthPt }
    const words = wordsOfPage(source.text, page.span.start, geometry, angle).map((it) => ({ ...it, ...turn(it) }))
    return { page: page.number, angle, ...sides, words, ...rulesOf(geometry.rulings ?? [], turn) }
  })
}

function charactersByAngle({ angle }: PageGeometry): Map<number, number> {
  const counts = new Map<number, number>()
  for (const it of angle) {
    const square = squareAngle(it)
    counts.set(square, (counts.get(square) ?? 0) + 1)
  }
  return counts
}

/** Scans are never quite straight; what is drawn at a slant belongs to no direction. */
export function squareAngle(angle: number): number {
  const square = Math.round(angle / 90) * 90
  return Math.abs(angle - square) <= 5 ? square % 360 : -1
}

type Turn = (box: Box) => Box

/** From the page as it is shown to the page with the text upright. */
function turnOf(angle: Angle, width: number, height: number): Turn {
  switch (angle) {
    case 90:
      return ({ x0, y0, x1, y1 }) => ({ x0: y0, y0: width - x1, x1: y1, y1: width - x0 })
    case 180:
      return ({ x0, y0, x1, y1 }) => ({ x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 })
    case 270:
      return ({ x0, y0, x1, y1 }) => ({ x0: height - y1, y0: x0, x1: height - y0, y1: x1 })
    default:
      return ({ x0, y0, x1, y1 }) => ({ x0, y0, x1, y1 })
  }
}

/** Back to the page as it is shown. */
export function shownBox(frame: Frame, box: Box): Box {
  const back = ((360 - frame.angle) % 360) as Angle
  return turnOf(back, frame.widthPt, frame.heightPt)(box)
}

function rulesOf(rulings: readonly Ruling[], turn: Turn): { level: Rule[]; upright: Rule[] } {
  const level: Rule[] = []
  const upright: Rule[] = []
  for (const ruling of rulings) {
    const { x0, y0, x1, y1 } = turn(ruling)
    const isEdge = ruling.kind === 'edge'
    if (y1 - y0 <= x1 - x0) level.push({ at: (y0 + y1) / 2, from: x0, to: x1, isEdge })
    else upright.push({ at: (x0 + x1) / 2, from: y0, to: y1, isEdge })
  }
  return { level: level.sort((a, b) => a.at - b.at), upright: upright.sort((a, b) => a.at - b.at) }
}
