import { Word } from '../../vocabulary/words.ts'
import { numberWord } from './quantities/number.ts'
import { type Scene, tokenAt, wordAt } from './scene.ts'
import { isAuxiliary, isMark, isVerb, type Words } from './words.ts'

/** The subject, without what the parser took along behind it: adverbs, particles, a place or time. */
export function subjectWords(scene: Scene): Words | null {
  const own = scene.clause?.subject
  const isNamed = own && own.to > own.from
  // «is het aandeel eigenaren dat herstel uitstelt met 12 procent gedaald»: the verb of the clause around it was taken for
  // that of the relative clause.
  const around = scene.clause && scene.clause.finite < 0 ? scene.around[0]?.subject : null
  const subject = isNamed ? own : around
  if (!subject) return scene.clause?.kind === 'main' && scene.clause.finite < 0 ? firstGroup(scene) : null
  let { from } = subject
  const { finite } = scene.clause ?? { finite: -1 }
  if (from <= finite && finite < subject.to) from = finite + 1
  if (/^(?:dat|die|en|maar|dit|er|het|zij|ze|hij|deze)$/u.test(wordAt(scene, from)) && subject.to - from === 1)
    return null
  if (/^(?:dat|die|en|maar)$/u.test(wordAt(scene, from))) from++
  from = afterConjunction(scene, from, subject.to)
  return nounGroup(scene, from, Math.max(subject.to, from + 1))
}

/** What a main clause opens with, past «ook» and the like. */
function firstGroup(scene: Scene): Words | null {
  let from = scene.clause?.from ?? 0
  if ((tokenAt(scene, from)?.classes ?? 0) & Word.adverb) from++
  const opensWithPlace = ((tokenAt(scene, from)?.classes ?? 0) & Word.preposition) !== 0
  return opensWithPlace ? null : nounGroup(scene, from, from + 1)
}

/** «De onderzoekers tonen aan dat deelnemers»: the words behind the last conjunction are the nearest. */
function afterConjunction(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (wordAt(scene, i) === 'dat' && !isNounBefore(scene, i)) return i + 1
  return from
}

const isNounBefore = (scene: Scene, at: number): boolean => {
  const before = tokenAt(scene, at - 1)
  return !!before && before.classes === 0 && before.verbs.length === 0
}

/** From a determiner or noun on, with what «van», «aan», «in» … hang to it, up to a verb, a mark or «met». */
function nounGroup(scene: Scene, from: number, least: number): Words | null {
  let to = from
  const limit = scene.clause?.to ?? scene.sentence.tokens.length
  while (to < limit && to < from + 14 && !endsGroup(scene, to, to >= least)) to++
  while (to > from && isLoose(scene, to - 1)) to--
  return to > from ? { from, to } : null
}

const ENDS =
  /^(?:met|omhoog|omlaag|dan|geen|niet|nauwelijks|evenmin|zonder|daardoor|hierdoor|sinds|ten|tussen|door|na|per|terwijl|bleek|blijkt|blijken|die|waar|waarvan|waarbij|wier)$/u

const PARTICLE = /^(?:toe|af|op|terug|in)$/u

function endsGroup(scene: Scene, at: number, isPast: boolean): boolean {
  const word = wordAt(scene, at)
  if (isMark(word) || isAuxiliary(word) || isVerb(scene, at) || isUnseenVerb(scene, at)) return true
  if (ENDS.test(word) || isNumber(scene, at) || (PARTICLE.test(word) && !isBeforeNoun(scene, at))) return true
  return isPast && /^(?:in|tijdens|gedurende|vorig|dit|bij|onder)$/u.test(word)
}

/** «de wachttijd zes dagen korter»: behind a noun a number begins something else. */
const isNumber = (scene: Scene, at: number): boolean => {
  const word = wordAt(scene, at)
  if (/^[\d€]/u.test(word)) return true
  return word !== 'een' && numberWord(word) !== null && (tokenAt(scene, at - 1)?.classes ?? 0) === 0
}

/** A plural verb has the form of an infinitive; where the parser saw no finite verb it may well be that. */
const isUnseenVerb = (scene: Scene, at: number): boolean => {
  const token = tokenAt(scene, at)
  const before = tokenAt(scene, at - 1)
  if (!token || !before || scene.clause === null || scene.clause.finite >= 0) return false
  return token.classes === 0 && before.classes === 0 && token.verbs.some((it) => it.form === 'infinitive')
}

const isBeforeNoun = (scene: Scene, at: number): boolean => {
  const next = tokenAt(scene, at + 1)
  return !!next && /^\p{L}/u.test(next.word) && (next.classes & ~Word.determiner) === 0 && !isVerb(scene, at + 1)
}

/** Adverbs and prepositions never end a noun group. */
const isLoose = (scene: Scene, at: number): boolean => {
  const classes = tokenAt(scene, at)?.classes ?? 0
  return (classes & (Word.adverb | Word.preposition | Word.determiner)) !== 0 || isMark(wordAt(scene, at))
}

/** The object before a place: from the last determiner that does not hang to a preposition. */
export function objectBefore(scene: Scene, place: number): Words | null {
  const own = scene.own.filter((i) => i < place && i > place - 16)
  let from = -1
  for (const i of [...own].reverse()) {
    const classes = tokenAt(scene, i)?.classes ?? 0
    if (isMark(wordAt(scene, i)) || i === scene.clause?.finite || isVerbBetween(scene, i, place)) break
    const hangs = ((tokenAt(scene, i - 1)?.classes ?? 0) & Word.preposition) !== 0
    if (classes & Word.determiner && !hangs) {
      from = i
      break
    }
  }
  if (from < 0) return null
  let to = place
  while (to > from + 1 && isLoose(scene, to - 1)) to--
  return { from, to }
}

/** A verb ends the search, but not «de verlengde procedure», nor a participle right before the number. */
const isVerbBetween = (scene: Scene, at: number, place: number): boolean =>
  isVerb(scene, at) && at < place - 1 && ((tokenAt(scene, at - 1)?.classes ?? 0) & Word.determiner) === 0

/** The words that the relative clause hangs to. */
export function antecedent(scene: Scene): Words | null {
  const around = scene.around[0]
  if (!scene.clause || !around) return null
  const from = around.from + (around.opener === '' ? 0 : 1)
  const to = scene.clause.from
  return from < to ? { from: afterConjunction(scene, from, to), to } : null
}
