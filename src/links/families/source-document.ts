/**
 * Files of one source document: parts of it, or the same document in two formats.
 *
 * Reads: the same canonical id (a Kamerstuk number, an ECLI) printed in both. Leaves alone: ids that are only unique
 * within a sender (`ref:…`), hashes of files, and citations of one document in another. Known problems: pages that are
 * printed twice are not told from pages that follow each other.
 */
import type { LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Row } from '../linker.ts'

const rule: LinkRule = {
  id: 'links/same-source-document@1',
  reads: 'Twee bestanden die hetzelfde vaste nummer dragen, zoals hetzelfde Kamerstuk.',
  why: 'Een Kamerstuknummer wordt één keer gegeven: wie het in zijn voet draagt, is dat stuk of een deel ervan.',
  examples: [
    [
      { in: 'kamerstuk', date: '2031-03-14', text: 'Het dijkfonds is verlengd.\nkst-39111-4' },
      { in: 'kamerstuk', date: '2031-03-14', text: 'De tabel gaat over de sluizen.\nkst-39111-4' },
    ],
  ],
  leaves: [
    [
      { in: 'kamerstuk', date: '2031-03-14', text: 'Het dijkfonds is verlengd.\nkst-39111-4' },
      { in: 'kamerstuk', date: '2031-03-14', text: 'De tabel gaat over de sluizen.\nkst-39111-5' },
    ],
  ],
}

function rows({ id, order, self }: LinkDocument): Row<Place>[] {
  return self && !/^(?:sha256|ref):/u.test(id) ? [{ family: FAMILY, key: id, order, body: self }] : []
}

function links([first, ...others]: readonly Place[]): Link[] {
  return others.flatMap((it) =>
    first && first.name !== it.name
      ? [{ type: 'same_source_document', a: first, b: it, score: 1, because: [rule.id, `both are ${it.document}`] }]
      : [],
  )
}

const FAMILY = 'source-document'
export const sourceDocument: Family = { rules: [rule], rows: { family: FAMILY, rows, links } }
