import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode } from 'fast-png'
import { afterAll, expect, test } from 'vitest'
import { A4, makePdf } from '../../test/pdf-making.ts'
import { hashOfBytes } from '../engine/hashes.ts'
import { Originals } from '../sources/originals/originals.ts'
import type { Picture, PictureOrder } from './order.ts'
import { defaultPictureSettings, Pictures } from './pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'beleidsspoor-pictures-'))
const originals = new Originals(join(folder, 'originals'))
const pictures = new Pictures(originals, join(folder, 'pictures'))
afterAll(() => {
  pictures.close()
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
function put(bytes: Uint8Array): { readonly sha256: string; readonly path: string } {
  const [sha256, path] = [hashOfBytes(bytes), join(folder, `${files++}.pdf`)]
  writeFileSync(path, bytes)
  originals.note(sha256, path, bytes.length)
  return { sha256, path }
}

const order = (sha256: string, more: Partial<PictureOrder> = {}): PictureOrder => ({
  ...{ sha256, page: 1, text: '', hidden: [], outlined: [] },
  ...more,
})

function image(picture: Picture) {
  if (picture.kind === 'none') throw new Error(`no picture: ${picture.why}`)
  return decode(picture.png)
}

/** The colours in a box that is given in points. */
function coloursIn(picture: Picture, left: number, top: number, right: number, bottom: number): Set<string> {
  const { width, data, channels } = image(picture)
  const scale = width / A4.width
  const found = new Set<string>()
  for (let y = Math.round(top * scale); y < bottom * scale; y++)
    for (let x = Math.round(left * scale); x < right * scale; x++) {
      const at = (y * width + x) * channels
      const pixel = [...data.subarray(at, at + channels)]
      found.add((channels === 1 ? [pixel[0], pixel[0], pixel[0]] : pixel).join(' '))
    }
  return found
}

const TEXT = 'Ik zal de brug maken.\nVraag het aan Jansen.\n'
const letter = () =>
  makePdf((page) => {
    page.text(100, 200, 'Ik zal de brug maken.', { size: 20 })
    page.text(100, 240, 'Vraag het aan Jansen.', { size: 20 })
  })

test('a page is a grey picture as wide as a screen needs, the same the second time and kept on disk', async () => {
  const { sha256 } = put(await letter())
  const first = await pictures.draw(order(sha256, { text: TEXT }))
  expect([image(first).width, image(first).height, image(first).channels]).toEqual([1_100, 1_556, 1])
  const kept = readdirSync(join(folder, 'pictures', sha256))
  expect(kept).toHaveLength(1)
  expect(await pictures.draw(order(sha256, { text: TEXT }))).toEqual(first)
})

test('what is outlined has a line around it, and what is hidden cannot be read', async () => {
  const { sha256 } = put(await letter())
  const name = TEXT.indexOf('Jansen')
  const more = { outlined: [{ start: 0, end: 21 }], hidden: [{ start: name, end: name + 6 }] }
  const picture = await pictures.draw(order(sha256, { text: TEXT, ...more }))
  expect(coloursIn(picture, 90, 175, 320, 215).has('180 73 27')).toBe(true)
  const plain = await pictures.draw(order(sha256, { text: TEXT }))
  const covered = (it: Picture) => coloursIn(it, 232, 226, 280, 238)
  expect(covered(plain).size).toBeGreaterThan(5)
  expect([...covered(picture)]).toEqual(['88 98 107'])
})

test('a page that says something else than the register is not drawn: nobody knows what to cover', async () => {
  const { sha256 } = put(await letter())
  const picture = await pictures.draw(order(sha256, { text: TEXT.replace('Jansen', '██████') }))
  expect(picture).toEqual({ kind: 'none', why: 'other-text' })
})

test('a file that is gone, changed, damaged, or has no such page gives no picture, and the next one is drawn', async () => {
  const gone = put(await makePdf((page) => page.text(60, 60, 'weg')))
  rmSync(gone.path)
  expect(await pictures.draw(order(gone.sha256))).toEqual({ kind: 'none', why: 'gone' })
  expect(await pictures.draw(order('0'.repeat(64)))).toEqual({ kind: 'none', why: 'gone' })
  const changed = put(new Uint8Array([1, 2, 3]))
  writeFileSync(changed.path, new Uint8Array([3, 2, 1]))
  expect(await pictures.draw(order(changed.sha256))).toEqual({ kind: 'none', why: 'changed' })
  const whole = await letter()
  const damaged = put(whole.slice(0, whole.length / 3))
  expect(await pictures.draw(order(damaged.sha256, { text: TEXT }))).toMatchObject({ kind: 'none' })
  const { sha256 } = put(whole)
  expect(await pictures.draw(order(sha256, { text: TEXT, page: 7 }))).toEqual({ kind: 'none', why: 'not-drawn' })
  expect(await pictures.draw(order(sha256, { text: TEXT }))).toMatchObject({ kind: 'picture' })
})

test('an enormous page, and one as thin as a thread, are no larger as a picture than any other', async () => {
  for (const box of [
    [0, 0, 14_000, 14_000],
    [0, 0, 14_000, 2],
    [0, 0, 2, 14_000],
  ] as const) {
    const { sha256 } = put(await makePdf(() => undefined, { cropBox: box }))
    const { width, height } = image(await pictures.draw(order(sha256)))
    expect(width * height).toBeLessThanOrEqual(1_100 * 2_200)
  }
})

test('a path that leads out of the folder is no hash, and finds nothing', async () => {
  for (const it of ['../places.jsonl', '..', '', `${'a'.repeat(63)}/`])
    expect(await pictures.draw(order(it))).toEqual({ kind: 'none', why: 'gone' })
})

test('who asks while too many wait is told so, and one picture that many ask for is drawn once', async () => {
  const few = new Pictures(originals, join(folder, 'few'), { ...defaultPictureSettings, mostWaiting: 1 })
  const { sha256 } = put(await letter())
  const asked = [TEXT, TEXT, `${TEXT}.`].map((text) => few.draw(order(sha256, { text })))
  const kinds = (await Promise.all(asked)).map((it) => (it.kind === 'none' ? it.why : it.kind))
  few.close()
  expect(kinds).toEqual(['picture', 'picture', 'busy'])
})

test('a page that takes too long is given up', async () => {
  const { sha256 } = put(await letter())
  const hasty = new Pictures(originals, join(folder, 'hasty'), { ...defaultPictureSettings, timeoutMs: 1 })
  expect(await hasty.draw(order(sha256, { text: TEXT }))).toEqual({ kind: 'none', why: 'too-slow' })
  hasty.close()
})

test('of kept pictures the oldest go when there is no more room, and all of a file that was withdrawn', async () => {
  const small = new Pictures(originals, join(folder, 'small'), { ...defaultPictureSettings, mostBytes: 50_000 })
  const { sha256 } = put(await letter())
  for (let end = 2; end < 8; end++) await small.draw(order(sha256, { text: TEXT, outlined: [{ start: 0, end }] }))
  const kept = () => readdirSync(join(folder, 'small'), { recursive: true, encoding: 'utf8' })
  const sizes = kept().flatMap((it) => (it.endsWith('.png') ? readFileSync(join(folder, 'small', it)).length : []))
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(50_000)
  small.forget([sha256])
  originals.forget([sha256])
  small.close()
  expect(kept()).toEqual([])
  expect(await originals.pathOf(sha256)).toBe(null)
})

test('of a file that is withdrawn while it is drawn no picture is kept or given', async () => {
  const late = new Pictures(originals, join(folder, 'late'))
  const { sha256 } = put(await letter())
  const drawing = late.draw(order(sha256, { text: TEXT }))
  // Once it is under way, as another program does it.
  for (let i = 0; i < 3; i++) await originals.pathOf(sha256)
  late.forget([sha256])
  new Originals(join(folder, 'originals')).forget([sha256])
  expect(await drawing).toEqual({ kind: 'none', why: 'gone' })
  expect(existsSync(join(folder, 'late'))).toBe(false)
  late.close()
})

test('what waits when it is closed is not drawn any more', async () => {
  const closing = new Pictures(originals, join(folder, 'closing'))
  const { sha256 } = put(await letter())
  const asked = [1, 2, 3].map((end) => closing.draw(order(sha256, { text: TEXT, outlined: [{ start: 0, end }] })))
  await asked[0]
  closing.close()
  expect((await Promise.all(asked)).map((it) => it.kind)).toEqual(['picture', 'none', 'none'])
  expect(readdirSync(join(folder, 'closing', sha256))).toHaveLength(1)
})
