import type { FactsFile } from '../engine/facts-file/schema.ts'
import { WordCount } from './counting.ts'
import type { LinkDocument } from './document.ts'
import type { Link } from './link.ts'
import type { Note, PairLink, Row } from './linker.ts'
import { Linking, type LinkSettings } from './linking.ts'
import { Postings } from './postings.ts'
import type { Counts } from './rarity.ts'
import { withoutCopies } from './same-text.ts'

export type { LinkSettings } from './linking.ts'

/**
 * The documents linked so far, by keys: a rare word, a scheme, a cited paper. Adding a document reads the lists of its own
 * keys and nothing else, so it costs the same in a small collection and in a large one; a register does the same over
 * its tables.
 */
export class LinkIndex {
  private readonly linking: Linking
  private readonly postings = new Postings<Note>()
  private readonly inside: Link[] = []
  private readonly pairs: PairLink[] = []
  private readonly rows: Row[] = []

  constructor(settings: LinkSettings, counts?: Counts) {
    this.linking = new Linking(settings, counts)
  }

  add(file: FactsFile): LinkDocument {
    const { document, links, notes, rows } = this.linking.of(file)
    this.inside.push(...links)
    this.rows.push(...rows)
    const sought = notes.map((note) => ({ note, others: this.near(note) }))
    for (const { note, others } of sought)
      for (const other of others) this.pairs.push(...this.linking.pair(note, other))
    for (const it of notes) this.postings.add(it.shelf, it, this.linking.postingsOf(it))
    return document
  }

  /** All links, whatever the order in which documents were added. */
  get links(): readonly Link[] {
    const groups = grouped(this.rows, (it) => `${it.family} ${it.key}`)
    const among = groups.flatMap((rows) =>
      this.linking.among(
        rows[0]?.family ?? '',
        inOrder(rows).map((it) => it.body),
      ),
    )
    return withoutCopies([...this.inside, ...counting(this.pairs), ...among])
  }

  private near(note: Note): Set<Note> {
    return new Set(this.linking.seeks(note).flatMap((it) => [...this.postings.near(it).keys()]))
  }
}

/** Links of all documents; the order in which they are given does not count. */
export function linkAll(
  files: readonly FactsFile[],
  settings: LinkSettings,
): { readonly documents: readonly LinkDocument[]; readonly links: readonly Link[] } {
  const index = new LinkIndex(settings, countIn(files, settings))
  const documents = inOrder(files.map((file) => index.add(file)))
  return { documents, links: index.links }
}

/** In how many of these documents each word stands. */
export function countIn(files: readonly FactsFile[], settings: LinkSettings): Counts {
  const [linking, count] = [new Linking(settings), new WordCount()]
  for (const file of files) count.add(linking.of(file).notes)
  return count.counts
}

/** Of rivals the first few; all others. */
function counting(pairs: readonly PairLink[]): Link[] {
  const free = pairs.filter((it) => it.rivals === null)
  const groups = grouped(
    pairs.filter((it) => it.rivals !== null),
    (it) => it.rivals?.group ?? '',
  )
  const first = groups.flatMap((group) =>
    group.sort((a, b) => compare(a.rivals?.by ?? '', b.rivals?.by ?? '')).slice(0, group[0]?.rivals?.most),
  )
  return [...free, ...first].map((it) => it.link)
}

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const it of items) {
    const group = groups.get(key(it))
    if (group) group.push(it)
    else groups.set(key(it), [it])
  }
  return [...groups.values()]
}

const inOrder = <T extends { readonly order: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => compare(a.order, b.order))
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
