/**
 * What it reads: sentences that report an effect, a change or a difference: «heeft geen effect op», «leidt tot», «is met
 * 12 procent gedaald», «zes dagen korter dan elders».
 * What it leaves alone: changes that somebody decides or promises («ik verhoog», «wordt in 2024 verhoogd»), norms («meer
 * dan 60.000 euro»), what could be («zou kunnen leiden tot»).
 * Known problems: a fall of a budget that was decided is told from a measured one by its words only.
 */
import type { Rule } from '../rule.ts'
import type { CueGroup } from './cue.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const cue = (on: string, pattern: string, weight: number, why: string, also?: RegExp) => ({
  on,
  pattern: new RegExp(pattern, 'u'),
  weight,
  why,
  ...(also ? { also } : {}),
})
const EFFECT =
  '(?:effect|effecten|invloed|verschil|verschillen|verband|samenhang|impact|verbetering|verslechtering|gevolg)'
const QUANTITY =
  '(?:\\d[\\d.,]*|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|een derde|een kwart|een vijfde|de helft|de helft)'
// A size: a share, an amount, or a part. A bare number may be a year.
const SIZE = new RegExp(
  ` ${QUANTITY} (?:tot ${QUANTITY} |à ${QUANTITY} )?(?:procent|procentpunt|procentpunten|%|miljoen|dagen|weken|maanden|uur|punten|euro|keer|maal) | (?:een|twee) (?:derde|kwart|vijfde|tiende) | de helft `,
  'u',
)
const ITSELF =
  '(?:opliep|opliepen|afnam|afnamen|toenam|toenamen|terugliep|terugliepen|teruglopen|gestegen|steeg|stegen|stijgt|stijgen|gedaald|daalde|daalden|daalt|dalen|toegenomen|afgenomen|gegroeid|groeide|groeiden|gekrompen|kromp|teruggelopen|opgelopen|gehalveerd|verdubbeld|verdrievoudigd|toeneemt|afneemt|stijgt|daalt|teruggegaan)'
const APART = '(?:nam|namen|neemt|nemen|liep|liepen|ging|gingen)'

