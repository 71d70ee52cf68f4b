/**
 * A letter and the report that it answers, piece of advice by piece of advice.
 *
 * Reads: letters and notes that name a study and answer it, beside reports that were read themselves: by title, day of
 * publication, number of recommendations and the words of the advice. «De tweede aanbeveling» is the second of the report.
 * Leaves alone: letters that only mention a report, or that tell of an earlier reaction; advice to a minister as if it were
 * a decision. Known problems: a report whose recommendations stand in several chapters has the largest list alone.
 */

import { type Letter, letterOf } from '../answers/letter.ts'
import { ANSWERED, answered, answersTo, DONE_AS_ADVISED } from '../answers/match.ts'
import { type Report, reportOf } from '../answers/report.ts'
import { type LinkDocument, unique } from '../document.ts'
import type { Link } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Knowledge, Note, PairLink, Sought } from '../linker.ts'
import type { Rarity } from '../rarity.ts'
import { chance } from '../weights.ts'

const report = {
  in: 'rapport',
  date: '2031-01-14',
  title: 'Veilig aan de kade',
  text: 'Veilig aan de kade\n\nAanbevelingen\n\n- Vervang de ladders langs alle kademuren.\n- Verken een keurmerk voor binnenhavens.',
} as const
const letter = (text: string) => ({ in: 'kamerbrief', date: '2031-03-14', text }) as const
const OTHER = letter(
  'Hierbij bied ik u mijn reactie op het rapport ‘Scholen in beweging’ aan. De aanbeveling om gymzalen te vernieuwen neem ik over.',
)

const reacts: LinkRule = {
  id: 'links/reacts-to-report@1',
  reads: 'Een brief die antwoord geeft op een rapport dat zelf ook gelezen is.',
  why: 'De titel, de dag van verschijnen, het aantal aanbevelingen en hun woorden worden vergeleken; samen moeten zij zwaar genoeg wegen.',
  examples: [[report, letter('Hierbij bied ik u mijn reactie op het rapport ‘Veilig aan de kade’ aan.')]],
  leaves: [[report, OTHER]],
}
const advice: LinkRule = {
  id: ANSWERED,
  reads: 'Het antwoord in een brief en de aanbeveling zelf, in het rapport.',
  why: '«De tweede aanbeveling» is de tweede van het rapport; anders wijzen de woorden die alleen die aanbeveling heeft.',
  examples: [
    [
      report,
      letter(
        'Hierbij bied ik u mijn reactie op het rapport ‘Veilig aan de kade’ aan. De eerste aanbeveling neem ik over.',
      ),
    ],
  ],
  leaves: [[report, OTHER]],
}
const done: LinkRule = {
  id: DONE_AS_ADVISED,
  reads: 'Een toezegging die doet wat het rapport aanbeveelt, zonder de aanbeveling te noemen.',
  why: 'In een reactie op het rapport deelt de toezegging ten minste twee woorden met één aanbeveling, die geen andere aanbeveling heeft.',
  examples: [
    [
      report,
      letter(
        'Hierbij bied ik u mijn reactie op het rapport ‘Veilig aan de kade’ aan. Ik zal in 2032 een keurmerk voor binnenhavens verkennen.',
      ),
    ],
  ],
  leaves: [
    [
      report,
      letter(
        'Hierbij bied ik u mijn reactie op het rapport ‘Veilig aan de kade’ aan. Ik zal in 2032 de scholen bezoeken.',
      ),
    ],
  ],
}

function notes(document: LinkDocument, { words }: Knowledge): Note<Report | Letter>[] {
  const base = { subject: 'studies', order: document.order, keys: [] } as const
  const own = reportOf(document, words)
  if (own) return [{ ...base, shelf: 'report', words: wordsOfReport(own), body: own }]
  const answering = letterOf(document, words)
  return answering ? [{ ...base, shelf: 'letter', words: wordsOfLetter(answering), body: answering }] : []
}

// A letter that answers a report shares words of its title and its advice.
const seeks = ({ shelf, words }: Note<Report | Letter>, { rarity: { studies } }: Knowledge): Sought[] => [
  { shelf: shelf === 'report' ? 'letter' : 'report', words, least: studies.least, keys: [] },
]

function pair(one: Note<Report | Letter>, other: Note<Report | Letter>, { rarity }: Knowledge): PairLink[] {
  const [a, b] = [one.body, other.body]
  if ('namings' in a && 'advice' in b) return linksOf(a, b, rarity.studies)
  return 'advice' in a && 'namings' in b ? linksOf(b, a, rarity.studies) : []
}

function linksOf(answering: Letter, to: Report, rarity: Rarity): PairLink[] {
  const found = answered(answering, to, rarity)
  if (!found) return []
  const link: Link = {
    type: 'reacts_to',
    a: found.naming.place,
    b: to.title,
    score: chance(found.score - 2),
    because: [reacts.id, ...found.features],
  }
  return [link, ...answersTo(answering, to)].map((it) => ({ link: it, rivals: null }))
}

const wordsOfReport = ({ words, advice: given }: Report): string[] =>
  unique([...words, ...given.flatMap((it) => it.content)])
const wordsOfLetter = ({ namings, answers: given }: Letter): string[] =>
  unique([...namings.flatMap((it) => it.words), ...given.flatMap((it) => it.words)])

export const answers: Family = {
  rules: [reacts, advice, done],
  pairs: { shelves: ['report', 'letter'], notes, seeks, pair },
}
