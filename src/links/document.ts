import type { FactsFile } from '../engine/facts-file/schema.ts'
import type { Pair, Place } from './link.ts'
import { Standing, startOf } from './standing.ts'
import { dossiersOf, headingsIn, papersOf } from './surroundings.ts'
import { dateKey } from './when.ts'
import type { ContentWords } from './words/content.ts'

type Facts = FactsFile['facts']
export type Commitment = Facts['commitments'][number]
export type Citation = Facts['citations'][number]
export type Mention = Facts['mentions'][number]
export type Statement = Facts['statements'][number]

/** A fact as linking looks at it: its place, what it is about, and what is named in it or in a note on it. */
export interface Passage<F = unknown> {
  readonly place: Place
  readonly fact: F
  readonly content: readonly string[]
  readonly schemes: readonly string[]
  /** The content words that are part of the name of a scheme. */
  readonly named: readonly string[]
  readonly cites: readonly string[]
  /** What the heading above it is about; a promise often leaves its subject to that. */
  readonly heading: readonly string[]
  /** All its words but those of grammar. */
  readonly all: readonly string[]
  /** Last days of the periods it names. */
  readonly ends: readonly string[]
  /** Which section it stands in. */
  readonly section: number
}

/** What of a document can be linked. Made from a facts file alone, so stored facts do. */
export interface LinkDocument {
  readonly name: string
  /** Sorts documents by their dates, and those of one day always in the same way. */
  readonly order: string
  readonly id: string
  readonly kind: FactsFile['document']['kind']
  readonly title: Place | null
  /** The title with what it is about. */
  readonly titled: Passage<null> | null
  /** The days between which it was made; `null` where the document does not say. */
  readonly from: string | null
  readonly to: string | null
  readonly sender: string | null
  /** The dossiers it belongs to, or of the papers it cites. */
  readonly dossiers: readonly string[]
  /** All papers it cites. */
  readonly papers: readonly string[]
  readonly person: string | null
  readonly facts: Facts
  readonly commitments: readonly Passage<Commitment>[]
  readonly statements: readonly Passage<Statement>[]
  readonly mentions: readonly Passage<Mention>[]
  /** Where the document names itself. */
  readonly self: Place | null
  readonly around: Around
  /** Which section a passage stands in; -1 above the first heading. */
  readonly sectionAt: (spans: readonly Pair[]) => number
}

/** What must be kept of a document to link later ones with it; its facts need not be. */
export interface Origin
  extends Pick<LinkDocument, 'id' | 'kind' | 'from' | 'to' | 'sender' | 'dossiers' | 'papers' | 'person'> {
  /** Canonical names of the schemes it names. */
  readonly schemes: readonly string[]
}

export const originOf = ({ id, kind, from, to, sender, person, dossiers, papers, mentions }: LinkDocument): Origin => ({
  ...{ id, kind, from, to, sender, dossiers, papers, person },
  schemes: unique(mentions.flatMap(({ fact }) => (fact.type === 'scheme' ? [fact.canonical] : []))),
})

/** What stands in a passage, and in the notes that hang on it. */
export interface Around {
  readonly citations: (spans: readonly Pair[]) => readonly Citation[]
  readonly times: (spans: readonly Pair[]) => readonly Facts['times'][number][]
  readonly mentions: (spans: readonly Pair[]) => readonly Mention[]
}

