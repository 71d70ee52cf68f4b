import type { PageGeometry } from '../../../source.ts'
import { isSpace } from '../../view.ts'
import { squareAngle } from './frames.ts'
import type { Word } from './shapes.ts'

/** Room within a line, in parts of the size, that parts two words where no space is printed. */
const ROOM = 0.3

/** The words of a page that read in the given direction, in the order of the text, boxes as the page is shown. */
export function wordsOfPage(text: string, start: number, geometry: PageGeometry, angle: number): Word[] {
  const words: Word[] = []
  const isBold = geometry.fonts.map((name) => /bold|black|heavy|semib|demi/iu.test(name))
  let from = -1
  const close = (to: number): void => {
    if (from >= 0) words.push(wordOf(text, start, geometry, from, to, isBold))
    from = -1
  }
  const size = geometry.x0.length
  for (let i = 0; i < size; i++) {
    const unit = text.charCodeAt(start + i)
    const isPart = !isSpace(unit) && squareAngle(geometry.angle[i] as number) === angle
    if (!isPart || (from >= 0 && isNewWord(text, start, geometry, i, angle))) close(i)
    if (isPart && from < 0) from = i
  }
  close(size)
  return words
}

function isNewWord(text: string, start: number, geometry: PageGeometry, i: number, angle: number): boolean {
  const room = ROOM * (geometry.fontSizePt[i] as number)
  if (leadersBegin(text, start + i) || leadersEnd(text, start + i)) return true
  const { x0, x1, y0, y1 } = geometry
  const along = [
    [x0, x1],
    [y0, y1],
    [x1, x0],
    [y1, y0],
  ][angle / 90] as [Float32Array, Float32Array]
  const sign = angle >= 180 ? -1 : 1
  const gap = sign * ((along[0][i] as number) - (along[1][i - 1] as number))
  return gap > room || gap < -2 * room
}

const isDot = (unit: number): boolean => unit === 0x2e || unit === 0x2026 || unit === 0xb7 || unit === 0x5f

/** Three dots after something else: the point of a sentence or an ellipsis is at most «…». */
const leadersBegin = (text: string, at: number): boolean =>
  isDot(text.charCodeAt(at)) &&
  !isDot(text.charCodeAt(at - 1)) &&
  isDot(text.charCodeAt(at + 1)) &&
  isDot(text.charCodeAt(at + 2)) &&
  isDot(text.charCodeAt(at + 3))

const leadersEnd = (text: string, at: number): boolean =>
  !isDot(text.charCodeAt(at)) &&
  isDot(text.charCodeAt(at - 1)) &&
  isDot(text.charCodeAt(at - 2)) &&
  isDot(text.charCodeAt(at - 3))

function wordOf(
  text: string,
  start: number,
  geometry: PageGeometry,
  from: number,
  to: number,
  isBold: readonly boolean[],
): Word {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = from; i < to; i++) {
    x0 = Math.min(x0, geometry.x0[i] as number)
    y0 = Math.min(y0, geometry.y0[i] as number)
    x1 = Math.max(x1, geometry.x1[i] as number)
    y1 = Math.max(y1, geometry.y1[i] as number)
  }
  const printed = text.slice(start + from, start + to)
  return {
    start: start + from,
    end: start + to,
    text: printed,
    sizePt: geometry.fontSizePt[from] as number,
    isBold: isBold[geometry.font[from] as number] ?? false,
    isLeader: /^[.…·_]+$/u.test(printed),
    x0,
    y0,
    x1,
    y1,
  }
}
