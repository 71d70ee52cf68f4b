import type { Context, DocumentIdentity, Field, KnownIds } from './context.ts'
import { citations } from './facts/citations/citations.ts'
import type { CitationFields, Fact, FootnoteFields, Hit, TimeFields, WithheldFields } from './facts/fact.ts'
import { Facts, footnoteFacts } from './facts/facts.ts'
import type { Likelihood } from './facts/likelihood/likelihood.ts'
import type {
  CommitmentFields,
  EffectFields,
  FindingFields,
  MentionFields,
  ReactionFields,
  RecommendationFields,
  StatementFields,
} from './facts/meaning.ts'
import { meanings } from './facts/meanings.ts'
import { agendaProblems } from './facts/studies/agenda-problems.ts'
import { studiesOfRows } from './facts/studies/of-row.ts'
import { type Agenda, studies } from './facts/studies/studies.ts'
import type { StudyFields } from './facts/studies/study.ts'
import { times } from './facts/times/times.ts'
import { withheld } from './facts/withheld/withheld.ts'
import { hashOfBytes, hashOfTextFrom } from './hashes.ts'
import type { Limits } from './limits.ts'
import type { Found, Problem } from './positions.ts'
import type { Page, SourceText } from './source.ts'
import type { Flow } from './structure/flow.ts'
import type { Zone } from './structure/furniture/furniture.ts'
import type { Section } from './structure/sections.ts'
import { structureOf } from './structure/structure.ts'
import type { Table } from './structure/tables/table.ts'
import type { HyphenSite } from './structure/view-builder.ts'
import { readText } from './text/read-text.ts'

export { factsFile } from './facts-file/facts-file.ts'

/** All that reading needs besides the bytes. Whoever calls the engine loads it; the engine itself does no I/O. */
export interface Tools {
  readonly limits: Limits
  readonly field: Field
  /** Words that are written as one, from a word list: the last vote on broken words. Lower case. */
  readonly words: (word: string) => boolean
  readonly knownIds: KnownIds | null
  /** Judges sentences by their words; without it only rules read. */
  readonly likelihood: Likelihood | null
  /** Reads PDF; without it a PDF is a problem. */
  readonly pdf: ((bytes: Uint8Array, limits: Limits) => Found<SourceText>) | null
}

/** Everything that was read from one document, with the result of each stage kept. */
export interface Reading {
  readonly name: string
  readonly sha256: string
  readonly textSha256: string
  readonly source: SourceText
  /** The pages of the source with the labels that are printed on them. */
  readonly pages: readonly Page[]
  readonly flows: readonly Flow[]
  readonly sections: readonly Section[]
  readonly zones: readonly Zone[]
  readonly tables: readonly Table[]
  readonly hyphenation: readonly HyphenSite[]
  readonly document: DocumentIdentity
  readonly facts: {
    readonly citations: readonly Fact<CitationFields>[]
    readonly studies: readonly Fact<StudyFields>[]
    readonly times: readonly Fact<TimeFields>[]
    readonly findings: readonly Fact<FindingFields>[]
    readonly recommendations: readonly Fact<RecommendationFields>[]
    readonly reactions: readonly Fact<ReactionFields>[]
    readonly commitments: readonly Fact<CommitmentFields>[]
    readonly statements: readonly Fact<StatementFields>[]
    readonly effects: readonly Fact<EffectFields>[]
    readonly mentions: readonly Fact<MentionFields>[]
    readonly withheld: readonly Fact<WithheldFields>[]
    readonly footnotes: readonly Fact<FootnoteFields>[]
  }
  /** The evaluation tables among `tables`, with the text of their cells; null when there are none. */
  readonly agenda: Agenda | null
  /** Winners and losers of every recogniser, for `explain`. */
  readonly considered: readonly Hit<unknown>[]
  readonly context: Context
  readonly problems: readonly Problem[]
}

/** Reads one document. Never throws for anything the bytes may hold: what went wrong is in `problems`. */
export function read(bytes: Uint8Array, name: string, tools: Tools): Reading {
  const text = readText(bytes, { name, limits: tools.limits, ...(tools.pdf ? { pdf: tools.pdf } : {}) })
  const sha256 = hashOfBytes(bytes)
  const textSha256 = hashOfTextFrom(text.value.text, bytes, sha256)
  return readSource(text, { name, sha256, textSha256 }, tools)
}

/** What a reading goes by: the name it was offered under, and the hashes of its bytes and of its text. */
export interface Named {
  readonly name: string
  readonly sha256: string
  readonly textSha256: string
}

/**
 * Reads a text that a reader made already, as of a page or a passage. `given` is what is known of the document from
 * elsewhere (its date, its kind) and goes before what the text says.
 */
export function readSource(
  text: Found<SourceText>,
  { name, sha256, textSha256 }: Named,
  tools: Tools,
  given: Partial<DocumentIdentity> = {},
): Reading {
  const source = text.value
  const {
    identity: stated,
    pages,
    flows,
    sections,
    zones,
    tables,
    footnotes,
    hyphenation,
    problems: unsure,
  } = structureOf(readable(text), sha256, tools.words)
  const identity = { ...stated, ...given }
  const { field, knownIds, likelihood } = tools
  const context: Context = { document: identity, field, knownIds, likelihood, footnotes }
  const cited = citations(flows, source.text, context)
  const timed = times(flows, source.text, context, cited)
  const { problems, ...meaning } = meanings(flows, source.text, context, { citations: cited, times: timed })
  const printedTables = { text: source.text, pages, tables, words: tools.words }
  const studied = studies(flows, printedTables, context, {
    citations: cited,
    mentions: meaning.mentions,
    outcomes: [...meaning.findings, ...meaning.recommendations, ...meaning.effects],
  })
  const hidden = withheld(flows, identity.kind === 'beslisnota')
  const hits = { citations: cited, studies: studied.hits, times: timed, ...meaning, withheld: hidden }
  const printed = { text: source.text, textSha256, pages }
  const facts = new Facts(printed)
  for (const [kind, of] of Object.entries(hits)) facts.register(kind, of)
  const found = facts.of(hits.studies)
  const ofRows = studiesOfRows(found)
  return {
    name,
    sha256,
    textSha256,
    source,
    pages,
    flows,
    sections,
    zones,
    tables,
    hyphenation,
    document: identity,
    context,
    facts: {
      citations: facts.of(hits.citations),
      studies: found,
      times: facts.of(hits.times),
      findings: ofRows(facts.of(hits.findings)),
      recommendations: ofRows(facts.of(hits.recommendations)),
      reactions: facts.of(hits.reactions),
      commitments: facts.of(hits.commitments),
      statements: facts.of(hits.statements),
      effects: facts.of(hits.effects),
      mentions: facts.of(hits.mentions),
      withheld: facts.of(hits.withheld),
      footnotes: footnoteFacts(footnotes, printed, flows),
    },
    agenda: studied.agenda,
    considered: Object.values<readonly Hit<unknown>[]>(hits).flat(),
    problems: [...text.problems, ...unsure, ...problems, ...agendaProblems(studied.agenda?.tables ?? [])],
  }
}

/** No rule runs over a text with a line that no prose has: it is kept and shown, and the problem says so. */
export function readable(text: Found<SourceText>): SourceText {
  if (!text.problems.some((it) => it.code === 'line-too-long')) return text.value
  return {
    ...text.value,
    text: '',
    marks: [],
    pages: text.value.pages.map((page) => ({ ...page, span: { start: 0, end: 0 } })),
  }
}