export const effect: CueGroup = {
  rule: 'findings/effect@1',
  cues: [
    cue(
      'effect effecten invloed verschil verschillen verband samenhang impact verbetering gevolg',
      ` (?<said>(?:geen|nauwelijks|amper|weinig) ${near(3)}${EFFECT}) `,
      2,
      'the result that nothing was found',
    ),
    cue(
      'effect effecten invloed bijdrage impact',
      ` (?:heeft|hebben|had|hadden) ${near(8)}(?<said>(?:positie\\S*|negatie\\S*|gunstig\\S*|ongunstig\\S*|aantoonba\\S*|significant\\S*|grote|groot|beperkt\\S*|duidelijk\\S*|geringe) (?:effect|effecten|invloed|bijdrage|impact)) `,
      2,
      'an effect that was had',
    ),
    cue('~leiden', ` (?<said>leidt|leiden|leidde|leidden|geleid) ${near(6)}(?:tot|ertoe|er) `, 2, 'a consequence'),
    cue(
      '~leiden',
      ` (?:kan|kunnen|zou|zouden|moet|moeten|zal|zullen|moest) ${near(14)}(?:leiden|hebben geleid) `,
      0,
      'a consequence that could be',
    ),
    cue(
      '~bijdragen ~dragen',
      ` (?<said>(?:draagt|dragen|droeg|droegen) ${near(8)}bij|(?:heeft|hebben) ${near(8)}bijgedragen) (?:aan|tot|,)`,
      2,
      'a contribution',
    ),
    cue('bijdragen', ` (?<said>(?:kan|kunnen)) ${near(10)}bijdragen aan `, 1, 'a possible contribution'),
    cue(
      'oplossing uitkomst',
      ` (?<said>(?:kan|kunnen)) ${near(10)}een ${near(1)}(?:oplossing|uitkomst) bieden `,
      1,
      'a possible solution',
    ),
    cue(
      'baat',
      ` (?<said>(?:zou|zouden|kan|kunnen)) ${near(8)}baat ${near(6)}hebben| baat ${near(6)}(?:zou|zouden|kan|kunnen) hebben| baat ${near(4)}(?<also>zouden|zou|kunnen) ${near(2)}hebben `,
      1,
      'who may benefit',
    ),
    cue(
      'doelstelling doelstellingen doel doelen',
      ` (?:doelstelling|doelstellingen|doel|doelen|streefwaarde|streefcijfers) ${near(8)}(?<said>behaald|gehaald|bereikt|gerealiseerd) `,
      2,
      'whether aims were reached',
    ),
    cue(
      '~halen',
      ` (?<said>haalt|halen|haalde|haalden) ${near(4)}(?:doelen|doelstellingen|norm|normen|doel) `,
      2,
      'whether aims were reached',
    ),
    cue(
      '~stijgen ~dalen ~toenemen ~afnemen ~groeien ~krimpen ~teruglopen ~oplopen ~halveren ~verdubbelen ~verdrievoudigen ~teruggaan',
      ` (?<said>${ITSELF}) `,
      2,
      'a change by itself with its size is a measured one',
      SIZE,
    ),
    cue(
      'toe af terug op',
      ` (?<said>${APART}) ${near(14)}(?:toe|af|terug|op) `,
      2,
      'the same with the particle apart',
      SIZE,
    ),
    cue(
      '~stijgen ~dalen ~toenemen ~afnemen ~groeien ~krimpen ~teruglopen ~verbeteren ~verslechteren',
      ` (?:is|zijn) ${near(14)}(?<said>gestegen|gedaald|toegenomen|afgenomen|gegroeid|gekrompen|teruggelopen|verbeterd|verslechterd) `,
      1,
      'a change without its size',
    ),
    cue(
      '~bekorten ~verkorten ~verlagen ~verhogen ~verminderen ~beperken ~vergroten',
      ` (?:is|zijn|heeft|hebben) ${near(16)}met (?:(?:gemiddeld|ruim|circa|ongeveer|bijna|zo'n) |(?=${QUANTITY} (?:tot|à) ))${near(6)}(?<said>bekort|verkort|verlaagd|verhoogd|verminderd|beperkt|vergroot|versneld|gereduceerd|teruggebracht) `,
      2,
      'a mean or rough size is measured, a decided one is exact',
    ),
    cue(
      '~verhogen ~verlagen ~vergroten ~verkleinen ~verminderen ~versterken ~versnellen',
      ` (?<said>verhoogt|verlaagt|vergroot|verkleint|vermindert|versterkt|versnelt) `,
      2,
      'a thing that changes another',
    ),
    cue(
      'dan',
      ` ${QUANTITY} (?:tot ${QUANTITY} )?${near(3)}(?<said>meer|minder|hoger|lager|vaker|sneller|korter|langer|beter|slechter|groter|kleiner|eerder|later|duurder|goedkoper) ${near(12)}dan (?!\\d)`,
      2,
      'a difference with its size',
    ),
    cue(
      'dan',
      ` (?<said>meer|minder|hoger|lager|vaker|sneller|korter|langer|beter|slechter|groter|kleiner|eerder|duurder|goedkoper|hoger) ${near(10)}dan (?!\\d|één|twee|drie|vier|vijf|zes|acht|tien|de helft|een jaar|een maand|een week|\\S*tig )`,
      1,
      'a difference without its size',
    ),
    cue(
      'gelijk stabiel ongewijzigd constant onveranderd',
      ` (?:aantal|aandeel|percentage|niveau|omvang) ${near(12)}(?<said>(?:bleef|is|bleven|zijn) ${near(4)}(?:gelijk|stabiel|ongewijzigd|constant|onveranderd)) `,
      2,
      'a number that did not change',
    ),
    cue(
      'korter langer hoger lager sneller meer minder groter kleiner',
      ` (?:werd|werden|was|waren|is|zijn|ligt|lag|lagen|hoefde|hoefden|duurde|duurden|wachtten) ${near(16)}${QUANTITY} (?:tot ${QUANTITY} |à ${QUANTITY} )?(?:minuten|seconden|dagen|weken|maanden|jaar|uur|kilometer|procent|procentpunt|%|punten|euro) (?<said>korter|langer|hoger|lager|sneller|meer|minder|groter|kleiner) `,
      2,
      'a difference with its size, compared with what was said before',
    ),
    cue(
      'dezelfde hetzelfde onveranderd gelijk',
      ` (?<said>(?:was|waren|is|zijn|bleef|bleven) ${near(6)}(?:dezelfde|hetzelfde|onveranderd|gelijk)) (?:als|aan|gebleven|\\.)`,
      1,
      'no difference or change',
    ),
    cue(
      'hogere lagere grotere kleinere kortere snellere',
      ` (?:heeft|hebben|had) ${near(6)}(?<said>bijgedragen|geleid) ${near(3)}(?:hogere|lagere|grotere|kleinere|kortere|snellere) `,
      2,
      'a change that it brought about',
    ),
    cue(
      'significant',
      ` (?:verschil|verschillen|effect|effecten|verband|daling|stijging|toename|afname) ${near(4)}(?<said>(?:niet |wel )?(?:statistisch )?significant) `,
      2,
      'whether what was measured can be chance',
    ),
    cue(
      'grootst hoogst laagst kleinst sterkst vaakst',
      ` (?:was|waren|is|zijn) ${near(6)}het (?<said>grootst|hoogst|laagst|kleinst|sterkst|vaakst) `,
      1,
      'where it was greatest',
    ),
  ],
}

export const effectRule: Rule = {
  id: effect.rule,
  reads: 'Een zin die een effect, een verandering of een verschil meldt, of dat er geen is.',
  why: 'Een verandering met haar omvang, of een vergelijking met «dan», beschrijft wat gemeten is. Wie een maatregel aankondigt, noemt zichzelf of de toekomst.',
  examples: [
    { in: 'kamerbrief', text: 'Het aantal meldingen is in de proefgemeenten met 12 procent gedaald.' },
    { in: 'rapport', text: 'De training heeft geen aantoonbaar effect op het verzuim.' },
    { in: 'jaarverslag', text: 'De behandeling duurde gemiddeld negen dagen korter dan een jaar eerder.' },
  ],
  leaves: [
    'Ik verhoog het budget in 2024 met 12 procent.',
    'Het tarief zal in 2025 met 3 procent stijgen.',
    'Wie meer dan 40.000 euro verdient, betaalt een bijdrage.',
  ],
}
