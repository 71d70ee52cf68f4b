import type { StatementRule } from '../statement-rule.ts'

export const hypothetical: StatementRule = {
  id: 'statements/hypothetical@1',
  kind: 'hypothetical',
  when: 'before',
  reads: '«Zou kunnen», «zouden», «mocht … dan».',
  why: '«Zou» stelt iets voor als denkbaar; niemand zegt dat het gebeurt.',
  examples: [
    { in: 'kamerbrief', text: 'Een lagere drempel zou tot meer aanvragen kunnen leiden.' },
    { in: 'rapport', text: 'Mocht de vraag stijgen, dan zouden extra plaatsen nodig zijn.' },
  ],
  leaves: ['Mocht de vraag stijgen, dan zal ik uw Kamer informeren.'],
  holds: ({ acts, text }) => {
    if (!acts.some((it) => it.mood === 'would')) return false
    const mains = acts.filter((it) => it.clause.kind === 'main' && it.mood !== 'none')
    return (
      mains.length > 0 &&
      mains.every((it) => it.mood === 'would' || /^[Mm]ocht/u.test(text)) &&
      mains.some((it) => it.mood === 'would')
    )
  },
}