/** `name` says which text it is, and must be another for each. */
export function linkDocumentOf(file: FactsFile, words: ContentWords, name = file.source.name): LinkDocument {
  const { document, facts } = file
  const at = placesIn(file, name)
  const around = aroundIn(facts)
  const headings = headingsIn(file, words)
  const passage = <F extends Placed>(fact: F, text = fact.text): Passage<F> => ({
    place: at(fact),
    fact,
    content: words.of(withoutNames(text, fact.spans)),
    named: words.of(
      around
        .mentions(fact.spans)
        .flatMap((it) => (it.type === 'scheme' ? [it.text] : []))
        .join(' '),
    ),
    schemes: unique(around.mentions(fact.spans).flatMap((it) => (it.type === 'scheme' ? [it.canonical] : []))),
    cites: unique(around.citations(fact.spans).flatMap((it) => it.canonical ?? [])),
    all: words.allOf(text),
    ends: unique(around.times(fact.spans).flatMap((it) => it.interval?.[1] ?? [])),
    ...headings(fact.spans),
  })
  // Who speaks and to whom is no subject: «Economische Zaken en Klimaat» is not about the climate.
  const withoutNames = (text: string, spans: readonly Pair[]): string =>
    around
      .mentions(spans)
      .reduce(
        (rest, it) => (it.type === 'organisation' || it.type === 'person' ? rest.replaceAll(it.text, ' ') : rest),
        text,
      )
  const [from, to] = document.date ? [document.date, document.date] : (document.dateInterval ?? [null, null])
  const titleSpans = document.evidence.title
  const printed =
    document.title !== null && titleSpans && titleSpans.length > 0
      ? { id: null, spans: titleSpans, text: document.title }
      : null
  return {
    name,
    order: `${dateKey({ from, to })} ${document.id} ${file.source.name} ${file.source.textSha256}`,
    id: document.id,
    kind: document.kind,
    title: printed && at(printed),
    titled: printed && { ...passage(printed), fact: null },
    from,
    to,
    sender: document.sender?.role ?? null,
    dossiers: dossiersOf(file),
    papers: papersOf(facts),
    person: document.sender?.person ?? null,
    facts,
    commitments: facts.commitments.map((it) => passage(it, aboutOf(it))),
    statements: facts.statements.map((it) => passage(it)),
    mentions: facts.mentions.map((it) => passage(it)),
    self: selfOf(facts, document.id, at),
    around,
    sectionAt: (spans) => headings(spans).section,
  }
}

// The items of a list share their head: what one of them is about stands in the item.
const aboutOf = (it: Commitment): string => (it.head && it.object ? it.object : it.text)

type Placed = { readonly id: string | null; readonly spans: readonly Pair[]; readonly text: string }
const placesIn =
  (file: FactsFile, name: string) =>
  ({ id, spans, text }: Placed): Place => ({
    name,
    document: file.document.id,
    spans: spans.map(([start, end]) => [start, end]),
    text,
    fact: id,
  })

export const placeIn = (document: LinkDocument, it: Placed): Place => ({
  name: document.name,
  document: document.id,
  spans: it.spans,
  text: it.text,
  fact: it.id,
})

function aroundIn(facts: Facts): Around {
  const anchors = facts.footnotes.map((note) => ({
    at: startOf(note.spans),
    end: note.spans.at(-1)?.[1] ?? 0,
    it: note.anchor,
  }))
  const standing = <F extends { readonly spans: readonly Pair[] }>(list: readonly F[]) => {
    const here = list.map((it) => ({ at: startOf(it.spans), end: it.spans[0]?.[1] ?? 0, it }))
    const inText = new Standing(here)
    const inNotes = new Standing(
      anchors.flatMap((note) => {
        const [first] = note.it
        const of = inText.inside([[note.at, note.end]])
        return first ? of.map((it) => ({ at: first[0], end: first[1], it })) : []
      }),
    )
    return (spans: readonly Pair[]) => [...inText.inside(spans), ...inNotes.inside(spans)]
  }
  return { citations: standing(facts.citations), mentions: standing(facts.mentions), times: standing(facts.times) }
}

function selfOf(facts: Facts, id: string, at: (it: Placed) => Place): Place | null {
  const self = facts.citations.filter((it) => it.role === 'self' && it.canonical === id)
  const longest = self.sort((a, b) => b.text.length - a.text.length || startOf(a.spans) - startOf(b.spans))[0]
  return longest ? at(longest) : null
}

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
