import { expect, test } from 'vitest'
import { readRegisterFile } from './read.ts'

const ODATA = {
  '@odata.context': 'x#Toezegging',
  value: [
    {
      ...{ Id: 'aaaa', Nummer: 'TZ203103-130', Tekst: 'De minister opent een meldpunt.', Status: 'Openstaand' },
      ...{ AanmaakDatum: '2031-03-13T00:00:00+01:00', Achternaam: 'Bakker', Functie: 'Minister van Voorbeeldzaken' },
      ...{ DatumNakoming: null, KamerbriefNakoming: [{ Nummer: '2031D01234' }], Verwijderd: false, Notities: 'x' },
      ...{ IsHerhalingVan: [{ Id: 'bbbb' }, { Id: 'cccc' }] },
    },
  ],
}

test('an answer of the OData form gives its promises, relations by what names them', () => {
  expect(readRegisterFile(JSON.stringify(ODATA))).toEqual({
    nameless: 0,
    promises: [
      {
        ...{ chamber: 'TK', key: 'tk-toezegging:TZ203103-130', number: 'TZ203103-130', made: '2031-03-13' },
        ...{ surname: 'Bakker', role: 'Minister van Voorbeeldzaken', ministry: null, deadline: null },
        ...{ text: 'De minister opent een meldpunt.', status: 'Openstaand', fulfilledOn: null, letter: '2031D01234' },
        ...{ changed: null, isRemoved: false, follows: ['bbbb', 'cccc'] },
      },
    ],
  })
})

test('other capitals, unknown values, missing fields and moments in UTC are read as they are', () => {
  const [only] =
    readRegisterFile('{"NUMMER": "TZ1", "status": "In behandeling", "aanmaakdatum": "2031-03-12T23:00:00Z"}')
      ?.promises ?? []
  expect(only).toMatchObject({ number: 'TZ1', status: 'In behandeling', made: '2031-03-13', text: null, surname: null })
})

test('promises of the Senate are told by their number', () => {
  const lines = '{"nummer": "T02867", "status": "deels voldaan", "termijn": "1 juli 2031"}\n{"nummer": "TZ1"}\n'
  const { promises } = readRegisterFile(lines) ?? { promises: [] }
  expect(promises.map((it) => [it.key, it.status, it.deadline])).toEqual([
    ['ek-toezegging:T02867', 'deels voldaan', '1 juli 2031'],
    ['tk-toezegging:TZ1', null, null],
  ])
})

test('a feed of the SyncFeed form gives the last word on each, also that it was taken back', () => {
  const entry = (attributes: string, inside: string) =>
    `<entry><title>x</title><content type="application/xml"><ns1:toezegging xmlns:ns1="u" ${attributes}>${inside}</ns1:toezegging></content></entry>`
  const feed = `\ufeff<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${[
    entry('id="a" ns1:verwijderd="false"', '<ns1:nummer>TZ2</ns1:nummer><ns1:status>Openstaand</ns1:status>'),
    entry(
      'id="a" ns1:verwijderd="false"',
      '<ns1:activiteit ref="z"/><ns1:isHerhalingVan ref="b"/><ns1:isHerhalingVan ref="c"/><ns1:nummer>TZ2</ns1:nummer><ns1:datumNakoming>2031-05-01T00:00:00</ns1:datumNakoming><ns1:status>Voldaan</ns1:status><ns1:tekst>Een &amp; ander</ns1:tekst>',
    ),
    entry('id="d" ns1:verwijderd="true"', ''),
  ].join('')}</feed>`
  expect(readRegisterFile(feed)?.promises).toMatchObject([
    {
      key: 'tk-toezegging:TZ2',
      status: 'Voldaan',
      fulfilledOn: '2031-05-01',
      text: 'Een & ander',
      follows: ['b', 'c'],
    },
    { key: 'tk-toezegging:d', isRemoved: true },
  ])
})

test('what is in no form of a register is said to be none; an entry that nothing names is counted', () => {
  expect(readRegisterFile('Geachte voorzitter,')).toBe(null)
  expect(readRegisterFile('<a><b></a>')).toBe(null)
  expect(readRegisterFile('[{"Tekst": "Zonder nummer"}, 3, null]')).toEqual({ promises: [], nameless: 1 })
})
