import type { Rule } from '../rule.ts'

export const LIKELY = 'findings/likely@1'

export const likelyRule: Rule = {
  id: LIKELY,
  reads:
    'Zinnen die door hun woorden en hun plaats op een uitkomst van onderzoek lijken, ook als geen ander kenmerk dat zegt.',
  why: 'Een brief vertelt uitkomsten vaak na als gewone zinnen. Welke woorden daarbij horen, en wat er dan omheen staat, is geleerd van gelabelde brieven; alles telt een beetje mee.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Het onderzoek naar de sluis is afgerond. De wachttijd ligt sinds de verbouwing een kwart lager. Schippers zijn tevreden over de bediening, maar kennen de nieuwe regels nauwelijks. De kosten vielen hoger uit dan geraamd.',
    },
    {
      in: 'rapport',
      text: 'Het rapport gaat over de bruggen in Zeeland. Schippers zijn tevreden over de bediening, maar kennen de nieuwe regels nauwelijks. De kosten vielen in alle havens hoger uit dan geraamd. Het aantal ongevallen bleef gelijk.',
    },
  ],
  leaves: ['Ik stuur u het rapport in mei.'],
  problems: [
    'Waarom een zin hieronder valt, is niet in één woord te zeggen.',
    'De telling is van brieven waarvan dit geleerd is. In andere brieven is het minder vaak terecht, het minst in teksten vol valkuilen.',
  ],
}
