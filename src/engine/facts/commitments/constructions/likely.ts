import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'

/** Asked by the judge, of sentences in which no other construction fits. */
export const likely: Construction = {
  id: 'commitments/likely@1',
  reads: 'Zinnen die door hun woorden en hun plaats op een toezegging lijken, ook als geen ander kenmerk dat zegt.',
  why: 'Hetzelfde voornemen kan met vele werkwoorden worden gezegd. Welke woorden erbij horen, en wat er dan omheen staat, is geleerd van gelabelde brieven; alles telt een beetje mee.',
  examples: [
    { in: 'kamerbrief', text: 'De resultaten neemt Rijkswaterstaat mee in de volgende monitor.' },
    { in: 'antwoord op Kamervragen', text: 'De uitkomsten neemt de inspectie mee in het volgende jaarplan.' },
  ],
  leaves: ['Het kabinet heeft het rapport in mei ontvangen.'],
  problems: [
    'Waarom een zin hieronder valt, is niet in één woord te zeggen.',
    'De telling is van brieven waarvan dit geleerd is. In andere brieven is het minder vaak terecht, het minst in teksten vol valkuilen.',
  ],
  read: ({ clause, mood }) => (clause.kind === 'main' && MOODS.has(mood) ? { kind: 'promise' } : null),
}

const MOODS = new Set<Act['mood']>(['future', 'go', 'want', 'must', 'present'])
