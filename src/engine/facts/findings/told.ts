/**
 * What it reads: sentences that call what they say an outcome: «de slotsom is dat», «komt tot de conclusie dat», «…, zo
 * laat de meting zien», «de onderzoekers zijn kritisch over», «geen aanwijzingen dat», «de veronderstelling wordt niet
 * gesteund».
 * What it leaves alone: what an official concludes («mijn conclusie is» in a letter), headings of lists («de
 * belangrijkste conclusies zijn:»), what researchers would like to see.
 * Known problems: a body that is no known researcher counts only with a verb of speech.
 */
import type { Rule } from '../rule.ts'
import type { CueGroup } from './cue.ts'
import { ADVISER, ASKED, RESEARCHER, STUDY } from './voices.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const cue = (on: string, pattern: string, weight: number, why: string) => ({
  on,
  pattern: new RegExp(pattern, 'u'),
  weight,
  why,
})

const OUTCOMES =
  'slotsom eindoordeel conclusie eindconclusie hoofdconclusie deelconclusie oordeel totaaloordeel bevinding hoofdbevinding uitkomst resultaat indruk eindbeeld vaststelling constatering'
const OUTCOME = `(?:${OUTCOMES.replaceAll(' ', '|')})`
const SOURCE = `(?:${STUDY}|${ADVISER}|${ASKED})`
const FOUND_OUT =
  '(?:vaststellen|vastgesteld|afleiden|afgeleid|zeggen|gezegd|bepalen|bepaald|achterhalen|achterhaald|aantonen|aangetoond|concluderen|geconcludeerd|nagaan|vinden|gevonden|beoordelen|beoordeeld)'
const SUPPOSED =
  '(?:veronderstelling|veronderstellingen|hypothese|hypothesen|verwachting|verwachtingen|aanname|aannames)'

