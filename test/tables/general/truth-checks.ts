import { beforeAll, expect, test } from 'vitest'
import { defaultLimits } from '../../../src/engine/limits.ts'
import type { SourceText } from '../../../src/engine/source.ts'
import type { PageBox } from '../../../src/engine/structure/tables/table.ts'
import { readPdf } from '../../../src/engine/text/pdf/read-pdf.ts'
import { pdfiumForTests } from '../../pdf-making.ts'
import { madeDocuments } from './made.ts'
import type { Composed, MadeDocument, TrueCell } from './model.ts'

/** Tests that what is called true of these documents is printed in them, where it is said to stand. */
export function testTruthOf(documents: readonly Composed[]): void {
  const made: { readonly document: MadeDocument; readonly source: SourceText }[] = []

  beforeAll(async () => {
    const pdfium = await pdfiumForTests()
    for await (const document of madeDocuments(documents)) {
      const { value, problems } = readPdf(pdfium, document.bytes, defaultLimits)
      if (problems.length > 0) throw new Error(`${document.name}: ${problems[0]?.message}`)
      made.push({ document, source: value })
    }
  }, 300_000)

  test('a document is of the family no-table when none is written in it', () => {
    for (const { document } of made)
      expect([document.name, document.tables.length === 0]).toEqual([document.name, document.family === 'no-table'])
  })

  test('the words of every true cell are printed inside its boxes, and no others', () => {
    const wrong = made.flatMap(({ document, source }) =>
      document.tables.flatMap(({ cells }) =>
        cells
          .map((cell) => ({ name: document.name, said: letters(cell.text), seen: letters(wordsIn(source, cell)) }))
          .filter((it) => sorted(it.said) !== sorted(it.seen)),
      ),
    )
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('a table stands on as many pages as it has boxes, and all its cells stand in them', () => {
    for (const { document } of made) {
      for (const { boxes, cells } of document.tables) {
        expect(boxes.length).toBeGreaterThan(0)
        const outside = cells.flatMap((cell) => cell.boxes).filter((box) => !boxes.some((it) => holds(it, box)))
        expect([document.name, outside]).toEqual([document.name, []])
      }
    }
  })
}

const letters = (text: string): string => text.replace(/\s/g, '')
const sorted = (text: string): string => [...text].sort().join('')

/** Characters whose middle lies in a box of the cell. */
function wordsIn(source: SourceText, { boxes }: TrueCell): string {
  return boxes.map((box) => charactersIn(source, box)).join('')
}

function charactersIn(source: SourceText, box: PageBox): string {
  const page = source.pages[box.page - 1]
  const places = source.geometry?.[box.page - 1]
  if (!page || !places) return ''
  const inside = (i: number) => {
    const x = ((places.x0[i] ?? 0) + (places.x1[i] ?? 0)) / 2
    const y = ((places.y0[i] ?? 0) + (places.y1[i] ?? 0)) / 2
    return x > box.x0 - 0.5 && x < box.x1 + 0.5 && y > box.y0 - 1.5 && y < box.y1 + 1.5
  }
  return [...source.text.slice(page.span.start, page.span.end)].filter((_, i) => inside(i)).join('')
}

const holds = (a: PageBox, b: PageBox): boolean =>
  a.page === b.page && a.x0 <= b.x0 && a.y0 <= b.y0 && a.x1 >= b.x1 && a.y1 >= b.y1
