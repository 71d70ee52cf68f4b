import { expect, test } from 'vitest'
import { plainSource } from '../../../test/engine/structured.ts'
import { hashOfText } from '../hashes.ts'
import { defaultLimits } from '../limits.ts'
import { found } from '../positions.ts'
import { type Reading, readSource } from '../read.ts'
import { factsFile } from './facts-file.ts'
import { prove } from './proof.ts'
import { factsFileSchema } from './schema.ts'

const TEXT = 'Mits de Raad instemt, zal ik met de gemeenten de brug verbreden of vervangen.'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const phrase = (words: string) => ({ text: words, spans: [at(words)] })
const base = (kind: string, words: string) => ({
  ...phrase(words),
  id: `f-${kind}`,
  because: `${kind}/made@1`,
  certainty: 'stated' as const,
  page: 1,
})

/** A reading in which each kind about policy was found once, with all that it can hold. */
function reading(): Reading {
  const field = { name: 'none', acts: [], studies: [], terms: [] }
  const tools = {
    limits: defaultLimits,
    field: field as never,
    words: () => false,
    knownIds: null,
    likelihood: null,
    pdf: null,
  }
  const named = { name: 'brug.txt', sha256: hashOfText(TEXT), textSha256: hashOfText(TEXT) }
  const read = readSource(found(plainSource(TEXT)), named, tools)
  return {
    ...read,
    facts: {
      ...read.facts,
      commitments: [
        {
          ...base('commitments', TEXT),
          kind: 'promise',
          strength: 'firm',
          actor: { canonical: null, spans: [at('ik')] },
          coActors: [phrase('de gemeenten')],
          recipient: null,
          action: 'verbreden',
          object: 'de brug',
          deadline: null,
          condition: phrase('Mits de Raad instemt'),
          qualifiers: [],
          exception: null,
          head: null,
          disjuncts: [{ ...phrase('verbreden'), strength: 'firm' }],
          isExpected: false,
          partOf: null,
          covers: [],
        },
      ],
      statements: [{ ...base('statements', 'de brug'), kind: 'other', deadline: null }],
      findings: [
        {
          ...base('findings', 'de brug'),
          direction: null,
          strengthOfEvidence: null,
          instrument: null,
          outcome: null,
          study: null,
        },
      ],
      recommendations: [
        {
          ...base('recommendations', 'verbreden'),
          kind: 'recommendation',
          study: null,
          head: phrase('de brug'),
          count: null,
          countFound: null,
          addressee: null,
        },
      ],
      reactions: [{ ...base('reactions', 'zal ik'), stance: 'adopted', recommendation: 'f-recommendations' }],
      effects: [
        {
          ...base('effects', 'de brug'),
          low: 1.5,
          high: null,
          unit: 'percent',
          direction: 'increase',
          outcome: null,
          instrument: null,
          comparator: null,
          population: null,
          basis: 'unknown',
          isNull: false,
        },
      ],
      mentions: [{ ...base('mentions', 'de Raad'), type: 'organisation', canonical: 'Raad', role: null }],
    },
  }
}

test('every kind about policy has its public form, with spans as pairs, also of the pieces inside a fact', () => {
  const file = factsFile(reading())
  expect(factsFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file)
  expect(file.facts.commitments[0]?.condition).toEqual({ text: 'Mits de Raad instemt', spans: [[0, 20]] })
  expect(file.facts.recommendations[0]?.head).toEqual({ text: 'de brug', spans: [[46, 53]] })
  expect(file.facts.reactions[0]?.recommendation).toBe('f-recommendations')
})

test('a commitment of a file of version 0.1.0 is still read', () => {
  const file = JSON.parse(JSON.stringify(factsFile(reading())))
  const [commitment] = file.facts.commitments
  delete commitment.disjuncts
  delete commitment.isExpected
  expect(factsFileSchema.parse(file).facts.commitments[0]).toMatchObject({ disjuncts: [], isExpected: false })
})

test('the pieces inside a fact are proved with it', () => {
  const file = factsFile(reading())
  expect(prove(file, TEXT).unproved).toEqual([])
  const [commitment] = file.facts.commitments
  if (commitment?.condition) commitment.condition.text = 'Mits de Raad niet instemt'
  expect(prove(file, TEXT).unproved).toMatchObject([
    { fact: 'f-commitments', why: expect.stringContaining('condition: Printed is "Mits de Raad instemt"') },
  ])
  if (commitment?.condition) commitment.condition = null
  if (commitment?.coActors[0]) commitment.coActors[0].spans = [[70, 400]]
  expect(prove(file, TEXT).unproved[0]?.why).toContain('coActors: The span 70–400 is not in the text')
})
