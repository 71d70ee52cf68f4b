import { expect, test } from 'vitest'
import { printed, structured } from '../../../../test/engine/structured.ts'
import type { DocumentIdentity } from '../../context.ts'

const cases: [why: string, text: string, expected: Partial<DocumentIdentity>][] = [
  [
    'a printed letter with its head',
    `Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2020-2021
31 497 Passend onderwijs
Nr. 402 BRIEF VAN DE MINISTER VOOR BASIS- EN VOORTGEZET ONDERWIJS
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Den Haag, 4 maart 2021
Hierbij bied ik u het rapport aan.
De Minister voor Basis- en Voortgezet Onderwijs,
A.B. van der Voorbeeld`,
    {
      kind: 'kamerbrief',
      id: 'kst-31497-402',
      date: '2021-03-04',
      chamber: 'TK',
      sessionYear: '2020-2021',
      dossiers: ['31497'],
      number: '402',
      sender: { role: 'Minister voor Basis- en Voortgezet Onderwijs', person: 'A.B. van der Voorbeeld' },
      truncatedStart: false,
      truncatedEnd: false,
    },
  ],
  [
    'the page number in the footer is told apart from the number of the paper',
    'de ramingen zijn bijgesteld.\n\nTweede Kamer, vergaderjaar 2022–2023, 36 200 XV, nr. 2 118',
    {
      id: 'kst-36200-XV-2',
      number: '2',
      dossiers: ['36200-XV'],
      date: null,
      dateInterval: ['2022-09-20', '2023-09-18'],
      truncatedStart: true,
    },
  ],
  [
    'print year and parliamentary year narrow the date',
    'Dit is de tekst.\n\nkst-31497-9\nISSN 0921 - 7371\n’s-Gravenhage 2020 Tweede Kamer, vergaderjaar 2020–2021, 31 497, nr. 9 1',
    { id: 'kst-31497-9', dateInterval: ['2020-09-15', '2020-12-31'] },
  ],
  [
    'a paper of the Eerste Kamer has a letter',
    'Dit is de tekst van het stuk.\n\nEerste Kamer, vergaderjaar 2023-2024, 36 067, AB 3',
    { id: 'kst-36067-AB', chamber: 'EK', number: 'AB' },
  ],
  [
    'a letter in the print of a ministry',
    `Ministerie van Ketenzaken

Datum 12 juni 2019
Betreft Beleidsreactie op het rapport Schakels in beeld

Geachte voorzitter,

Hierbij ontvangt u mijn reactie.

Hoogachtend,

de Staatssecretaris van Ketenzaken,
drs. C.D. Testa`,
    {
      kind: 'kamerbrief',
      date: '2019-06-12',
      title: 'Beleidsreactie op het rapport Schakels in beeld',
      sender: { role: 'Staatssecretaris van Ketenzaken', person: 'drs. C.D. Testa' },
    },
  ],
  [
    'a note to the minister',
    'Directie Ketens\n\nnota\n\nReactie op het rapport\n\nDatum\n\n3 mei 2022\n\nOnze referentie\n\n4011223\n\n1. Aanleiding\n\nHet rapport is af.\n\n2. Geadviseerd besluit\n\n- Akkoord te gaan met verzending.',
    {
      kind: 'beslisnota',
      id: 'ref:4011223',
      title: 'Reactie op het rapport',
      date: '2022-05-03',
      reference: '4011223',
      sender: { role: 'Directie Ketens', person: null },
    },
  ],
  [
    'a motion',
    'MOTIE VAN HET LID DE VRIES\nVoorgesteld 1 februari 2022\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering te handelen,\nen gaat over tot de orde van de dag.\nDe Vries\n\nkst-31497-77',
    { kind: 'motie', id: 'kst-31497-77', date: '2022-02-01', sender: null },
  ],
  [
    'a joint letter has co-senders',
    'Geachte voorzitter,\n\nMede namens de Minister van Financiën en de Staatssecretaris van Defensie, bied ik u het rapport aan.\n\nDe Minister van Ketenzaken,\nE.F. Proef',
    { coSenders: ['Minister van Financiën', 'Staatssecretaris van Defensie'] },
  ],
  [
    'a notice of the Staatscourant, with its number and day',
    'STAATSCOURANT    Nr. 4711\nvan het Koninkrijk der Nederlanden    12 mei 2031\n\nRegeling van de Minister van Ketenzaken van 2 mei 2031 tot wijziging van de Regeling schakels\n\nBesluit:\n\nARTIKEL I\n\nDe Regeling schakels wordt als volgt gewijzigd:',
    {
      kind: 'law',
      id: 'stcrt-2031-4711',
      date: '2031-05-12',
      title: 'Regeling van de Minister van Ketenzaken van 2 mei 2031 tot wijziging van de Regeling schakels',
    },
  ],
  [
    'a letter that speaks of the Staatscourant is a letter',
    'Geachte voorzitter,\n\nDe regeling is op 12 mei 2031 in de Staatscourant geplaatst (Nr. 4711).\n\nDe Minister van Ketenzaken,\nE.F. Proef',
    { kind: 'kamerbrief' },
  ],
  [
    'the cover of a report',
    'Schakels in beeld\n\nRapport\nBureau Voorbeeld\nIn opdracht van het Ministerie van Ketenzaken\n2 mei 2031\n\nIn 2030 hebben wij de schakels geteld. Er waren er veertig.',
    { kind: 'report', title: 'Schakels in beeld', date: '2031-05-02' },
  ],
  [
    'a sentence that speaks of a report is no cover',
    'De schakels zijn geteld.\n\nHet rapport volgt op 2 mei 2031.\n\nDan weten wij meer.',
    { kind: 'unknown', title: null },
  ],
  [
    'a text that says nothing of itself',
    'Zomaar een zin over van alles.',
    { kind: 'unknown', id: 'sha256:sha', date: null, dateInterval: null, sender: null },
  ],
]
for (const [why, text, expected] of cases) test(why, () => expect(structured(text).identity).toMatchObject(expected))

test('each part says where it was read', () => {
  const text = 'De tekst eindigt.\n\n’s-Gravenhage 2022 Tweede Kamer, vergaderjaar 2022–2023, 36 200 XV, nr. 2 2'
  const evidence = structured(text).identity.evidence
  expect(Object.fromEntries(Object.entries(evidence).map(([name, spans]) => [name, printed(text, spans)]))).toEqual({
    chamber: 'Tweede Kamer',
    sessionYear: '2022–2023',
    dossiers: '36 200 XV',
    number: '2',
  })
  expect(evidence.number?.[0]?.start).toBe(text.lastIndexOf('nr. 2') + 4)
})
