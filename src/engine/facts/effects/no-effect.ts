/** «geen aantoonbaar effect», «geen invloed op», «nauwelijks verschil», «geen significante daling»: a result without a number. */
import type { Token } from '../../language/token.ts'
import { nounChange } from './change-words.ts'
import { type Candidate, type Construction, cuesIn, type Effect } from './effect.ts'
import { noEffect, populationOf } from './fields.ts'
import { subjectWords } from './noun-groups.ts'
import { isBetween, isEffectNoun, isFound, isShown, outcomeOfNull } from './null-words.ts'
import { hasWord, type Scene, tokenAt, wordAt } from './scene.ts'
import { foretold, hasActor, hasEvidence } from './verdict.ts'
import { phrase, type Words, wordsIn } from './words.ts'

export const noEffectFound: Construction = {
  rule: {
    id: 'effects/no-effect@1',
    reads:
      'Een uitkomst zonder effect: geen aantoonbaar effect, geen invloed op, nauwelijks verschil, geen significante daling.',
    why: 'Dat er geen effect is gevonden is zelf een uitkomst, zonder getal en nooit nul. Zonder «aantoonbaar», «significant» of een werkwoord van vinden kan «geen invloed» ook betekenen dat iemand er niet over gaat.',
    examples: [
      { in: 'sea-bijlage', text: 'De voorlichting blijkt geen aantoonbaar effect te hebben op het aantal aanvragen.' },
      { in: 'kamerbrief', text: 'Tussen beide groepen is geen significant verschil gevonden.' },
    ],
    leaves: [
      'Op het weer heeft Nederland geen invloed.',
      'Het besluit heeft geen effect op de regeldruk.',
      'Hierover bestaat geen verschil van mening.',
      'Ik verwacht geen effect op de wachttijden.',
    ],
  },
  read: (candidate) =>
    cuesIn(candidate, (word) => word === 'geen' || word === 'nauwelijks' || word === 'zonder').flatMap(
      (i) => readAt(candidate, i) ?? [],
    ),
}

function readAt({ sentence, sceneAt }: Candidate, at: number): Effect | null {
  const noun = nounAfter(sentence.tokens, at)
  if (noun < 0) return null
  const scene = sceneAt(at)
  const outcome = outcomeOfNull(scene, at, noun + 1)
  if (!isResult(scene, at, noun, outcome)) return null
  const instrument = hasSubjectThatWorks(scene) ? subjectWords(scene) : null
  return {
    from: at,
    to: noun + 1,
    lost: isAsked(scene, at) ? 'a condition or an open question' : foretold(scene, at),
    fields: {
      ...noEffect,
      outcome: phrase(scene, outcome),
      instrument: phrase(scene, instrument),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

/** «X heeft …», «X blijkt …»: the subject is what had no effect. */
const hasSubjectThatWorks = (scene: Scene): boolean => {
  const finite = scene.clause?.finite ?? -1
  if (finite < 0) return hasWord(scene, HAS)
  return HAS.has(wordAt(scene, finite)) || /^lijk(?:t|en)$/u.test(wordAt(scene, finite))
}

/** The noun that is denied, at most five words on; -1 when it is another. */
function nounAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= Math.min(at + 5, tokens.length - 1); i++) {
    const token = tokens[i] as Token
    if (isEffectNoun(token.word))
      return /^van$/u.test(tokens[i + 1]?.word ?? '') &&
        /^(?:mening|inzicht|opvatting)$/u.test(tokens[i + 2]?.word ?? '')
        ? -1
        : i
    if (nounChange(token.word)) return i
    if (!isBetween(token) && !isOneOf(tokens, at, i)) return -1
  }
  return -1
}

/** «geen van beide berichten effect», «geen van de regelingen effect». */
const isOneOf = (tokens: readonly Token[], at: number, i: number): boolean =>
  tokens[at + 1]?.word === 'van' && (i === at + 1 || /^(?:de|beide|deze|alle)$/u.test(tokens[i]?.word ?? ''))

const FOUND = new Set(
  'aangetoond gevonden vastgesteld gebleken waargenomen gemeten geconstateerd zichtbaar gezien vonden vond zagen'.split(
    ' ',
  ),
)
const WRITER = new Set(['ik'])
const HAS = new Set('heeft hebben had hadden blijkt blijken bleek bleken'.split(' '))
// Explanations of rules must tell what they do to these; that is a statement of the writer, not a result.
const BURDENS =
  /^(?:regeldruk|lasten|begroting|rijksbegroting|regeldrukkosten|nalevingskosten|privacy|uitvoeringskosten)$/u

/** Whether research speaks: a word of finding, or a thing (nobody who decides) that has no effect. */
function isResult(scene: Scene, at: number, noun: number, outcome: Words | null): boolean {
  const between = wordsIn(scene, { from: at + 1, to: noun })
  if (between.some(isShown)) return true
  if (wordAt(scene, at) === 'zonder') return false
  if (hasWord(scene, WRITER)) return false
  if (hasWord(scene, FOUND) || scene.own.some((i) => i < at && isFound(wordAt(scene, i)))) return true
  if (nounChange(wordAt(scene, noun))) return false
  if (scene.own.some((i) => /^ma?a?k/u.test(wordAt(scene, i)))) return false
  if (wordsIn(scene, outcome).some((it) => BURDENS.test(it))) return hasEvidence(scene)
  return hasWord(scene, HAS) ? !isSomebody(scene) && !isBill(scene) : hasEvidence(scene)
}

/** What an explanatory note says of its own rules is foreseen, not found. */
const isBill = (scene: Scene): boolean =>
  !hasEvidence(scene) &&
  wordsIn(scene, subjectWords(scene)).some((it) =>
    /^(?:wetsvoorstel|voorstel|wijziging|(?:ontwerp)?besluit|wijzigingsregeling)$/u.test(it),
  )

/** «of er geen effect is», where no clause was found. «geen of nauwelijks effect» asks nothing. */
const isAsked = (scene: Scene, at: number): boolean =>
  wordAt(scene, wordAt(scene, at - 1) === 'er' ? at - 2 : at - 1) === 'of' && wordAt(scene, at - 2) !== 'geen'

/** Somebody who could have influence: a government, or a name that stands alone. */
function isSomebody(scene: Scene): boolean {
  const subject = subjectWords(scene)
  if (hasActor(scene)) return true
  if (!subject) return false
  const first = tokenAt(scene, subject.from)
  return subject.to - subject.from <= 2 && !!first?.isCapital && subject.from > 0
}
