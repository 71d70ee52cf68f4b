import { expect, test } from 'vitest'
import { bodyText, printed, structured } from '../../../../test/engine/structured.ts'

const noteWords = (text: string) =>
  structured(text).footnotes.map((note) => [note.number, printed(text, note.anchor), printed(text, note.textSpans)])

test('a glued mark and a note at the foot of the page find each other', () => {
  const text =
    'De toets is vernieuwd2. Dat werkt.\n\n2 Te vinden op www.voorbeeld.nl\n\nkst-34567-8\nISSN 0921 - 7371\n'
  expect(noteWords(text)).toEqual([[2, 'vernieuwd', 'Te vinden op www.voorbeeld.nl']])
  expect(bodyText(text)).toBe('De toets is vernieuwd. Dat werkt.')
})

test('marks alone on a line hang on the line after them, before its first stop', () => {
  const text = `De inspectie bezocht veel scholen en sprak met
4
leraren. Daarna is het oordeel
herzien en gedeeld met het
5
bestuur. Er volgt een brief.
4
Onderwijsverslag, hoofdstuk drie.
5
Zie de bijlage bij deze brief.`
  expect(noteWords(text)).toEqual([
    [4, 'leraren', 'Onderwijsverslag, hoofdstuk drie.'],
    [5, 'bestuur', 'Zie de bijlage bij deze brief.'],
  ])
  expect(bodyText(text)).toContain(
    'sprak met leraren. Daarna is het oordeel herzien en gedeeld met het bestuur. Er volgt',
  )
})

test('a mark in the middle of a broken word is taken out and the word joined', () => {
  const text = `De commissie adviseert over het vergunning-
12
stelsel. Dat advies volgt.
12
Instellingsbesluit van de commissie.`
  expect(bodyText(text)).toBe('De commissie adviseert over het vergunningstelsel. Dat advies volgt.')
  expect(structured(text).zones.map((zone) => zone.kind)).toEqual(['displaced_footnote_marker', 'footnote_number'])
})

const untouched: [string, string][] = [
  [
    'CO2 and G20 are no marks without a note',
    'De CO2-heffing gaat naar de G20. Dat is nr.1 op de lijst.\n\nZie verder.',
  ],
  ['numbered headings are no notes', '1 Inleiding\n\nDit gaat over veel.\n\n2 Slot\n\nDat was het.'],
  [
    'a number alone without a note block stays text',
    'Het aantal is\n7\nen niet meer dan dat, zo blijkt uit de telling van vorig jaar.',
  ],
]
for (const [why, text] of untouched) {
  test(why, () => {
    expect(structured(text).footnotes).toEqual([])
    expect(bodyText(text).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
  })
}

test('each page has its own notes, and a sentence goes on over them', () => {
  const text = `De raad adviseert1 om de regeling te verruimen en daarbij
1 Advies van de raad.
Tweede Kamer, vergaderjaar 2021–2022, 31 497, nr. 9 1
\fook te letten op de kosten2. Dat advies volg ik.
2 Raming van het bureau.
Tweede Kamer, vergaderjaar 2021–2022, 31 497, nr. 9 2`
  expect(noteWords(text).map(([number, anchor]) => [number, anchor])).toEqual([
    [1, 'adviseert'],
    [2, 'kosten'],
  ])
  expect(bodyText(text)).toBe(
    'De raad adviseert om de regeling te verruimen en daarbij ook te letten op de kosten. Dat advies volg ik.',
  )
})

test('a mark at the end of a line is not taken for the space after it', () => {
  const text = 'De raad adviseert dit1\nen dat wordt gevolgd.\n\n1 Advies van de raad.\n\nkst-34567-8'
  const { flows } = structured(text)
  const view = flows[0]?.view
  expect(view?.text).toBe('De raad adviseert dit en dat wordt gevolgd.')
  expect(text[view?.at[view.text.indexOf(' en')] ?? 0]).toBe('\n')
})
