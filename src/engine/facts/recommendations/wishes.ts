/**
 * What it reads: what a study or adviser asks of others or calls desirable: «aan de scholen vraagt de raad om», «zij ziet
 * graag dat», «acht X geboden», «meer toezicht is wenselijk», «het ministerie doet er goed aan».
 * What it leaves alone: the same words of officials, motions and those who were asked in a study.
 * Known problems: in a letter the adviser must be named in the sentence, or have recommended in the one before it.
 */
import type { Context } from '../../context.ts'
import { Cued } from '../cued.ts'
import { hasAny, plainOf } from '../findings/plain.ts'
import { ASKED } from '../findings/voices.ts'
import type { Rule } from '../rule.ts'
import { adviceWordsIn } from './advice-notes.ts'
import { Advice } from './advice-words.ts'
import { isReport, voiceOf } from './adviser.ts'
import type { Place } from './found.ts'
import { namesAdviser, WHO_OR_WHAT } from './who.ts'

export const WISH = 'recommendations/wish@1'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const positive = (n: number) => `(?:(?!niet |minder |geenszins )[^\\s.;:]+ ){0,${n}}`
const GOOD =
  '(?:wenselijk|gewenst|geboden|aangewezen|raadzaam|verstandig|verstandiger|nuttig|zinvol|noodzakelijk|nodig|aanbevelenswaardig|belangrijk|essentieel|opportuun|onontbeerlijk|onmisbaar|onontkoombaar|cruciaal|vereist)'
const SOFT = '(?:goed|beter|nuttig|verstandig|wenselijk|raadzaam|zinvol|wijs|aangewezen)'

/** Who asks or wishes must stand beside the verb: before or behind it. */
const BY_ADVISER = [
  // «vragen zij waarom …»: a question that is retold.
  [
    'vraagt|vragen|vroeg|vroegen|verzoekt|verzoeken',
    `(?!(?:waarom|of|hoe|wanneer|wat|welke|welk|naar|wie) )${near(20)}(?:om|te|een|meer|dat)`,
  ],
  ['verlangt|verlangen|wenst|wensen', ''],
  ['ziet|zien|zag|zagen', `${near(5)}graag (?:dat|een|meer|de|het)`],
  ['roept|roepen|riep|riepen', `${near(14)}op (?:${near(14)}te|tot|om)`],
  ['suggereert|suggereren', `${near(16)}(?:om|te)`],
  ['wijst|wijzen', `${near(4)}op (?:de|het) (?:wenselijkheid|noodzaak|belang) (?:van|om)`],
  ['acht|achten|vindt|vinden|noemt|noemen', `(?:het )?${near(12)}${GOOD}`],
] as const
const ASKS = new Cued(
  BY_ADVISER.map(([verbs, rest]) => [
    verbs.replaceAll('|', ' '),
    `(?:${WHO_OR_WHAT} ${near(3)}(?:${verbs})|(?:${verbs}) (?:\\S+ )?${WHO_OR_WHAT})${rest === '' ? '' : ` ${rest}`}`,
  ]),
)
export const ASKING = new Set(BY_ADVISER.flatMap(([verbs]) => verbs.split('|')))

/** Said by nobody in particular: the neighbourhood must say who speaks. */
const DESIRABLE = new RegExp(
  [
    ` (?:is|zijn|lijkt|lijken|blijft) ${near(14)}(?:wenselijk|gewenst|geboden|aangewezen|raadzaam|nuttig|zinvol|aanbevelenswaardig|onontbeerlijk|onmisbaar|onontkoombaar|aan te (?:bevelen|raden)) `,
    `^ (?:ook |daarnaast |verder )?(?:wenselijk|gewenst|raadzaam|verstandig|nuttig|zinvol|aan te bevelen) (?:is|zijn|lijkt|zou) `,
    ` ware ${near(3)}(?:wenselijk|gewenst|raadzaam|verstandig|verkieslijk|beter) `,
    // «Gelet hierop ware de aanwijzing bij de provincie te leggen»: the mood of advice on bills.
    ` ware (?:[^\\s.;:]+ ){1,14}te \\S+en `,
    ` (?:zou|zouden) ${positive(8)}(?:in de rede|voor de hand) liggen `,
    ` (?:verdient|verdienen) ${near(8)}(?:de )?voorkeur `,
    ` (?:zou|zouden) ${near(8)}${SOFT} (?:kunnen )?(?:zijn|doen) `,
    ` (?:doet|doen|deed|zou|zouden) er ${near(4)}(?:goed|verstandig|wijs|beter) aan `,
    ` (?:ligt|liggen) ${positive(8)}(?:in de rede|voor de hand) (?:, )?(?:om )?${near(16)}te (?!(?:veronderstellen|verwachten|denken|concluderen) )`,
    ` (?:ligt|liggen) ${positive(3)}naar (?:zijn|haar|hun) (?:mening|oordeel) ${positive(3)}voor de hand `,
    ` (?:doen|doet) ${near(6)}er ${near(2)}(?:goed|verstandig|wijs|beter) aan `,
  ].join('|'),
  'u',
)
export const GOODS = new Set(
  'wenselijk gewenst geboden aangewezen raadzaam verstandig nuttig zinvol aanbevelenswaardig bevelen raden goed beter wijs voorkeur onontbeerlijk onmisbaar onontkoombaar rede hand ware'.split(
    ' ',
  ),
)
/** The words of the act itself: nobody but an adviser says them without naming himself. */
const ADVISED = new RegExp(
  ` (?:verdient|verdienen) ${near(14)}aanbeveling |^ ${near(2)}(?:aanbevolen|geadviseerd|aangeraden|bepleit|gepleit) (?:wordt|werd|is|worden) | (?:wordt|worden) (?:daarom |dan ook |verder |ook )?(?:aanbevolen|aangeraden) |^ (?:ook |verder |daarnaast )?(?:van|aan) ${near(6)}(?:wordt|worden) ${near(3)}gevraagd |^ (?:ook |verder |daarnaast |tot slot )?(?:overwogen|gedacht) (?:kan|kunnen|zou|zouden) ${near(3)}worden | (?:kan|zou) ${near(8)}worden overwogen | valt te overwegen | (?:kan|kunnen|zou|zouden) ${near(6)}overwegen (?:om )?${near(12)}te `,
  'u',
)
export const ADVISING = new Set([
  'verdient',
  'verdienen',
  'aanbevolen',
  'aangeraden',
  'geadviseerd',
  'bepleit',
  'gepleit',
  'gevraagd',
  'overwogen',
  'gedacht',
  'overwegen',
])

