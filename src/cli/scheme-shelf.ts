import { type Shelf, shelfOf } from '../rules/shelf.ts'
import { shelfFilesIn } from '../sources/schemes/files-beside.ts'
import { bundledSchemes } from '../sources/schemes/scheme-files.ts'

/** The schemes that come with the program, read when somebody first asks for them: most visitors of a site never do. */
export function schemeShelf(folder: string = bundledSchemes): () => Shelf {
  let shelf: Shelf | null = null
  return () => {
    shelf ??= shelfOf(shelfFilesIn(folder).files)
    return shelf
  }
}
