/**
 * Whether a sentence answers, by weighing what can be seen of it: where it stands behind the advice, who acts in it, which
 * advice it speaks of. An answer may be said in any words, so that no list of words finds them all; that a letter which
 * has just told what was advised goes on with the answer holds for every letter.
 */
import type { Sentence } from '../../language/sentence.ts'
import { type Act, actsOf } from '../commitments/act.ts'
import { heaviest } from '../findings/cue.ts'
import { evidence } from '../findings/evidence.ts'
import { plainOf } from '../findings/plain.ts'
import type { Recommended } from './answered.ts'
import { goesOnAnyway, isToldOfAdviser } from './behind.ts'
import type { Course } from './course.ts'
import { turnsElsewhere } from './expected.ts'
import { mentionsIn } from './mentions.ts'
import { COUNTED, NOWHERE, ownAct, TELLS } from './own-act.ts'
import { type Stance, stanceOf } from './stance.ts'
import { ALONE, type Trait } from './weights.ts'

/** What the traits weigh together, where no judge has more to go by. */
function summed(seen: readonly Trait[]): Pick<Weighed, 'isEnough' | 'isTooLittle'> {
  const weight = seen.reduce((sum, it) => sum + ALONE.traits[it], ALONE.base)
  return { isEnough: weight >= ALONE.enough, isTooLittle: weight < ALONE.tooLittle }
}

const FEW = 12
const FAR = 4

export interface Weighed {
  /** It answers, whatever its words. */
  readonly isEnough: boolean
  /** It answers nothing, though its words be tied to advice. */
  readonly isTooLittle: boolean
  readonly traits: readonly Trait[]
  readonly stance: Stance
  /** It has words of judging or acting; without them the decision may still follow. */
  readonly decides: boolean
  /** The open advice that the sentence speaks of. */
  readonly about: Recommended | null
  /** It begins with what it is about, and that is no advice that was found. */
  readonly isOnOther: boolean
  /** How much it has in common with the open advice that it speaks of most. */
  readonly likeness: number
  readonly isFront: boolean
}

/** What the reader knows of a sentence beside its words. */
export interface Beside {
  readonly holdsAdvice: boolean
  readonly nextGivesAdvice: boolean
}

export function weigh(course: Course, sentence: Sentence, words: string, beside: Beside): Weighed {
  const stance = stanceOf(words)
  const act = ownAct(sentence, course.promises, NOWHERE)
  const acts = actsOf(sentence).filter((it) => it.clause.kind === 'main')
  const spoken = course.answered.spokenOf(sentence, FEW)
  const isAbout = spoken !== null && spoken.like.score >= 0.5
  const traits: (Trait | false)[] = [
    ...placeTraits(course, sentence, beside),
    ...wordTraits(plainOf(sentence).text, words, course.context.document.kind === 'beslisnota'),
    ...actTraits(acts),
    ...answerTraits(stance, act),
    isAbout && 'speaksOfIt',
    course.promises.has(sentence) && 'promises',
    act === null && tellsOnly(sentence, acts) && 'tellsOnly',
    act === null && COUNTED.test(words) && acts.some(isPast) && 'tellsOfBefore',
    (isToldOfAdviser(words) || goesOnAnyway(words)) && 'adviserTells',
    ((turnsElsewhere(words) && !BEGINS_BACK.test(words)) || GOES_ON.test(words)) && 'turns',
  ]
  const seen = [...new Set(traits.filter((it) => it !== false))]
  return {
    ...summed(seen),
    traits: seen,
    stance: stance ?? act ?? unsaid(acts, words),
    decides: stance !== null || act !== null,
    about: isAbout ? spoken.hit : null,
    likeness: spoken?.like.score ?? 0,
    isFront: spoken?.like.isFront ?? false,
    isOnOther: !isAbout && ON_SOMETHING.test(words) && mentionsIn(words).length === 0,
  }
}

function placeTraits(course: Course, sentence: Sentence, { holdsAdvice, nextGivesAdvice }: Beside): (Trait | false)[] {
  const { stretch, answered, context } = course
  const common: (Trait | false)[] = [
    nextGivesAdvice && 'nextGivesAdvice',
    sentence.section === 'reaction' && 'underReaction',
    context.document.kind === 'kamerbrief' && 'inLetter',
  ]
  if (holdsAdvice) return common
  const gap = stretch.gap(sentence)
  return [
    ...common,
    gap === 1 && stretch.isAdviceLast && !isUnderOther(course, sentence) && 'nextToAdvice',
    gap >= FAR && 'farBehind',
    stretch.block === sentence.block && 'sameParagraph',
    !answered.hasOpen && 'nothingOpen',
    stretch.isOtherMatter && 'otherMatter',
  ]
}

