import { startChromium } from '../../browser/chromium.ts'
import { devDrawn } from './dev.ts'
import { devNoTable } from './dev-no-table.ts'
import { devPrinted } from './dev-printed.ts'
import { drawDocument } from './drawing.ts'
import { held } from './held.ts'
import { heldNoTable } from './held-no-table.ts'
import type { Composed, Half, MadeDocument } from './model.ts'
import { printDocument } from './printing.ts'

/** All documents of the set, in a fixed order. */
export const composed: readonly Composed[] = [...devDrawn, ...devPrinted, ...devNoTable, ...held, ...heldNoTable]

export const documentsFor = (half: Half): readonly Composed[] => composed.filter((it) => it.half === half)

/** Makes the PDFs one by one. A browser is started only when one of them wants it. */
export async function* madeDocuments(documents: readonly Composed[]): AsyncGenerator<MadeDocument> {
  const browser = documents.some((it) => it.writer === 'printed') ? await startChromium() : null
  try {
    for (const document of documents)
      yield browser && document.writer === 'printed'
        ? await printDocument(browser, document)
        : await drawDocument(document)
  } finally {
    await browser?.close()
  }
}
