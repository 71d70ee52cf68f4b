import type { PagePicture } from '../engine/text/pdf/render.ts'
import type { Box } from './boxes.ts'

type Colour = readonly [red: number, green: number, blue: number]

// A marker's yellow, and the red-brown that the site has for what is chosen.
const TINT: Colour = [253, 240, 205]
const FRAME: Colour = [180, 73, 27]
const COVER: Colour = [88, 98, 107]
const PAD_PX = 2
const FRAME_PX = 3

/** Makes what is printed in these boxes unreadable. */
export function cover(picture: PagePicture, boxes: readonly Box[], scale: number): void {
  for (const box of boxes) eachPixel(picture, pixels(picture, box, scale, PAD_PX), (at) => paint(picture, at, COVER))
}

/** Marks these boxes and draws one line around all of them that touch. */
export function outline(picture: PagePicture, boxes: readonly Box[], scale: number): void {
  const inside = areaOf(picture, boxes, scale, PAD_PX)
  const grown = areaOf(picture, boxes, scale, PAD_PX + FRAME_PX)
  for (let at = 0; at < grown.length; at++) {
    if (inside[at]) tint(picture, at)
    else if (grown[at]) paint(picture, at, FRAME)
  }
}

function areaOf(picture: PagePicture, boxes: readonly Box[], scale: number, pad: number): Uint8Array {
  const area = new Uint8Array(picture.width * picture.height)
  for (const box of boxes)
    eachPixel(picture, pixels(picture, box, scale, pad), (at) => {
      area[at] = 1
    })
  return area
}

/** A box in whole pixels, no larger than the picture. */
function pixels({ width, height }: PagePicture, box: Box, scale: number, pad: number): Box {
  return {
    left: Math.max(0, Math.floor(box.left * scale) - pad),
    top: Math.max(0, Math.floor(box.top * scale) - pad),
    right: Math.min(width, Math.ceil(box.right * scale) + pad),
    bottom: Math.min(height, Math.ceil(box.bottom * scale) + pad),
  }
}

function eachPixel({ width }: PagePicture, { left, top, right, bottom }: Box, act: (at: number) => void): void {
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) act(y * width + x)
}

const CHANNELS = 4

function paint({ rgba }: PagePicture, at: number, colour: Colour): void {
  for (let i = 0; i < colour.length; i++) rgba[at * CHANNELS + i] = colour[i] as number
}

/** As a marker does: what was dark stays so. */
function tint({ rgba }: PagePicture, at: number): void {
  for (let i = 0; i < TINT.length; i++)
    rgba[at * CHANNELS + i] = ((rgba[at * CHANNELS + i] as number) * (TINT[i] as number)) / 255
}
