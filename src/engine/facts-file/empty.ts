import { type FactsFile, factKinds } from './schema.ts'

/** Every kind of fact, with nothing found. */
export const noFacts = (): FactsFile['facts'] =>
  Object.fromEntries(factKinds.map((kind) => [kind, []])) as unknown as FactsFile['facts']

/** What is said of a document of which nothing is known but its bytes. */
export const unknownDocument = (sha256: string): FactsFile['document'] => ({
  kind: 'unknown',
  id: `sha256:${sha256}`,
  title: null,
  date: null,
  dateInterval: null,
  chamber: null,
  sessionYear: null,
  dossiers: [],
  number: null,
  reference: null,
  sender: null,
  truncatedStart: false,
  truncatedEnd: false,
  evidence: {},
})
