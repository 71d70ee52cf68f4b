import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defaultLimits } from '../../src/engine/limits.ts'
import { heapBytes, openPdfium } from '../../src/engine/text/pdf/pdfium.ts'
import { readPdf } from '../../src/engine/text/pdf/read-pdf.ts'

/** Reads the file named first as often as named second, and prints what that took. */
const [file = '', rounds = '1'] = process.argv.slice(2)
const pdfium = await openPdfium(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')))
const bytes = readFileSync(file)
const results = Array.from({ length: Number(rounds) }, () => {
  const start = performance.now()
  const { value, problems } = readPdf(pdfium, bytes, defaultLimits)
  const pagesPerSecond = (1_000 * value.pages.length) / (performance.now() - start)
  const read = { pages: value.pages.length, characters: value.text.length, problems: problems.length }
  return { ...read, pagesPerSecond, heapBytes: heapBytes(pdfium) }
})
process.stdout.write(JSON.stringify({ results, maxRssBytes: process.resourceUsage().maxRSS * 1_024 }))
