import { hashOfText } from '../engine/hashes.ts'

/** The hash of what a value says: the order of keys and the layout of a file make no difference. */
export const contentHash = (value: unknown): string => `sha256:${hashOfText(canonical(value))}`

/** JSON with the keys of each object in order (RFC 8785 but for its rule on surrogates). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, it]) => it !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(',')}}`
}
