/**
 * Files of one source document: parts of it, or the same document in two formats.
 *
 * Reads: the same canonical id (a Kamerstuk number, an ECLI, the number of a Staatscourant) printed in both; the same
 * sentences, whatever the format. Leaves alone: ids that are only unique within a sender (`ref:…`), hashes of files,
 * citations of one document in another, letters of other days or senders however alike. Known problems: of two files with
 * one number that share half of their sentences the other half is not compared.
 */
import type { LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Row } from '../linker.ts'
import { copyOf, SAME_TEXT, sketchNotes, soughtCopies } from '../same-text.ts'

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

const said =
  'De veerdienst vaart sinds 4 maart 2031 ook op zondag. In april 2031 zijn de kades van alle binnenhavens gekeurd. In mei 2031 zijn de sluizen van alle binnenhavens vernieuwd. Ik zal uw Kamer in mei 2032 informeren over de tarieven van de veerdienst.'
const sameText: LinkRule = {
  id: SAME_TEXT,
  reads: 'Hetzelfde stuk in twee vormen, zoals een Kamerstuk en de brief van het ministerie.',
  why: 'De zinnen komen woord voor woord terug, met dezelfde dag en afzender. Het telt één keer: de toezeggingen in beide zijn dezelfde.',
  examples: [
    [
      { in: 'kamerbrief', date: '2031-06-14', text: said },
      { in: 'kamerbrief', date: '2031-06-14', text: said.replaceAll('. ', '.\n\n') },
    ],
  ],
  leaves: [
    [
      { in: 'kamerbrief', date: '2031-06-14', text: said },
      { in: 'kamerbrief', date: '2032-06-14', text: said },
    ],
  ],
}

function rows({ id, order, self, title }: LinkDocument): Row<Place>[] {
  const place = self ?? title
  return place && !/^(?:sha256|ref):/u.test(id) ? [{ family: FAMILY, key: id, order, body: place }] : []
}

function links([first, ...others]: readonly Place[]): Link[] {
  return others.flatMap((it) =>
    first && first.name !== it.name
      ? [{ type: 'same_source_document', a: first, b: it, score: 1, because: [rule.id, `both are ${it.document}`] }]
      : [],
  )
}

const FAMILY = 'source-document'
export const sourceDocument: Family = {
  rules: [rule, sameText],
  rows: { family: FAMILY, types: ['same_source_document'], isStar: true, rows, links },
  pairs: { shelves: ['text'], notes: sketchNotes, seeks: soughtCopies, pair: copyOf },
}
