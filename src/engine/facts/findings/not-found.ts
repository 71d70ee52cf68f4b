/**
 * More of what counts against a finding: how a study was done, whom it asked, its limits, how a text is built, rules of
 * law and tasks, and what ought to be done. Apart from `against.ts`: these are about the study and the law, those about
 * aims and what officials think.
 */
import type { CueGroup } from './cue.ts'
import { RESEARCHER } from './voices.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const cue = (on: string, pattern: string, weight: number, why: string) => ({
  on,
  pattern: new RegExp(pattern, 'u'),
  weight,
  why,
})
const US = `(?:wij|we|ik|${RESEARCHER})`
const DID =
  '(?:vergeleken|vergeleek|vergelijken|bezochten|bezocht|spraken|sprak|hielden|verzamelden|verzamelde|analyseerden|analyseerde|bestudeerden|bestudeerde|interviewden|interviewde|ondervroegen|ondervroeg|volgden|volgde|selecteerden|selecteerde|berekenden|berekenen|gebruikten|gebruikte|organiseerden|organiseerde|baseren|baseerden|bekeken|bekeek|vroegen|vroeg|legden|legde|namen|nam|raadpleegden|raadpleegde|keken|telden|maten)'

export const notFound: CueGroup = {
  rule: 'findings/not-found@1',
  cues: [
    cue(
      'wij we ik onderzoekers inspectie bureau rekenkamer auteurs commissie',
      `(?:(?<! (?:die|dat)) ${US} ${DID}| ${DID} (?:de |het )?${US}) (?!${near(2)}vast)`,
      -4,
      'how the study was done',
    ),
    cue(
      '~interviewen ~ondervragen ~benaderen ~aanschrijven ~afnemen ~voeren ~houden ~verzamelen ~bevragen ~uitzetten ~uitvoeren',
      ` (?:is|zijn|werd|werden) ${near(16)}(?:geïnterviewd|ondervraagd|bevraagd|benaderd|aangeschreven|afgenomen|gevoerd|verzameld|uitgezet|geraadpleegd) `,
      -3,
      'how the study was done',
    ),
    cue('vragenlijst', ` vulden? ${near(8)}vragenlijst `, -3, 'who answered'),
    cue(
      'vrouw man meisje meisjes jongen jongens vrouwen mannen',
      ` (?:procent|%|helft|derde|kwart) ${near(4)}(?:een )?(?:vrouw|man|meisje|jongen) [.,;]`,
      -4,
      'whom the study asked',
    ),
    cue(
      'beperking beperkingen voorzichtigheid indicatief kanttekening tekortkoming',
      ` (?:beperking(?:en)? (?:van|bij|is|in) |voorzichtigheid|indicatief|(?:te|erg) klein om)`,
      -4,
      'a limit of the study',
    ),
    cue('klein kleine', ` (?:te klein om|kleine aantal(?:len)?) `, -4, 'a limit of the study'),
    cue(
      '~lezen ~interpreteren ~opvatten',
      ` (?:moet|moeten|dient|dienen) ${near(8)}(?:gelezen|geïnterpreteerd|opgevat) `,
      -4,
      'how a result is to be read',
    ),
    cue(
      'onderzocht beschouwing gemeten meegenomen',
      ` (?:niet (?:verder )?(?:onderzocht|meegenomen)|buiten beschouwing) `,
      -3,
      'what the study left out',
    ),
    cue(
      'onderzoek vervolgonderzoek studie vervolgstudie',
      ` (?:nader|verder|meer|aanvullend|vervolgonderzoek|vervolgstudie) ${near(3)}(?:nodig|vereist|noodzakelijk|gewenst) `,
      -3,
      'what is yet to be studied',
    ),
    cue(
      'hoofdstuk paragraaf bijlage deel tabel',
      ` (?:in (?:dit|deze) (?:hoofdstuk|paragraaf|bijlage|deel)|bij het lezen) `,
      -3,
      'how the text is built',
    ),
    cue(
      'verantwoordelijk belast toezicht toe toeziet',
      ` (?:(?:is|zijn|blijft|blijven) ${near(3)}(?:verantwoordelijk|belast) (?:voor|met)|(?:ziet|zien) (?:erop )?toe (?:op|dat)|houdt toezicht) `,
      -3,
      'a task',
    ),
    cue(
      'geldt gelden werking ingevoerd recht verplicht bevoegd',
      ` (?:(?:geldt|gelden) (?:\\S+ )?(?:voor|als|met)|in werking|heeft recht op|hebben recht op|(?:is|zijn) ${near(3)}(?:verplicht|bevoegd) ${near(10)}(?:te|om)|ingevoerd om) `,
      -3,
      'a rule of law or its history',
    ),
    cue(
      '~beogen ~bedoelen',
      ` (?:beoogt|beogen|is bedoeld|zijn bedoeld|is erop gericht|zijn erop gericht|moet ertoe leiden|wilde|wilden) `,
      -3,
      'an aim',
    ),
    cue(
      'dan',
      `^ (?:zou|zouden|mocht|mochten|wordt|worden|is|zijn|komt|komen|blijft|blijven|blijkt|heeft|hebben|lukt|wil|willen) (?:[^\\s.;:]+ ){2,40}dan `,
      -4,
      'a condition told by the verb in front',
    ),
    cue('indien mocht als wanneer', `^ (?:indien|mocht|mochten|als|wanneer) `, -2, 'a condition'),
    cue(
      'aangewezen wenselijk raadzaam verstandig gewenst geboden graag',
      ` (?:aangewezen|wenselijk|raadzaam|verstandig|gewenst|geboden|graag) `,
      -3,
      'what would be good to do',
    ),
    cue('hoofdstuk paragraaf bijlage deel', `^ (?:hoofdstuk|paragraaf|bijlage|deel) `, -4, 'how the text is built'),
    cue(
      'wij we ik',
      ` (?:(?:rekenen|noemen|hanteren|veronderstelden|veronderstellen|verwachtten|onderscheiden) (?:wij|we|ik)|(?:wij|we|ik) (?:veronderstelden|veronderstellen|verwachtten)) `,
      -4,
      'what was supposed, and what words stand for',
    ),
    cue('~zijn', `^ (?:een|de|het) ${near(5)}is een ${near(12)}(?:voor|die|dat|waarmee|van) `, -2, 'a definition'),
    cue('bedoeling doel teneinde', ` (?:met de bedoeling|met als doel|teneinde) `, -2, 'an aim'),
    cue('verzoek', ` (?:het|een) verzoek (?:gedaan|om|van) `, -3, 'a request'),
    cue('~gaan', ` (?:gaat|gaan) ${near(4)}(?:ervan|er van|er) ${near(6)}uit `, -3, 'what is supposed'),
    cue(
      '~investeren ~willen ~kiezen ~werken ~zetten',
      ` (?:(?:wij|we) (?:investeren|willen|kiezen|werken|zetten|gaan|zorgen)|(?:investeren|willen|kiezen|werken|zetten|zorgen) (?:wij|we)) `,
      -3,
      'a plan',
    ),
    cue(
      'aanbevelingen adviezen',
      ` (?:bevat|bevatten|doet|doen|geeft|geven|formuleert|formuleren) ${near(4)}(?:aanbevelingen|adviezen) `,
      -3,
      'that there is advice',
    ),
    cue(
      'gezet genomen ondernomen getroffen',
      ` (?:stappen|maatregelen|initiatieven|acties) ${near(4)}(?:gezet|genomen|ondernomen|getroffen) `,
      -3,
      'what was done',
    ),
    cue(
      'wordt worden',
      ` (?:wordt|worden) ${near(16)}(?:meegewogen|meegenomen|betrokken|verkend|opgenomen|uitgewerkt|aangepast|ingevoerd|herzien|voorbereid|bezien|gewerkt) `,
      -3,
      'what is being done',
    ),
    cue('~doen', ` (?:doet|doen) er ${near(3)}(?:goed|verstandig) aan `, -4, 'advice'),
    cue(
      'overweging',
      ` (?:in overweging (?:gegeven|geeft|geven)|(?:geeft|geven) ${near(8)}in overweging) `,
      -4,
      'advice',
    ),
    cue('na', ` (?:ga|gaan) (?:ik|wij|we) ${near(12)}na `, -4, 'what the text sets out to do'),
    cue(
      '~aanvragen ~gebruikmaken ~opleggen ~verlenen ~weigeren ~behouden ~toestaan ~intrekken',
      ` (?:kan|kunnen|mag|mogen) ${near(24)}(?:aanvragen|aangevraagd|gebruikmaken|opleggen|verlenen|weigeren|behouden|toestaan|intrekken|worden verleend|worden opgelegd|worden geweigerd) `,
      -3,
      'what may be done',
    ),
    cue('artikel bepaalt', ` (?:artikel \\S+ ${near(8)}bepaalt|bepaalt dat) `, -3, 'a rule of law'),
    cue('oordeelt oordelen', ` (?:oordeelt|oordelen) over `, -3, 'what a study is about'),
    cue(
      'deeltijd parttime voltijds',
      ` (?:procent|%|helft|derde|kwart) (?:in )?(?:deeltijd|parttime|voltijds) `,
      -4,
      'whom the study asked',
    ),
    cue('gevolg', ` gevolg gegeven `, -3, 'what was done'),
    cue('~meedoen ~doen', ` (?:deed|deden) ${near(8)}mee `, -3, 'whom the study asked'),
    cue('zeggen onderdeel', ` (?:wil niet zeggen|onderdeel (?:meer )?van (?:dit|deze)) `, -4, 'a limit of the study'),
    cue('zou zouden', ` (?:zou|zouden) ${near(20)}moeten `, -3, 'advice'),
    cue('vraag vragen', `^ (?:die|deze|de) vragen? `, -3, 'a question'),
  ],
}
