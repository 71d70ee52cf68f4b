const MAX_PROPERTIES = 1_000
const MAX_LENGTH = 10_000

/**
 * Collects what a format says outside its text. A property that is stated more than once keeps all values, with `; `
 * between them: publications repeat `OVERHEIDop.indiener` and `OVERHEIDop.dossiernummer`.
 */
export class Properties {
  private readonly values = new Map<string, string>()

  add(name: string | undefined, value: string | undefined): void {
    const key = usualName(name?.trim().slice(0, 200) ?? '')
    const text = value?.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim()
    if (!key || !text) return
    const before = this.values.get(key)
    if (before === undefined && this.values.size >= MAX_PROPERTIES) return
    if (before === undefined) this.values.set(key, text)
    else if (before.length < MAX_LENGTH && !before.split('; ').includes(text))
      this.values.set(key, `${before}; ${text}`)
  }

  /** Safe for any name a document may state: `__proto__` becomes a key like another. */
  toRecord(): Record<string, string> {
    return Object.fromEntries(this.values)
  }
}

const PREFIXES = ['DC.', 'DCTERMS.', 'OVERHEID.', 'OVERHEIDop.']

// Pages write "dcterms.identifier" for what the XML calls "DCTERMS.identifier".
function usualName(name: string): string {
  const prefix = PREFIXES.find((it) => name.toLowerCase().startsWith(it.toLowerCase()))
  return prefix ? prefix + name.slice(prefix.length) : name
}
