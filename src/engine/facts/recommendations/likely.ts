import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { actsOf } from '../commitments/act.ts'
import { plainOf } from '../findings/plain.ts'
import { likelyScores } from '../likelihood/likelihood.ts'
import { mentionsIn } from '../reactions/mentions.ts'
import type { Rule } from '../rule.ts'
import { isNoAdvice } from './direct.ts'

export const LIKELY = 'recommendations/likely@1'

/** Log-odds. Chosen on letters that were judged by weights fitted on others (decision 21). */
const ENOUGH = 0.6

/**
 * Whether the words of a sentence are those of advice, though no rule knows them. To be asked where the document has named
 * who advises. Items without a verb are none, and what «wij» propose is no advice to «wij».
 */
export function isLikelyAdvice(sentence: Sentence, context: Context): boolean {
  if (sentence.text.endsWith('?') || sentence.section === 'decision') return false
  if ((likelyScores(sentence, context)?.recommendation ?? -1) <= ENOUGH) return false
  const acts = actsOf(sentence).filter((it) => it.clause.kind === 'main' && it.mood !== 'none')
  const { text } = plainOf(sentence)
  // «Voor uitstel, de derde suggestie, moet de wet worden gewijzigd» speaks of advice that was given.
  if (isNoAdvice(text) || mentionsIn(text).some(({ which }) => which.isLoose !== true)) return false
  return acts.length > 0 && acts.every((it) => it.subject.who !== 'first')
}

export const likelyRule: Rule = {
  id: LIKELY,
  reads: 'Zinnen waarvan de woorden samen op advies wijzen, ook als geen ander kenmerk dat zegt.',
  why: 'Advies wordt vaak in eigen woorden naverteld. Welke woorden daarbij horen, is geleerd van gelabelde brieven; elk woord telt een beetje mee.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Ten slotte is de raad van mening dat de havenmeester een grotere rol verdient.',
    },
    { in: 'rapport', text: 'Daarnaast verdient de kade volgens de raad een eigen beheerder.' },
  ],
  leaves: ['Ik stuur u het rapport in mei.'],
  problems: [
    'Waarom een zin hieronder valt, is niet in één woord te zeggen.',
    'De telling is van brieven waarvan dit geleerd is. In andere brieven is het minder vaak terecht, het minst in teksten vol valkuilen.',
  ],
}
