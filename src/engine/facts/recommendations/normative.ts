/**
 * What it reads: norms in the mouth of a study or adviser: «zou moeten», «dient te», «moet worden», «is het raadzaam»,
 * «een voorwaarde is dat».
 * What it leaves alone: the same words when the cabinet speaks (policy) or the law (duties).
 * Known problems: who speaks is told from the heading, the kind of document and words such as «volgens hen».
 */
import type { Context } from '../../context.ts'
import { hasAny, plainOf } from '../findings/plain.ts'
import type { Rule } from '../rule.ts'
import { Advice } from './advice-words.ts'
import { areaOf, isAttributed, isReport, speaksOfLaw, voiceOf } from './adviser.ts'
import type { Place } from './found.ts'

export { areaOf }

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const SHOULD = new RegExp(
  [
    ` (?:zou|zouden) ${near(24)}moeten `,
    ` (?:dient|dienen) ${near(24)}te `,
    ' (?:is|lijkt) (?:het )?(?:dan ook |daarom |dus |verder |ook )?(?:raadzaam|verstandig|zaak|aan te raden) ',
    ' (?:is|lijkt) (?:het )?(?:dan ook |daarom |dus |verder |ook )?(?:raadzaam|wenselijk|verstandig|aan te raden|van belang|noodzakelijk|nodig|zaak|gewenst|essentieel|belangrijk)(?: ,)? (?:om|dat) ',
    ` (?:cruciale|belangrijke|noodzakelijke|essentiële) voorwaarde ${near(4)}is `,
  ].join('|'),
  'u',
)
const MUST = new RegExp(` (?:moet|moeten) ${near(24)}(?:worden|zijn|komen|hebben|krijgen|te|[^\\s.;:]+en) `, 'u')
// «Volgens het bureau moet de termijn worden gehalveerd»; «moeten cliënten wachten» is what was found.
const MUST_BE = new RegExp(
  ` (?:moet|moeten|dient|dienen) ${near(24)}(?:worden|krijgen|komen|kunnen|gaan|zijn|omlaag|omhoog|weg|beter|sneller|vaker|anders|strenger|eenvoudiger) | (?:moet|moeten|dient|dienen) (?:de |het )?(?:minister|ministers|kabinet|regering|overheid|rijk|ministerie|gemeenten|provincies|waterschappen|scholen|inspectie|toezichthouder|wetgever) | (?:hoort|horen|behoort|behoren) ${near(14)}te \\S+en | (?:zou|zouden) ${near(10)}(?:helpen|baten|schelen|uitkomst bieden|lonen|beter zijn) | (?:mag|mogen) ${near(10)}niet ontbreken`,
  'u',
)
// «De verklaring kan volgens het bureau vervallen»: what may be done without. «Kan langer», «kan worden beperkt» are findings.
const CAN_BE =
  / (?:kan|kunnen) (?:(?!niet |nauwelijks |maar |hierdoor |daardoor )[^\s.;:]+ ){0,14}(?:gemist|vervallen|volstaan|geschrapt|afgeschaft|ingetrokken|beter (?:[^\s.;:]+ ){1,6}worden [^\s.;:]+)(?: worden)? /u
// «Wie dat ziet, weet niet waar hij moet zijn»: what is asked.
const ASKS = / (?:waar|hoe|wat|wie|wanneer|waarom|welke) (?:[^\s.,;:]+ ){1,4}(?:moet|moeten|dient|dienen) /u
// «In de ogen van de raad moeten bakkers …»: an opinion is no finding, whatever verb follows.
const IN_HIS_EYES =
  / (?:(?:naar het oordeel|in de ogen|naar de mening) van|naar (?:zijn|haar|hun) (?:oordeel|mening)) /u
const COULD = new RegExp(` (?:zou|zouden) ${near(24)}(?:kunnen|mogen) `, 'u')
// Under a heading of recommendations: «De tweede is het inzetten van …», «Ten derde kan …».
const ONE_OF =
  /^ (?:de|het|een) (?:eerste|tweede|derde|vierde|vijfde|zesde|laatste) (?:\S*aanbeveling |punt |advies |verbeterpunt )?(?:is|betreft|luidt|was) |^ als (?:eerste|tweede|derde|vierde|vijfde|zesde|laatste) (?:noemt|noemen|vraagt|vragen|geeft|geven|adviseert|adviseren) |^ ten (?:eerste|tweede|derde|vierde|vijfde|slotte) (?:kan|kunnen) /u
