// A key that names something: it holds no personal data, and a changed one names nothing.
const NAMES = new Set([
  'id',
  '@id',
  '@type',
  '@context',
  'canonical',
  'reference',
  'sha256',
  'textSha256',
  'because',
  'covers',
  'partOf',
  'self',
  'webPage',
  'cursor',
  'fact',
  'key',
  'url',
  'hash',
  'input',
])

/**
 * Every text in an answer masked, one UTF-16 unit for one, so that offsets hold. It is done at the door and for all
 * answers: a shape that is added cannot forget it.
 */
export function maskDeep<T>(value: T, mask: (text: string) => string): T {
  if (typeof value === 'string') return mask(value) as T
  if (Array.isArray(value)) return value.map((it) => maskDeep(it, mask)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [key, NAMES.has(key) ? it : maskDeep(it, mask)]),
  ) as T
}
