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
      ` (?:${US} ${DID}|${DID} (?:de |het )?${US}) (?!${near(2)}vast)`,
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
      ` (?:beperkingen? (?:van|bij|is|in) |voorzichtigheid|indicatief|(?:te|erg) klein om)`,
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
    cue('zou zouden', ` (?:zou|zouden) ${near(20)}moeten `, -3, 'advice'),
    cue('~kunnen', ` (?:zou|zouden) ${near(16)}kunnen `, -3, 'what could be'),
    cue('vraag vragen', `^ (?:die|deze|de) vragen? `, -3, 'a question'),
  ],
}
