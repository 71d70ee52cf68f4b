/** An act of whoever governs, without a word for following: enough beside what points at the recommendation. */
import type { Sentence } from '../../../language/sentence.ts'
import { pointsBack } from '../pointing.ts'

const ACTS =
  / (?:zal|zullen|gaat|gaan|wordt|worden|laat|starten|stelt|stellen|maakt|maken|past|neemt|ontwikkelt|begint|komt|doet|opent|voorziet|richt|start|regelt|zorgt|breidt|verruimt|verhoogt|verlaagt|schaft) /u
// Many of these are nouns too («een lastige vraag»): acts only beside «ik».
const ACTS_OF_FIRST =
  / (?:ga|start|stel|maak|richt|verzoek|vraag|trek|werk|bereid|pas|neem|regel|zorg|breid|verruim|verhoog|verlaag|leg|schaf|ontwikkel|kom|draag|geef|doe|open|voorzie) (?:[^\s.;:]+ )?ik | ik (?:[^\s.;:]+ ){0,12}(?:ga|start|stel|maak|richt|verzoek|vraag|trek|werk|bereid|pas|neem|regel|zorg|breid|verruim|verhoog|verlaag|leg|schaf|ontwikkel|kom|draag|geef|doe|open|voorzie) /u
const PERFECT = / (?:heb|heeft|hebben|is|zijn|werd|werden) /u

// «Vorig jaar zijn 400 liften gekeurd» tells how things are; an answer says who did it, or that it is done by now.
const DONE_HERE = / (?:ik|wij|we|kabinet|inmiddels|reeds|al|intussen|onlangs) /u

// «De termijn is op een jaar gesteld»: a passive without a time or a count.
const SET =
  /^(?!.* (?:\d+|vorig|vorige|afgelopen|jaarlijks|gemiddeld|vaak|meestal) ).* (?:is|zijn) (?:[^\s.,;:]+ ){0,10}(?:op|tot|met|in|aan) (?:[^\s.,;:]+ ){1,6}(?:gesteld|gebracht|aangevuld|uitgebreid|opgenomen|aangepast|verduidelijkt|verlengd|verkort|verhoogd|verlaagd|toegevoegd|vastgelegd|geschrapt) [.,]/u

// To report on it, to write about it or to strive is no answer by itself.
const NO_ANSWER =
  / (?:informeer|informeren|geïnformeerd|bericht|berichten|rapporteer|rapporteren|gerapporteerd|(?<!laten )weten|stuur|sturen|gestuurd|verzonden|aangeboden|toegezonden|ontvangen|gepubliceerd|verschenen|inzetten|zet|streef|streven) |^ (?:aandachtspunt|aandachtspunten) /u

// «Een voorstel daartoe is in 2019 in consultatie gebracht»: how it went; the answer is still to come.
const LONG_AGO = / in (?:19|20)\d\d /u

/** Something is done, will be done or has been done. */
export const acts = (words: string, { tokens }: Sentence): boolean =>
  !NO_ANSWER.test(words) &&
  (ACTS.test(words) ||
    (/ ik /u.test(words) && ACTS_OF_FIRST.test(words)) ||
    (PERFECT.test(words) &&
      !LONG_AGO.test(words) &&
      (DONE_HERE.test(words) || pointsBack(words) || SET.test(words)) &&
      tokens.some(({ aside, verbs }) => !aside && verbs.some((it) => it.form === 'participle'))))