export const told: CueGroup = {
  rule: 'findings/told@1',
  cues: [
    cue(
      OUTCOMES,
      ` (?<said>${OUTCOME}) ${near(10)}(?:is|was|luidt|luidde|blijft) ${near(3)}dat `,
      2,
      'a noun for an outcome, and then its content',
    ),
    cue(
      'uitkomst bevinding conclusie resultaat',
      ` (?:belangrijkste|voornaamste|eerste|tweede|derde|andere|opvallendste|centrale) (?<said>uitkomst|bevinding|conclusie|resultaat) ${near(10)}: \\S`,
      2,
      'the content of an outcome behind a colon',
    ),
    cue(
      OUTCOMES,
      ` (?:komt|komen|kwam|kwamen|gekomen) ${near(6)}(?:tot|op) ${near(3)}(?<said>${OUTCOME})|tot ${near(2)}(?<also>${OUTCOME}) ${near(1)}(?:komt|komen|kwam|kwamen|gekomen) `,
      2,
      'arriving at a conclusion',
    ),
    cue(
      OUTCOMES.concat(' beeld'),
      ` (?:algehele|algemene|overall|uiteindelijke|totale) (?<said>${OUTCOME}|beeld) ${near(4)}(?:is|was|luidt|blijft) `,
      2,
      'a judgement over the whole',
    ),
    cue(
      'zo',
      ` , zo (?<said>(?:blijkt|bleek|blijken|leert|leren|leerde|constateert|constateren|constateerde|constateerden|concludeert|concluderen|concludeerde|concludeerden|berekende|berekenden|becijfert|becijferde|becijferden|(?:stelt|stellen|stelde|stelden|tekent|tekenen|tekende|tekenden|laat|laten|liet|lieten|wijst|wijzen|wees|toont|tonen)(?= ${near(7)}(?:vast|op|zien|uit|aan) ))) (?!het kabinet|de regering|de minister|de staatssecretaris|ik |wij )`,
      2,
      'the source in between: what stands around it was found',
    ),
    cue(
      'zo',
      ` , zo (?<said>meldt|melden|schrijft|schrijven|vindt|vinden|geeft|geven|gaven|zegt|zeggen|zien|ziet|luidt|oordeelt|oordelen|noteren|noteert|signaleert|signaleren) ${near(4)}${SOURCE} `,
      2,
      'the same with a verb of speech, which needs a known source',
    ),
    cue(
      'oordeel mening kritisch positief negatief tevreden somber lovend enthousiast verdeeld spreken bezorgd',
      ` (?:${RESEARCHER}|${ASKED}) ${near(6)}(?<said>(?:is|zijn|was|waren) ${near(5)}(?:van oordeel|van mening|kritisch|positief|negatief|tevreden|somber|lovend|enthousiast|verdeeld|te spreken|bezorgd)) `,
      2,
      'how those who studied it judge',
    ),
    cue(
      '~vinden ~zien ~achten ~noemen ~plaatsen ~uiten ~typeren ~kwalificeren ~bestempelen ~toeschrijven ~schrijven ~wijten ~opmerken ~merken',
      ` ${RESEARCHER} ${near(6)}(?<said>vindt|vinden|vond|vonden|ziet|zien|zag|zagen|acht|achten|noemt|noemen|noemde|noemden|uit|uiten|typeert|typeren|kwalificeert|kwalificeren|bestempelt|bestempelen|schrijft|schrijven|wijt|wijten|merkt|merken) (?!graag|om )| (?:vindt|vinden|vond|vonden|zag|zagen|noemt|noemen) ${near(2)}${RESEARCHER} `,
      2,
      'what those who studied it saw and think',
    ),
    cue(
      '~achterhalen ~afleiden ~vaststellen ~aantonen ~zeggen ~bepalen ~concluderen ~beoordelen',
      ` ${RESEARCHER} ${near(16)}(?:niet|niets|geen|evenmin|nauwelijks) ${near(8)}${FOUND_OUT} | (?:kan|kon|konden|kunnen) ${RESEARCHER} ${near(12)}(?:niet|niets|geen|evenmin) ${near(8)}${FOUND_OUT} | (?:kan|kon|konden|kunnen) ${near(2)}${RESEARCHER} (?:niet|evenmin|geen) ${near(4)}${FOUND_OUT} | (?:kan|kon|konden|kunnen) ${near(2)}${RESEARCHER} ${FOUND_OUT} `,
      2,
      'what those who studied it could not find out',
    ),
    cue(
      '~achterhalen ~afleiden ~vaststellen ~aantonen ~zeggen ~bepalen ~concluderen ~beoordelen',
      ` (?:kan|kon|konden|kunnen|viel|vielen) ${near(10)}(?<said>(?:niet|niets|geen|evenmin) ${near(8)}(?<!te )${FOUND_OUT}) | (?<also>(?:niet|geen|evenmin) ${near(6)}(?:kon|konden) (?:worden )?${FOUND_OUT}) `,
      1,
      'what could not be found out, when a second sign agrees',
    ),
    cue(
      'aanwijzingen bewijs bevestiging steun indicaties onderbouwing',
      ` (?:${RESEARCHER}|${STUDY}|onderzochte) ${near(10)}(?<said>(?:geen|onvoldoende|nauwelijks|sterke|duidelijke|weinig) ${near(2)}(?:aanwijzingen|bewijs|bevestiging|steun|indicaties|onderbouwing)) | (?<also>(?:geen|nauwelijks) (?:aanwijzingen|bewijs|bevestiging|steun) (?:gevonden|aangetroffen)) `,
      2,
      'what a study found no sign of',
    ),
    cue(
      'aanwijzingen bewijs bevestiging steun indicaties onderbouwing',
      ` (?<said>(?:geen|onvoldoende|nauwelijks|weinig) ${near(2)}(?:aanwijzingen|bewijs|bevestiging|steun|indicaties)) `,
      1,
      'no sign of a thing; officials say so as well',
    ),
    cue(
      SUPPOSED.slice(3, -1).replaceAll('|', ' '),
      ` ${SUPPOSED} ${near(16)}(?<said>ondersteun\\S*|gesteund|bevestigd|weerlegd|weersproken|gelogenstraft|uitgekomen|bewaarheid|onderschreven)| (?:ondersteunt|ondersteunen|bevestigt|bevestigen|weerlegt|weerleggen|weerspreekt|weerspreken) ${near(3)}${SUPPOSED} `,
      5,
      'what was supposed, held against what was found; outweighs that an expectation is none',
    ),
    cue(
      'beeld',
      ` uit ${near(10)}(?:komt|rijst|ontstaat|spreekt|kwam|rees|ontstond) ${near(3)}(?<said>(?:het|een) ${near(3)}beeld) `,
      2,
      'a picture that rises from what was asked or read',
    ),
    cue(
      'beeld resultaat resultaten uitkomst uitkomsten',
      ` (?<said>(?:is|zijn|was|waren|blijft|blijven) (?:het|de) (?:beeld|resultaat|resultaten|uitkomst|uitkomsten)) (?!${near(3)}(?:van|te|beschikbaar|bekend|gereed|opgenomen|gepubliceerd|toegezonden|aangeboden|besproken|verwerkt) )`,
      2,
      'how the outcome on a point is, said of that point first',
    ),
    cue(
      'positief negatief gunstig ongunstig opvallend zorgelijk zorgwekkend bemoedigend hoopgevend verontrustend teleurstellend opmerkelijk zorgen kwetsbaar verbeterpunt pluspunt minpunt keerzijde winst',
      `^ (?:(?:ook|wel|vooral|minder|een|de) ){0,2}(?<said>positief|negatief|gunstig|ongunstig|opvallend|zorgelijk|zorgwekkend|bemoedigend|hoopgevend|verontrustend|teleurstellend|opmerkelijk|pluspunt|minpunt|keerzijde|winst) (?:punt |aspect |uitkomst )?${near(2)}(?:is|was|blijft) ${near(3)}dat `,
      1,
      'a point is praised or blamed; an official does so as well, so that a second sign must agree',
    ),
    cue(
      'tegenover',
      ` (?<said>daar(?:tegenover)? staat (?:tegenover )?(?:, )?)dat `,
      1,
      'the other side of what was told',
    ),
    cue(
      'gesteld',
      ' (?<said>is het (?:\\S+ ){0,3}gesteld met) | is het met (?:[^\\s.;:]+ ){1,10}(?:gesteld) ',
      1,
      'how things stand, when a second sign agrees',
    ),
  ],
}

export const toldRule: Rule = {
  id: told.rule,
  reads: 'Een zin die zichzelf een uitkomst noemt, of waarin de bron tussen komma’s staat.',
  why: 'Woorden als «slotsom», «uitkomst» en «zo laat de meting zien» zeggen dat de inhoud gevonden is en niet bedacht of gewenst.',
  examples: [
    { in: 'kamerbrief', text: 'De slotsom van de evaluatie is dat de haven haar taak naar behoren vervult.' },
    { in: 'rapport', text: 'De helft van de scholen heeft, zo laat de peiling zien, eigen moestuinen.' },
    { in: 'beslisnota', text: 'De onderzoekers zijn kritisch over de verdeling van het geld.' },
  ],
  leaves: [
    'De belangrijkste conclusies zijn:',
    'De onderzoekers zien graag dat het register openbaar wordt.',
    'De resultaten zijn op 3 mei aan uw Kamer gezonden.',
  ],
  problems: ['De mening van een onbekende instantie wordt alleen met een werkwoord van zeggen gelezen.'],
}
