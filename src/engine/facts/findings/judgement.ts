/**
 * What it reads: sentences that judge without a cue of their own, where a study is known to speak: they go on from a
 * finding just before, stand in the results of a report, or in a cell of conclusions.
 * What it leaves alone: the same words where officials speak, and set-up of the study.
 * Known problems: words that judge are told by their beginning; what they are said of is not looked at.
 */
import type { Rule } from '../rule.ts'

export const JUDGEMENT = 'findings/judgement@1'

export const judgementRule: Rule = {
  id: JUDGEMENT,
  reads: 'Een oordeel dat aansluit op een bevinding of in de resultaten van een onderzoek staat.',
  why: 'Na «uit het onderzoek blijkt» gaat het verslag vaak verder zonder bron te noemen. Woorden die prijzen of afkeuren tellen alleen op zo’n plaats: elders oordeelt een ambtenaar.',
  examples: [
    {
      in: 'kamerbrief',
      text: 'Uit het onderzoek blijkt dat ouders de brief lezen. Grootouders worden echter nauwelijks bereikt.',
    },
    { in: 'rapport', text: '4 Resultaten\n\nDe aanvraag was voor kleine verenigingen ingewikkeld.' },
  ],
  leaves: ['De procedure is ingewikkeld.', 'Grootouders worden nauwelijks bereikt.'],
}
