/** «heeft niet geleid tot een daling», «leidt niet tot meer», «niet bijgedragen aan een hogere»: the change did not come. */
import { nounChange } from './change-words.ts'
import { comparativeAt } from './comparatives.ts'
import { type Candidate, type Construction, cuesIn, type Effect } from './effect.ts'
import { noEffect, populationOf } from './fields.ts'
import { subjectWords } from './noun-groups.ts'
import { isEffectNoun } from './null-words.ts'
import { type Scene, wordAt } from './scene.ts'
import { foretold } from './verdict.ts'
import { phrase } from './words.ts'

export const notLedTo: Construction = {
  rule: {
    id: 'effects/not-led-to@1',
    reads:
      'Een verandering die uitbleef: heeft niet geleid tot een daling, leidt niet tot meer, droeg niet bij aan een hogere.',
    why: 'Leiden tot, resulteren in en bijdragen aan noemen wat een maatregel teweegbrengt; met «niet» bleef het uit. Wat uitbleef moet een verandering zijn: «niet geleid tot overeenstemming» is geen effect.',
    examples: [
      { in: 'rapport', text: 'De hogere vergoeding heeft niet geleid tot meer pleeggezinnen.' },
      {
        in: 'kamerbrief',
        text: 'Volgens de evaluatie leidt het keurmerk niet tot een daling van het aantal klachten.',
      },
    ],
    leaves: ['Het overleg heeft niet geleid tot overeenstemming.', 'Dit zal niet leiden tot hogere kosten.'],
  },
  read,
}

const LEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:leidt|leiden|leidde|leidden|geleid)$/u, 'tot'],
  [/^(?:resulteert|resulteren|resulteerde|resulteerden|geresulteerd)$/u, 'in'],
  [/^(?:draagt|dragen|droeg|droegen|bijgedragen)$/u, 'aan'],
  [/^(?:zorgt|zorgen|zorgde|zorgden|gezorgd)$/u, 'voor'],
]

const isDenial = (word: string): boolean => /^(?:niet|evenmin|nauwelijks)$/u.test(word)

function read(candidate: Candidate): Effect[] {
  const { tokens } = candidate.sentence
  return cuesIn(candidate, isDenial)
    .filter((i) => !/^(?:alleen|slechts|meer)$/u.test(tokens[i + 1]?.word ?? ''))
    .flatMap((i) => readIn(candidate.sceneAt(i), i) ?? [])
}

function readIn(scene: Scene, at: number): Effect | null {
  const link = LEADS.find(([verb]) => scene.own.some((i) => verb.test(wordAt(scene, i))))
  if (!link) return null
  const preposition = scene.own.find((i) => i > at && wordAt(scene, i) === link[1])
  if (preposition === undefined || preposition > at + 6) return null
  const changed = [1, 2, 3, 4].map((step) => preposition + step).find((i) => isChange(scene, i))
  if (changed === undefined) return null
  return {
    from: at,
    to: changed + 1,
    lost: foretold(scene, at),
    fields: {
      ...noEffect,
      outcome: phrase(scene, { from: preposition + 1, to: endOfOutcome(scene, changed + 1) }),
      instrument: phrase(scene, subjectWords(scene)),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

const isChange = (scene: Scene, at: number): boolean =>
  nounChange(wordAt(scene, at)) !== null ||
  isEffectNoun(wordAt(scene, at)) ||
  comparativeAt(scene.sentence.tokens, at) !== null

function endOfOutcome(scene: Scene, from: number): number {
  let to = from
  while (
    to < from + 10 &&
    to < scene.sentence.tokens.length &&
    !/^(?:[,;:.()]|geleid|bijgedragen|is|heeft)$/u.test(wordAt(scene, to))
  )
    to++
  return to
}
