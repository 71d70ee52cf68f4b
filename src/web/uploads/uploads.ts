import type { UploadView } from '../../pages/review/upload-view.ts'

/** What takes in documents that people hand in on the site. */
export interface Uploads {
  readonly mostFiles: number
  /** Of one file. */
  readonly mostBytes: number
  /** Of all files of a form together. */
  readonly mostTogether: number
  /** A file on its way in. */
  begin(): Arriving
  /** Keeps what arrived and reads it afterwards, also when the program is ended before that. Gives the id to ask with. */
  accept(actor: string, files: readonly Arrived[]): Promise<string>
  upload(id: string): Promise<UploadView | null>
  /** The last ones, the newest first. */
  latest(): Promise<readonly UploadView[]>
}

export interface Arriving {
  write(bytes: Uint8Array): Promise<void>
  /** All of it is there, and safely on the disk. */
  end(name: string): Promise<Arrived>
  /** Nothing of it is to stay. */
  drop(): Promise<void>
}

export interface Arrived {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly path: string
  /** It was larger than allowed, and its bytes were not kept. */
  readonly isTooLarge: boolean
}
