/** «twee keer zo vaak», «anderhalf keer zo groot», «drie keer zoveel», «half zo hoog»: a comparison by a factor. */
import type { Token } from '../../language/token.ts'
import type { Direction } from './change-words.ts'
import { comparativeAt } from './comparatives.ts'
import { type Candidate, type Construction, cuesIn, type Effect } from './effect.ts'
import { comparatorFrom, isPlan, noEffect, populationOf } from './fields.ts'
import { subjectWords } from './noun-groups.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { Scene } from './scene.ts'
import { aheadOrWanted, isParameter } from './verdict.ts'
import { clearOf, phrase, type Words, wordsIn } from './words.ts'

export const timesAsMuch: Construction = {
  rule: {
    id: 'effects/times-as-much@1',
    reads:
      'Een vergelijking met een factor: twee keer zo vaak, anderhalf keer zo groot, drie keer zoveel, half zo hoog.',
    why: '«Keer» met «zo» en een bijvoeglijk naamwoord vermenigvuldigt wat vergeleken wordt. «Twee keer per week» telt hoe vaak iets gebeurt en vergelijkt niets.',
    examples: [
      { in: 'rapport', text: 'Deelnemers vinden twee keer zo vaak een vaste baan als jongeren in de controlegroep.' },
      {
        in: 'kamerbrief',
        text: 'Uit de proef blijkt dat het aantal meldingen op de route anderhalf keer zo groot is als daarvoor.',
      },
    ],
    leaves: [
      'De commissie komt twee keer per jaar bijeen.',
      'Het formulier moet twee keer zo snel worden afgehandeld.',
    ],
    problems: ['«Drie keer hoger» wordt gelezen als driemaal zo hoog.'],
  },
  read,
}

function read(candidate: Candidate): Effect[] {
  const { tokens } = candidate.sentence
  const factors = candidate.quantities
    .filter((it) => it.unit === 'times')
    .flatMap((it) => comparedFrom(tokens, it) ?? [])
  const words = cuesIn(candidate, (word) => word === 'half' || word === 'dubbel')
    .filter((i) => isSo(tokens, i + 1))
    .map((i) => factorWord(tokens, i))
  return [...factors, ...words].map((it) => effect(candidate, it))
}

interface Factor {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  readonly direction: Direction
}

const isSo = (tokens: readonly Token[], at: number): boolean =>
  /^zo(?:veel|'n)?$/u.test(tokens[at]?.word ?? '') && tokens[at]?.word !== "zo'n"

function comparedFrom(tokens: readonly Token[], { from, to, low, high }: Quantity): Factor | null {
  const direction = isSo(tokens, to) ? 'increase' : comparativeAt(tokens, to)
  return direction ? { from, to, low, high, direction: (low ?? high ?? 1) < 1 ? 'decrease' : direction } : null
}

function factorWord(tokens: readonly Token[], at: number): Factor {
  const value = tokens[at]?.word === 'half' ? 0.5 : 2
  return { from: at, to: at + 1, low: value, high: value, direction: value < 1 ? 'decrease' : 'increase' }
}

function effect({ sentence, context, sceneAt }: Candidate, { from, to, low, high, direction }: Factor): Effect {
  const scene = sceneAt(from)
  const outcome = clearOf(subjectWords(scene), { from, to })
  const comparator = asOther(sentence.tokens, to) ?? comparatorFrom(scene, to)
  return {
    from,
    to: isSo(sentence.tokens, to) ? endOfSo(sentence.tokens, to) : to,
    lost: aheadOrWanted(scene, from, context) ?? whyNot(scene, outcome, comparator),
    fields: {
      ...noEffect,
      isNull: false,
      low,
      high,
      unit: 'times',
      direction,
      basis: 'relative',
      outcome: phrase(scene, outcome),
      comparator: phrase(scene, comparator),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

function whyNot(scene: Scene, outcome: Words | null, comparator: Words | null): string | null {
  if (isPlan(scene, comparator)) return 'compared with a plan'
  return isParameter(wordsIn(scene, outcome)) ? 'a rate or budget that is set' : null
}

/** «zoveel», or «zo» with its adjective. */
const endOfSo = (tokens: readonly Token[], at: number): number =>
  Math.min(tokens.length, tokens[at]?.word === 'zoveel' ? at + 1 : at + 2)

/** What stands behind «als». */
function asOther(tokens: readonly Token[], from: number): Words | null {
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    if (/^[,;:.]$/u.test(tokens[i]?.word ?? '')) return null
    if (tokens[i]?.word !== 'als') continue
    let to = i + 1
    while (to < tokens.length && to < i + 14 && !/^[,;:.]$/u.test(tokens[to]?.word ?? '')) to++
    return { from: i + 1, to }
  }
  return null
}
