/**
 * What those who govern do, by the clauses of a sentence: «DUO past het formulier aan», «ik heb opdracht gegeven», «die
 * stap zet ik niet». Behind advice such an act is the answer, though it repeats none of its words.
 * What it leaves alone: what they think or tell the House, what others do, and how things are.
 * Known problems: a verb that is in no list is no act.
 */
import type { Sentence } from '../../language/sentence.ts'
import { exploring, informing, stative } from '../../vocabulary/verb-classes.ts'
import { type Act, actsOf } from '../commitments/act.ts'
import { byOthers } from '../commitments/by-others.ts'
import { isDenied } from '../commitments/denial.ts'
import type { CommitmentFields } from '../meaning.ts'
import type { Stance } from './stance.ts'

/** What a sentence promises, where it promises something. */
export type Promises = ReadonlyMap<Sentence, CommitmentFields>

/** Where the act stands: who gave the advice, and whether the sentence is the first under it or repeats a word of it. */
export interface Where {
  readonly isAdviser: (word: string) => boolean
  readonly isTied: boolean
}

/** Where nothing is known of what stands around it. */
export const NOWHERE: Where = { isAdviser: () => false, isTied: false }

/** Null when nothing is done in it by whoever governs. */
export function ownAct(sentence: Sentence, promises: Promises, { isAdviser, isTied }: Where): Stance | null {
  const found = actsOf(sentence).flatMap((act) => {
    if (act.clause.kind !== 'main') return []
    const stance = isOfGovernment(act, isAdviser) ? stanceOfAct(act) : isTied && isDone(act) ? 'adopted' : null
    return stance ? [stance] : []
  })
  if (found.includes('rejected')) return found.includes('adopted') ? 'partly' : 'rejected'
  return found.find((it) => it === 'explored') ?? found[0] ?? promised(promises.get(sentence))
}

/** «De gegevens worden per 1 april gepubliceerd»: nobody is named, but it is promised. */
function promised(fields: CommitmentFields | undefined): Stance | null {
  if (!fields || fields.recipient !== null || (fields.action !== null && TELLS.has(fields.action))) return null
  if (fields.strength === 'successor') return 'noted'
  return fields.strength === 'explore' ? 'explored' : fields.strength === 'firm' ? 'adopted' : null
}

// «In 2019 zijn 400 liften gekeurd» tells how things were.
export const COUNTED =
  / (?:19|20)\d\d | \d{2,} (?!januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)| (?:vorig|afgelopen) /u

/** «Een convenant is op 2 september ondertekend», close to the advice: nobody is named, and it is done. */
const isDone = (act: Act): boolean =>
  act.isPassive &&
  !COUNTED.test(textOf(act)) &&
  act.mood === 'perfect' &&
  (act.subject.who === 'thing' || act.subject.who === 'none') &&
  !byOthers(act) &&
  !isDenied(act.sentence, act.clause) &&
  act.lemmas.some((it) => isAct(it) && !STATES.has(it))

// «Daarover zijn de artsen verdeeld»: how it is, nothing that was done.
const STATES = new Set([
  'verdelen',
  'overtuigen',
  'verrassen',
  'verheugen',
  'vertegenwoordigen',
  'verbinden',
  'uitsluiten',
])

function isOfGovernment({ subject, sentence }: Act, isAdviser: (words: string) => boolean): boolean {
  if (subject.who === 'first') return true
  if (subject.who !== 'government' && subject.who !== 'agency') return false
  const words = subject.range ? sentence.tokens.slice(subject.range.from, subject.range.to) : []
  return !words.some(({ word }) => isAdviser(word))
}

// Verbs of telling that are another act unless the House is told: «subsidie verstrekken», «een wetsvoorstel indienen».
const TELLS_HOUSE = new Set(
  'toesturen toekomen doentoekomen aanbieden voorleggen sturen zenden verzenden opsturen doorsturen verstrekken indienen schrijven bekendmaken toelichten aangeven verantwoorden voorhangen melden'.split(
    ' ',
  ),
)
export const TELLS = new Set([...informing].filter((it) => it !== 'terugkomen' && !TELLS_HOUSE.has(it)))
const HOUSE = / (?:kamer|kamers|u) /u
const WAITS = new Set(['afwachten', 'wachten', 'weten', 'terugkomen', 'verdiepen', 'vergewissen'])
// Verbs of thought and of being that are an act behind advice all the same.
const ACTS = new Set(['vragen', 'verzoeken', 'besluiten', 'ondersteunen', 'steunen', 'vaststellen', 'wensen'])
// To strive is no answer by itself; to take part, to meet or to begin somewhere says nothing of what was asked.
const SAYS_LITTLE = new Set(
  'streven inzetten inspannen hopen ingaan danken bedanken reageren lopen langslopen verschillen behandelen bespreken beantwoorden'.split(
    ' ',
  ),
)
// What is asked is handed to who can do it.
const PASSES_ON = new Set(['doorzenden', 'doorsturen', 'doorgeleiden', 'doorgeven', 'overbrengen', 'overlaten'])

const DONE = new Set<Act['mood']>(['future', 'go', 'want', 'present', 'perfect'])

function stanceOfAct(act: Act): Stance | null {
  if (!DONE.has(act.mood) || act.isPassive) return null
  const lemmas = act.lemmas.filter((it) => !SAYS_LITTLE.has(it))
  const isTold = HOUSE.test(textOf(act)) && lemmas.some((it) => TELLS_HOUSE.has(it))
  if (isTold || lemmas.some((it) => TELLS.has(it))) return null
  if (lemmas.some((it) => PASSES_ON.has(it))) return 'noted'
  if (isDenied(act.sentence, act.clause)) return act.mood !== 'perfect' && isWill(act) ? 'rejected' : null
  if (lemmas.some((it) => WAITS.has(it) || exploring.has(it))) return act.mood === 'perfect' ? null : 'explored'
  if (lemmas.includes('vragen') && / (?:om|naar|of) /u.test(textOf(act)))
    return / advies /u.test(textOf(act)) ? 'explored' : 'adopted'
  return lemmas.some((it) => isAct(it)) ? 'adopted' : null
}

/** «Die stap zet ik niet», «ik wil daar niet aan tornen»: what is not done; «dat weet ik niet» is none of it. */
const isWill = ({ mood, lemmas }: Act): boolean =>
  mood !== 'present' || lemmas.some((it) => isAct(it) || it === 'willen')

const isAct = (lemma: string): boolean => ACTS.has(lemma) || !(stative.has(lemma) || TELLS.has(lemma))

const textOf = ({ sentence }: Act): string => ` ${sentence.tokens.map((it) => it.word).join(' ')} `
