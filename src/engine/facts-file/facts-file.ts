import type { Fact } from '../facts/fact.ts'
import type { CommitmentFields, Deadline, Phrase } from '../facts/meaning.ts'
import type { StudyFields } from '../facts/studies/study.ts'
import type { Span } from '../positions.ts'
import type { Reading } from '../read.ts'
import type { FactsFile } from './schema.ts'

type Pair = [number, number]
const pair = (span: Span): Pair => [span.start, span.end]
const pairs = (spans: readonly Span[]): Pair[] => spans.map(pair)

/** The public form of a reading, FACTS-FORMAT 1. */
export function factsFile(reading: Reading): FactsFile {
  const { source, document } = reading
  return {
    format: 1,
    source: {
      name: reading.name,
      mediaType: source.mediaType,
      sha256: reading.sha256,
      textSha256: reading.textSha256,
      reader: source.reader,
      text: source.text,
      pages: reading.pages.map((page) => ({ ...page, span: pair(page.span) })),
    },
    document: {
      ...document,
      dossiers: [...document.dossiers],
      dateInterval: mutable(document.dateInterval),
      evidence: evidence(document.evidence),
    },
    sections: reading.sections.map((it) => ({ ...it, headingSpans: pairs(it.headingSpans), spans: pairs(it.spans) })),
    facts: publicFacts(reading),
    zones: reading.zones.map((zone) => ({ kind: zone.kind, spans: pairs(zone.spans) })),
    problems: reading.problems.map((it) => ({ ...it, spans: pairs(it.spans) })),
  }
}

const mutable = <T>(value: readonly [T, T] | null): [T, T] | null => (value ? [value[0], value[1]] : null)

const evidence = (of: Readonly<Record<string, readonly Span[]>>): Record<string, Pair[]> =>
  Object.fromEntries(Object.entries(of).map(([name, spans]) => [name, pairs(spans)]))

function publicFacts({ facts }: Reading): FactsFile['facts'] {
  return {
    citations: facts.citations.map((it) => ({ ...it, details: { ...it.details }, spans: pairs(it.spans) })),
    studies: facts.studies.map(study),
    findings: facts.findings.map((it) => ({ ...base(it) })),
    recommendations: facts.recommendations.map((it) => ({ ...base(it), head: phraseOrNull(it.head) })),
    reactions: facts.reactions.map((it) => ({ ...base(it) })),
    commitments: facts.commitments.map(commitment),
    statements: facts.statements.map((it) => ({ ...base(it), deadline: deadline(it.deadline) })),
    effects: facts.effects.map((it) => ({ ...base(it) })),
    times: facts.times.map((it) => ({ ...base(it), ...times(it) })),
    mentions: facts.mentions.map((it) => ({ ...base(it) })),
    withheld: facts.withheld.map((it) => ({ ...it, spans: pairs(it.spans) })),
    footnotes: facts.footnotes.map((it) => ({ ...base(it), anchor: pairs(it.anchor) })),
  }
}

const base = <F>(fact: Fact<F>) => ({ ...fact, spans: pairs(fact.spans) })

const commitment = (it: Fact<CommitmentFields>): FactsFile['facts']['commitments'][number] => ({
  ...base(it),
  actor: { ...it.actor, spans: pairs(it.actor.spans) },
  coActors: it.coActors.map(phrase),
  deadline: deadline(it.deadline),
  condition: phraseOrNull(it.condition),
  qualifiers: it.qualifiers.map(phrase),
  exception: phraseOrNull(it.exception),
  head: phraseOrNull(it.head),
  disjuncts: it.disjuncts.map((one) => ({ ...one, spans: pairs(one.spans) })),
  covers: [...it.covers],
})

const study = (it: Fact<StudyFields>): FactsFile['facts']['studies'][number] => ({
  ...base(it),
  types: [...it.types],
  years: [...it.years],
  organisations: [...it.organisations],
  articles: [...it.articles],
  fieldSpans: evidence(it.fieldSpans),
  fieldStatus: { ...it.fieldStatus },
})

const phrase = ({ text, spans }: Phrase) => ({ text, spans: pairs(spans) })
const phraseOrNull = (it: Phrase | null) => it && phrase(it)
const deadline = (it: Deadline | null) => it && { ...it, ...times(it), spans: pairs(it.spans) }

const times = (it: {
  interval: readonly [string | null, string | null] | null
  alternatives: readonly (readonly [string | null, string | null])[]
}) => ({
  interval: mutable(it.interval),
  alternatives: it.alternatives.map(([from, to]): [string | null, string | null] => [from, to]),
})
