import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import type { Originals } from '../../sources/originals/originals.ts'

/** A file that arrived, on the disk and under a name of ours. */
export interface ArrivedFile {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly path: string
  readonly isTooLarge: boolean
}

/** A file on its way in. What is over the limit is counted and thrown away, so that the rest of its form can be read. */
export class ArrivingFile {
  readonly #path: string
  readonly #most: number
  readonly #hash = createHash('sha256')
  #file: FileHandle | null = null
  #size = 0

  constructor(originals: Originals, most: number) {
    this.#path = originals.arriving(randomUUID())
    this.#most = most
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length
    if (this.#size > this.#most) return
    this.#file ??= await open(this.#path, 'wx', 0o600)
    this.#hash.update(bytes)
    await this.#file.writeFile(bytes)
  }

  async end(name: string): Promise<ArrivedFile> {
    const isTooLarge = this.#size > this.#most
    this.#file ??= await open(this.#path, 'wx', 0o600)
    // What is acknowledged must survive a power cut as well.
    await this.#file.sync()
    await this.#file.close()
    if (isTooLarge) await rm(this.#path, { force: true })
    return { name, sha256: this.#hash.digest('hex'), size: this.#size, path: this.#path, isTooLarge }
  }

  async drop(): Promise<void> {
    await this.#file?.close().catch(() => undefined)
    await rm(this.#path, { force: true })
  }
}
