import { readdirSync, readFileSync } from 'node:fs'
import { docxOf } from './docx.ts'
import { pdfOf } from './pdf.ts'
import { exampleFrom } from './source.ts'

const FOLDER = new URL('.', import.meta.url)

/** `7-rapport.pdf.txt` holds the words of `7-rapport.pdf`. */
export const madeNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replace(/\.txt$/u, ''))
    .sort()

export function madeExample(name: string): Promise<Uint8Array> {
  const example = exampleFrom(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'))
  return name.endsWith('.pdf') ? pdfOf(example) : docxOf(example)
}
