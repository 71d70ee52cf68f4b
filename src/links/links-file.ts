import type { Link, Place } from './link.ts'
import type { CommitmentStatus, StatusDocument } from './status/status.ts'
import { Statuses } from './status/statuses.ts'

/** What `beleidsspoor links --json` prints, format 1. Keys may be added; none may change its meaning. */
export interface LinksFile {
  readonly format: 1
  readonly links: readonly Link[]
  readonly statuses: readonly (Omit<CommitmentStatus, 'by'> & {
    /** Positions in `links`. */
    readonly by: readonly number[]
  })[]
}

/** Links in a fixed order, and the status of every commitment on a day; without a day, that of the newest document. */
export function linksFile(documents: readonly StatusDocument[], links: readonly Link[], day: string | null): LinksFile {
  const sorted = links.map((link) => ({ key: keyOf(link), link })).sort((a, b) => (a.key < b.key ? -1 : 1))
  const ordered = sorted.map((it) => it.link)
  const at = new Map(ordered.map((link, i) => [link, i]))
  const statuses = new Statuses(documents, links)
  const on = day ?? statuses.newest
  return {
    format: 1,
    links: ordered,
    statuses:
      on === null ? [] : statuses.on(on).map((it) => ({ ...it, by: it.by.flatMap((link) => at.get(link) ?? []) })),
  }
}

const keyOf = ({ type, a, b }: Link): string => [placeKey(a), placeKey(b), type].join(' ')
const placeKey = ({ name, spans }: Place): string =>
  `${name} ${spans.map((pair) => pair.map((it) => String(it).padStart(9, '0')).join('-')).join(',')}`
