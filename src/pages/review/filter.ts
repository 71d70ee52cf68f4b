import { type Kind, kinds } from '../parts/kinds.ts'

/** Which facts a person wants to judge. */
export interface Filter {
  readonly kind: Kind | null
  readonly document: string | null
  /** Also what the text states itself, and not only what was derived or assumed. */
  readonly isAll: boolean
}

type Asked = (name: string) => string | undefined

export function filterOf(asked: Asked): Filter {
  const kind = kinds.find((it) => it === asked('soort')) ?? null
  return { kind, document: asked('document') || null, isAll: asked('zekerheid') === 'alle' }
}

/** The same as the end of an address: `?soort=times`, or nothing. */
export function filterQuery(filter: Filter, more: Readonly<Record<string, string | number | null>> = {}): string {
  const params = new URLSearchParams()
  if (filter.kind) params.set('soort', filter.kind)
  if (filter.document !== null) params.set('document', filter.document)
  if (filter.isAll) params.set('zekerheid', 'alle')
  for (const [name, value] of Object.entries(more)) if (value !== null) params.set(name, String(value))
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** Offsets and numbers of pages; what is none counts as 0. */
export const countOf = (text: string | undefined): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 0)
