import type { FactsFile } from '../engine/facts-file/schema.ts'
import { maskDeep } from './masked.ts'

/**
 * A facts file for the public: every text in it masked, one UTF-16 unit for one, so that all offsets hold. When that
 * changed the document's text, `source.masked` says so: `textSha256` then still belongs to the text as it was read.
 */
export function maskedFile(file: FactsFile, mask: (text: string) => string): FactsFile {
  const text = file.source.text === undefined ? undefined : mask(file.source.text)
  const rest = maskDeep({ ...file, source: { ...file.source, text: undefined } }, mask)
  const changed = text !== file.source.text ? { masked: true } : {}
  return { ...rest, source: { ...file.source, ...(text === undefined ? {} : { text }), ...changed } }
}
