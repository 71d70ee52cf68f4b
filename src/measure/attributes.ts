/** The words before the bar of a label: values in their order, and `key=value` pairs; quotes hold spaces together. */
export class Attributes {
  readonly values: readonly string[]
  private readonly pairs: readonly (readonly [key: string, value: string])[]
  private readonly asked = new Set<string>()

  constructor(line: string) {
    const parts = [...line.matchAll(/(?<key>[a-z-]{1,20}=)?(?:"(?<quoted>[^"]{0,200})"|(?<plain>\S{1,200}))/gu)]
    const value = (it: RegExpMatchArray) => it.groups?.quoted ?? it.groups?.plain ?? ''
    this.values = parts.filter((it) => it.groups?.key === undefined).map(value)
    this.pairs = parts.flatMap((it) => (it.groups?.key ? [[it.groups.key.slice(0, -1), value(it)] as const] : []))
  }

  one(key: string): string | null {
    return this.every(key)[0] ?? null
  }

  every(key: string): string[] {
    this.asked.add(key)
    return this.pairs.filter(([it]) => it === key).map(([, value]) => value)
  }

  /** A key that nobody asked for is a slip of who wrote the label. */
  refuseOthers(): void {
    for (const [key] of this.pairs) if (!this.asked.has(key)) throw new Error(`unknown attribute ${key}`)
  }
}

export function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((it) => it === value)
  if (found === undefined) throw new Error(`"${value}" is none of ${allowed.join(', ')}`)
  return found
}

export function numberOf(value: string): number {
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/u.test(value)) throw new Error(`"${value}" is no number`)
  return Number(value)
}
