import { stative } from '../../../vocabulary/verb-classes.ts'
import { likelyScores } from '../../likelihood/likelihood.ts'
import type { Act } from '../act.ts'
import type { Construction } from '../construction.ts'

/** Log-odds. Chosen on letters that were judged by weights fitted on others (decision 21). */
const ENOUGH = 0.5
/** With a moment to come in the sentence. */
const ENOUGH_AHEAD = -0.5

export const likely: Construction = {
  id: 'commitments/likely@1',
  reads: 'Zinnen waarvan de woorden samen op een toezegging wijzen, ook als geen ander kenmerk dat zegt.',
  why: 'Hetzelfde voornemen kan met vele werkwoorden worden gezegd. Welke woorden erbij horen, is geleerd van gelabelde brieven; elk woord telt een beetje mee.',
  examples: [
    { in: 'kamerbrief', text: 'De cijfers over de wachttijd betrekt de dienst daarbij.' },
    { in: 'antwoord op Kamervragen', text: 'Rijkswaterstaat legt de laatste hand aan de lijst.' },
  ],
  leaves: ['Het kabinet heeft het rapport in mei ontvangen.'],
  problems: [
    'Waarom een zin hieronder valt, is niet in één woord te zeggen.',
    'De telling is van brieven waarvan dit geleerd is. In andere brieven is het minder vaak terecht, het minst in teksten vol valkuilen.',
  ],
  read(act, around) {
    if (!mayPromise(act) || around.isGuess || around.isHabit || around.sentence.text.endsWith('?')) return null
    const enough = around.isAhead ? ENOUGH_AHEAD : ENOUGH
    return (likelyScores(around.sentence, around.context)?.commitment ?? -1) > enough ? { kind: 'promise' } : null
  },
}

const MOODS = new Set<Act['mood']>(['future', 'go', 'want', 'must', 'present'])

/** What others will do is a prediction, and who hopes or thanks does nothing. */
const mayPromise = ({ clause, mood, subject: { who }, lemmas }: Act): boolean =>
  clause.kind === 'main' &&
  MOODS.has(mood) &&
  who !== 'third' &&
  who !== 'house' &&
  !lemmas.some((it) => stative.has(it))