const OFFICIAL =
  / (?:(?<! dat )ik|motie|amendement|fractie|kamerlid|aangenomen) | (?:kabinet|regering) (?:acht|vindt|zal|gaat|wil|vraagt|verzoekt|ziet|roept|noemt|suggereert|wenst) | (?:acht|vindt|vraagt|ziet|noemt) (?:het kabinet|de regering) | (?:aandacht|begrip|informatie|gegevens|advies|toestemming|subsidie|uitstel) (?:gevraagd|gevraagd|voor) | niet (?:wenselijk|gewenst|nodig|noodzakelijk) | (?:vraagt|vragen|verzoekt|roept|ziet|vindt|acht) (?:[^\s.,;:]+ ){0,3}niet /u
const PEOPLE = new RegExp(` ${ASKED} `, 'u')

/** Whether somebody else than the signatory wishes something here. */
export function wishes(place: Place, context: Context): boolean {
  const { sentence, words } = place
  const mayAsk = (words & Advice.asks) !== 0 && (words & Advice.who) !== 0
  if (!mayAsk && !(words & (Advice.good | Advice.advises))) return false
  const plain = plainOf(sentence)
  const { text } = plain
  const isSaid =
    (hasAny(plain, ADVISING) && ADVISED.test(text)) ||
    (hasAny(plain, GOODS) && isDesirable(place, text, context)) ||
    (mayAsk && hasAny(plain, ASKING) && isAsked(place, text, context))
  return isSaid && !sentence.text.endsWith('?') && !OFFICIAL.test(text) && !PEOPLE.test(text)
}

const isDesirable = (place: Place, text: string, context: Context): boolean =>
  voiceOf(place, context) === 'adviser' && place.sentence.section !== 'method' && DESIRABLE.test(text)

// «Zij roepen mij op», behind a sentence about the explorers.
const isOfAdviser = (before: Place['before']): boolean =>
  before !== null && (adviceWordsIn(before) & Advice.adviser) !== 0 && namesAdviser(plainOf(before).text)

const isAsked = ({ goesOn, isNear, area, before }: Place, text: string, context: Context): boolean =>
  (goesOn || isNear || !BY_PRONOUN.test(text) || isOfAdviser(before)) &&
  !TO_ME.test(text) &&
  (!isReport(context) || GOES.test(text) || area) &&
  ASKS.test(text)

// In a report «vraagt» and «ziet» are mostly findings; what is found good or called for is advice there too.
const BY_PRONOUN =
  / (?:zij|ze|hij) (?:\S+ ){0,3}(?:vraagt|vragen|vroeg|vroegen|verzoekt|verzoeken|ziet|zien|zag|roept|roepen|suggereert|suggereren|wijst|wijzen|acht|achten|vindt|vinden|verlangt|verlangen|wenst|wensen|noemt|noemen) /u
const TO_ME =
  / (?:vroegen|vroeg|gevraagd|verzocht) (?:mij|ons|u) | (?:beantwoord|beantwoorden|samengestelde|eenvoudige|volgende|deze|de|die|hun|uw|mijn|onze|aantal|veel) vragen /u
const GOES = / (?:acht|achten|vindt|vinden|roept|roepen|suggereert|suggereren|graag|verlangt|verlangen) /u

export const wishRule: Rule = {
  id: WISH,
  reads: 'Wat een onderzoek of adviseur van anderen vraagt of wenselijk noemt.',
  why: 'Wie onderzocht heeft en iets vraagt, graag ziet of geboden acht, geeft advies zonder het zo te noemen; dezelfde woorden van een bewindspersoon zijn beleid.',
  examples: [
    { in: 'kamerbrief', text: 'Aan de hogescholen vraagt de commissie om de wachtlijsten openbaar te maken.' },
    { in: 'rapport', text: 'Een jaarlijkse controle van de kades is gewenst.' },
    { in: 'kamerbrief', text: 'De inspectie acht een meldplicht voor uitzendbureaus geboden.' },
  ],
  leaves: [
    'Ik acht een meldplicht geboden.',
    'De motie vraagt de regering om een meldplicht.',
    'Respondenten vinden een meldplicht wenselijk.',
  ],
}
