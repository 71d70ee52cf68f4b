/** Answers to recommendations that the sentence names: by number, by a word for them, or by what they ask. */
import type { Sentence } from '../../language/sentence.ts'
import { LISTED } from '../recommendations/listed.ts'
import type { Recommended } from './answered.ts'
import type { Course } from './course.ts'
import { acts } from './cues/acts.ts'
import { type Mention, marksIn, mentionsIn } from './mentions.ts'
import { speaksAsOfficial, speaksToMinister } from './speaker.ts'
import { type Stance, shortStanceOf, stanceBehind, stanceOf } from './stance.ts'
import { withoutTopic } from './topic.ts'

export interface Answer {
  readonly to: Recommended | null
  readonly stance: Stance
  /** The rule that tied it; without one that of the caller. */
  readonly rule?: string
}

/** Each mention gets the stance of its own part of the sentence; a part without one, that of its neighbour. */
export function namedAnswers(course: Course, sentence: Sentence, words: string): Answer[] {
  const marked = course.last ? marksIn(sentence.text) : []
  // Several marks in one sentence are not told apart: their places are those of the printed text.
  const mentions = marked.length === 1 ? marked.map(({ which }) => ({ which, at: 0 })) : mentionsIn(words)
  if (mentions.length === 0) return []
  const [only] = mentions
  const whole =
    ownPart(words, mentions) ??
    stanceOf(words) ??
    (mentions.length === 1 && only ? actOn(course, sentence, words, only) : null)
  if (whole === null && mentions.length < 2) return []
  if (sentence.text.endsWith(':')) {
    if (whole) course.head = { sentence, stance: whole }
    return []
  }
  // «Het eerste vraagt 140 miljoen euro, waarvoor geen dekking bestaat»: who numbers the advice, answers it.
  const isNumbered = mentions.every(({ which }) => COUNTED.has(which.kind)) && course.answersHere(sentence)
  if (!speaksAsOfficial(words) && !isNumbered && !speaksToMinister(words, course.context)) return []
  // «Ik begrijp de achtergrond van beide» answers neither.
  if (whole === 'noted' && mentions.every(({ which }) => which.kind === 'both' && which.isLoose)) return []
  let before: Stance | null = null
  const answers: Answer[] = []
  for (const [i, mention] of mentions.entries()) {
    const stance: Stance | null = mentions.length === 1 ? whole : partStance(words, mentions, i, before)
    before = stance ?? before
    if (!stance) continue
    // «Aanbeveling 1 neem ik over, de overige niet»: the others are those that nothing before answered, here neither.
    const here = new Set(answers.map((it) => it.to))
    for (const to of course.answered.resolve(mention.which, sentence, course.last?.hits ?? [], here))
      answers.push({ to, stance })
  }
  return answers
}

const COUNTED = new Set<Mention['which']['kind']>(['numbers', 'first', 'both', 'letters'])

/** «… geen sprake meer, zodat de vierde aanbeveling is uitgevoerd»: what stands before the clause that names it is no stance. */
function ownPart(words: string, mentions: readonly Mention[]): Stance | null {
  const [only] = mentions
  if (mentions.length !== 1 || !only) return null
  const opens = [...words.slice(0, only.at + 1).matchAll(/ (?:; |, (?:zodat|en|dus|daarom|waarmee) )/gu)].at(-1)
  return opens ? stanceOf(` ${words.slice(opens.index + opens[0].length)}`) : null
}

/** «Naar aanleiding van dit advies is de paragraaf aangevuld»: an act on one that is named follows it. */
function actOn(course: Course, sentence: Sentence, words: string, { which }: Mention): Stance | null {
  const isOne = which.kind === 'numbers' || which.kind === 'letters' || which.kind === 'this' || which.kind === 'last'
  if (!isOne || !course.last || !course.answersHere(sentence)) return null
  return acts(words, sentence) && !OF_OTHERS.test(words) ? stanceBehind(words, sentence) : null
}
// Who it is addressed to, or what it is about, is no act.
const OF_OTHERS =
  / (?:gericht|bestemd|bedoeld|gebaseerd|gedaan|geformuleerd|opgenomen in het rapport|betreft|luidt|ziet op|heeft betrekking|zal reageren|gaat over) (?!(?:[^\s.;:]+ ){0,20}(?:inmiddels|al|reeds) )/u

function partStance(words: string, mentions: readonly Mention[], i: number, before: Stance | null): Stance | null {
  const part = words.slice(i === 0 ? 0 : mentions[i]?.at, (mentions[i + 1]?.at ?? words.length) + 1)
  const next = mentions[i + 1] ? words.slice(mentions[i + 1]?.at) : ''
  return stanceOf(part) ?? shortStanceOf(part, before) ?? (next ? stanceOf(next) : null) ?? before
}

// The number and the bars of a row, in front of its answer.
const MARKS = /^ (?:(?:\d{1,2}|[|.:;,()–»-]) ){1,6}/u

/** The words of the recommendation stand in the sentence itself. */
export function ownAnswers(sentence: Sentence, words: string, own: readonly Recommended[]): Answer[] {
  const mentions = mentionsIn(words)
  const isHere = mentions.length > 0 || own.some((it) => it.end < sentence.end - 2 || it.start > sentence.start)
  const isLabelled = own.length === 1 && own.some((it) => it.because === LISTED)
  if (!isHere || !(isLabelled || speaksAsOfficial(words))) return []
  const content = own.flatMap((it) => sentence.tokens.filter(({ start, end }) => it.start <= start && end <= it.end))
  const behind = isLabelled ? words.replace(MARKS, ' ') : words
  const outside = withoutTopic(behind, content)
  const isFollowed = own.length === 1 && own.every((it) => it.end < sentence.end - 10)
  const isNamed =
    isLabelled || (isFollowed && mentions.length > 0 && acts(outside, sentence) && !OF_OTHERS.test(outside))
  const stance = isNamed ? stanceBehind(outside, sentence) : stanceOf(outside)
  return stance ? own.map((to) => ({ to, stance })) : []
}
