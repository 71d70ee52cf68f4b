import type { Register } from '../register/contract.ts'

type FactsFile = NonNullable<Awaited<ReturnType<Register['reading']>>>

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

// A key that names something: it holds no personal data, and a changed one names nothing.
const NAMES = new Set(['id', 'canonical', 'reference', 'sha256', 'textSha256', 'because', 'covers', 'partOf'])

function maskDeep<T>(value: T, mask: (text: string) => string): T {
  if (typeof value === 'string') return mask(value) as T
  if (Array.isArray(value)) return value.map((it) => maskDeep(it, mask)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [key, NAMES.has(key) ? it : maskDeep(it, mask)]),
  ) as T
}
