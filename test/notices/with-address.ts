import type { FactsFile } from '../../src/engine/facts-file/schema.ts'
import type { NewEntry } from '../../src/register/contract.ts'
import { sampleReading } from '../../src/register/sample-reading.ts'

const ADDRESS = 'loket@toezegging.example'
const PHONE = '070-3456789'
const TEXT = `Ik zal wie vragen heeft via ${ADDRESS} of ${PHONE} antwoorden.`

/** As it would be read by somebody whom it is not for. */
export const UNMASKED = /loket@toezegging|070-3456789/

/** A letter with an address and a telephone number in the words of its promise. */
export function withAddress(): NewEntry {
  const file = sampleReading({ id: 'kst-1-9', date: '2031-03-01', text: TEXT, terms: [['2031-01-01', '2031-12-31']] })
  const spans: [number, number][] = [[0, TEXT.length]]
  const commitments = file.facts.commitments.map((it) => ({ ...it, id: 'f-address', text: TEXT, spans }))
  const whole: FactsFile = { ...file, facts: { ...file.facts, commitments } }
  return { kind: 'document-read', actor: 'program:test', engineVersion: '1', file: whole }
}
