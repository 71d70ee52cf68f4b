import { createHash } from 'node:crypto'
import { noFacts, unknownDocument } from '../engine/facts-file/empty.ts'
import type { FactsFile } from '../engine/facts-file/schema.ts'

/** What a test wants to be special about a reading; all else is made up to fit. */
export interface Sample {
  readonly name?: string
  readonly text?: string
  /** Two readings with the same bytes are the same file. Left out: as the text and the media type. */
  readonly bytes?: string
  readonly id?: string
  readonly title?: string | null
  readonly date?: string | null
  readonly mediaType?: string
  /** Printed page numbers, one page each; the text is cut evenly. */
  readonly labels?: readonly (string | null)[]
  readonly isCut?: boolean
  readonly citations?: readonly string[]
  /** Commitments, each by its term. */
  readonly terms?: readonly (readonly [string | null, string | null] | null)[]
  readonly problems?: FactsFile['problems']
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A facts file as reading would give it, for tests of what comes after reading. */
export function sampleReading(sample: Sample = {}): FactsFile {
  const { text = 'Ik zal uw Kamer hierover in het najaar informeren.', mediaType = 'text/plain' } = sample
  const bytes = sha256(sample.bytes ?? `${mediaType} ${text}`)
  return {
    format: 1,
    source: {
      name: sample.name ?? 'brief.txt',
      mediaType,
      sha256: bytes,
      textSha256: sha256(text),
      reader: 'text@1',
      text,
      pages: pagesOf(text, sample.labels ?? [null]),
    },
    document: { ...unknownDocument(bytes), ...identityOf(sample, bytes) },
    sections: [],
    facts: { ...noFacts(), citations: citationsOf(sample), commitments: commitmentsOf(sample) },
    zones: [],
    problems: [...(sample.problems ?? [])],
  }
}

const identityOf = ({ id, title = null, date = null, isCut = false }: Sample, bytes: string) => ({
  id: id ?? `sha256:${bytes}`,
  title,
  date,
  truncatedStart: isCut,
  truncatedEnd: isCut,
})

function pagesOf(text: string, labels: readonly (string | null)[]): FactsFile['source']['pages'] {
  const at = (i: number) => Math.round((text.length * i) / labels.length)
  return labels.map((label, i) => ({ number: i + 1, label, span: [at(i), at(i + 1)], widthPt: null, heightPt: null }))
}

const factBase = (kind: string, i: number, because: string) => ({
  id: `${kind}-${i}`,
  spans: [[i, i + 5] as [number, number]],
  text: 'Ik zal',
  because,
  certainty: 'stated' as const,
  page: 1,
})

const citationsOf = ({ citations = [] }: Sample): FactsFile['facts']['citations'] =>
  citations.map((canonical, i) => ({
    ...factBase('citation', i, 'citations/kamerstuk@1'),
    canonical,
    type: 'kamerstuk',
    role: 'reference',
    resolution: 'explicit',
    pinpointPage: null,
    footnote: null,
  }))

const commitmentsOf = ({ terms = [] }: Sample): FactsFile['facts']['commitments'] =>
  terms.map((interval, i) => ({
    ...factBase('commitment', i, 'commitments/first-person-future@1'),
    kind: 'promise',
    strength: 'firm',
    actor: { canonical: null, spans: [] },
    coActors: [],
    recipient: 'Tweede Kamer',
    action: 'informeren',
    object: null,
    deadline: interval && {
      interval: [...interval],
      kind: 'season',
      alternatives: [],
      recurrence: null,
      text: 'in het najaar',
      spans: [],
    },
    condition: null,
    qualifiers: [],
    exception: null,
    head: null,
    disjuncts: [],
    isExpected: false,
    partOf: null,
    covers: [],
  }))

export async function allOf<T>(them: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const it of them) all.push(it)
  return all
}
