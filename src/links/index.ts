import type { Field } from '../engine/context.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'
import { organisationNamed } from '../engine/vocabulary/organisations.ts'
import { type LinkDocument, linkDocumentOf } from './document.ts'
import { families } from './families.ts'
import type { Link } from './link.ts'
import type { Knowledge, Linker } from './linker.ts'
import { SameTexts } from './same-text.ts'
import { dateKey } from './when.ts'
import type { KnownWord } from './words/compounds.ts'
import { ContentWords } from './words/content.ts'

/** What linking is given besides facts files: data of a policy field and a word list, both arguments. */
export interface LinkSettings {
  readonly field: Pick<Field, 'organisations' | 'synonyms'>
  readonly words: KnownWord
}

/**
 * The documents linked so far, by keys: a rare word, a scheme, a cited paper. Adding a document reads the lists of its own
 * keys and nothing else, so it costs the same in a small register and in a large one.
 */
export class LinkIndex {
  private readonly knowledge: Knowledge
  private readonly linkers: readonly Linker[]
  private readonly texts = new SameTexts()

  constructor({ field, words }: LinkSettings) {
    const own = new Map((field.organisations ?? []).map((it) => [it.canonical, it]))
    this.knowledge = {
      words: new ContentWords(words, field.synonyms ?? []),
      organisation: (canonical) => own.get(canonical) ?? organisationNamed(canonical),
    }
    this.linkers = families.flatMap((it) => it.linker?.(this.knowledge) ?? [])
  }

  /** The links of a document inside itself and with those that were added before it. */
  add(file: FactsFile): { readonly document: LinkDocument; readonly links: readonly Link[] } {
    const document = linkDocumentOf(file, this.knowledge.words)
    // A copy in another format says nothing new: it is linked with the first, and the first with all others.
    const copy = this.texts.add(document)
    if (copy) return { document, links: [copy] }
    const within = families.flatMap((it) => it.within?.(document, this.knowledge) ?? [])
    const between = this.linkers.flatMap((it) => it.add(document))
    return { document, links: [...within, ...between] }
  }
}

/** Links of all documents, fed one by one in the order of their dates: the order in which they are given does not count. */
export function linkAll(
  files: readonly FactsFile[],
  settings: LinkSettings,
): { readonly documents: readonly LinkDocument[]; readonly links: readonly Link[] } {
  const index = new LinkIndex(settings)
  const made = inOrder(files).map((file) => index.add(file))
  return { documents: made.map((it) => it.document), links: made.flatMap((it) => it.links) }
}

function inOrder(files: readonly FactsFile[]): FactsFile[] {
  const keyed = files.map((file) => {
    const { date, dateInterval } = file.document
    const [from, to] = date ? [date, date] : (dateInterval ?? [null, null])
    return { key: `${dateKey({ from, to })} ${file.document.id} ${file.source.name}`, file }
  })
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map((it) => it.file)
}
