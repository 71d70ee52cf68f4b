/** Answers without a word for a recommendation: the sentence speaks of one that is open, or points at the one before it. */
import type { Sentence } from '../../language/sentence.ts'
import { tokensOf } from '../../language/tokens.ts'
import { keepShape, nothing } from '../../shapes.ts'
import { heaviest } from '../findings/cue.ts'
import { evidence } from '../findings/evidence.ts'
import { plainOf } from '../findings/plain.ts'
import { ADVISER } from '../findings/voices.ts'
import { isReport } from '../recommendations/adviser.ts'
import type { Recommended } from './answered.ts'
import type { Course, Last } from './course.ts'
import { acts } from './cues/acts.ts'
import { OF_OTHERS } from './cues/noted.ts'
import { expected, turnsElsewhere } from './expected.ts'
import type { Answer } from './named.ts'
import { ownAct } from './own-act.ts'
import { pointsBack } from './pointing.ts'
import { BEHIND, EXPECTED } from './reaction-rules.ts'
import { speaksAsOfficial } from './speaker.ts'
import { answersShort, type Stance, stanceAfter, stanceBehind, stanceOf } from './stance.ts'
import { withoutTopic } from './topic.ts'

// Several recommendations given together are answered one after the other in the sentences behind them.
const LIST_NEAR = 6
// A letter sums up what was advised and answers it piece by piece; farther on it speaks of other things.
export const TOPIC_NEAR = 14
const FEW = 12
// Under a recommendation in a line of its own the answer may begin with what is the case.
const UNDER = 4

export function answersBehind(course: Course, sentence: Sentence, words: string): Answer[] {
  const { last, answered, context } = course
  if (!last || isToldOfAdviser(words) || goesOnAnyway(words)) return []
  // A note advises and plans; it answers only what it points at.
  if (context.document.kind === 'beslisnota' && !pointsBack(words) && !answersShort(words)) return []
  const distance = sentence.index - last.index
  const tie = new Behind(course, last, sentence, words).answered()
  if (!tie) return []
  const { to, rule } = tie
  // «… overweeg ik niet, omdat de raad oordeelde dat …» answers; a sentence that only tells what was found does not.
  const tells = heaviest(plainOf(sentence), evidence) !== null
  if (tells && !/ ik /u.test(words)) return []
  const done = course.answersHere(sentence) ? ownAct(sentence, course.promises, course.where(sentence, to)) : null
  const own = stanceBehind(withoutTopic(words, tokensOf(to.flow.view.text, to)), sentence, words, done)
  const stance = stanceAfter(words, answered.stanceOn(to), own)
  if (!stance || (stance === 'noted' && (tells || (distance > 1 && !isFirm(words))))) return []
  const all = last.isStack && answered.alike(sentence, 1, last.hits) === null ? answered.open(last.hits) : []
  const each = all.includes(to) ? all : [to]
  return each.map((it) => ({ to: it, stance, rule }))
}

/** «Ook de komende tijd zal ik …»: what was done before goes on, whatever was advised. */
export const goesOnAnyway = (words: string): boolean => GOES_ON_ANYWAY.test(words) && !pointsBack(words)
const GOES_ON_ANYWAY = /^ ook (?:in )?(?:de )?(?:komende|volgende) (?:tijd|periode|jaren|maanden) |^ onverminderd /u

/** «Volgens de raad …»: the adviser goes on, and nobody answers yet. */
export const isToldOfAdviser = (words: string): boolean =>
  (ADVISER_TELLS.test(words) || ADVISER_ACTS.test(words) || BACKGROUND.test(words)) &&
  !/ (?:ik|wij|mij|kabinet) /u.test(words)
// «Zonder register is niet na te gaan …», «… verstrekt op grond van de Kaderwet», «volgens haar»: why it is advised.
const BACKGROUND =
  /^ (?:zonder|had) | (?:volgens|aldus) (?:hem|haar|hen) |^(?!.* (?:wel|niet|al|reeds) ).* (?:worden|wordt) (?:[^\s.,;:]+ ){0,3}op grond van (?:de|het) \S*(?:wet|besluit|verordening|regeling) /u
// «De raad gaat hier niet op in»: what the adviser does himself.
const ADVISER_ACTS =
  /^ (?:de|het) (?:[^\s.,;:]+ )?\S*(?:raad|commissie|rekenkamer|onderzoekers|auteurs|evaluatoren|opstellers|bureau|planbureau|ombudsman|college) (?!(?:van|voor) )/u
const ADVISER_TELLS = new RegExp(
  `^ (?:[^\\s.;:]+ ){0,2}(?:volgens|aldus|naar het oordeel van) (?:[^\\s.;:,]+ ){0,3}(?:hen|hem|haar|${ADVISER}) `,
  'u',
)

/** An answer even at a distance, though nothing is done. */
const isFirm = (words: string): boolean =>
  OF_OTHERS.test(words) ||
  / (?:kabinet|opvolger|kennisgeving|terughoudendheid|aandacht|aan|rekening|waardevol|verantwoordelijk) /u.test(words)

/** Which recommendation a sentence behind it answers, tried from the surest tie to the loosest. */
class Behind {
  private readonly course: Course
  private readonly last: Last
  private readonly sentence: Sentence
  private readonly words: string

  constructor(course: Course, last: Last, sentence: Sentence, words: string) {
    this.course = course
    this.last = last
    this.sentence = sentence
    this.words = words
  }

  private get distance(): number {
    return this.sentence.index - this.last.index
  }

