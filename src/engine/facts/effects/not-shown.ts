/** «niet aantoonbaar bijgedragen», «niet significant lager», «een effect kon niet worden aangetoond», «evenmin een verschil gevonden». */
import type { Token } from '../../language/token.ts'
import { verbChange } from './change-words.ts'
import { comparativeAt } from './comparatives.ts'
import { type Candidate, type Construction, cuesIn, type Effect } from './effect.ts'
import { noEffect, populationOf } from './fields.ts'
import { subjectWords } from './noun-groups.ts'
import { isEffectNoun, outcomeOfNull } from './null-words.ts'
import { type Scene, wordAt } from './scene.ts'
import { foretold } from './verdict.ts'
import { phrase } from './words.ts'

export const notShown: Construction = {
  rule: {
    id: 'effects/not-shown@1',
    reads:
      'Een ontkende uitkomst: niet aantoonbaar bijgedragen, niet significant lager, een effect kon niet worden aangetoond.',
    why: '«Niet» bij aantoonbaar of significant, of bij een onbepaald effect dat gevonden had kunnen worden, zegt dat er geen effect is gevonden. «Het effect is nog niet gemeten» zegt alleen dat het onbekend is.',
    examples: [
      { in: 'rapport', text: 'De bonus heeft niet aantoonbaar bijgedragen aan het vertrouwen.' },
      { in: 'kamerbrief', text: 'Een effect op het schoolverzuim kon niet worden aangetoond.' },
      { in: 'rapport', text: 'Ook bij ouderen is evenmin een verschil gevonden.' },
    ],
    leaves: [
      'Het effect van de maatregel is nog niet vastgesteld.',
      'Het is niet duidelijk of de kosten dalen.',
      'De hinder is niet meetbaar.',
    ],
  },
  read,
}

function read(candidate: Candidate): Effect[] {
  return cuesIn(candidate, (word) => word === 'niet' || word === 'evenmin').flatMap((i) => {
    const to = endOfAdverb(candidate.sentence.tokens, i)
    const scene = candidate.sceneAt(i)
    const denied = to > 0 ? { from: i, to, noun: -1 } : notFound(scene, i)
    return denied ? [effect(scene, denied)] : []
  })
}

interface Denied {
  readonly from: number
  readonly to: number
  /** The effect that was not found; -1 when none is named. */
  readonly noun: number
}

const effect = (scene: Scene, { from, to, noun }: Denied): Effect => ({
  from,
  to,
  lost: foretold(scene, from),
  fields: {
    ...noEffect,
    outcome: phrase(
      scene,
      noun < 0 ? (outcomeOfNull(scene, from, to) ?? subjectWords(scene)) : outcomeOfNull(scene, noun, noun + 1),
    ),
    population: phrase(scene, populationOf(scene)),
  },
})

export const isDeniedAdverb = (word: string): boolean =>
  /^(?:aantoonbaar|significant|meetbaar|merkbaar|noemenswaardig|wezenlijk|waarneembaar)$/u.test(word)

/** Behind «niet significant» or its like, with what it denies; 0 when something else is denied. */
function endOfAdverb(tokens: readonly Token[], at: number): number {
  const adverb = /^statistisch$/u.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  if (!isDeniedAdverb(tokens[adverb]?.word ?? '')) return 0
  const next = tokens[adverb + 1]
  if (next && deniable(tokens, adverb + 1, next)) return adverb + 2
  const isOpen = !next || /^[.,;)]$/u.test(next.word) || /^(?:op|tussen|is|zijn)$/u.test(next.word)
  if (!isOpen || !/^(?:aantoonbaar|significant)$/u.test(tokens[adverb]?.word ?? '')) return 0
  const speaks = tokens.some(
    (it) => isEffectNoun(it.word) || verbChange(it.word) !== null || /^verschil/u.test(it.word),
  )
  return speaks ? adverb + 1 : 0
}

const deniable = (tokens: readonly Token[], at: number, next: Token): boolean =>
  comparativeAt(tokens, at) !== null ||
  /^(?:effectief|effectiever|beïnvloed|bijgedragen|veranderd|verschillend|anders|van)$/u.test(next.word) ||
  verbChange(next.word) !== null

/** «een effect kon niet worden aangetoond»: an indefinite effect, «niet» and a participle of finding in one clause. */
function notFound(scene: Scene, at: number): Denied | null {
  if (/^(?:nog|of)$/u.test(wordAt(scene, at - 1))) return null
  const noun = scene.own.find((i) => isEffectNoun(wordAt(scene, i)) && isIndefinite(scene, i))
  const participle = scene.own.find((i) =>
    /^(?:aangetoond|gevonden|vastgesteld|gebleken|waargenomen|geconstateerd)$/u.test(wordAt(scene, i)),
  )
  if (noun === undefined || participle === undefined) return null
  const from = Math.min(articleBefore(scene, noun), at)
  const to = Math.max(noun, participle, at) + 1
  if (to - from <= 9) return { from, to, noun }
  return { from: Math.min(at, participle), to: Math.max(at, participle) + 1, noun }
}

/** «een positief effect»: its article, at most two words before. */
const articleBefore = (scene: Scene, noun: number): number =>
  [1, 2].map((back) => noun - back).find((i) => wordAt(scene, i) === 'een') ?? noun

/** «het effect», «dit verschil» is known to be there and only its size is not. */
const isIndefinite = (scene: Scene, at: number): boolean =>
  ![1, 2, 3].some(
    (back) =>
      /^(?:het|de|dit|deze|die|dat|welke|welk|hun|haar|zijn)$/u.test(wordAt(scene, at - back)) &&
      !/^(?:op|van|voor|bij)$/u.test(wordAt(scene, at - back - 1)),
  )
