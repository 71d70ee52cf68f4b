/**
 * What it reads: a study, council or researcher that recommends in so many words: «beveelt aan», «adviseert», «raadt
 * aan» or «af», «pleit voor», «geeft in overweging», «doet de suggestie», «het verdient aanbeveling».
 * What it leaves alone: officials who advise («ik adviseer u»), advice that was asked for («om advies vragen», «mij te
 * adviseren»), members of the House who plead for something.
 * Known problems: advice without one of these verbs, outside a list and without «moeten», is not seen.
 */

import { hasAny, plainOf } from '../findings/plain.ts'
import type { Rule } from '../rule.ts'
import { Advice } from './advice-words.ts'
import type { Place } from './found.ts'
import { ASKS, ASKS_OF_WHO, SAYING, SAYS, SAYS_OF_WHO } from './saying.ts'
import { asksForReply } from './who.ts'

const OFFICIAL =
  / (?:adviseer|beveel|raad|pleit|geef|doe) ik | ik (?:[^\s.;:]+ ){0,3}(?:adviseer|beveel|raad|pleit|bepleit|geef|acht|vind|stel|doe) | (?:acht|vind|stel) ik | (?:het kabinet|de regering|de minister|de staatssecretaris|dit kabinet) (?:[^\s.;:]+ ){0,3}(?:acht|vindt|stelt|pleit|bepleit|roept|adviseert|beveelt) | (?:acht|vindt|stelt|pleit|roept) (?:het kabinet|de minister|de regering|de staatssecretaris) /u
const SIGNATORIES =
  / (?:adviseren|bevelen|raden|pleiten|achten|vinden|stellen|roepen|doen|geven|vragen) (?:wij|we) | (?:wij|we) (?:vragen|adviseren|bevelen|raden|pleiten|achten|vinden|stellen|roepen|doen|geven) /u
const OTHERS =
  / (?:fractie|fracties|leden van|het lid|motie|amendement|kamer|burgemeester|belangenorganisatie|vakbond|vakbonden|lobby) (?:[^\s.;:]+ ){0,6}(?:pleit|pleiten|gepleit|roept|roepen|dringt|dringen|drong|drongen|verzoekt|stelt|stellen|vindt|vinden|bepleit|bepleiten|adviseert|adviseren) /u
const ASKED_FOR = / (?:om|vraag|vraagt|vragen|gevraagd|verzocht) (?:[^\s.;:]+ ){0,6}(?:te adviseren|advies) /u
// «de aanbeveling die pleit voor …» is spoken of, and read by the rule for named recommendations.
const SPOKEN_OF =
  / (?:aanbeveling|aanbevelingen|suggestie|advies) (?:, )?(?:die|dat) (?:[^\s.;:]+ ){0,3}(?:pleit|pleiten|roept|adviseert) | (?:die|zoals|waartoe|waarvoor) (?:[^\s.,;:]+ ){0,10}(?:bepleit|bepleiten|bepleitte|bepleitten|geadviseerd|adviseert|adviseren|aanbevolen|aanbeveelt|gesuggereerd|voorgesteld|voorstelt)(?: is| wordt| zijn| heeft| hebben)? [,.]/u
const CONDITION =
  / (?:mits|indien|zodra|tenzij|wanneer|als) (?:[^\s.,;:]+ ){0,20}(?:adviseert|geadviseerd|aanbeveelt|aanbevolen) /u

// «adviseert het voorstel in te dienen bij de Kamer»: how an opinion on a bill ends; «daarover adviseert de raad niet».
const FORMAL =
  / (?:adviseert|adviseren|geadviseerd) (?:[^\s.;:]+ ){0,24}(?:in te dienen|te dienen) | (?:adviseert|adviseren|adviseerde) (?:de |het )?(?:[^\s.,;:]+ ){0,2}niet [.,] /u
// «De raad adviseert de regering over het bestuur»: what he is there for.
const TASK = / (?:adviseert|adviseren) (?:(?!om |te )[^\s.,;:]+ ){0,8}over (?:(?!te )[^\s.,;:]+ ){0,14}[.,] $/u

// «De commissie wenst binnen een maand antwoord»: how a study goes, and nothing of what it asks.
const WANTS_REPLY = / (?:wil|willen|wenst|wensen|vraagt|vragen) (?:[^\s.,;:]+ ){0,3}(?:reactie|antwoord|stukken) /u

const NO_ADVICE = [OFFICIAL, OTHERS, ASKED_FOR, SPOKEN_OF, CONDITION, TASK, FORMAL, WANTS_REPLY]

export const DIRECT = 'recommendations/direct@1'

const saysSo = (text: string, words: number): boolean =>
  SAYS.test(text) || ((words & Advice.who) !== 0 && SAYS_OF_WHO.test(text))
const asksSo = (text: string, words: number): boolean =>
  ASKS.test(text) || ((words & Advice.who) !== 0 && ASKS_OF_WHO.test(text))

/** Whether somebody else than the signatory recommends something here. */
export function recommends({ sentence, words }: Place, isReport: boolean): boolean {
  if (!(words & Advice.says)) return false
  const plain = plainOf(sentence)
  if (!hasAny(plain, SAYING)) return false
  const { text } = plain
  if (sentence.text.endsWith('?') || !(saysSo(text, words) || (asksSo(text, words) && !asksForReply(text))))
    return false
  return !isNoAdvice(text) && (isReport || !SIGNATORIES.test(text))
}

/** Words of advice that are none: of officials or fractions, asked for, spoken of, or about how a study or bill goes. */
export const isNoAdvice = (text: string): boolean => NO_ADVICE.some((it) => it.test(text))

export const directRule: Rule = {
  id: DIRECT,
  reads: 'Een aanbeveling in zoveel woorden, van een onderzoeker, raad of inspectie.',
  why: 'Werkwoorden als «aanbevelen», «adviseren» en «pleiten voor» noemen de daad zelf; wie het onderwerp is, zegt of het advies is of beleid.',
  examples: [
    { in: 'kamerbrief', text: 'De onderzoekers bevelen aan de drempel voor kleine verenigingen te verlagen.' },
    { in: 'rapport', text: 'Het verdient aanbeveling de cijfers ieder jaar te publiceren.' },
    { in: 'kamerbrief', text: 'De inspectie geeft in overweging de keuring uit te breiden.' },
    { in: 'kamerbrief', text: 'De Ombudsman heeft mij verzocht de formulieren in gewone taal te zetten.' },
  ],
  leaves: [
    'Ik adviseer u de brief te lezen.',
    'De vaste commissie heeft mij verzocht te reageren op het jaarverslag.',
    'Ik heb de raad gevraagd mij te adviseren over de toekomst van het stelsel.',
    'De leden van de fractie pleiten voor een lager tarief.',
  ],
}
