/**
 * A level before and a level after: «daalde van 40 naar 32 procent». By the conventions a level is no effect of its own;
 * where the sentence does not say the change itself, it is the difference of the two, derived and never stated.
 */

import type { Change } from './change-words.ts'
import { isPointer, withNoun } from './counted.ts'
import type { Candidate, Construction, Effect } from './effect.ts'
import { measured, partsOf, populationOf } from './fields.ts'
import { type Quantity, times } from './quantities/quantity.ts'
import { changeNear } from './scene.ts'
import { aheadOrWanted, isDecided } from './verdict.ts'
import { phrase, wordsIn } from './words.ts'

export const levels: Construction = {
  rule: {
    id: 'effects/levels@1',
    reads: 'Een verandering van het ene niveau naar het andere: daalde van 40 naar 32 procent.',
    why: 'Het werkwoord zegt dat er iets veranderde, de twee getallen zeggen waarvan en waarheen. Het verschil is uitgerekend en dus afgeleid; van twee percentages is het een aantal procentpunten. Noemt de zin de verandering zelf, dan is dat het effect.',
    examples: [
      { in: 'kamerbrief', text: 'Het aandeel thuiszitters daalde in drie jaar van 4 naar 3 procent.' },
      { in: 'rapport', text: 'De gemiddelde wachttijd liep terug van 14 naar 9 weken.' },
    ],
    leaves: [
      'Het budget stijgt van 40 naar 55 miljoen euro.',
      'Het aantal meldingen is met 30 procent gedaald, van 2.000 naar 1.400.',
      'De trein rijdt van perron 4 naar perron 9.',
    ],
    problems: ['Een verschil tussen afgeronde getallen is minder nauwkeurig dan de getallen zelf.'],
  },
  read: (candidate) => {
    // «van 4 procent in 2012 naar 5 procent in 2014»: the years stand in between.
    const amounts = candidate.quantities.filter((it) => !isPointer(candidate.sentence.tokens, it))
    return amounts.flatMap((to, i) => readPair(candidate, amounts[i - 1], to) ?? [])
  },
}

function readPair(
  { sentence, context, sceneAt }: Candidate,
  before: Quantity | undefined,
  last: Quantity,
): Effect | null {
  const { tokens } = sentence
  const pair = pairOf(tokens, before, last)
  if (!pair) return null
  const whole = { ...pair, difference: difference(pair) }
  const scene = sceneAt(whole.from)
  const change = changeNear(scene, whole.from)
  if (!change || !agrees(change, whole)) return null
  const { outcome, instrument } = partsOf(scene, change, whole.from)
  const decided = isDecided(scene, change, wordsIn(scene, outcome)) ? 'decided, no effect of something' : null
  return {
    from: whole.from,
    to: whole.to,
    certainty: 'derived',
    lost: aheadOrWanted(scene, whole.from, context) ?? decided,
    fields: {
      ...measured({ ...last, low: whole.difference, high: whole.difference, unit: unitOfDifference(whole.unit) }),
      basis: whole.unit === 'percent' ? 'percentage_points' : 'unknown',
      direction: change.direction,
      outcome: phrase(scene, outcome),
      instrument: phrase(scene, instrument),
      comparator: phrase(scene, { from: whole.from, to: whole.middle }),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

/** «gedaald van 5 tot 10 procent» is a range of falls; what improves may go either way. */
const agrees = ({ by, direction }: Change, { a, b }: Pair): boolean =>
  by === 'both' || (direction === 'increase' ? b > a : b < a)

/** Without the noise of binary fractions: 3,1 to 2,7 is 0,4. */
const difference = ({ a, b }: Pair): number => Number(Math.abs(a - b).toFixed(6))

const unitOfDifference = (unit: string | null): string | null => (unit === 'percent' ? 'percentage_points' : unit)

interface Pair {
  readonly from: number
  readonly middle: number
  readonly to: number
  readonly a: number
  readonly b: number
  readonly unit: string | null
}

/** «van 40 naar 32 procent», also with a time behind the first: «van 40 procent in 2018 naar 32 procent». */
function pairOf(tokens: Candidate['sentence']['tokens'], before: Quantity | undefined, last: Quantity): Pair | null {
  if (tokens[last.from - 1]?.word === 'van' && isRangeWithTot(tokens, last)) return rangePair(tokens, last)
  if (!before || !/^(?:naar|tot)$/u.test(tokens[last.lead - 1]?.word ?? '') || last.lead - before.to > 5) return null
  const start = before.lead - 1
  if (tokens[start]?.word !== 'van') return null
  const counted = withNoun(tokens, last) ?? last
  const [a, b] = [before.low ?? before.high, last.low ?? last.high]
  if (a === null || b === null || (before.unit ?? counted.unit) !== counted.unit) return null
  // «van 3,1 naar 2,7 miljoen»: the size stands once.
  const scale = before.unit === null && before.factor === 1 ? last.factor : 1
  return { from: start, middle: before.to, to: counted.to, a: times(a, scale), b, unit: counted.unit }
}

const isRangeWithTot = (tokens: Candidate['sentence']['tokens'], { from, to }: Quantity): boolean =>
  tokens.slice(from, to).some((it) => it.word === 'tot')

function rangePair(tokens: Candidate['sentence']['tokens'], range: Quantity): Pair | null {
  const { from, to, low, high, unit } = withNoun(tokens, range) ?? range
  const middle = from + tokens.slice(from, to).findIndex((it) => it.word === 'tot')
  return low === null || high === null ? null : { from: from - 1, middle, to, a: low, b: high, unit }
}