  answered(): { readonly to: Recommended; readonly rule: string } | null {
    const isNear = this.distance <= this.reach()
    const pointed =
      this.topic() ??
      (isNear ? this.pointed() : null) ??
      this.under() ??
      this.repeated(isNear) ??
      this.next() ??
      this.nextInParagraph()
    if (pointed) return { to: pointed, rule: BEHIND }
    const waiting = expected(this.course, this.sentence, this.words)
    return waiting && { to: waiting, rule: EXPECTED }
  }

  /** The open recommendation that the sentence is about. */
  private topic(): Recommended | null {
    const { course, sentence, words } = this
    if (this.distance > TOPIC_NEAR || !course.answersHere(sentence)) return null
    const spoken = course.answered.spokenOf(sentence, FEW)
    if (!spoken) return null
    const { hit, like } = spoken
    const stance = stanceOf(words) ?? this.act()
    const isOwn = speaksAsOfficial(words)
    if (like.isFront && like.score >= 0.5 && stance) return hit
    if (like.isFront && like.score >= 1 && isOwn) return hit
    return like.score >= 2 && stance && isOwn ? hit : null
  }

  private act(): Stance | null {
    return ownAct(this.sentence, this.course.promises, this.course.where(this.sentence))
  }

  /** What «daarvoor» points at; or a recommendation in lines of its own, with the answer under it. */
  private pointed(): Recommended | null {
    const { last, words, course } = this
    const hit =
      (last.hits.length > 1 ? course.answered.alike(this.sentence, 1, last.hits)?.[0] : null) ??
      last.hits.at(-1) ??
      null
    if (answersShort(words)) return hit
    const isUnder = this.course.isUnder(this.sentence) && this.distance === 1
    if (isUnder && (stanceOf(words) || / reactie : /u.test(words.slice(0, 20)))) return hit
    if (/ wel /u.test(words) && course.answered.stanceOn(hit)) return null
    const isAnswer = speaksAsOfficial(words) || last.hits.length > 1 || stanceOf(words) !== null
    return pointsBack(words) && isAnswer ? hit : null
  }

  /** Farther on under a label or heading that recommends. */
  private under(): Recommended | null {
    const hit = this.last.hits.at(-1)
    if (!this.course.isUnder(this.sentence) || !hit || this.distance > UNDER || !this.course.answersHere(this.sentence))
      return null
    const before = this.course.answered.stanceOn(hit)
    if (before === 'adopted' && stanceAfter(this.words, before, stanceOf(this.words)) === 'partly') return hit
    if (!this.course.answered.isOpen(hit)) return null
    return speaksAsOfficial(this.words) || stanceOf(this.words) !== null || this.act() !== null ? hit : null
  }

  /** Just behind the recommendation one word of it is enough, farther on two. */
  private repeated(isNear: boolean): Recommended | null {
    const { course, last, sentence, words, distance } = this
    if (distance > LIST_NEAR || !speaksAsOfficial(words) || !course.answersHere(sentence)) return null
    const isBeside = isNear || (distance <= 3 && last.block === sentence.block)
    const among = isNear ? last.hits : course.answered.open(last.hits)
    return course.answered.alike(sentence, isBeside ? 1 : 2, among)?.[0] ?? null
  }

  /** In the paragraph that tells the advice the first sentence behind it with a stance of those who govern answers it. */
  private nextInParagraph(): Recommended | null {
    const { course, last, sentence, words, distance } = this
    const hit = last.hits.at(-1)
    if (!hit || distance > 3 || last.block !== sentence.block || isReport(course.context)) return null
    if (!course.answered.isOpen(hit) || last.hits.length > 1 || turnsElsewhere(words)) return null
    const stance = stanceOf(words)
    if (distance === 1 && stance !== null && stance !== 'noted') return hit
    // «Ik zal de scholen bezoeken» behind advice about locks is another matter: an act must point back or share a word.
    const isTied = / (?:dat|dit|die|deze|dez?elfde|daar\p{L}*|hier\p{L}*|er) /u.test(words)
    const isAbout = isTied || course.answered.alike(sentence, 1, last.hits) !== null
    if (distance === 1 && stance === null && isAbout && / (?:ik|wij|we|kabinet) /u.test(words) && acts(words, sentence))
      return hit
    return stance !== null && stance !== 'noted' && / (?:ik|wij|we|mij|kabinet|regering) /u.test(words) ? hit : null
  }

  /** «… acht ik niet zinvol», behind the answer to the one before: answers come in the order of the advice. */
  private next(): Recommended | null {
    const { course, sentence, words } = this
    const before = course.lastAnswer
    if (!before || sentence.index - before.sentence.index !== 1 || before.sentence.block !== sentence.block) return null
    if (before.stance === 'noted' && stanceOf(words) && / (?:ik|wij) /u.test(words) && !/ wel /u.test(words))
      return before.hit
    if (before.stance === 'rejected' || stanceOf(words) !== 'rejected' || !/ (?:ik|wij|kabinet) /u.test(words))
      return null
    return course.answered.nextOpen(before.hit)
  }

  /** An answer stands at once behind what it answers; after mere appreciation an act may follow. */
  private reach(): number {
    const stance = this.course.answered.stanceOn(this.last.hits.at(-1))
    // «Wel ben ik bereid …» is done beside the answer.
    if (stance === null) return stanceOf(this.words) && this.last.block === this.sentence.block ? 2 : 1
    return stance === 'noted' ? 2 : 0
  }
}
keepShape(new Behind(nothing, nothing, nothing, ''))
