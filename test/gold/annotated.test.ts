import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Span } from '../../src/engine/positions.ts'
import { factsFile, type Reading, read } from '../../src/engine/read.ts'
import { loadTools } from '../../src/intake/engine-tools.ts'
import { readingSettings } from '../../src/intake/settings.ts'
import type { SharedScores } from '../../src/measure/measured.ts'
import { hasShared, sharedFolder } from '../shared.ts'

// The five annotated documents beside the checkout. They were in view when rules were written: a smoke test.
interface Site {
  readonly decision: string
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
}
interface GoldDocument {
  readonly source: { readonly name: string }
  readonly annotations: {
    readonly hyphenation: readonly Site[]
    readonly headings?: readonly { readonly text: string; readonly spans: readonly (readonly [number, number])[] }[]
  }
}

describe.skipIf(!hasShared)('the annotated documents', () => {
  const readings = new Map<string, Reading>()
  let gold: { documents: GoldDocument[] }
  let scores: SharedScores & { traps: Record<string, { violations: number }> }
  beforeAll(async () => {
    const tools = await loadTools(readingSettings())
    for (const name of readdirSync(`${sharedFolder}/seeds`))
      readings.set(name, read(readFileSync(`${sharedFolder}/seeds/${name}`), name, tools))
    gold = JSON.parse(readFileSync(`${sharedFolder}/gold/seeds.gold.json`, 'utf8'))
    const scorer = await import(pathToFileURL(`${sharedFolder}/gold/score.mjs`).href)
    scores = scorer.score(Object.fromEntries([...readings].map(([name, reading]) => [name, factsFile(reading)])), null)
  })

  test('all labelled broken words are decided as labelled', () => {
    const sites = gold.documents.flatMap((document) =>
      document.annotations.hyphenation.map((site) => ({
        site,
        reading: readings.get(document.source.name) as Reading,
      })),
    )
    const wrong = sites.filter(({ site, reading }) => decisionAt(reading, site) !== site.decision)
    expect(sites.length).toBe(25)
    expect(wrong.map(({ site }) => site.text)).toEqual([])
  })

  test('all labelled headings are found, and none besides them in running text', () => {
    for (const { source, annotations } of gold.documents) {
      const found = readings.get(source.name)?.sections.map((section) => section.headingSpans[0]?.start)
      if (annotations.headings)
        expect([source.name, found]).toEqual([source.name, annotations.headings.map((it) => it.spans[0]?.[0])])
    }
  })

  const goals: [name: string, least: number, of: () => number | null | undefined][] = [
    ['citations, exact F1', 0.95, () => scores.classes.citations?.exactF1],
    ['canonical ids', 1, () => scores.fields['citation.canonical']?.share],
    ['times, partial F1', 0.97, () => scores.classes.times?.partialF1],
    ['intervals', 0.95, () => scores.fields['time.interval']?.share],
    ['zones, character F1', 0.99, () => scores.classes.zones?.charF1],
    ['footnotes', 1, () => scores.classes.footnotes?.partialF1],
    ['footnote anchors', 1, () => scores.fields['footnote.anchor']?.share],
    ['lines of footnote anchors', 1, () => scores.fields['footnote.anchorLine']?.share],
    ['withheld', 1, () => scores.classes.withheld?.partialF1],
  ]
  for (const [name, least, of] of goals)
    test(`${name}: at least ${least}`, () => expect(of()).toBeGreaterThanOrEqual(least))

  test('identity and metadata are all right', () => {
    const metadata = Object.entries(scores.fields).filter(([name]) => name.startsWith('document.'))
    expect(metadata.length).toBeGreaterThan(12)
    expect(metadata.filter(([, it]) => it.right !== it.of).map(([name]) => name)).toEqual([])
  })

  test('every passage is proved, and nothing labelled as no commitment is taken for one', () => {
    const { facts, ...wrong } = scores.proof
    expect(facts).toBeGreaterThan(60)
    expect(Object.values(wrong)).toEqual(Object.values(wrong).map(() => 0))
    expect(scores.traps.statementAsCommitment?.violations).toBe(0)
  })
})

function decisionAt(reading: Reading, site: Site): string | undefined {
  const wanted = unitsOf(
    reading.source.text,
    site.spans.map(([start, end]) => ({ start, end })),
  )
  return reading.hyphenation.find((it) => {
    const units = unitsOf(reading.source.text, it.spans)
    return [...wanted].filter((unit) => units.has(unit)).length >= wanted.size * 0.6
  })?.decision
}

function unitsOf(text: string, spans: readonly Span[]): Set<number> {
  const units = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (!/\s/u.test(text[i] ?? ' ')) units.add(i)
  return units
}
