/** How a sentence that does something with a recommendation names what it asks: each pattern ends where the words begin. */
import { ADVISER } from '../findings/voices.ts'

const ADVICE =
  '(?:\\S*(?:aanbeveling|aanbevelingen|suggestie|suggesties|verbetersuggestie|verbetersuggesties|verbeterpunt|verbeterpunten)|advies|adviezen|oproep|pleidooi|voorstel|voorstellen|wens|gedachte|idee)'
export const FIRM = '(?:\\S*(?:aanbeveling|aanbevelingen|suggestie|suggesties|verbeterpunt|verbeterpunten))'
export const ORDINAL =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|volgende|twee|drie)'
/** An advice that is told apart from others by its number is as firm as a recommendation. */
const ONE_OF =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|laatste) (?:advies|voorstel|punt|oproep|suggestie|wens|opmerking)'
const near = (n: number) => `(?:[^\\s.,;:–]+ ){0,${n}}`
export const ON = new Set(
  'pleidooi idee verzoek bepleite voorgestelde aanbevolen geadviseerde gesuggereerde gevraagde gewenste bepleit bepleiten bepleitte bepleitten oproept oproepen pleit pleiten adviseert adviseren voorstelt voorstellen aanbeveling aanbevelingen suggestie suggesties verbetersuggesties verbetersuggestie verbeterpunt verbeterpunten advies adviezen oproep pleidooi voorstel voorstellen wens gedachte eerste tweede derde vierde vijfde zesde laatste hoofdaanbeveling deelaanbeveling'.split(
    ' ',
  ),
)

/** «De derde aanbeveling, een vaste brug,». */
export const ORDINAL_ITSELF = new RegExp(
  ` (?:${ORDINAL}|${FIRM}|${ORDINAL} (?:advies|voorstel|punt|oproep|wens|verzoek|idee|gedachte)) (?:\\d{1,2} )?, (?=(?:het|een|één|te|de|om|meer|minder|\\S+en|\\S+(?:ing|atie) van) )(?:om )?`,
  'u',
)

