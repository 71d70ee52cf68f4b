import { expect, test } from 'vitest'
import { type Case, hitsIn, idsIn, marksOf, printed, readMarked } from './testing.ts'

const cases: Case[] = [
  ['Zie ⟦Kamerstukken II 2019/20, 35 501, nr. 3⟧, p. 14-16, en verder.', ['kst-35501-3']],
  ['(⟦Kamerstuk 19 637, nr. 2911⟧)', ['kst-19637-2911']],
  ['De ⟦kamerstukken II 1998/99, 26 732, nr. 7⟧ en ⟦9⟧.', ['kst-26732-7', 'kst-26732-9']],
  ['⟦Kamerstukken I 2021/22, 35 925 VI, C⟧, p. 2', ['kst-35925-VI-C']],
  ['⟦Tweede Kamer, vergaderjaar 2020–2021, 35 749, nr. 12⟧.', ['kst-35749-12']],
  ['⟦Eerste Kamer, vergaderjaar 2020–2021, 35 749, AB⟧.', ['kst-35749-AB']],
  ['⟦TK 2012-2013, 33512, nr. 8⟧ gaat hierop in.', ['kst-33512-8']],
  ['⟦Kamerstuk TK 33.999XV, 41⟧', ['kst-33999-XV-41']],
  ['2⟦Kamerstukken II 2016/17, 34 550-XVI, nr. 5⟧', ['kst-34550-XVI-5']],
  ['⟦Kamerstukken II 2023/24, 21501-20, nr. 2010⟧ (raad)', ['kst-21501-20-2010']],
  ['⟦Kamerstukken II 2015/16, 34 300 A, nr. 10⟧ is van een fonds.', ['kst-34300-A-10']],
  ['⟦Kamerstukken II 2014/15, 34 158 (R2048), nr. 4⟧', ['kst-34158-4']],
  ['⟦Kamerstukken I 2013/14, CXII, K⟧', ['kst-CXII-K']],
  ['⟦Kamerstukken II, Zitting 1964-1965-7877, Nr. 3⟧, blz. 6', ['kst-7877-3']],
  ['⟦Kamerstukken 11, 2001/2002, 28 200 nr.2⟧ pag.9', ['kst-28200-2']],
  ['⟦Kamerstukken II 2020/21, 35 420, nr. 217⟧; nr. ⟦220⟧, p. 3.', ['kst-35420-217', 'kst-35420-220']],
  ['⟦Kamerstuk 30 950, nr. 185⟧ en ⟦29 614, nr. 39⟧', ['kst-30950-185', 'kst-29614-39']],
  ['⟦Bijlage bij Kamerstukken II 2021/22, 30 573, nr. 190⟧', ['kst-30573-190']],
  ['Het dossier ⟦Kamerstukken 33 199⟧ is gesloten.', ['dossier:33199']],
  ['⟦Kamerstuknummer 31 839, nr. 700⟧', ['kst-31839-700']],
  // A word, a year, an amount or a count behind the number is not another number.
  ['⟦Kamerstuk 29 279, nr. 512⟧, 14 maart 2019', ['kst-29279-512']],
  ['⟦Kamerstuk 29 279, nr. 512⟧ en 3 moties', ['kst-29279-512']],
  ['De Kamerstukken II liggen ter inzage.', []],
  ['Tweede Kamer, vergaderjaar 2019-2022, 31 000, nr. 4', []],
  ['De Tweede Kamer heeft 12 000 brieven ontvangen.', []],
  ['De Eerste Kamer telt 75 leden, nr. 3 is de oudste.', []],
  ['TK-lid Jansen vroeg naar 20 000 woningen.', []],
]
for (const [marked, ids] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, ids))
  })
}

test('a range has the citation up to its first number, then the range for what it implies, then its last number', () => {
  const hits = hitsIn('Kamerstukken II 2017/18, 34 775 XV, nrs. 11-14 zijn moties.')
  expect(hits.map((it) => [it.fields.canonical, printed(it)])).toEqual([
    ['kst-34775-XV-11', 'Kamerstukken II 2017/18, 34 775 XV, nrs. 11'],
    ['kst-34775-XV-12', '11-14'],
    ['kst-34775-XV-13', '11-14'],
    ['kst-34775-XV-14', '14'],
  ])
  expect(hits.map((it) => it.fields.details.from)).toEqual([
    undefined,
    'Kamerstukken II 2017/18, 34 775 XV, nrs. 11-14',
    'Kamerstukken II 2017/18, 34 775 XV, nrs. 11-14',
    'Kamerstukken II 2017/18, 34 775 XV, nrs. 11-14',
  ])
})

test('a range that is too long to be one gives its two ends', () => {
  expect(idsIn('Kamerstuk 31 000, nrs. 3-2000')).toEqual(['kst-31000-3', 'kst-31000-2000'])
})

test('one piece under two dossiers is two candidates, both assumed', () => {
  const hits = hitsIn('Kamerstukken 33 037 en 28 973, nr. 221')
  expect(hits.map((it) => [it.fields.canonical, it.certainty, printed(it)])).toEqual([
    ['kst-33037-221', 'assumed', 'Kamerstukken 33 037 en 28 973, nr. 221'],
    ['kst-28973-221', 'assumed', '28 973, nr. 221'],
  ])
})

test('a footer is the document itself, and its page is not the number', () => {
  const [hit] = hitsIn('Tweede Kamer, vergaderjaar 2021–2022, 35 925 VI, nr. 2 117')
  expect(hit?.fields).toMatchObject({ canonical: 'kst-35925-VI-2', role: 'self', pinpointPage: 117 })
  expect(hit && printed(hit)).toBe('Tweede Kamer, vergaderjaar 2021–2022, 35 925 VI, nr. 2')
})

const pages: [string, number | null, string | undefined][] = [
  ['Kamerstukken II 2009/10, 32 211, nr. 3, p. 12', 12, '12'],
  ['Kamerstukken II 2009/10, 32 211, nr. 3, blz. 7–8', 7, '7-8'],
  ['Kamerstukken II 2009/10, 32 211, nr. 3, p. 12 en 13', 12, '12,13'],
  ['Kamerstukken II 2009/10, 32 211, nr. 3, p. 4 e.v.', 4, '4-'],
  ['Kamerstukken II 2009/10, 32 211, nr. 3 (bijlage II), pag. 17, 19-22', 17, '17,19-22'],
  ['Kamerstukken II 2009/10, 32 211, nr. 3', null, undefined],
]
for (const [text, first, all] of pages) {
  test(`pages of: ${text}`, () => {
    const [hit] = hitsIn(text)
    expect([hit?.fields.pinpointPage, hit?.fields.details.pages]).toEqual([first, all])
  })
}

test('the chamber is what the text says, else what the number tells', () => {
  const chamber = (text: string) => hitsIn(text)[0]?.fields.details
  expect(chamber('Kamerstukken I 2009/10, 32 211, nr. 61a')).toMatchObject({ chamber: 'EK' })
  expect(chamber('Kamerstuk 32 211, nr. 6')).toMatchObject({ chamber: 'TK', chamberFrom: 'number' })
  expect(chamber('Kamerstuk 32 211, nr. F')).toMatchObject({ chamber: 'EK', chamberFrom: 'number' })
})

test('the year is the one printed, and never invented', () => {
  expect(hitsIn('Kamerstukken II 1999/00, 26 900, nr. 5')[0]?.fields.sessionYear).toBe('1999-2000')
  expect(hitsIn('Kamerstuk 26 900, nr. 5')[0]?.fields.sessionYear).toBeNull()
})
