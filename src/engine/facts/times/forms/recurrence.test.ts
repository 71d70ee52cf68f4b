import { expect, test } from 'vitest'
import { type Case, marksOf, readMarked } from '../testing.ts'

const cases: Case[] = [
  ['Ik informeer u ⟦jaarlijks⟧.', ['2024-03-15..2025-03-15 recurrence P1Y']],
  ['een ⟦halfjaarlijkse⟧ brief', ['2024-03-15..2024-09-15 recurrence P6M']],
  ['⟦elk kwartaal⟧', ['2024-03-15..2024-06-15 recurrence P3M']],
  ['⟦per kwartaal⟧ ontvangt u', ['2024-03-15..2024-06-15 recurrence P3M']],
  ['⟦ieder jaar⟧', ['2024-03-15..2025-03-15 recurrence P1Y']],
  ['⟦maandelijks⟧', ['2024-03-15..2024-04-15 recurrence P1M']],
  ['⟦tweejaarlijks⟧', ['2024-03-15..2026-03-15 recurrence P2Y']],
  ['⟦twee keer per jaar⟧', ['2024-03-15..2024-09-15 recurrence P6M']],
  ['⟦tweemaal per jaar⟧', ['2024-03-15..2024-09-15 recurrence P6M']],
  ['⟦eens per jaar⟧', ['2024-03-15..2025-03-15 recurrence P1Y']],
  ['⟦eens in de vijf jaar⟧', ['2024-03-15..2029-03-15 recurrence P5Y']],
  ['⟦om de drie maanden⟧', ['2024-03-15..2024-06-15 recurrence P3M']],
  ['⟦elke zes weken⟧', ['2024-03-15..2024-04-26 recurrence P6W']],
  ['wordt ⟦periodiek⟧ bezien', ['- recurrence']],
  ['⟦vijf keer per jaar⟧', ['- recurrence']],
  ['een periodieke rapportage', []],
  ['de Regeling periodiek evaluatieonderzoek', []],
  ['€ 100 per maand en 5.000 aanvragen per jaar', []],
  ['tien aanvragen per persoon', []],
  ['het dagelijks bestuur en regelmatig verblijf', []],
  ['elke vreemdeling', []],
  ['Om de 18 maanden-termijn te halen', []],
]
for (const [marked, read] of cases) {
  test(marked, () => {
    expect(readMarked(marked)).toEqual(marksOf(marked, read))
  })
}

test('when the day of the document is not known exactly, there is no next time', () => {
  const about = { date: null, dateInterval: ['2019-01-01', '2019-09-16'] } as const
  expect(readMarked('jaarlijks', about).read).toEqual(['- recurrence P1Y'])
})