/** Each pattern ends where the words begin. `te`: they run up to «te» and its verb. */
export const FORMS: readonly { readonly pattern: RegExp; readonly ends: 'te' | 'noun' | 'mark' | 'dash' }[] = [
  {
    pattern: new RegExp(
      ` (?:(?:de|het|uw|hun|zijn|haar|ook|deze|dit|onze|ons) ${near(3)}${ADVICE}|een (?:advies|aanbeveling|suggestie)) ${near(7)}(?:, )?om (?!(?:die|deze|dezelfde|genoemde) reden)`,
      'u',
    ),
    ends: 'te',
  },
  {
    pattern: new RegExp(
      ` (?:${FIRM}|${ONE_OF}) ${near(7)}(?:, )?(?:die|dat) (?:vraagt|vragen|strekt|strekken|pleit|pleiten|ziet|zien|oproept|roept|gericht is|betrekking heeft|betrekking hebben|ertoe strekt|toeziet) (?:om|tot|voor|op) `,
      'u',
    ),
    ends: 'noun',
  },
  {
    pattern: new RegExp(
      ` (?:${FIRM}|${ONE_OF}) ${near(2)}(?:nr. )?(?:vraagt|vragen|strekt|strekken|luidt|luidde|houdt in|behelst|roept op|is|was)(?: ,)?(?: om| tot| dat| :| ertoe)(?: om)? `,
      'u',
    ),
    ends: 'mark',
  },
  // «Uw eerste aanbeveling is de capaciteit te baseren op …», «haar laatste voorstel is een jaarlijkse dag».
  {
    pattern: new RegExp(
      ` (?:(?:${FIRM}|${ONE_OF}) (?:is|was|luidt|luidde) (?!het (?:best|beste|meest|makkelijkst) |de moeite )(?=(?:de|het|een|alle|elke|iedere|zulke) (?:[^\\s.,;:]+ ){0,10}te \\S+en )|(?:hun|haar|uw|diens) (?:[^\\s.,;:]+ )?(?:voorstel|wens|suggestie|advies|aanbeveling|gedachte) (?:is|was|luidt|luidde)(?: ,)?(?: om)? (?=(?:de|het|een|één|meer|alle|zulke) ))`,
      'u',
    ),
    ends: 'mark',
  },
  {
    pattern: new RegExp(
      ` (?:${FIRM}|${ONE_OF}) ${near(2)}(?:behelst|behelsde|betreft|betreffen|ziet op|zien op|gaat over|gaan over|heeft betrekking op) `,
      'u',
    ),
    ends: 'mark',
  },
  {
    pattern: new RegExp(
      ` ${FIRM} (?:[^\\s.,;:–]+ ){0,4}?(?:over|inzake|betreffende|omtrent|rond|rondom|aangaande|met betrekking tot|ten aanzien van|voor|tot(?= (?:(?:het|een) )?\\S+(?:en|ing) )) (?!en |te )(?=\\S+ \\S+)`,
      'u',
    ),
    ends: 'noun',
  },
  { pattern: ORDINAL_ITSELF, ends: 'noun' },
  { pattern: new RegExp(` (?:${ORDINAL}|${FIRM}) (?:\\d{1,2} )?– `, 'u'), ends: 'dash' },
  {
    pattern: new RegExp(
      ` door (?:hem|haar|hen|u|(?:de|het) ${ADVISER}) (?:bepleite|voorgestelde|aanbevolen|geadviseerde|gesuggereerde) `,
      'u',
    ),
    ends: 'noun',
  },
  // «De eerste, inhoudende dat …», «de derde houdt in dat …»
  {
    pattern: new RegExp(
      ` (?:de|het) ${ORDINAL} , (?:inhoudende|strekkende|ertoe strekkende)(?: ertoe)?(?: ,)? (?=dat |om )`,
      'u',
    ),
    ends: 'noun',
  },
  {
    pattern: new RegExp(
      ` (?:de|het) ${ORDINAL} (?:houdt in|behelst|komt erop neer|strekt ertoe)(?: ,)? (?=dat |om )`,
      'u',
    ),
    ends: 'mark',
  },
]
/** The same in words with other uses too: only where advice was given or answered before. */
const LOOSE: typeof FORMS = [
  {
    pattern:
      / (?:verzoek|oproep|pleidooi) (?:van (?:de|het|zijn|hun) (?:[^\s.,;:]+ ){1,3})?(?:, )?om (?!(?:die|deze|dezelfde|genoemde|de) reden)(?=[^\s.,;:]+ [^\s.,;:]+)/u,
    ends: 'te',
  },
  {
    pattern:
      / (?:de|het|een|hun|uw|zijn|haar|dit) (?:[^\s.,;:]+ )?(?:idee van|gedachte van|pleidooi voor|oproep tot|suggestie van) (?!(?:de|het|deze|uw|hun|hen|hem|haar) (?:[^\s.,;:]+ )?(?:onderzoekers|raad|commissie|leden) )(?=[^\s.,;:]+ [^\s.,;:]+)/u,
    ends: 'noun',
  },
  {
    pattern:
      / (?:hun|uw|diens) (?:[^\s.,;:]+ )?(?:voorstel|wens|advies|idee) (?:voor|tot|over) (?=[^\s.,;:]+ [^\s.,;:]+)/u,
    ends: 'noun',
  },
  // «Haar wens van een eigen gebouw past niet»; «zijn» is a verb as well.
  {
    pattern:
      / (?:hun|uw|diens|haar|zijn) (?:[^\s.,;:]+ )?(?:voorstel|wens|idee|pleidooi|oproep|gedachte) (?:van|voor|tot) (?=(?:een|meer|minder) [^\s.,;:]+)/u,
    ends: 'noun',
  },
]
export const WITH_LOOSE = [...FORMS, ...LOOSE]
export const STUDIED = / (?:rapport|onderzoekers|evaluatie|inspectie|rekenkamer|ombudsman|adviesraad) /u
/** «het advies de termijn te verkorten»: no «om»; nothing but the words of the act before its «te». */
export const BARE =
  / (?:de|het|hun|uw|zijn|haar|dit|andere|onze) (?:[^\s.,;:]+ ){0,2}(?:advies|aanbeveling|suggestie|oproep|pleidooi|gedachte|idee|wens) (?:(?:van|aan) (?:de|het|zijn|hun) [^\s.,;:]+ )?(?<mark>, )?(?=(?:de|het|een|één|aan|met|op|in|voor|te|alle|deze|meer|jaarlijks|(?!(?:is|was|wordt|werd|blijft|eens|steeds|reeds|ons|diens|deels|soms|thans|intussen|overigens) )[^\s.,;:]+(?:en|ing|s|-[^\s.,;:]+)) )(?!(?:aan|van) (?:de|het) \S+ (?:neem|volg|wordt|is|zal|heb))/u
/** «Een verhoging van het budget, waartoe het rapport oproept,»: the words in front. */
export const ADVISED_BEHIND = new RegExp(
  ` , (?:zoals|waartoe|waarvoor|waarom|waarop|waar|die) (?:[^\\s.,;:]+ ){0,2}(?:${ADVISER}|zij|ze|hij|wij|rapport|evaluatie|onderzoek) (?:[^\\s.,;:]+ ){0,3}(?:op |tot |om |voor )?(?:bepleit|bepleiten|bepleitte|bepleitten|oproept|oproepen|pleit|pleiten|voorstelt|voorstellen|voorstelde|adviseert|adviseren|aanbeveelt|aanbevelen|vraagt|vragen|aandringt|aandringen|aandrong|aanstuurt|hecht|wil|willen|wenst|wensen)(?: [,.])`,
  'u',
)
export const OWN = / (?:mijn|ons|onze|eigen) (?:[^\s.,;:]+ ){0,2}(?:voorstel|voorstellen|gedachte|wens|idee|oproep) /u
export const ASKED_FOR =
  / (?:vraag|vraagt|vragen|gevraagd|verzocht|verzoek) (?:[^\s.;:]+ ){0,8}(?:om|mij|te) (?:[^\s.;:]+ ){0,3}(?:advies|adviseren) /u
