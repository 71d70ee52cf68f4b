/**
 * What it reads: sentences that put what they say in the mouth of a study or its makers: «volgens het onderzoek»,
 * «aldus de onderzoekers», «naar het oordeel van de commissie».
 * What it leaves alone: «volgens de wet», «volgens het kabinet», «volgens plan».
 * Known problems: the name of a body that is in no list counts for half.
 */
import type { Rule } from '../rule.ts'
import type { CueGroup } from './cue.ts'
import { ADVISER, ASKED, STUDY } from './voices.ts'

const near = (n: number) => `(?:[^\\s.;:,]+ ){0,${n}}`
// The endings of words for people and bodies in the field: «werkgevers», «basisscholen», «huisartsen».
const PEOPLE =
  '(?:\\S*(?:gevers|nemers|ouders|gemeenten|scholen|bedrijven|leerlingen|studenten|docenten|leraren|artsen|boeren|bewoners|aanbieders|instellingen|medewerkers|ondernemers|cliënten|patiënten|uitvoerders|advocaten|rechters|agenten|verleners|beheerders|bestuurders|corporaties|verenigingen|organisaties|gebruikers|aanvragers|reizigers|burgers|jongeren|ouderen))'
const source = `(?:${STUDY}|${ADVISER}|${ASKED})`

export const attribution: CueGroup = {
  rule: 'findings/attribution@1',
  cues: [
    {
      on: 'volgens aldus blijkens',
      pattern: new RegExp(` (?<said>(?:volgens|aldus|blijkens) ${near(3)}${source}) `, 'u'),
      weight: 2,
      why: 'the words are those of the study',
    },
    {
      on: 'volgens aldus',
      pattern: / (?<said>(?:volgens|aldus) (?:hen|hem|haar)) /u,
      weight: 1,
      why: 'the words are those of somebody named before',
    },
    {
      on: 'oordeel',
      pattern: new RegExp(` (?<said>naar (?:het )?oordeel van ${near(3)}${source}) `, 'u'),
      weight: 2,
      why: 'the judgement of those who studied it',
    },
    {
      on: '~aangeven ~geven ~ervaren ~noemen ~vinden ~melden ~zeggen ~waarderen',
      pattern: new RegExp(
        ` ${ASKED} (?:[^\\s.;:]+ ){0,12}(?<said>geeft|geven|gaf|gaven|ervaart|ervaren|noemt|noemen|vindt|vinden|meldt|melden|zegt|zeggen|waardeert|waarderen) `,
        'u',
      ),
      weight: 2,
      why: 'what those who were asked said',
    },
    {
      on: 'gaf gaven',
      pattern: / (?<said>(?:gaf|gaven)) (?:[^\s.;:]+ ){0,3}(?:procent|%) (?:[^\s.;:]+ ){0,3}aan /u,
      weight: 2,
      why: 'a share of those who were asked said so',
    },
    {
      on: 'volgens',
      pattern: new RegExp(` (?<said>volgens ${near(4)}${PEOPLE}) `, 'u'),
      weight: 1,
      why: 'what people in the field say, who were asked',
    },
    {
      on: '~ervaren ~beleven ~beschouwen ~zien',
      pattern: new RegExp(` (?<said>ervaart|ervaren|ervoeren|beleven|beschouwen|zien|zagen) ${near(10)}als `, 'u'),
      weight: 1,
      why: 'how people see a thing',
    },
    {
      on: 'ondervraagde bevraagde geïnterviewde onderzochte doorgelichte bestudeerde bezochte geënquêteerde gecontroleerde geraadpleegde',
      pattern:
        / (?<said>(?:ondervraagde|bevraagde|geïnterviewde|onderzochte|doorgelichte|bestudeerde|bezochte|geënquêteerde|gecontroleerde|geraadpleegde)) /u,
      weight: 1,
      why: 'what is said of those who were asked or of what was looked at',
    },
    {
      on: 'gewaardeerd beoordeeld ervaren',
      pattern: / (?:wordt|worden|werd|werden) (?:[^\s.;:]+ ){0,8}(?<said>gewaardeerd|beoordeeld|ervaren)(?: als)? /u,
      weight: 1,
      why: 'how people value a thing, as was asked of them',
    },
  ],
}

export const attributionRule: Rule = {
  id: attribution.rule,
  reads: 'Een zin die zijn inhoud toeschrijft aan een onderzoek, aan onderzoekers of aan ondervraagden.',
  why: 'Met «volgens» of «aldus» en een bron maakt de schrijver duidelijk dat hij een uitkomst weergeeft.',
  examples: [
    { in: 'kamerbrief', text: 'De subsidie heeft volgens het onderzoek vooral grote bedrijven bereikt.' },
    { in: 'rapport', text: 'De respondenten noemen de aanvraag ingewikkeld.' },
  ],
  leaves: ['Volgens de wet beslist het college binnen acht weken.', 'Het werk verloopt volgens plan.'],
}
