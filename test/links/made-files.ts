import { unknownDocument } from '../../src/engine/facts-file/empty.ts'
import type { FactsFile } from '../../src/engine/facts-file/schema.ts'

// Facts files without reading: a register of any size, made in a moment, the same each time.

/** A small generator with a seed: tests must not depend on chance. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const SYLLABLES = 'ba do fi gu ka le mo nu pe ri sa to vu wa ze bra dro fle gri klo'.split(' ')

/** A subject word; low numbers return far more often than high ones, as words do. */
function word(below: (n: number) => number): string {
  const rank = Math.floor(20_000 ** (below(1_000_000) / 1_000_000))
  const { length } = SYLLABLES
  return [rank, rank / length, rank / length ** 2, rank / 7].map((it) => SYLLABLES[Math.floor(it) % length]).join('')
}

/** Document `i` of a register: a promise, a statement and a scheme, about three words each. */
export function madeFile(i: number): FactsFile {
  const below = numbers(i + 1)
  const words = (count: number) => Array.from({ length: count }, () => word(below)).join(' ')
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(i / 30))).toISOString().slice(0, 10)
  const name = `made-${i}`
  let at = 0
  const fact = (text: string, because: string) => {
    const start = at
    at += text.length + 1
    return {
      id: `f-${i}-${start}`,
      spans: [[start, start + text.length]] as [number, number][],
      text,
      because,
      certainty: 'stated' as const,
      page: 1,
    }
  }
  const deadline = {
    text: 'voor eind 2031',
    spans: [],
    interval: ['2031-01-01', '2031-12-31'] as [string, string],
    kind: 'year' as const,
    alternatives: [],
    recurrence: null,
  }
  const commitment = () => ({
    ...fact(`Ik zal de ${words(4)} openen`, 'commitments/first-person-future@2'),
    kind: 'promise' as const,
    strength: 'firm' as const,
    actor: { canonical: null, spans: [] },
    coActors: [],
    recipient: null,
    action: 'openen',
    object: null,
    deadline,
    condition: null,
    qualifiers: [],
    exception: null,
    head: null,
    disjuncts: [],
    isExpected: false,
    partOf: null,
    covers: [],
  })
  const statement = () => ({
    ...fact(`Zoals toegezegd is de ${words(4)} geopend`, 'statements/past-action@1'),
    kind: 'past_action' as const,
    deadline: null,
  })
  const study = () => ({
    ...fact(`onderzoek naar ${words(4)}`, 'citations/study-subject@1'),
    canonical: `study:${i}`,
    type: 'report',
    role: 'subject' as const,
    resolution: 'name' as const,
    pinpointPage: null,
    footnote: null,
  })
  return {
    format: 1,
    source: {
      name,
      mediaType: 'text/plain',
      sha256: String(i).padStart(64, '0'),
      textSha256: String(i),
      reader: 'text@1',
      pages: [],
    },
    document: { ...unknownDocument(String(i)), kind: 'kamerbrief', date: day },
    sections: [],
    facts: {
      citations: [study()],
      studies: [],
      findings: [],
      recommendations: [],
      reactions: [],
      commitments: [commitment(), commitment(), commitment()],
      statements: [statement(), statement(), statement()],
      effects: [],
      times: [],
      mentions: [
        {
          ...fact('WODC', 'mentions/organisation-abbreviation@1'),
          type: 'organisation',
          canonical: 'WODC',
          role: null,
        },
      ],
      withheld: [],
      footnotes: [],
    },
    zones: [],
    problems: [],
  }
}
