import { expect, test } from 'vitest'
import { hitsIn } from './testing.ts'

const text = 'Datum 3 mei 2024 Onze referentie 1234567'
const start = text.indexOf('1234567')
const document = { reference: '1234567', evidence: { reference: [{ start, end: start + 7 }] } }

test('the reference comes from the identity of the document', () => {
  const [hit] = hitsIn(text, { kind: 'furniture', zone: 'metadata', document })
  expect(hit).toMatchObject({
    start,
    end: start + 7,
    fields: { canonical: 'ref:1234567', role: 'self', type: 'document_reference' },
  })
})

test('digits alone are never a reference', () => {
  expect(hitsIn(text)).toEqual([])
})

test('a reference whose place is elsewhere gives nothing', () => {
  const elsewhere = { reference: '1234567', evidence: { reference: [{ start: 900, end: 907 }] } }
  expect(hitsIn(text, { document: elsewhere })).toEqual([])
})

const title = 'De Stand van Voorbeelden 2021'
test('the title at the foot of a page is the report itself, with its page', () => {
  const [hit] = hitsIn(`${title} 21`, { kind: 'furniture', zone: 'page_footer', document: { kind: 'report', title } })
  expect(hit).toMatchObject({
    start: 0,
    end: title.length,
    fields: { canonical: 'report:stand-van-voorbeelden-2021', role: 'self', pinpointPage: 21 },
  })
})

test('the same words in running text, or of a letter, are not', () => {
  expect(hitsIn(`${title} 21`, { document: { kind: 'report', title } })).toEqual([])
  expect(
    hitsIn(`${title} 21`, { kind: 'furniture', zone: 'page_footer', document: { kind: 'kamerbrief', title } }),
  ).toEqual([])
  expect(
    hitsIn('Iets anders 21', { kind: 'furniture', zone: 'page_footer', document: { kind: 'report', title } }),
  ).toEqual([])
})

test('the id of the document in its own text is the document itself', () => {
  const own = { id: 'kst-30573-171' }
  expect(hitsIn('kst-30573-171', { document: own })[0]?.fields.role).toBe('self')
  expect(hitsIn('Kamerstuk 30 573, nr. 171', { document: own })[0]?.fields.role).toBe('self')
  expect(hitsIn('Kamerstuk 30 573, nr. 172', { document: own })[0]?.fields.role).toBe('reference')
})
