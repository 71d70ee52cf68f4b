import type { Fact } from '../../src/engine/facts/fact.ts'
import type { Phrase } from '../../src/engine/facts/meaning.ts'
import type { Reading } from '../../src/engine/read.ts'

/** All values that were read, without places: what must not change. Furniture repeats, so what it says counts once. */
export function values(reading: Reading): string[] {
  const { citations, times, footnotes } = reading.facts
  const outside = citations.filter((it) => it.role !== 'self')
  const isPrintedOnPage = (spans: readonly { start: number }[]) =>
    reading.zones.some((zone) =>
      zone.spans.some((span) => spans.some((it) => span.start <= it.start && it.start < span.end)),
    )
  return [
    ...documentValues(reading),
    ...outside.map((it) => `citation ${it.canonical} ${it.role} ${it.pinpointPage} ${it.footnote}`),
    ...times.filter((it) => !isPrintedOnPage(it.spans)).map((it) => `time ${JSON.stringify(it.interval)} ${it.kind}`),
    ...footnotes.map((it) => `note ${it.number} ${bare(it.text)}`),
    ...meaningValues(reading),
  ].sort()
}

function documentValues({ document: { evidence: _, ...document } }: Reading): string[] {
  return Object.entries(document).map(
    ([name, value]) =>
      `${name} ${JSON.stringify(value)
        .replace(/sha256:\w+/u, 'by its bytes')
        .replace(/[‘’]/gu, "'")}`,
  )
}

function meaningValues({ facts }: Reading): string[] {
  const nameOf = named([...facts.commitments, ...facts.recommendations])
  return [
    ...facts.commitments.map((it) =>
      line('commitment', it, [
        it.kind,
        it.strength,
        it.deadline?.interval,
        it.actor.canonical,
        it.coActors.map(words),
        it.recipient,
        it.action,
        it.object && bare(it.object),
        words(it.condition),
        it.qualifiers.map(words),
        words(it.exception),
        words(it.head),
        it.disjuncts.map((one) => [words(one), one.strength]),
        it.isExpected,
        it.partOf && nameOf(it.partOf),
        it.covers.map(nameOf),
      ]),
    ),
    ...facts.statements.map((it) => line('statement', it, [it.kind, it.deadline?.interval])),
    ...facts.findings.map((it) => line('finding', it, [it.direction, it.strengthOfEvidence])),
    ...facts.recommendations.map((it) =>
      line('recommendation', it, [it.kind, words(it.head), it.count, it.countFound]),
    ),
    ...facts.reactions.map((it) => line('reaction', it, [it.stance, it.recommendation && nameOf(it.recommendation)])),
    ...facts.effects.map((it) => line('effect', it, [it.low, it.high, it.unit, it.direction, it.basis, it.isNull])),
    ...facts.mentions.map((it) => line('mention', it, [it.type, it.canonical, it.role])),
  ]
}

/**
 * How much of a passage is compared, from its end. In plain text a short line may be a heading or the first line of what
 * follows, and other line lengths tip the scale: that is a matter of structure and is tested there.
 */
const COMPARED = 30

const line = (kind: string, fact: Fact<unknown>, fields: readonly unknown[]): string =>
  `${kind} «${bare(fact.text).slice(-COMPARED)}» ${JSON.stringify(fields)}`

/** Ids follow from places, so a fact that is pointed at goes by its words. */
function named(facts: readonly Fact<unknown>[]): (id: string) => string {
  const words = new Map(facts.map((it) => [it.id, bare(it.text).slice(-COMPARED)]))
  return (id) => words.get(id) ?? 'unknown'
}

const words = (phrase: Phrase | null): string | null => phrase && bare(phrase.text)

/** Without what the changes change: white space, hyphens and dashes, quotes. */
const bare = (text: string): string => text.replace(/[\s\u00ad'"‘’“”–-]/gu, '')
