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
import type { Family, Linker } from '../linker.ts'

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

class SourceDocuments implements Linker {
  private readonly first = new Map<string, Place>()

  add(document: LinkDocument): Link[] {
    const { id, self } = document
    if (!self || /^(?:sha256|ref):/u.test(id)) return []
    const before = this.first.get(id)
    if (!before) this.first.set(id, self)
    if (!before || before.name === self.name) return []
    return [{ type: 'same_source_document', a: before, b: self, score: 1, because: [rule.id, `both are ${id}`] }]
  }
}

export const sourceDocument: Family = { rules: [rule], linker: () => new SourceDocuments() }
