import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CitationFields, Hit } from '../fact.ts'
import { hitsIn } from './testing.ts'

// The published cases of another parser (mastaal/nllegalcit, EUPL-1.2): Kamerstukken, ECLI and LJN. Its expectations are
// lists of what is cited; ours are compared as bags of (chamber, dossier, number, pages) and of identifiers.

const shared = process.env.SHARED_DIR ?? join(import.meta.dirname, '../../../../../shared')
const file = join(shared, 'data/nllegalcit-citations/citations.jsonl')

interface Expected {
  readonly type: string
  readonly args: readonly (string | number)[]
  readonly paginaverwijzing?: string
}
interface Case {
  readonly test: string
  readonly parser: string
  readonly text: string
  readonly expected: readonly Expected[]
}

const cases: Case[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  : []
// Three cases hold the address of a PDF instead of a text.
const scored = cases.filter((it) => it.parser !== 'parse_citations_from_pdf_url')

test.skipIf(cases.length === 0)(
  'F1 on the cases of nllegalcit is at least 0.97 (skipped without the shared folder)',
  () => {
    const outcomes = scored.map((it) => compare(it))
    const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, it) => total + count(it), 0)
    const [hits, missed, extra] = [sum((it) => it.hits), sum((it) => it.missed.length), sum((it) => it.extra.length)]
    const f1 = (2 * hits) / (2 * hits + missed + extra)
    const misses = outcomes
      .filter((it) => it.missed.length + it.extra.length > 0)
      .map((it) => `${it.name}: missed ${it.missed.join(' ') || '-'}, extra ${it.extra.join(' ') || '-'}`)
    process.stdout.write(`nllegalcit: F1 ${f1.toFixed(4)} on ${scored.length} cases; ${misses.join('; ')}\n`)
    expect(scored.length).toBeGreaterThan(85)
    expect(f1).toBeGreaterThanOrEqual(0.97)
  },
)

interface Outcome {
  readonly name: string
  readonly hits: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

function compare({ test: name, text, expected }: Case): Outcome {
  const want = expected.flatMap(keysOfExpected)
  // A dossier without a number is another kind of citation here; the published cases have it once, as number «?».
  const dossiersCount = want.some((it) => it.includes(' ?'))
  const got = hitsIn(text)
    .filter((it) => dossiersCount || it.fields.type !== 'dossier')
    .flatMap(keyOfHit)
  const missed = without(want, got)
  return { name, hits: want.length - missed.length, missed, extra: without(got, want) }
}

function without(all: readonly string[], gone: readonly string[]): string[] {
  const left = [...gone]
  return all.filter((it) => {
    const at = left.indexOf(it)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const CHAMBERS: Readonly<Record<string, string>> = { II: 'TK', I: 'EK', VV: 'VV' }

function keysOfExpected({ type, args, paginaverwijzing }: Expected): string[] {
  if (type === 'EcliCitation') return [`ECLI:${args.join(':')}`.toUpperCase()]
  if (type === 'LjnCitation') return [`ljn:${args[0]}`]
  const [chamber, , dossiers, number] = args.map(String)
  const pages = paginaverwijzing ? pageSet(paginaverwijzing.replace(/^blz\.\s?/, '')) : ''
  const key = (dossier: string, piece: string) => `${CHAMBERS[chamber ?? ''] ?? '?'} ${dossier} ${piece} ${pages}`
  return (dossiers ?? '').split(',').flatMap((dossier) => numberList(number ?? '').map((piece) => key(dossier, piece)))
}

const numberList = (printed: string): string[] => (/^\d+-\d+$/.test(printed) ? pageSet(printed).split(',') : [printed])

function keyOfHit({ fields }: Hit<CitationFields>): string[] {
  const { canonical, type, details } = fields
  if (type === 'case_law') return canonical && /^(?:ECLI|ljn)/.test(canonical) ? [canonical] : []
  const piece = /^kst-(.+)-([^-]+)$/.exec(canonical ?? '')
  if (piece) return [`${details.chamber} ${piece[1]} ${piece[2]} ${pageSet(details.pages ?? '')}`]
  return type === 'dossier'
    ? [`${details.chamber} ${canonical?.slice('dossier:'.length)} ? ${pageSet(details.pages ?? '')}`]
    : []
}

/** `12-13` and `12,13` are the same pages; `4-` stays open. */
function pageSet(printed: string): string {
  if (printed === '' || printed.endsWith('-')) return printed
  return printed
    .split(',')
    .flatMap((part) => {
      const [from = Number.NaN, to = from] = part.split('-').map(Number)
      return Array.from({ length: Math.min(500, to - from + 1) }, (_, i) => String(from + i))
    })
    .join(',')
}
