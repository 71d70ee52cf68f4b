import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultLimits } from '../../src/engine/limits.ts'
import { geometryTables } from '../../src/engine/structure/tables/geometry/geometry-tables.ts'
import type { Pdfium } from '../../src/engine/text/pdf/pdfium.ts'
import { readPdf } from '../../src/engine/text/pdf/read-pdf.ts'
import { letter } from '../../test/letter-making.ts'
import { newPage, plainSetup, source, table, text, wanted } from '../../test/tables/general/composing.ts'
import { measuresTable, statistics } from '../../test/tables/general/contents.ts'
import { drawDocument } from '../../test/tables/general/drawing.ts'
import type { Block } from '../../test/tables/general/model.ts'
import { nl } from '../../test/tables/general/words/nl.ts'
import { cpuMs, exponent, median } from './timing.ts'

/** Pages with and without tables, as reports are: one page in five holds one, ruled, half ruled or without rules. */
export async function pagesWithTables(pages: number): Promise<Uint8Array> {
  const blocks = Array.from({ length: pages }, (_, page): Block[] => [...(page > 0 ? [newPage] : []), ...onPage(page)])
  const made = {
    name: 'pages',
    family: 'bench',
    half: 'dev',
    writer: 'drawn',
    setup: { ...plainSetup, footer: 'Verslag' },
  } as const
  return (await drawDocument({ ...made, blocks: blocks.flat() })).bytes
}

function onPage(page: number): Block[] {
  const lines = letter(page, 2_400).replace(/\s+/g, ' ')
  if (page % 5 !== 2) return [{ kind: 'prose', text: lines }]
  const rules = (['all', 'header', 'none', 'horizontal'] as const)[Math.floor(page / 5) % 4] ?? 'all'
  const spec =
    page % 2
      ? statistics(wanted(nl, page, 14, 5), { align: 'right' })
      : measuresTable({ words: nl, seed: page, rows: 7 }, { long: 2 })
  return [text(nl, page, 4), table(spec, { rules }), source(nl), text(nl, page + 1, 4)]
}

export interface TablesMeasured {
  readonly oursPerSecond: number
  readonly theirsPerSecond: number
  readonly exponent: number
  readonly growth: string
}

/** Text and tables of a PDF of our own, in turn with pdftotext -layout on the same file. */
export async function measureTables(pdfium: Pdfium, work: string, rounds: number): Promise<TablesMeasured> {
  const sizes = [30, 100, 300]
  const files = new Map<number, Uint8Array>()
  for (const size of sizes) files.set(size, await pagesWithTables(size))
  const path = join(work, 'tables.pdf')
  writeFileSync(path, files.get(300) ?? '')
  const read = (size: number) => () =>
    void geometryTables(readPdf(pdfium, files.get(size) ?? new Uint8Array(), defaultLimits).value)
  read(100)()
  const ours = new Map<number, number[]>(sizes.map((size) => [size, []]))
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) ours.get(size)?.push(cpuMs(read(size)))
    const start = performance.now()
    execFileSync('pdftotext', ['-layout', path, join(work, 'tables.txt')])
    theirs.push(performance.now() - start)
  }
  const points = sizes.map((size) => [size, median(ours.get(size) ?? [])] as const)
  const last = points.at(-1)?.[1] ?? 1
  return {
    oursPerSecond: 300_000 / last,
    theirsPerSecond: 300_000 / median(theirs),
    exponent: exponent(points),
    growth: points.map(([size, ms]) => `${size} pages ${(ms / 1000).toFixed(2)} s`).join(', '),
  }
}
