/** A noun of change with how much: «een daling van 12 procent», «een afname met vijf dagen», «10 procent groei». */
import type { Token } from '../../language/token.ts'
import { Word } from '../../vocabulary/words.ts'
import { type Change, nounChange } from './change-words.ts'
import { withNoun } from './counted.ts'
import type { Candidate, Construction, Effect } from './effect.ts'
import { comparatorFrom, measured, populationOf } from './fields.ts'
import { subjectWords } from './noun-groups.ts'
import type { Quantity } from './quantities/quantity.ts'
import { hasWord, type Scene, wordAt } from './scene.ts'
import { aheadOrWanted, hasActor, hasEvidence, isParameter } from './verdict.ts'
import { phrase, type Words, wordsIn } from './words.ts'

export const byChangeNoun: Construction = {
  rule: {
    id: 'effects/change-noun@1',
    reads:
      'Een naamwoord van verandering met hoeveel: een daling van 12 procent, een afname met vijf dagen, 10 procent groei.',
    why: 'Achter daling, stijging, afname of toename noemt «van» of «met» de maat. Een verhoging, verlaging of besparing kan ook een besluit zijn en telt alleen waar de zin van onderzoek spreekt of van iets dat ertoe leidt.',
    examples: [
      { in: 'rapport', text: 'De cursus leidde tot een daling van 12 procent van het aantal valpartijen.' },
      { in: 'kamerbrief', text: 'De monitor laat een afname zien van het aantal klachten met 15 procent.' },
    ],
    leaves: [
      'Het kabinet streeft naar een reductie van 55 procent.',
      'De begroting voorziet in een verhoging van 10 miljoen euro.',
      'De daling van de werkloosheid onder jongeren van 18 jaar zet door.',
    ],
  },
  read: (candidate) => candidate.quantities.flatMap((quantity) => readOne(candidate, quantity) ?? []),
}

interface Placed extends Change {
  readonly at: number
}

function readOne({ sentence, context, sceneAt }: Candidate, bare: Quantity): Effect | null {
  const { tokens } = sentence
  const noun = nounBehind(tokens, bare) ?? nounBefore(tokens, bare)
  if (!noun) return null
  const quantity = withNoun(tokens, bare) ?? bare
  const scene = sceneAt(bare.from)
  const outcome = outcomeOf(scene, noun, bare, quantity)
  return {
    from: bare.from,
    to: noun.at >= bare.to ? bare.to : quantity.to,
    certainty: quantity.certainty,
    lost: aheadOrWanted(scene, bare.from, context) ?? whyDecided(scene, noun, wordsIn(scene, outcome)),
    fields: {
      ...measured(noun.at >= bare.to ? bare : quantity),
      direction: noun.direction,
      outcome: phrase(scene, outcome),
      instrument: phrase(scene, leads(scene) ? subjectWords(scene) : null),
      comparator: phrase(scene, comparatorFrom(scene, quantity.to)),
      population: phrase(scene, populationOf(scene)),
    },
  }
}

/** «10 procent groei», «1,5 procent economische groei». */
function nounBehind(tokens: readonly Token[], { to, unit }: Quantity): Placed | null {
  if (!/^perc/u.test(unit ?? '')) return null
  for (let i = to; i <= to + 1; i++) {
    const change = nounChange(tokens[i]?.word ?? '')
    if (change) return { ...change, at: i }
    if (!/e$/u.test(tokens[i]?.word ?? '') || tokens[i]?.classes !== 0) return null
  }
  return null
}

/** The noun right before «van» or «met», or before its own complement: «afname van het aantal klachten met 15 procent». */
function nounBefore(tokens: readonly Token[], { lead, unit }: Quantity): Placed | null {
  const link = /^(?:de|zo'n)$/u.test(tokens[lead - 1]?.word ?? '') ? lead - 2 : lead - 1
  const word = tokens[link]?.word
  if (word !== 'van' && word !== 'met') return null
  const direct = nounChange(tokens[link - 1]?.word ?? '')
  if (direct) return { ...direct, at: link - 1 }
  if (tokens[link - 1]?.word === 'grootte') return complementNoun(tokens, link - 2)
  // A length of time far from its noun is an age or a period: «de daling onder jongeren van 18 jaar».
  return /^(?:percent|percentage_points|euro)$/u.test(unit ?? '') ? complementNoun(tokens, link - 1) : null
}

/** Backwards over the complement of a noun: nouns, determiners and prepositions, no verb but «zien», no mark. */
function complementNoun(tokens: readonly Token[], from: number): Placed | null {
  for (let i = from; i > from - 12 && i >= 0; i--) {
    const token = tokens[i] as Token
    const change = nounChange(token.word)
    if (change) return { ...change, at: i }
    if (/^[,;:.()]$/u.test(token.word)) return null
    const isVerb =
      token.classes === 0 && token.verbs.some((it) => it.form === 'hij' || it.form === 'past' || it.form === 'pasts')
    if (isVerb || token.classes & (Word.subordinator | Word.coordinator | Word.nominative)) return null
  }
  return null
}

/** «van het aantal klachten», behind the noun of change or behind the number. */
function outcomeOf(scene: Scene, noun: Placed, bare: Quantity, quantity: Quantity): Words | null {
  const inside =
    wordAt(scene, noun.at + 1) === 'van' && noun.at + 2 < bare.lead - 1
      ? { from: noun.at + 2, to: bare.lead - 1 }
      : null
  if (inside) return inside
  const of = wordAt(scene, quantity.to)
  if (!/^(?:van|in|op)$/u.test(of)) return null
  let to = quantity.to + 1
  while (to < quantity.to + 10 && to < scene.sentence.tokens.length && !isEnd(scene, to)) to++
  return { from: quantity.to + 1, to }
}

const isEnd = (scene: Scene, at: number): boolean => {
  const token = scene.sentence.tokens[at] as Token
  if (/^[,;:.()]$/u.test(token.word) || /^(?:is|was|zijn|waren|en|ten|door|bij)$/u.test(token.word)) return true
  return token.classes === 0 && token.verbs.some((it) => it.form !== 'infinitive' && it.form !== 'ik')
}

const LEADS = new Set(
  'leidt leiden leidde leidden geleid zorgt zorgde zorgden gezorgd resulteert resulteerde geresulteerd levert leverde geleverd opgeleverd veroorzaakt veroorzaakte betekent betekende'.split(
    ' ',
  ),
)
const leads = (scene: Scene): boolean => hasWord(scene, LEADS)

function whyDecided(scene: Scene, noun: Placed, outcome: readonly string[]): string | null {
  if (isParameter(outcome)) return 'a rate or budget that is set'
  if (hasActor(scene) && !hasEvidence(scene)) return 'decided, no effect of something'
  const isAct = noun.by === 'act' && !leads(scene) && !hasEvidence(scene)
  return isAct ? 'may be a decision: nothing says that it came about' : null
}