// «zou hebben moeten», «had moeten»: what went wrong, no advice.
const MISSED = / (?:had|hadden) (?:[^\s.;:]+ ){0,14}moeten /u
const REMARKS =
  / (?:moet|moeten) (?:wij|we|men) (?:[^\s.;:]+ ){0,4}(?:opmerken|constateren|concluderen|vaststellen|bedenken) /u
const HYPOTHETICAL =
  / (?:zonder|anders|indien|als|mocht) (?:[^\s.;:]+ ){0,14}(?:zou|zouden) |^ in dat geval | (?:zou|zouden) dan /u

const FURTHER = /^ (?:ook|daarnaast|verder|tevens|voorts|bovendien|eveneens|ten slotte|tot slot) /u

/** The words that the forms above hold: one that orders, or one of seeming with one of advice. */
export const ORDERS = new Set(
  'zou zouden dient dienen moet moeten voorwaarde hoort horen behoort behoren kan kunnen mag mogen'.split(' '),
)
export const SEEMS = new Set(['is', 'lijkt'])
export const ADVISABLE = new Set(
  'raadzaam verstandig zaak raden wenselijk belang noodzakelijk nodig gewenst essentieel belangrijk'.split(' '),
)

export const NORMATIVE = 'recommendations/normative@1'

/** «De tweede is om …», in a letter that announced how many there are. */
export const isOneOfAnnounced = ({ sentence }: Place): boolean =>
  ONE_OF.test(plainOf(sentence).text) &&
  !/ (?:gericht|overgenomen|opgevolgd|uitgevoerd|afgewezen) /u.test(plainOf(sentence).text)

export function prescribes(place: Place, context: Context): boolean {
  const { sentence, area, words } = place
  const mayAdvise = words & Advice.seems && words & Advice.advisable
  if (!area && !(words & Advice.orders) && !mayAdvise) return false
  const plain = plainOf(sentence)
  if (
    !(area && ONE_OF.test(plain.text)) &&
    !hasAny(plain, ORDERS) &&
    !(hasAny(plain, SEEMS) && hasAny(plain, ADVISABLE))
  )
    return false
  if (
    sentence.text.endsWith('?') ||
    MISSED.test(plain.text) ||
    REMARKS.test(plain.text) ||
    HYPOTHETICAL.test(plain.text)
  )
    return false
  if (voiceOf(place, context) !== 'adviser') return false
  if (SHOULD.test(plain.text)) return true
  // «De raad is het over twee dingen eens. Het formulier moet beter.»
  if (place.isAnnounced && !isReport(context) && MUST_BE.test(plain.text) && !ASKS.test(plain.text)) return true
  if (
    isAttributed(plain.text) &&
    (MUST_BE.test(plain.text) || CAN_BE.test(plain.text) || (IN_HIS_EYES.test(plain.text) && MUST.test(plain.text)))
  )
    return true
  // «Ook zou de uitbetaling sneller kunnen», right behind a recommendation.
  if (
    place.goesOn &&
    FURTHER.test(plain.text) &&
    !speaksOfLaw(plain) &&
    (MUST.test(plain.text) || COULD.test(plain.text))
  )
    return true
  if (area && isReport(context) && ONE_OF.test(plain.text)) return true
  const mayOrder = area || context.document.kind === 'sea-annex'
  return (
    mayOrder && !speaksOfLaw(plain) && (MUST.test(plain.text) || (area && isReport(context) && COULD.test(plain.text)))
  )
}

export const normativeRule: Rule = {
  id: NORMATIVE,
  reads: 'Een zin die voorschrijft wat er moet gebeuren, uit de mond van een onderzoek of adviseur.',
  why: '«Zou moeten», «dient te» en «is raadzaam» geven een norm. Dat is een aanbeveling als een onderzoek spreekt, beleid als het kabinet spreekt en een plicht als de wet spreekt.',
  examples: [
    { in: 'rapport', text: 'De gemeenten dienen hun gegevens vaker te delen.' },
    { in: 'kamerbrief', text: 'Volgens de onderzoekers zou het loket langer open moeten zijn.' },
  ],
  leaves: [
    'Zonder akkoord zou de oude regeling nog een jaar moeten doorlopen.',
    'Ieder kind moet veilig naar school kunnen.',
  ],
}
