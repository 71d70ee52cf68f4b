/**
 * A verb of change with «met» and how much: «daalde met 8 procent», «verhogen de kans met 5% tot 10%». The commonest form.
 */

import { withNoun } from './counted.ts'
import type { Candidate, Construction, Effect } from './effect.ts'
import { comparatorFrom, measured, partsOf, populationOf } from './fields.ts'
import { objectBefore } from './noun-groups.ts'
import type { Quantity } from './quantities/quantity.ts'
import { changeNear } from './scene.ts'
import { aheadOrWanted, isDecided } from './verdict.ts'
import { phrase, wordsIn } from './words.ts'

export const changedBy: Construction = {
  rule: {
    id: 'effects/changed-by@1',
    reads:
      'Een werkwoord van verandering met «met» en hoeveel: daalde met 8 procent, verhoogt de kans met 5 tot 10 procent.',
    why: 'Bij een werkwoord van verandering noemt een bepaling met «met» de maat van de verandering; het werkwoord geeft de richting. Zonder «procentpunt» zegt de tekst niet of het om procenten of procentpunten gaat.',
    examples: [
      {
        in: 'kamerbrief',
        text: 'Uit de evaluatie blijkt dat het aantal terugvallers met 6 tot 9 procent is afgenomen.',
      },
      { in: 'rapport', text: 'De training vergroot de kans op werk met 4 procentpunt.' },
      { in: 'antwoord op Kamervragen', text: 'Sinds de invoering nam de wachttijd met gemiddeld drie weken af.' },
    ],
    leaves: [
      'De toeslag wordt met 50 euro verhoogd.',
      'Het kabinet wil het verzuim met 10 procent verlagen.',
      'De gemeenten vrezen dat de kosten met een vijfde zullen stijgen.',
    ],
    problems: [
      'Wie een verhoging besluit, wordt herkend aan het onderwerp of aan wat verhoogd wordt; een zeldzaam woord voor een tarief ontsnapt.',
    ],
  },
  read: (candidate) => candidate.quantities.flatMap((_, i) => readOne(candidate, i) ?? []),
}

function readOne({ sentence, context, sceneAt, quantities }: Candidate, index: number): Effect | null {
  const { tokens } = sentence
  const [before, bare] = [quantities[index - 1], quantities[index] as Quantity]
  const link = isListed(tokens, before, bare) ? linkBefore(tokens, before) : linkBefore(tokens, bare)
  if (tokens[link]?.word !== 'met') return null
  const isFactor = tokens[bare.lead - 1]?.word === 'factor'
  const quantity = isFactor ? { ...bare, unit: 'times' } : (withNoun(tokens, bare) ?? bare)
  // «met twee coaches de uitval verlagen»: a noun that is counted between «met» and another object is a means.
  const scene = sceneAt(bare.from)
  const change = changeNear(scene, bare.from)
  if (!change || (quantity.unit !== 'times' && bare.unit === null && !isBeside(sentence.tokens, quantity, change.at)))
    return null
  if (scene.clause?.negated && /^(?:niet|geen)$/u.test(tokens[link - 1]?.word ?? '')) return null
  const { outcome, instrument } = isGapped(before, bare, link, change.at)
    ? { outcome: objectBefore(scene, link), instrument: null }
    : partsOf(scene, change, link)
  const decided = isDecided(scene, change, wordsIn(scene, outcome)) ? 'decided, no effect of something' : null
  return {
    from: quantity.from,
    to: quantity.to,
    certainty: quantity.certainty,
    lost: aheadOrWanted(scene, bare.from, context) ?? decided,
    fields: {
      ...measured(quantity),
      direction: change.direction,
      outcome: phrase(scene, outcome),
      instrument: phrase(scene, instrument),
      comparator: phrase(scene, comparatorFrom(scene, quantity.to)),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

/** The word before the number and what is said of it: «met gemiddeld ruim 5», «met een factor drie», «met tussen de 5 en 10». */
function linkBefore(tokens: Candidate['sentence']['tokens'], { lead }: Quantity): number {
  if (tokens[lead - 1]?.word === 'factor' && tokens[lead - 2]?.word === 'een') return lead - 3
  if (/^(?:de|zo'n)$/u.test(tokens[lead - 1]?.word ?? '')) return lead - 2
  return lead - 1
}

/** «met 4 en 7 procent»: the second number shares the word before the first. */
const isListed = (
  tokens: Candidate['sentence']['tokens'],
  before: Quantity | undefined,
  { from }: Quantity,
): before is Quantity => before !== undefined && from === before.to + 1 && tokens[before.to]?.word === 'en'

/** «De huren stegen met 4% en de lonen met 7%»: the verb stands once, and each number has its own subject. */
const isGapped = (before: Quantity | undefined, { from }: Quantity, link: number, verb: number): boolean =>
  before !== undefined && verb < before.from && before.to < link && link < from && link - before.to > 1

/** For a counted noun: the verb stands beside the number, or its clause ends there. */
function isBeside(tokens: Candidate['sentence']['tokens'], { from, to }: Quantity, verb: number): boolean {
  const next = tokens[to]
  if (verb >= to) return verb - to <= 3
  return from - verb <= 4 || !next || /^[.,;:)]$/u.test(next.word)
}
