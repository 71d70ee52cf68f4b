/** What a list was asked for, as it stands in its address. What is empty is left out. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

/** The same words for the same question, whatever the order in which it was asked: an address that can be kept. */
export function addressWith(path: string, asked: Asked, changes: Asked = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...asked, ...changes }))
    for (const it of typeof value === 'string' ? [value] : (value ?? [])) if (it !== '') query.append(name, it)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
