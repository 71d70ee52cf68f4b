/** A number before a comparative: «zes dagen korter dan elders», «35 procent lager», «9 procentpunt minder vaak». */
import type { Token } from '../../language/token.ts'
import { type Direction, verbChange } from './change-words.ts'
import { comparativeAt, isFaster, isWhen } from './comparatives.ts'
import { isPointer, withNoun } from './counted.ts'
import type { Candidate, Construction, Effect } from './effect.ts'
import { comparatorFrom, isPlan, measured, populationOf } from './fields.ts'
import { subjectWords } from './noun-groups.ts'
import type { Quantity } from './quantities/quantity.ts'
import { isTime } from './quantities/unit.ts'
import { type Scene, wordAt } from './scene.ts'
import { aheadOrWanted, hasActor, hasEvidence, isParameter } from './verdict.ts'
import { clearOf, phrase, wordsIn } from './words.ts'

export const compared: Construction = {
  rule: {
    id: 'effects/compared@1',
    reads:
      'Een getal vóór een vergrotende trap: zes dagen korter dan elders, 35 procent lager, 9 procentpunt minder vaak.',
    why: 'Een getal vóór hoger, lager, meer of minder noemt het verschil met iets anders. Staat «meer dan» of «minder dan» vóór het getal, dan zegt het alleen ongeveer hoeveel. Een bedrag, duur of aantal telt pas met waarmee vergeleken wordt of met onderzoek in dezelfde zin.',
    examples: [
      {
        in: 'kamerbrief',
        text: 'In wijken met een huismeester was de klachtduur gemiddeld vier dagen korter dan elders.',
      },
      {
        in: 'rapport',
        text: 'Deelnemers melden zich 5 procentpunt minder vaak ziek dan collega’s in de controlegroep.',
      },
      {
        in: 'rapport',
        text: 'Het onderzoek laat zien dat huishoudens na het advies € 240 per jaar minder uitgeven aan gas.',
      },
    ],
    leaves: [
      'Van de bezoekers werkt meer dan 40 procent in de zorg.',
      'De regeling geldt voor verenigingen met minder dan vijftig leden.',
      'De uitstoot moet in dat jaar 55 procent lager zijn dan in 1990.',
      'De wet treedt drie maanden later in werking dan gepland.',
    ],
  },
  read: (candidate) => candidate.quantities.flatMap((quantity) => readOne(candidate, quantity) ?? []),
}

function readOne({ sentence, context, sceneAt }: Candidate, bare: Quantity): Effect | null {
  const { tokens } = sentence
  if (isPointer(tokens, bare)) return null
  const found = comparativeBehind(tokens, bare)
  if (!found) return null
  const { quantity, at, direction } = found
  const scene = sceneAt(bare.from)
  const word = wordAt(scene, at)
  const isRelative = /^perc/u.test(quantity.unit ?? '') || quantity.unit === 'times'
  const comparator = comparatorFrom(scene, at)
  if (!isRelative && !comparator && !hasEvidence(scene) && !became(scene)) return null
  if (isTime(quantity.unit) && isWhen(word) && !comparator) return null
  if (isPlan(scene, comparator)) return null
  const outcome = clearOf(subjectWords(scene), quantity)
  return {
    from: quantity.from,
    to: quantity.to,
    certainty: quantity.certainty,
    lost: aheadOrWanted(scene, bare.from, context) ?? whyDecided(scene, found, wordsIn(scene, outcome)),
    fields: {
      ...measured(quantity),
      direction: isTime(quantity.unit) && isFaster(word) ? 'decrease' : (turned(scene, word) ?? direction),
      basis: quantity.unit === 'percent' ? 'relative' : measured(quantity).basis,
      outcome: phrase(scene, outcome),
      comparator: phrase(scene, comparator),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

/** «werd vier dagen korter», «is … geworden»: it came about. */
const became = (scene: Scene): boolean =>
  !hasActor(scene) && scene.own.some((i) => /^(?:werd|werden|geworden|bleek|bleken)$/u.test(wordAt(scene, i)))

interface Found {
  readonly quantity: Quantity
  readonly at: number
  readonly direction: Direction
}

/** The comparative right behind the number, behind «per jaar», or behind the noun that it counts; else none. */
function comparativeBehind(tokens: readonly Token[], bare: Quantity): Found | null {
  const direct = at(tokens, bare, skipPer(tokens, bare.to))
  if (direct && bare.unit !== null) return direct
  if (direct && direct.at === bare.to && /^(?:meer|minder)$/u.test(tokens[direct.at]?.word ?? ''))
    return withCounted(tokens, bare, direct)
  const counted = bare.unit === null ? withNoun(tokens, bare) : null
  return counted ? at(tokens, counted, skipPer(tokens, counted.to)) : null
}

function at(tokens: readonly Token[], quantity: Quantity, place: number): Found | null {
  const direction = comparativeAt(tokens, place)
  return direction ? { quantity, at: place, direction } : null
}

/** «300 meer meldingen»: the noun behind the comparative is what is counted. */
function withCounted(tokens: readonly Token[], bare: Quantity, found: Found): Found | null {
  const noun = tokens[found.at + 1]
  if (noun?.classes !== 0 || !/^\p{L}{3,}/u.test(noun.word)) return null
  return { ...found, quantity: { ...bare, unit: noun.word } }
}

const skipPer = (tokens: readonly Token[], place: number): number => (tokens[place]?.word === 'per' ? place + 2 : place)

/** «daalde 5 procent sneller»: what falls faster falls more. */
function turned(scene: Scene, word: string): Direction | null {
  if (!/^(?:meer|sneller|harder|sterker)$/u.test(word)) return null
  const falls = scene.own.some((i) => verbChange(wordAt(scene, i))?.direction === 'decrease')
  return falls ? 'decrease' : null
}

/** A rate that is set higher, and an act of somebody who decides. */
function whyDecided(scene: Scene, { at, quantity }: Found, outcome: readonly string[]): string | null {
  const isAmount = /^(?:percent|percentage_points|euro)$/u.test(quantity.unit ?? '')
  const behind = [wordAt(scene, at + 1), wordAt(scene, at + 2)]
  if (isAmount && (isParameter(outcome) || isParameter(behind))) return 'a rate or budget that is set'
  return hasActor(scene) ? 'decided, no effect of something' : null
}
