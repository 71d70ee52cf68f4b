import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { likelyScores } from '../likelihood/likelihood.ts'
import type { Rule } from '../rule.ts'

export const LIKELY = 'findings/likely@1'

/** Log-odds. Chosen on letters that were judged by weights fitted on others (decision 21). */
const ENOUGH = -0.25

/**
 * Whether the words of a sentence are those of a finding, though no cue weighs enough. To be asked where the document has
 * named a study.
 */
export function isLikelyFinding(sentence: Sentence, context: Context): boolean {
  const scores = sentence.text.endsWith('?') ? null : likelyScores(sentence, context)
  return scores !== null && scores.finding > ENOUGH && scores.finding > scores.recommendation
}

export const likelyRule: Rule = {
  id: LIKELY,
  reads: 'Zinnen waarvan de woorden samen op een uitkomst van onderzoek wijzen, ook als geen ander kenmerk dat zegt.',
  why: 'Een brief vertelt uitkomsten vaak na als gewone zinnen. Welke woorden daarbij horen, is geleerd van gelabelde brieven; elk woord telt een beetje mee.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Het bureau keek naar de sluis. De wachttijd ligt sinds de verbouwing een kwart lager.',
    },
    {
      in: 'rapport',
      text: 'Het rapport gaat over bruggen. Schippers zijn er tevreden over, maar kennen de regels nauwelijks.',
    },
  ],
  leaves: ['Ik stuur u het rapport in mei.'],
  problems: [
    'Waarom een zin hieronder valt, is niet in één woord te zeggen.',
    'De telling is van brieven waarvan dit geleerd is. In andere brieven is het minder vaak terecht, het minst in teksten vol valkuilen.',
  ],
}
