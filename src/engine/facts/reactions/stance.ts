import type { Sentence } from '../../language/sentence.ts'
import type { ReactionFields } from '../meaning.ts'
import { acts } from './cues/acts.ts'
import { ADOPTED } from './cues/adopted.ts'
import { EXPLORED } from './cues/explored.ts'
import { LEFT, NOTED, OF_OTHERS, PARTLY, RESERVE } from './cues/noted.ts'
import { REJECTED } from './cues/rejected.ts'

export type Stance = ReactionFields['stance']

// «niet …, maar wel …»: turned down and done in another way.
const BUT_YES =
  / (?:maar|wel) (?:[^\s.;]+ ){0,3}(?:wel|zal|zullen|ga|laat|wordt) | maar (?:[^\s.;]+ ){0,8}(?:komt|komen) er wel /u

// «Voor bedrijven doe ik dit, voor particulieren niet»: the denial stands last and takes back a part.
const NOT_FOR_ALL =
  /^(?!.* (?:niet|geen|niets|nooit) .* niet [.;]).* (?:ik|wij|we|wordt|worden|kan|kunnen|geldt|gelden|krijgt|krijgen|komt|komen|neem|doe) .* (?:,|maar|en) (?:voor|bij|in|de|het|aan|op|die|dat) (?:[^\s.,;:]+ ){0,6}niet [.;]/u
// «Het taalniveau is nooit onderzocht» tells what is not known.
const NEVER_DONE =
  / (?:is|zijn|werd|werden|heeft|hebben) (?:[^\s.,;:]+ ){0,6}(?:nooit|nimmer|nog niet|niet eerder|zelden) (?:[^\s.,;:]+ ){0,4}(?:onderzocht|gemeten|geëvalueerd|bekeken|vastgesteld|geteld|bijgehouden) [.,;]/u
// «Kosteloos bellen bestaat sinds 2020, en het blijft bestaan.»
const EXISTS =
  / (?:bestaat|bestaan) (?:al |reeds )?sinds (?:[^\s.;]+ ){1,8}(?:en|,) (?:[^\s.;]+ ){0,3}blij(?:ft|ven) (?:bestaan|zo|ongewijzigd) /u
// «Bedragen boven een ton maak ik openbaar; voor kleinere zie ik daarvan af.»
const PARTS = / ; | , (?:maar|terwijl|doch) /u

const TAKES_ALONG = / (?:neem|neemt|nemen) (?:[^\s.,;:]+ ){0,5}mee /u
// «Dat spreekt mij aan, en ik zal …»: what is valued and then done.
const VALUED =
  / (?:aan|waardevol|waardevolle|sympathiek|onderschrijf|onderschrijft|onderschrijven|deel|deelt|terecht|herken|herkent|begrijp|harte) /u
const THEN_DONE =
  / (?:en|daarom|dus) (?:ik |wij )?(?:zal|zullen|ga|gaan|laat|regel|maak|start|vraag|stel)(?: ik| wij)? (?!(?:[^\s.,;:]+ ){0,8}(?:informeren|bezien|onderzoeken|verkennen|nagaan) )/u

/**
 * How a piece of a sentence answers. What turns down or reserves goes before what follows («neem … niet over» holds
 * «neem … over»); looking into it goes before doing it («ik laat onderzoeken»); null when it says none of these.
 */
export function stanceOf(words: string): Stance | null {
  const known = read.get(words)
  if (known !== undefined) return known
  if (read.size >= MOST_READ) read.clear()
  const stance = readStance(words)
  read.set(words, stance)
  return stance
}
// One sentence is asked about from several sides, one after the other; there is no need to remember more.
const read = new Map<string, Stance | null>()
const MOST_READ = 32

