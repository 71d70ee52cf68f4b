import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureOrder } from './order.ts'

/** Another when pictures are drawn otherwise. */
const DRAWN_AS = 'picture@1'

/** The same for the same picture, and only for that. */
export const tagOf = (order: PictureOrder): string =>
  createHash('sha256')
    .update(JSON.stringify([DRAWN_AS, order.page, order.text, order.hidden, order.outlined]))
    .digest('hex')
    .slice(0, 32)

/** Pictures on disk, a folder for the file that each was drawn from. They can all be drawn again. */
export class KeptPictures {
  readonly #folder: string
  readonly #mostBytes: number
  /** Sizes by path below the folder, the oldest first. */
  #sizes: Map<string, number> | null = null
  #bytes = 0

  constructor(folder: string, mostBytes: number) {
    this.#folder = folder
    this.#mostBytes = mostBytes
  }

  get(sha256: string, tag: string): Uint8Array | null {
    try {
      return new Uint8Array(readFileSync(this.#pathOf(sha256, tag)))
    } catch {
      return null
    }
  }

  /** A disk that is full or may not be written keeps nobody from seeing the picture. */
  keep(sha256: string, tag: string, png: Uint8Array): void {
    const path = this.#pathOf(sha256, tag)
    try {
      mkdirSync(join(this.#folder, sha256), { recursive: true })
      writeFileSync(`${path}.new`, png)
      renameSync(`${path}.new`, path)
      this.#count(join(sha256, `${tag}.png`), png.length)
    } catch {
      rmSync(`${path}.new`, { force: true })
    }
  }

  /** All pictures of a file, as when it was withdrawn. */
  forget(sha256: string): void {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return
    rmSync(join(this.#folder, sha256), { recursive: true, force: true })
    this.#sizes = null
  }

  #pathOf(sha256: string, tag: string): string {
    return join(this.#folder, sha256, `${tag}.png`)
  }

  #count(name: string, size: number): void {
    this.#sizes ??= this.#onDisk()
    this.#bytes += size - (this.#sizes.get(name) ?? 0)
    this.#sizes.delete(name)
    this.#sizes.set(name, size)
    for (const [oldest, bytes] of this.#sizes) {
      if (this.#bytes <= this.#mostBytes) return
      rmSync(join(this.#folder, oldest), { force: true })
      this.#sizes.delete(oldest)
      this.#bytes -= bytes
    }
  }

  #onDisk(): Map<string, number> {
    const names = readdirSync(this.#folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.png'))
    const found = names.map((name) => ({ name, stats: statSync(join(this.#folder, name)) }))
    found.sort((a, b) => a.stats.mtimeMs - b.stats.mtimeMs)
    this.#bytes = found.reduce((sum, it) => sum + it.stats.size, 0)
    return new Map(found.map((it) => [it.name, it.stats.size]))
  }
}
