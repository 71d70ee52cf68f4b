import type { Context } from '../../context.ts'
import type { Sentence } from '../../language/sentence.ts'
import { actsOf } from '../commitments/act.ts'
import { plainOf } from '../findings/plain.ts'
import { byRule, isUnthinkable, judged, type Tell } from '../likelihood/judge.ts'
import type { StatementKind } from '../meaning.ts'
import { mentionsIn } from '../reactions/mentions.ts'
import type { Rule } from '../rule.ts'
import { adviceWordsIn } from './advice-notes.ts'
import { Advice } from './advice-words.ts'
import { isNoAdvice } from './direct.ts'
import type { Place, Read } from './found.ts'
import type { Told } from './running-text.ts'

export const LIKELY = 'recommendations/likely@1'

/** What a sentence was taken for, and whether it may hold advice all the same. */
export interface Taken {
  readonly kind: StatementKind | undefined
  readonly mayHold: boolean
}

/** Log-odds of advice by all that is seen; null where only rules read. `read`: what the rules for running text read in it. */
export function judgedAdvice(place: Place, read: readonly Read[], told: Told, taken: Taken): number | null {
  const { sentence, words } = place
  if (sentence.section === 'decision') return null
  const tell: Tell = (see) => {
    see('mayHold', taken.mayHold)
    for (const { rule } of read) see(byRule(rule), true)
    for (const [name, bit] of ADVICE) if (words & bit) see(name, true)
    see('isAdvised', told.isAdvised)
    see('isNearAdvice', told.isNearAdvice)
    see('area', place.area)
    see('goesOn', place.goesOn)
    see('isNear', place.isNear)
    see('isAnnounced', place.isAnnounced)
  }
  return judged('recommendation', sentence, { taken: taken.kind, isRead: read.length > 0 }, tell, told.context)
}
const ADVICE = Object.entries(Advice).map(([name, bit]): [string, number] => [`says ${name}`, bit])

/** Whether the rules for running text need not read a sentence; one that names advice may announce it all the same. */
export const isUnlikelyAdvice = (sentence: Sentence, context: Context): boolean =>
  !(adviceWordsIn(sentence) & Advice.advice) && isUnthinkable('recommendation', sentence, context)

/**
 * Whether a sentence that no rule reads may be advice. Items without a verb are none, and what «wij» propose is no advice
 * to «wij».
 */
export function mayBeAdvice(sentence: Sentence): boolean {
  const acts = actsOf(sentence).filter((it) => it.clause.kind === 'main' && it.mood !== 'none')
  const { text } = plainOf(sentence)
  // What a page or an excerpt cuts off, advises nothing.
  if (/[\p{L}\d,]$/u.test(sentence.text)) return false
  // «Voor uitstel, de derde suggestie, moet de wet worden gewijzigd» speaks of advice that was given.
  if (isNoAdvice(text) || mentionsIn(text).some(({ which }) => which.isLoose !== true)) return false
  return acts.length > 0 && acts.every((it) => it.subject.who !== 'first')
}

export const likelyRule: Rule = {
  id: LIKELY,
  reads: 'Zinnen die door hun woorden en hun plaats op advies lijken, ook als geen ander kenmerk dat zegt.',
  why: 'Advies wordt vaak in eigen woorden naverteld. Welke woorden daarbij horen, en wat er dan omheen staat, is geleerd van gelabelde brieven; alles telt een beetje mee.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'De raad bracht advies uit over de haven. Ten slotte is de raad van mening dat de havenmeester een grotere rol verdient.',
    },
    {
      in: 'rapport',
      text: 'De commissie onderzocht de haven. Daarnaast verdient de kade volgens de commissie een eigen beheerder.',
    },
  ],
  leaves: ['Ik stuur u het rapport in mei.'],
  problems: [
    'Waarom een zin hieronder valt, is niet in één woord te zeggen.',
    'De telling is van brieven waarvan dit geleerd is. In andere brieven is het minder vaak terecht, het minst in teksten vol valkuilen.',
  ],
}
