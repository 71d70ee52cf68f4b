import type { Properties } from '../writer/properties.ts'
import type { SaxHandler, Tag } from '../xml/sax.ts'

const KEPT = new Set(['title', 'subject', 'creator', 'created', 'modified', 'lastModifiedBy', 'keywords', 'language'])

/** Title, author and dates of the file, under their usual names: `dc:title`, `dc:creator`, `dcterms:created`. */
export class CoreProperties implements SaxHandler {
  private readonly properties: Properties
  private name: string | null = null
  private heard = ''

  constructor(properties: Properties) {
    this.properties = properties
  }

  open(tag: Tag): void {
    this.name = KEPT.has(tag.local) ? tag.name : null
    this.heard = ''
  }

  text(text: string): void {
    if (this.name && this.heard.length < 10_000) this.heard += text
  }

  close(): void {
    if (this.name) this.properties.add(this.name, this.heard)
    this.name = null
  }
}
