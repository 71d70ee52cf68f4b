import type { Construction } from '../construction.ts'
import { toActs } from './explicit-promise.ts'

export const nominalPlan: Construction = {
  id: 'commitments/nominal-plan@1',
  triggers: ['voornemen', 'bedoeling', 'streven', 'planning', 'plan', 'streefdatum', 'intentie', 'inzet'],
  reads: '«Het voornemen is om», «de planning is dat», «het is de bedoeling dat», «het streven is».',
  why: 'Het plan staat als zelfstandig naamwoord in de zin; de handeling staat erachter.',
  examples: [
    { in: 'kamerbrief', text: 'Het voornemen is om de regeling per 1 januari 2032 open te stellen.' },
    { in: 'beslisnota', text: 'De planning is dat het wetsvoorstel in het voorjaar naar de Raad van State gaat.' },
  ],
  leaves: [
    'Doel van de regeling is om de drempel te verlagen.',
    'Het was de bedoeling om de regeling in 2018 open te stellen.',
  ],
  read(act, { isAhead, has }) {
    if (act.mood !== 'present' || act.subject.who === 'third') return null
    const { text } = act.sentence
    // Each pattern has a noun in it: without that word it need not read the sentence.
    if (
      has('streven', 'streefdatum') &&
      /\b(?:het|ons|mijn) streven is\b|\b(?:het is|is het) (?:ons|mijn) streven\b|\b(?:is|blijft) het streven\b|\bstreefdatum\b|^Streven is\b|\b(?:ons|mijn|het) streven is erop gericht\b/iu.test(
        text,
      )
    )
      return { kind: 'promise', lemmas: [...toActs(act), 'streven'] }
    if (
      has('voornemen', 'bedoeling') &&
      /\b(?:het|mijn|ons) voornemen (?:is|bestaat)\b|\bvoornemen (?:is|bestaat)\b|\b(?:bestaat|is)(?: er)? het voornemen\b|\bligt in (?:mijn|ons|het|de) (?:voornemen|bedoeling)\b|\b(?:het is|is het) (?:het|mijn|ons) (?:\p{L}+ )?voornemen\b/iu.test(
        text,
      )
    )
      return { kind: 'promise', lemmas: toActs(act) }
    if (
      has('planning', 'bedoeling', 'intentie', 'inzet', 'plan') &&
      /\bde planning is\b|^(?:Inzet|Planning|Bedoeling) is\b|\b(?:het is|is het) (?:de|mijn|onze) (?:bedoeling|intentie|inzet)\b|\b(?:de|mijn|onze) (?:bedoeling|intentie|inzet) is\b|\bis (?:het|de) (?:intentie|bedoeling)\b|\b(?:het|de) plan is\b/iu.test(
        text,
      )
    )
      return isAhead || /\bom\b/u.test(text) ? { kind: 'promise', lemmas: toActs(act) } : null
    return null
  },
}
