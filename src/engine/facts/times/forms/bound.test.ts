import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked, timesIn, written } from '../testing.ts'

const cases: Case[] = [
  ['⟦vóór 1 juli 2024⟧', ['2024-03-15..2024-07-01 day']],
  ['⟦uiterlijk 1 juli 2024⟧', ['2024-03-15..2024-07-01 day']],
  ['⟦uiterlijk op 1 juli 2024⟧', ['2024-03-15..2024-07-01 day']],
  ['⟦uiterlijk in het derde kwartaal⟧ volgt', ['2024-03-15..2024-09-30 quarter']],
  ['⟦uiterlijk eind 2025⟧', ['2024-03-15..2025-12-31 part_of_year']],
  ['⟦uiterlijk 2026⟧', ['2024-03-15..2026-12-31 year']],
  ['⟦niet later dan eind 2024⟧', ['2024-03-15..2024-12-31 part_of_year']],
  ['⟦op zijn laatst in mei⟧', ['2024-03-15..2024-05-31 month']],
  ['⟦vóór eind 2024⟧', ['2024-03-15..2024-12-31 part_of_year']],
  ['⟦vóór mei 2025⟧', ['2024-03-15..2025-04-30 month']],
  ['⟦vóór 2025⟧', ['2024-03-15..2024-12-31 year']],
  ['⟦vo\u0301o\u0301r 1 juli 2024⟧ met losse accenten', ['2024-03-15..2024-07-01 day']],
  ['⟦vóór de zomer van 2025⟧', ['2024-03-15..2025-07-04 season']],
  ['⟦vóór 1 januari 2015⟧ was dit anders', ['..2015-01-01 day']],
  ['⟦vanaf 2025⟧', ['2025-01-01.. year']],
  ['⟦met ingang van 1 januari 2025⟧', ['2025-01-01.. day']],
  ['⟦niet eerder dan 1 mei 2025⟧', ['2025-05-01.. day']],
  ['⟦sinds 2021⟧', ['2021-01-01.. year']],
  ['⟦vanaf 2021 tot en met 2025⟧', ['2021-01-01..2025-12-31 year_range']],
  ['⟦na 2025⟧', ['2026-01-01.. year']],
  ['⟦na 1 juli 2024⟧', ['2024-07-02.. day']],
  ['⟦na de zomer⟧ volgt', ['2024-09-01..2024-11-30 season']],
  ['⟦tot en met 2026⟧', ['..2026-12-31 year']],
  ['⟦tot 1 mei 2024⟧', ['..2024-05-01 day']],
  ['⟦tot 2025⟧', ['..2024-12-31 year']],
  ['⟦voor 1 juli 2024⟧ ontvangt u', ['2024-03-15..2024-07-01 day']],
  ['Dit is gepland voor ⟦1 juli 2024⟧.', ['2024-07-01 day']],
  ['De afronding is voor ⟦eind 2024⟧ voorzien.', ['2024-10-01..2024-12-31 part_of_year']],
  ['Ik bericht u ⟦voor eind 2024⟧.', ['2024-03-15..2024-12-31 part_of_year']],
  ['Ik bericht u ⟦nog voor de zomer⟧.', ['2024-03-15..2024-07-05 season']],
  ['de raming voor ⟦mei 2024⟧', ['2024-05-01..2024-05-31 month']],
  ['de middelen voor ⟦2025⟧', ['2025-01-01..2025-12-31 year']],
  ['⟦In de loop van 2024⟧ volgt', ['2024-01-01..2024-12-31 year']],
  ['⟦in de loop van het voorjaar⟧ volgt', ['2024-03-01..2024-05-31 season']],
  ['⟦van maart tot juni 2023⟧', ['2023-03-01..2023-06-30 month']],
  ['⟦van november tot februari 2024⟧', ['2023-11-01..2024-02-29 month']],
  ['⟦1 mei 2023 tot en met 30 juni 2024⟧', ['2023-05-01..2024-06-30 day']],
  ['⟦maart-juni 2023⟧', ['2023-03-01..2023-06-30 month']],
  ['⟦maart/april 2024⟧', ['2024-03-01..2024-04-30 month']],
  ['⟦tussen 1 mei en 1 juli 2024⟧', ['2024-05-01..2024-07-01 day']],
  ['⟦juni⟧ of ⟦september 2024⟧', ['2024-06-01..2024-06-30 month', '2024-09-01..2024-09-30 month']],
  ['uiterlijk te raadplegen', []],
  ['tot de kern en na het debat', []],
  ['in de loop der tijd', []],
  ['op zijn laatst gehouden voordracht', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

const other = (text: string) => timesIn(text).flatMap((hit) => hit.fields.alternatives.map(written))
test('«voor eind 2024 voorzien» may mean before, «voor eind 2024» at the end', () => {
  expect(other('De afronding is voor eind 2024 voorzien.')).toEqual(['2024-03-15..2024-12-31'])
  expect(other('Ik bericht u voor eind 2024.')).toEqual(['2024-10-01..2024-12-31'])
})
test('«vóór de zomer» means the recess, the calendar is the other reading', () => {
  expect(other('vóór de zomer van 2025')).toEqual(['2024-03-15..2025-05-31'])
})
