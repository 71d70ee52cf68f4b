import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, standing } from './testing.ts'

const cases: readonly Case[] = [
  ['minister ⟦Wolderink⟧ en staatssecretaris ⟦Van der Bruggen⟧'],
  ['minister ⟦Kuipers Lang⟧ sprak; toen las minister ⟦Kuipers⟧ Kamervragen voor'],
  ['de heer ⟦A.B. de Lang⟧ en mevrouw drs. ⟦Ter Haar-Kuik⟧'],
  ['het lid ⟦Wolderink⟧ en de leden ⟦De Lang⟧ (CDA), ⟦Kuipers⟧ en ⟦Van Dam⟧ vragen'],
  ['lid 2, eerste lid, leden van de fractie, het lid van uw fractie', []],
  ['de heer ⟦van Haersma Kuipers⟧, de heer van dienst'],
  ['De fungerend voorzitter van de commissie,\n⟦Wolderink⟧'],
  ['De adjunct-griffier van de commissie,\n⟦De Lang⟧'],
  ['De voorzitter van de vergadering, Nederland gezind, opende.', []],
  ['getekend door ⟦J.P.M. van Oosten⟧.'],
  ['onderdeel A. Inleiding, bijlage B. Kosten', []],
  ['Voorbeeld B.V. Nederland, N.V. Haven, A.B. Kuipersstraat 4', []],
  ['de minister van Verkeer', []],
  ['Geachte mevrouw Voorzitter, mevrouw de voorzitter', []],
  ['de ⟦minister van Financiën⟧ en minister ⟦Dekker⟧', ['Financiën', 'Dekker']],
]
for (const [marked, names, setting] of cases)
  test(marked, () => expect(readMarked(marked, setting)).toEqual(marksOf(marked, names)))

test('the office stands with the name', () => {
  const roles = (text: string) =>
    standing(text)
      .filter((it) => it.fields.type === 'person')
      .map((it) => it.fields.role)
  expect(roles('minister Wolderink, de heer Kuipers, het lid De Lang')).toEqual(['minister', null, 'lid'])
  expect(roles('De Minister van Defensie,\nA. Wolderink')).toEqual(['Minister van Defensie'])
  expect(roles('De griffier van de commissie,\nWolderink')).toEqual(['griffier van de commissie'])
})

test('a bare surname is the person who is named in full elsewhere, when there is only one', () => {
  const text = 'Minister Wolderink tekende. Getekend: A.B. Wolderink.'
  expect(readMarked(text).names).toEqual(['A.B. Wolderink', 'A.B. Wolderink'])
  expect(readMarked(`${text} Ook C.D. Wolderink las mee.`).names[0]).toBe('Wolderink')
})

test('who signs is found under the name the document gives, also without initials', () => {
  const document = { sender: { role: 'Minister van Landbouw', person: 'Marjon Wolderink' } }
  const [hit] = standing('Getekend te Den Haag, Marjon Wolderink', { document })
  expect(hit?.fields).toEqual({ type: 'person', canonical: 'Marjon Wolderink', role: 'Minister van Landbouw' })
})
