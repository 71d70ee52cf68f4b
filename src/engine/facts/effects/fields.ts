import type { EffectFields } from '../meaning.ts'
import type { Change } from './change-words.ts'
import { antecedent, objectBefore, subjectWords } from './noun-groups.ts'
import type { Quantity } from './quantities/quantity.ts'
import { type Scene, wordAt } from './scene.ts'
import { isAuxiliary, isMark, isVerb, type Words } from './words.ts'

export const noEffect: EffectFields = {
  low: null,
  high: null,
  unit: null,
  direction: null,
  outcome: null,
  instrument: null,
  comparator: null,
  population: null,
  basis: 'unknown',
  isNull: true,
}

/** «met X procent» may mean either; only a comparison with another group or «procentpunt» settles it. */
export function measured(quantity: Quantity, unit = quantity.unit): EffectFields {
  const basis = unit === 'percentage_points' ? 'percentage_points' : unit === 'times' ? 'relative' : 'unknown'
  return { ...noEffect, low: quantity.low, high: quantity.high, unit, basis, isNull: false }
}

/** «dan geraamd», «als gepland»: compared with a plan, not with another group or time. */
export const isPlan = (scene: Scene, words: Words | null): boolean =>
  words !== null &&
  /^(?:geraamd|begroot|verwacht|gepland|voorzien|beoogd|toegezegd|afgesproken|aangekondigd|gebruikelijk|gedacht|voorgeschreven|toegestaan)$/u.test(
    wordAt(scene, words.from),
  )

/** What changed, and what changed it: of a verb that happens, its subject; of an act, its object and its subject. */
export function partsOf(
  scene: Scene,
  change: Change,
  numberFrom: number,
): { outcome: Words | null; instrument: Words | null } {
  const subject = isSwallowed(scene, change) ? antecedent(scene) : subjectWords(scene)
  const isActive = change.by !== 'happen' && !undergoes(scene)
  if (!isActive) return { outcome: subject, instrument: null }
  const object = objectBefore(scene, numberFrom)
  const isSame = object && subject && object.from < subject.to && subject.from < object.to
  if (change.by === 'both' && (!object || isSame)) return { outcome: subject ?? object, instrument: null }
  return { outcome: isSame ? null : object, instrument: subject }
}

/** «afspraken die landen maken met buren de hinder verlagen»: the last verb belongs to the clause around the relative one. */
const isSwallowed = (scene: Scene, { form }: Change): boolean =>
  scene.clause?.kind === 'relative' &&
  form === 'infinitive' &&
  scene.clause.finite >= 0 &&
  !isAuxiliary(wordAt(scene, scene.clause.finite)) &&
  !/^(?:zal|zullen|zou|zouden|moet|moeten|wil|willen|mag|mogen|kunnen|laat|laten|gaat|gaan)$/u.test(
    wordAt(scene, scene.clause.finite),
  )

/** «wordt verhoogd», «is verhoogd»: the subject undergoes it; «heeft verhoogd», «verhoogt»: the subject does it. */
const undergoes = (scene: Scene): boolean =>
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden)$/u.test(wordAt(scene, scene.clause?.finite ?? -1))

/** What it is compared with: behind «dan», «ten opzichte van», «vergeleken met». */
export function comparatorFrom(scene: Scene, place: number): Words | null {
  const at = scene.own.find((i) => i >= place && isComparing(scene, i))
  if (at === undefined) return null
  const from = wordAt(scene, at) === 'dan' ? at + 1 : at + (wordAt(scene, at) === 'ten' ? 3 : 2)
  // «dan geraamd»: a participle is all there is.
  let to = from + 1
  const end = scene.sentence.tokens.length
  while (
    to < end &&
    to < from + 16 &&
    !isMark(wordAt(scene, to)) &&
    !isAuxiliary(wordAt(scene, to)) &&
    !isVerb(scene, to)
  )
    to++
  return from < end && !isMark(wordAt(scene, from)) ? { from, to } : null
}

function isComparing(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at)
  const next = wordAt(scene, at + 1)
  if (word === 'dan') return /^(?:meer|minder)$/u.test(wordAt(scene, at - 1)) === false || !/^\d/u.test(next)
  return (word === 'ten' && next === 'opzichte') || (/^(?:vergeleken|vergelijking)$/u.test(word) && next === 'met')
}

/** Among whom: the words behind «onder» or «bij» that open the clause. */
export function populationOf(scene: Scene): Words | null {
  const first = scene.own[0]
  if (first === undefined || !/^(?:onder|bij)$/u.test(wordAt(scene, first))) return null
  let to = first + 1
  const limit = scene.clause?.finite ?? -1
  while (to < limit && to < first + 12 && !isMark(wordAt(scene, to))) to++
  return to > first + 1 && to === limit ? { from: first + 1, to } : null
}