// An answer of a word or a few, as in the cells of a table: «Ja, per 1 januari», «Loopt: …», «Aan de branche».
const SHORT: readonly (readonly [RegExp, Stance])[] = [
  [
    /^ (?:ja|akkoord|eens|overgenomen|uitgevoerd|verwerkt|gereed|afgerond|klaar|loopt|gerealiseerd|gedaan|gebeurt|doen we|toegezegd|in uitvoering|in voorbereiding|opgevolgd|voldaan|gestart|reeds uitgevoerd|al uitgevoerd) [,.:;(]/u,
    'adopted',
  ],
  [/^ (?:nee|neen|niet overgenomen|niet|afgewezen|oneens|niet akkoord) [,.:;(]/u, 'rejected'],
  [/^ (?:deels|gedeeltelijk|ten dele|grotendeels|deels overgenomen) [,.:;(]/u, 'partly'],
  [
    /^ (?:in onderzoek|in beraad|in overweging|later te bezien|te bezien|nog te bezien|wordt bezien|wordt onderzocht|nader te bezien) [,.:;(]/u,
    'explored',
  ],
  [
    /^ (?:aan|is aan) (?:de |het )?[^\s.,;:]+ \. $|^ (?:kennisgenomen|ter kennisneming|voor kennisgeving) [,.]/u,
    'noted',
  ],
]

/** The stance of an answer that begins with nothing else; null of any other sentence. */
export const answersShort = (words: string): Stance | null => SHORT.find(([it]) => it.test(words))?.[1] ?? null

function readStance(words: string): Stance | null {
  const short = answersShort(words)
  if (short) return short
  if (PARTLY.test(words)) return 'partly'
  if (NOT_FOR_ALL.test(words)) return 'partly'
  const parts = PARTS.exec(words)
  if (parts && isTakenBack(words.slice(0, parts.index + 1), ` ${words.slice(parts.index + parts[0].length)}`))
    return 'partly'
  const semicolon = words.indexOf(' ; ')
  if (semicolon > 0 && !BUT_YES.test(words) && stanceOf(words.slice(0, semicolon + 1)) === 'explored') return 'explored'
  if (LEFT.test(words)) return 'noted'
  if (NEVER_DONE.test(words)) return null
  if (EXISTS.test(words)) return 'adopted'
  if (REJECTED.test(words)) return BUT_YES.test(words) ? 'partly' : 'rejected'
  if (OF_OTHERS.test(words)) return 'noted'
  const follows = ADOPTED.test(words)
  if (follows && RESERVE.test(words)) return 'partly'
  if (/ ter harte /u.test(words) && !/ (?:werk|voer|pas) ik (?:[^\s.;:]+ ){0,12}(?:uit|in|aan|door) /u.test(words))
    return 'noted'
  if (TAKES_ALONG.test(words)) return 'explored'
  if (EXPLORED.test(words) && !/ (?:neem|neemt|nemen|omarm) (?:[^\s.;:]+ ){0,8}over /u.test(words)) return 'explored'
  if (follows) return 'adopted'
  return NOTED.test(words) ? 'noted' : null
}

const isTakenBack = (first: string, rest: string): boolean =>
  (ADOPTED.test(first) || VALUED.test(first)) && !REJECTED.test(first) && !EXPLORED.test(first) && REJECTED.test(rest)

/** What is left when a second answer only says «niet», «deels» or «wel». */
export function shortStanceOf(words: string, before: Stance | null): Stance | null {
  if (/ (?:ten dele|deels|gedeeltelijk) /u.test(words)) return 'partly'
  if (/ niet /u.test(words)) return before === 'rejected' ? 'adopted' : 'rejected'
  if (/ (?:wel|ook|eveneens) /u.test(words)) return before === 'rejected' && / wel /u.test(words) ? 'adopted' : before
  return null
}

// Behind a refusal «Wel haalbaar is …», behind an answer that follows «… stuit evenwel op …»: the other half of it.
const INSTEAD = /^ wel (?!(?:wordt|worden|zal|ga) (?:[^\s.;:]+ ){0,14}(?:bekeken|onderzocht|bezien|verkend|nagegaan) )/u
const HOWEVER = / (?:evenwel|echter|niettemin|daarentegen|alleen|maar) /u

/** What an answer under a recommendation is, given the one before it. */
export function stanceAfter(words: string, before: Stance | null, stance: Stance | null): Stance | null {
  if (stance === 'adopted' && INSTEAD.test(words) && before !== 'adopted') return 'partly'
  return stance === 'rejected' && before === 'adopted' && HOWEVER.test(words) ? 'partly' : stance
}

// «Een voorstel daartoe is in 2019 in consultatie gebracht»: how it went; the answer is still to come.
const LONG_AGO =
  /^(?! (?:ja|dit|dat|deze) )(?!.* (?:ik|wij|inmiddels|reeds|al|sinds) ).* (?:is|zijn|werd|werden|heeft|hebben) (?:[^\s.,;:]+ ){0,2}in (?:19|20)\d\d /u

/**
 * Of a sentence that points at the recommendation just before it: an act alone follows it. `words` may lack those that
 * repeat the recommendation; whether anything is done is asked of `all`.
 */
export function stanceBehind(
  words: string,
  sentence: Sentence,
  all: string = words,
  done: Stance | null = null,
): Stance | null {
  const stance = stanceOf(words)
  if (stance === 'noted' && !LEFT.test(words) && VALUED.test(words) && THEN_DONE.test(words)) return 'adopted'
  if (stance === 'adopted' && LONG_AGO.test(words)) return null
  // «Dat doe ik niet»: the clause says that it is not done, whatever the words do.
  if (stance === 'adopted' && done === 'rejected') return 'rejected'
  if (stance) return stance
  if (done) return done === 'adopted' && RESERVE.test(words) ? 'partly' : done
  if (!acts(all, sentence)) return null
  return RESERVE.test(words) ? 'partly' : 'adopted'
}
