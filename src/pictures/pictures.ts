import { defaultLimits } from '../engine/limits.ts'
import type { Originals } from '../sources/originals/originals.ts'
import { type DrawingLimits, DrawingThread } from './drawing-thread.ts'
import { KeptPictures, tagOf } from './kept-pictures.ts'
import type { PagePictures, Picture, PictureOrder } from './order.ts'

export interface PictureSettings extends DrawingLimits {
  /** Orders that wait for the thread; one more is told to come back. */
  readonly mostWaiting: number
  /** Of all pictures on disk together. */
  readonly mostBytes: number
}

export const defaultPictureSettings: PictureSettings = {
  limits: defaultLimits,
  timeoutMs: 20_000,
  heapMb: 512,
  idleMs: 60_000,
  mostWaiting: 60,
  mostBytes: 500_000_000,
}

/**
 * Pictures of pages, drawn by one thread in the order in which they are asked for, and kept on disk. One thread, because
 * a picture is there in a tenth of a second, and a reader at a time looks at one page.
 */
export class Pictures implements PagePictures {
  readonly #originals: Originals
  readonly #kept: KeptPictures
  readonly #thread: DrawingThread
  readonly #mostWaiting: number
  readonly #underWay = new Map<string, Promise<Picture>>()
  #last: Promise<unknown> = Promise.resolve()
  #isClosed = false

  constructor(originals: Originals, folder: string, settings: PictureSettings = defaultPictureSettings) {
    this.#originals = originals
    this.#kept = new KeptPictures(folder, settings.mostBytes)
    this.#thread = new DrawingThread(settings)
    this.#mostWaiting = settings.mostWaiting
  }

  async isAtHand(sha256: string): Promise<boolean> {
    return (await this.#originals.pathOf(sha256)) !== null
  }

  async draw(order: PictureOrder): Promise<Picture> {
    const path = await this.#originals.pathOf(order.sha256)
    if (path === null) return { kind: 'none', why: 'gone' }
    const tag = tagOf(order)
    const known = this.#kept.get(order.sha256, tag)
    if (known) return { kind: 'picture', png: known, tag }
    const key = `${order.sha256} ${tag}`
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    if (this.#underWay.size >= this.#mostWaiting) return { kind: 'none', why: 'busy' }
    const drawing = this.#drawInTurn({ ...order, path }, tag).finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, drawing)
    return drawing
  }

  forget(hashes: readonly string[]): void {
    for (const it of hashes) this.#kept.forget(it)
  }

  close(): void {
    this.#isClosed = true
    this.#thread.end()
  }

  #drawInTurn(order: PictureOrder & { readonly path: string }, tag: string): Promise<Picture> {
    const turn = this.#last.then(async (): Promise<Picture> => {
      if (this.#isClosed) return { kind: 'none', why: 'crashed' }
      const outcome = await this.#thread.draw(order)
      if (typeof outcome === 'string') return { kind: 'none', why: outcome }
      // It may have been withdrawn meanwhile, by another program too: then nothing of it may be kept.
      if (!(await this.isAtHand(order.sha256))) return { kind: 'none', why: 'gone' }
      this.#kept.keep(order.sha256, tag, outcome)
      return { kind: 'picture', png: outcome, tag }
    })
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
