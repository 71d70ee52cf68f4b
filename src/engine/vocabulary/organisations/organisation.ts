import type { Organisation, OrganisationSort } from '../../context.ts'

/** What a list says of an organisation beside its names. */
export type Particulars = Omit<Organisation, 'canonical' | 'names' | 'sort'>

/** `'WODC | Wetenschappelijk Onderzoek- en Documentatiecentrum'`: the canonical name first, then the others. */
export function organisation(sort: OrganisationSort, names: string, particulars: Particulars = {}): Organisation {
  const [canonical = '', ...others] = names.split('|').map((it) => it.trim())
  return { canonical, names: others, sort, ...particulars }
}

export const all = (sort: OrganisationSort, lines: readonly string[], particulars: Particulars = {}): Organisation[] =>
  lines.map((line) => organisation(sort, line, particulars))