/** Under another heading than the advice, and none of answers. */
const isUnderOther = ({ last }: Course, { section, heading }: Sentence): boolean =>
  section !== 'reaction' && last !== null && last.heading !== heading

/** `all`: with the words of advice that the sentence holds. */
const wordTraits = (all: string, words: string, isNote: boolean): (Trait | false)[] => [
  mentionsIn(words).length > 0 && 'namesAdvice',
  POINTS.test(words) && 'points',
  / ; | – /u.test(words) && 'twoHalves',
  CONTRAST.test(words) && 'contrast',
  (isNote ? TO_MINISTER : FIRST).test(words) && 'first',
  BEGINS_WITH_FIRST.test(all) && 'beginsWithFirst',
  BEGINS_WITH_PREPOSITION.test(all) && 'beginsWithPreposition',
  / (?:al|reeds|inmiddels|sinds) /u.test(words) && 'already',
  / (?:daarom|dus|daartoe|dan) /u.test(words) && 'therefore',
]
// «Over de beslistermijn ben ik in gesprek», behind advice on something else.
const ON_SOMETHING = /^ over (?:de|het|een) /u
// «Hierbij zal ik …», «Aandachtspunten hierbij zijn …», «Drie havens zijn daarbij aanwezig»: more of what was said before.
const GOES_ON = /^ (?:[^\s.,;:]+ )?hierbij | (?:is|zijn|was|waren) (?:daarbij|hierbij) /u
const FIRST = / (?:ik|wij|we|mij|mijn|ons|onze) /u
// «Over b schrijft u dat …», «de conceptbrief belooft …»: in a note who signs is spoken to.
const TO_MINISTER = / (?:u|uw|(?:de|uw) (?:concept)?(?:brief|reactie)) /u
const CONTRAST = / (?:toch|echter|evenwel|niettemin|wel|maar|doch) /u
// «Blijkt dat …» points at nothing.
const POINTS =
  / (?:daar(?!naast |bij )\p{L}*|hier(?!naast |bij )\p{L}*|dit|die|deze|zo'n|hem|haar|hen|ze|zij) |^ dat | (?:doe|doen|doet|is|wordt|zal|kan|heb|heeft|gebeurt|zie|wil|geldt|en|maar) dat /u
// «Daarmee vervalt tevens …» goes on.
const BEGINS_BACK = /^ (?:daar(?!naast |bij )\p{L}+|hier(?!naast |bij |mee )\p{L}+|dat|dit) /u
const BEGINS_WITH_FIRST = /^ (?:ik|wij|het kabinet) /u
const BEGINS_WITH_PREPOSITION = /^ (?:van|over|aan|met|voor|in|bij|op|naar|tot|uit|onder|tegen|zonder|door|ten) /u

const actTraits = (acts: readonly Act[]): (Trait | false)[] => [
  acts.some((it) => it.subject.who === 'none') && 'noSubject',
  acts.some((it) => it.subject.who === 'thing') && 'thingIsSubject',
  acts.some((it) => it.subject.who === 'third') && 'thirdIsSubject',
  acts.some((it) => it.subject.who === 'agency') && 'agencyIsSubject',
  acts.some((it) => it.mood === 'past') && 'past',
  acts.some((it) => it.mood === 'would') && 'would',
]

/** The stance of an answer that neither judges nor does: what is denied is turned down; what others do, is noted. */
function unsaid(acts: readonly Act[], words: string): Stance {
  if (acts.some((it) => it.isNegated)) return 'rejected'
  if (/ (?:al|reeds) /u.test(words)) return 'adopted'
  return acts.some((it) => it.subject.who === 'third') ? 'noted' : 'adopted'
}

const answerTraits = (stance: Stance | null, act: Stance | null): (Trait | false)[] => [
  stance !== null && 'judges',
  stance === 'rejected' && 'turnsDown',
  act === 'adopted' && 'doesIt',
]

/** What a study says, what the House was told; who wants to know more, tells nothing. */
const tellsOnly = (sentence: Sentence, acts: readonly Act[]): boolean =>
  heaviest(plainOf(sentence), evidence) !== null ||
  acts.some(({ mood, lemmas }) => mood !== 'want' && lemmas.some((it) => TELLS.has(it)))

/** With a year or a count: how things were. */
const isPast = ({ mood }: Act): boolean => mood === 'past' || mood === 'perfect'
