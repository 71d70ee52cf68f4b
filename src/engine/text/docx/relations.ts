import type { SaxHandler, Tag } from '../xml/sax.ts'

/** Where the links of a part lead, by the id the part calls them by. */
export class Relations implements SaxHandler {
  readonly targets = new Map<string, string>()

  open(tag: Tag): void {
    const id = tag.attribute('Id')
    const target = tag.attribute('Target')
    if (tag.local === 'Relationship' && id && target) this.targets.set(id, target)
  }
  close(): void {}
  text(): void {}
}
