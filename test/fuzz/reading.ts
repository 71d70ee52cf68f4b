import fc from 'fast-check'
import { prove } from '../../src/engine/facts-file/proof.ts'
import { factsFileSchema } from '../../src/engine/facts-file/schema.ts'
import { factsFile, read, type Tools } from '../../src/engine/read.ts'

// Pieces that mean something to one rule or another, in any order and with anything between them.
const PIECES = [
  'Tweede Kamer, vergaderjaar 2018–2019, 30 573, nr. 171 1',
  'Kamerstukken II 2020/21, 35 811, nrs. 4-7',
  'artikel 3, eerste lid, van de Awb',
  'nota',
  'Datum',
  '5 november 2024',
  'Onze referentie',
  '1. Aanleiding',
  '– punt een;',
  'uiterlijk 1 mei',
  'voor het zomerreces',
  '1',
  '2',
  '12 ',
  'Thema Subthema Type Afronding Status Artikel',
  'Ex post 2022 afgerond Evaluatie 37.2 Link',
  'hoog-\nopgeleide',
  'niet-\n\nbindende',
  'het stuk1. Meer volgt.\n\n1 Te vinden in de bijlage\n',
  'hoog-',
  'opgeleide',
  '**Directie Zaken**',
  'aan1.',
  'Hierbij bied ik u aan',
  'Ik zal uw Kamer in 2025 informeren.',
  'De Minister van Zaken,',
  'A.B. Naam',
  '«citaat',
  '”',
  '\f',
  '\r\n',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud800',
  'www.voorbeeld.nl/a-',
  '[link](https://a.nl',
  'ECLI:NL:RVS:2022:1',
  '£',
  'é',
  '𝔘',
  '(((',
]

export const texts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { minLength: 15, maxLength: 80, size: 'max' },
  )
  .map((pieces) => pieces.join(''))

export interface Met {
  facts: number
  notes: number
  joined: number
}

/** What must hold of a reading of anything at all: its form, its proof, and the same again the second time. */
export function holds(bytes: Uint8Array, name: string, tools: Tools, met: Met): void {
  const reading = read(bytes, name, tools)
  const file = factsFile(reading)
  const form = factsFileSchema.safeParse(file)
  if (!form.success) throw new Error(`not of the form: ${form.error.message}`)
  const proof = prove(file, reading.source.text)
  if (proof.unproved.length > 0) throw new Error(`not proved: ${JSON.stringify(proof.unproved)}`)
  for (const flow of reading.flows)
    if (flow.view.text.length !== flow.view.at.length) throw new Error('a view without a place for each character')
  if (JSON.stringify(factsFile(read(bytes, name, tools))) !== JSON.stringify(file))
    throw new Error('another reading the second time')
  met.facts += proof.proved
  met.notes += reading.facts.footnotes.length
  met.joined += reading.hyphenation.length
}

export function fuzz(tools: Tools, seed: number, runs: number): Met {
  const met: Met = { facts: 0, notes: 0, joined: 0 }
  fc.assert(
    fc.property(texts, (text) => holds(new TextEncoder().encode(text), 'fuzz.txt', tools, met)),
    { seed, numRuns: runs },
  )
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      fc.constantFrom('a.txt', 'a.pdf', 'a.docx', 'a.html', 'a.xml', 'a'),
      (bytes, name) => holds(bytes, name, tools, met),
    ),
    { seed, numRuns: Math.ceil(runs / 4) },
  )
  return met
}
