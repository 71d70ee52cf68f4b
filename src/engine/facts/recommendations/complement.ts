/**
 * What it reads: advice told by the build of the sentence, whatever its verb: an adviser does something, now, of which «te»
 * and a verb say what: «de inspectie spoort havens aan hun lichten te keuren». Such a verb moves others to act; verbs of
 * finding and telling take «dat».
 * What it leaves alone: what an adviser tries, plans, begins or promises himself.
 */
import type { Sentence } from '../../language/sentence.ts'
import { actsOf } from '../commitments/act.ts'
import { plainOf } from '../findings/plain.ts'
import { Advice } from './advice-words.ts'
import type { Place } from './found.ts'
import { isInfinitive } from './named-ends.ts'
import { asksForReply, namesAdviser } from './who.ts'

// These say what he does or finds himself: «begint te meten», «zegt toe te komen», «is van plan te komen».
const HIS_OWN = new Set(
  `zijn hebben worden blijven zullen kunnen mogen moeten hoeven lijken blijken schijnen heten dienen weten durven proberen
   trachten beogen beginnen ophouden stoppen beloven toezeggen aankondigen besluiten weigeren hopen verwachten zeggen
   beweren menen denken geloven erkennen constateren concluderen vaststellen opmerken wijzen opwijzen stellen aantonen
   melden berichten staan zitten liggen komen gaan helpen bijdragen gebruiken werken krijgen ontvangen`.split(/\s+/),
)

export function movesToAct({ sentence, words, goesOn, isNear }: Place): boolean {
  if (!(words & Advice.who) || sentence.text.endsWith('?')) return false
  const { text } = plainOf(sentence)
  if (/ (?:niet|geen) /u.test(text) || asksForReply(text) || OFFICIAL.test(text)) return false
  const isPrescribed = PRESCRIBED.test(text)
  if (!isPrescribed && !isFollowedByAct(sentence)) return false
  return actsOf(sentence).some(
    ({ clause, subject, mood, lemmas, isPassive }) =>
      clause.kind === 'main' &&
      mood === 'present' &&
      !isPassive &&
      lemmas.length > 0 &&
      (isPrescribed || !lemmas.some((it) => HIS_OWN.has(it))) &&
      subject.range !== null &&
      isAdviser(wordsIn(sentence, subject.range), goesOn || isNear),
  )
}

const isAdviser = (words: string, isNear: boolean): boolean =>
  namesAdviser(` ${words} `) || (isNear && /^(?:hij|zij|ze)$/u.test(words))

// «schrijft dat havens lichten zouden moeten hebben»: whatever the verb in front.
const PRESCRIBED = / dat (?:[^\s.,;:]+ ){0,24}(?:zou|zouden) (?:[^\s.,;:]+ ){0,8}(?:moeten|horen) /u
const OFFICIAL = / (?:ik|wij|we|kabinet|regering) /u

const wordsIn = ({ tokens }: Sentence, { from, to }: { readonly from: number; readonly to: number }): string =>
  tokens
    .slice(from, to)
    .map((it) => it.word)
    .join(' ')

/** «te» and its verb, in no clause of its own: «dat … te laat» and «om … te meten» tell and say what for. */
const isFollowedByAct = ({ tokens }: Sentence): boolean => {
  const te = tokens.findIndex((it, i) => it.word === 'te' && isInfinitive(tokens[i + 1]))
  return te > 0 && !tokens.slice(0, te).some((it) => /^(?:dat|of|om|door|zonder|teneinde)$/u.test(it.word))
}
