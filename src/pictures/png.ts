import { encode } from 'fast-png'
import type { PagePicture } from '../engine/text/pdf/render.ts'

/** Most pages are black on white, and then take half the time and room. */
export function pngOf(picture: PagePicture): Uint8Array {
  const channels = isGrey(picture) ? 1 : 3
  const { width, height, rgba } = picture
  const data = new Uint8Array(width * height * channels)
  for (let at = 0; at < width * height; at++)
    for (let i = 0; i < channels; i++) data[at * channels + i] = rgba[at * 4 + i] as number
  return encode({ width, height, data, channels, depth: 8 })
}

function isGrey({ rgba }: PagePicture): boolean {
  for (let i = 0; i < rgba.length; i += 4) if (rgba[i] !== rgba[i + 1] || rgba[i] !== rgba[i + 2]) return false
  return true
}
