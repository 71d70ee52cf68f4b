/**
 * What it reads: sentences in which a study, or those who carried it out, say what they found: «blijkt», «laat zien
 * dat», «concludeert», «stelt vast dat», «komt naar voren».
 * What it leaves alone: what has yet to turn out («moet nog blijken»), conditions («indien blijkt»), what an official
 * concludes («ik concludeer»), figures that show how something was set up.
 * Known problems: a study without one of these verbs is read only through its effect words.
 */
import type { Rule } from '../rule.ts'
import type { CueGroup } from './cue.ts'
import { ADVISER, STUDY } from './voices.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const cue = (on: string, pattern: string, weight: number, why: string) => ({
  on,
  pattern: new RegExp(pattern, 'u'),
  weight,
  why,
})

export const evidence: CueGroup = {
  rule: 'findings/evidence@1',
  cues: [
    cue(
      '~blijken',
      ` uit ${near(4)}${STUDY} ${near(8)}(?<said>blijkt|bleek|is gebleken) `,
      4,
      'a study named as the source outweighs that an official says so',
    ),
    cue(
      '~blijken',
      `^ ?uit (?:de|het|een|deze|dit) (?!hiervoor|bovenstaande|voorgaande|voorafgaande)${near(6)}(?<said>blijkt|blijken) (?:, )?dat `,
      3,
      'a source that is named first',
    ),
    cue(
      '~blijken',
      ` (?<said>(?:is |zijn )?(?:blijkt|blijken|bleek|bleken|gebleken)) `,
      2,
      '«blijken» presents a fact as turned out',
    ),
    cue(
      'zien gezien',
      ` (?<said>(?:laat|laten|liet|lieten|heeft|hebben) ${near(6)}(?:laten )?zien) (?:, )?(?:dat|een|geen|meer|minder|grote)`,
      2,
      'a source that shows a fact, not how a thing was set up',
    ),
    cue(
      'beeld resultaat resultaten ontwikkeling verloop daling stijging verbetering verslechtering groei afname toename',
      ` (?<said>(?:laat|laten|liet|lieten|toont|tonen|toonde|geeft|geven|gaf) ${near(2)}een ${near(4)}(?:beeld|resultaat|ontwikkeling|verloop|daling|stijging|verbetering|verslechtering|groei|afname|toename)) ${near(8)}(?:zien|van|[.,;])`,
      2,
      'a source that shows an outcome',
    ),
    cue(
      'zien gezien',
      ` (?<said>(?:wordt|worden|werd|werden) ${near(10)}gezien) [.,;]`,
      1,
      'what is seen when looking back',
    ),
    cue('terugkijkend', ' (?<said>terugkijkend) ', 1, 'looking back is what an evaluation does'),
    cue(
      '~tonen ~aantonen',
      ` (?<said>(?:toont|tonen|toonde|toonden) ${near(8)}aan|aangetoond|aantoont|(?:kon|konden|kan|kunnen) ${near(8)}niet ${near(4)}aantonen) `,
      2,
      'to demonstrate',
    ),
    cue(
      '~maken',
      ` (?<said>(?:maakt|maken|maakte|maakten) ${near(5)}(?:duidelijk|inzichtelijk|zichtbaar)) (?:, )?dat `,
      2,
      'results that make clear that',
    ),
    cue(
      '~wijzen ~uitwijzen ~aanwijzen',
      ` (?<said>(?:wijst|wijzen|wees|wezen) ${near(5)}(?:uit|erop|er ${near(2)}op)|uitgewezen|uitwijst|erop wijzen|erop gewezen) `,
      2,
      'pointing out that',
    ),
    cue(
      '~duiden',
      ` (?<said>(?:duidt|duiden|duidde|duidden) ${near(2)}(?:erop|er|op)|erop ${near(2)}(?:duiden|duidt)) `,
      2,
      'findings that indicate',
    ),
    cue('~suggereren', ` ${STUDY} ${near(6)}(?<said>suggereert|suggereren) `, 2, 'careful evidence'),
    cue(
      '~concluderen ~constateren ~signaleren ~observeren',
      ` (?<said>concludeert|concluderen|concludeerde|concludeerden|constateert|constateren|constateerde|constateerden|signaleert|signaleren|signaleerde|signaleerden|observeert|observeren|is geconcludeerd|wordt geconcludeerd|wordt geconstateerd|is geconstateerd) `,
      2,
      'what a study concludes',
    ),
    cue(
      '~concluderen ~constateren ~signaleren',
      ` (?:heeft|hebben) ${near(6)}(?<said>geconcludeerd|geconstateerd|gesignaleerd) (?:, )?dat `,
      2,
      'what a study concluded',
    ),
    cue(
      'conclusie bevinding uitkomst resultaat',
      ` (?:de|een|belangrijkste|andere) ${near(2)}(?<said>conclusie|bevinding|uitkomst|resultaat) ${near(6)}(?:is|was|luidt|luidde) (?:, )?(?:dat|:)`,
      2,
      'the conclusion itself',
    ),
    cue(
      'vast vastgesteld',
      ` (?<said>(?:stelt|stellen|stelde|stelden) ${near(6)}vast) (?:, )?dat `,
      2,
      'to establish that',
    ),
    cue(
      'vastgesteld gevonden waargenomen aangetroffen gezien gemeten',
      ` (?:geen|geringe|kleine|enkel|nauwelijks|niet) ${near(8)}(?<said>(?:kon |konden |kunnen )?(?:worden )?(?:vastgesteld|gevonden|waargenomen|aangetroffen|gemeten)) `,
      2,
      'what was looked for and not found',
    ),
    cue(
      '~berekenen ~uitrekenen ~becijferen ~ramen ~schatten',
      ` (?<said>(?:is|heeft|hebben|werd) ${near(8)}(?:berekend|uitgerekend|becijferd|geraamd)|berekende|berekenden|becijferde|becijfert|berekent) (?:, )?(?:dat|hoe)? ?`,
      2,
      'a computed result',
    ),
    cue(
      '~bevestigen',
      ` (?<said>bevestigt|bevestigen|bevestigde|bevestigden|bevestigd) (?:${near(3)})(?:, )?(?:dat|het beeld)`,
      2,
      'a study that confirms',
    ),
    cue(
      'voren',
      ` (?<said>(?:komt|komen|kwam|kwamen) ${near(14)}naar voren|naar voren (?:komt|komen|kwam|kwamen|gekomen)) `,
      2,
      'what comes to the fore',
    ),
    cue(
      'uit',
      ` uit (?:${near(5)})${STUDY} ${near(4)}(?<said>komt|komen|volgt|volgen|kwam|kwamen|rijst|spreekt|valt op) `,
      2,
      'out of a study follows',
    ),
    cue('~opmerken', ` (?<said>(?:moeten|moet|willen) (?:we|wij) ${near(2)}opmerken) `, 1, 'researchers that remark'),
    cue(
      '~rapporteren ~melden ~beschrijven ~aangeven ~stellen ~noemen ~schetsen',
      ` (?:${STUDY}|${ADVISER}) ${near(3)}(?<said>meldt|melden|schetst|schetsen|stelt|stellen) (?:, )?(?:dat|een) `,
      2,
      'a study that states',
    ),
    cue(
      'oordeelt oordelen oordeelde',
      ` (?:${STUDY}|${ADVISER}) ${near(3)}(?<said>oordeelt|oordelen|oordeelde) `,
      2,
      'an adviser that judges',
    ),
    cue(
      'oordeelt oordelen oordeelde oordeelden',
      ` (?:hij|zij) (?:\\S+ )?(?<said>oordeelt|oordelen|oordeelde|oordeelden) (?:, )?dat `,
      2,
      'an adviser named before, who judges',
    ),
    cue(
      'vallen valt',
      ` (?<said>(?:valt|vallen|is|zijn) ${near(6)}niet te (?:zeggen|bepalen|geven|herleiden|meten)) `,
      1,
      'what the study could not say',
    ),
  ],
}

export const evidenceRule: Rule = {
  id: evidence.rule,
  reads:
    'Een zin waarin een onderzoek, of wie het deed, zegt wat er is gevonden; in een rapport ook in de eerste persoon.',
  why: 'Werkwoorden als «blijken», «aantonen» en «concluderen» geven de inhoud van een bijzin als uitkomst en niet als mening of plan.',
  examples: [
    { in: 'kamerbrief', text: 'Uit de evaluatie blijkt dat de wachttijd bij het loket is gedaald.' },
    { in: 'rapport', text: 'De onderzoekers stellen vast dat kleine gemeenten de regeling zelden gebruiken.' },
    { in: 'beslisnota', text: 'Wat verder naar voren komt, is dat ouders de brief goed begrijpen.' },
  ],
  leaves: [
    'Of de regeling werkt, moet nog blijken.',
    'Indien blijkt dat het budget tekortschiet, treed ik met u in overleg.',
    'Figuur 2 laat zien hoe de groepen zijn samengesteld.',
  ],
  problems: ['Een uitkomst zonder zo’n werkwoord wordt alleen gelezen als er een effect of vergelijking in staat.'],
}
