import { expect, test } from 'vitest'
import { processorTime } from '../../test/processor-time.ts'
import { masked } from './masked.ts'

// ⟦…⟧: what must not be readable.
const hidden = [
  'Contactpersoon: ⟦J. de Vries⟧',
  'Contactpersoon\n  mr. ⟦A.B. van der Laan⟧\n',
  'Contactpersoon: ⟦Jan Pietersen⟧',
  'Contactpersoon   ⟦Karin van den Oever-Smit⟧',
  'contactpersoon: mevrouw ⟦Smit⟧',
  'Behandeld door drs. ⟦P. Kuiper⟧ op 3 mei.',
  'Steller ⟦M.J. ’t Hart⟧',
  'Opgesteld door: ⟦Th. Bakker⟧',
  'Neem voor vragen contact op met of bel. U kunt contact opnemen met de heer ⟦Ali el Amrani⟧.',
  '⟦K. Mulder⟧, beleidsmedewerker bij de directie Water',
  '⟦K. Mulder⟧ (senior beleidsadviseur)',
  '⟦K. Mulder⟧\nBeleidsmedewerker',
  'Gesproken is met beleidsmedewerker ⟦K. Mulder⟧ van het ministerie.',
  'beslismedewerker mevrouw ⟦de Boer⟧',
]
for (const marked of hidden) test(`the name in «${marked}» is hidden`, () => check(marked))

test('a name beside a number or an address of one person is hidden', () => {
  check('⟦J.W. Postma⟧, tel. 070 - ⟦123 45 67⟧', /070/)
  check('⟦J.W. Postma⟧\nT 06-⟦12345678⟧', /06/)
  check('⟦J.W. Postma⟧ (⟦j.postma⟧@⟦minvoorbeeld⟧.⟦nl⟧)')
})

const shown = [
  'De Minister van Voorbeeldzaken,\nA.B. van der Brugge',
  'De Staatssecretaris van Voorbeeld,\nmr. A.B. Laan\nT 070-',
  'namens deze,\nJ. Jansen\nDirecteur-generaal Water',
  'De directeur-generaal,\nJ. Jansen',
  'Contactpersoon: Directie Waterbeheer',
  'Contactpersoon\nDen Haag',
  'Contactpersoon\nDatum\n12 maart 2031',
  'Inlichtingen bij Rijksdienst Voorbeeld',
  'Opgesteld door: Bureau Noord Onderzoek',
  'De contactpersoon is Jan of Piet bekend.',
  'De vaste contactpersoon van het loket helpt de aanvrager.',
  'het lid J. Jansen (D66) vraagt de minister',
  'J. Jansen, hoogleraar bestuurskunde',
  'Jansen, J. (2019). Wachten op de brug. Voorbeeldstad.',
  'Een beleidsmedewerker van de gemeente Voorbeeld belde.',
  'De beleidsmedewerkers Water en Bodem werken samen.',
  'afdelingshoofd Vergunningen',
  'uw brief van 3 mei (Stb. 2019, 143) is behandeld door de Tweede Kamer',
]
for (const text of shown) test(`«${text}» stays`, () => expect(masked(text)).toBe(text))

test('a minister who signs stays also where a telephone number follows', () => {
  expect(masked('De Minister van Voorbeeldzaken,\nA.B. van der Brugge\nT 070 - 123 45 67')).toContain(
    'A.B. van der Brugge',
  )
})

test('masking what is masked changes nothing, and the length holds', () => {
  for (const marked of [...hidden, ...shown]) {
    const text = marked.replace(/[⟦⟧]/gu, '')
    const once = masked(text)
    expect(once.length).toBe(text.length)
    expect(masked(once)).toBe(once)
  }
})

// On a quiet machine a second or two; in quadratic time it would be minutes.
test('long runs of what names are made of take linear time', { timeout: 60_000 }, () => {
  const started = processorTime()
  for (const unit of [
    'A.',
    'A',
    'de ',
    'Van der ',
    'mr. ',
    'Contactpersoon ',
    'Contactpersoon: A. ',
    'Aa ',
    "'t ",
    'A.B. Jansen ',
    'J. Jansen, tel. 070-1234567\n',
  ])
    masked(unit.repeat(40_000))
  expect(processorTime() - started).toBeLessThan(20_000)
})

/** What is marked is unreadable but for the signs between its letters, and all else is as it was. */
function check(marked: string, alsoHidden = /(?!)/): void {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const expected = marked.replace(/⟦([^⟧]+)⟧/gu, (_, name: string) => name.replace(/[\p{L}\p{N}]/gu, '•'))
  expect(masked(text)).toBe(expected.replace(alsoHidden, (digits) => '•'.repeat(digits.length)))
}
