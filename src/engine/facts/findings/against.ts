/**
 * What counts against a finding: aims and set-up of a study, definitions, expectations, conditions, what is yet to come
 * and what an official thinks. The weight of −3 outweighs any one cue; opinions can be outweighed by «uit … blijkt».
 */
import type { CueGroup } from './cue.ts'
import { OFFICIAL, STUDY } from './voices.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const cue = (on: string, pattern: string, weight: number, why: string) => ({
  on,
  pattern: new RegExp(pattern, 'u'),
  weight,
  why,
})

export const against: CueGroup = {
  rule: 'findings/against@1',
  cues: [
    cue(
      'leden fractie',
      ` leden van (?:de|deze) (?:\\S*fractie|fractie|fracties) | (?:deze|genoemde|voornoemde) leden `,
      -3,
      'what members of the House think',
    ),
    cue(
      '~wijzen',
      ` (?:wil|willen) (?:ik|wij) ${near(4)}erop wijzen | (?:ik|wij) (?:wil|willen) ${near(4)}erop wijzen `,
      -3,
      'what an official says',
    ),
    cue('doel', ` doel (?:van|was|is|hiervan|daarvan) `, -3, 'an aim'),
    cue(
      '~onderzoeken ~nagaan ~richten ~gaan ~brengen ~bestaan ~bevatten ~betrekken ~geven',
      ` ${STUDY} ${near(10)}(?:gaat ${near(14)}in|richt zich|richtte zich|brengt ${near(10)}in (?:kaart|beeld)|bestaat uit|bestond uit|geeft inzicht|heeft betrekking|beantwoordt|beoogt|gaat over|heeft tot doel) `,
      -3,
      'what a study is about',
    ),
    cue(
      'deel hoofdstuk paragraaf bijlage',
      ` (?:deel|hoofdstuk|paragraaf|bijlage) ${near(3)}(?:gaat|behandelt|beschrijft|bevat|geeft) `,
      -3,
      'what a part of the text is about',
    ),
    cue(
      '~onderzoeken ~nagaan ~bekijken ~vragen',
      ` (?:onderzocht|nagegaan|bekeken|bezien|gevraagd|onderzoekt|onderzoeken) (?:, )?(?:of|hoe|wat|in hoeverre|welke|binnen|waarom|wanneer) `,
      -3,
      'what was asked, not what was found',
    ),
    cue(
      'onderzoeksvraag onderzoeksvragen onderzoekvragen hoofdvraag deelvragen vraag',
      ` (?:onderzoeksvraag|onderzoeksvragen|onderzoekvragen|hoofdvraag|deelvragen|deelvraag|op de vraag|de vraag) ${near(3)}(?:of|hoe|wat|is|luidde|luidt|luiden|in hoeverre|hebben|waarom|welke|zijn|was) `,
      -3,
      'a question',
    ),
    cue(
      'onder verstaan',
      ` (?:onder ${near(8)}(?:verstaan|verstaat|wordt verstaan)|verstaan ${near(2)}onder) `,
      -3,
      'a definition',
    ),
    cue('sprake', ` sprake (?:als|indien|wanneer) `, -3, 'a definition'),
    cue('~verwachten verwachting', ` (?:verwacht|verwachten|verwachting|verwachte|verwachtte) `, -3, 'an expectation'),
    cue('~vrezen ~hopen', ` (?:vreest|vrezen|hoop|hoopt|hopen) `, -3, 'a fear or hope'),
    cue('zal zullen', ` (?:zal|zullen) `, -3, 'what is yet to come'),
    cue(
      'indien als mocht wanneer zodra tenzij mits',
      ` (?:indien|als|mocht|mochten|wanneer|zodra|tenzij|mits) (?:[^\\s.,;:]+ ){0,14}(?:blijkt|blijken|aantoont|aantonen|uitwijst|wijst) `,
      -3,
      'a condition',
    ),
    cue(
      '~blijken',
      ` (?:moet|moeten|kan|kunnen|zou) ${near(6)}(?:nog )?(?:moeten )?blijken `,
      -3,
      'what has yet to turn out',
    ),
    cue(
      'figuur tabel grafiek bijlage kaart',
      `^ (?:de |onderstaande )?(?:figuur|tabel|grafiek|bijlage|kaart) ${near(3)}(?:laat|toont|geeft|laten) `,
      -3,
      'what a figure displays',
    ),
    cue(
      '~onderscheiden ~betekenen',
      ` (?:wij|we) ${near(2)}(?:onderscheiden|gebruiken|hanteren|noemen|rekenen) `,
      -3,
      'set-up of a study',
    ),
    cue('~verzoeken', ` (?:verzoekt|verzocht) `, -3, 'a request'),
    cue(
      '~bespreken ~aanbieden ~sturen',
      ` (?:hierbij|bijgaand|bijgevoegd) (?:bied|treft|ontvangt|stuur|zend|doe|bieden|sturen) `,
      -3,
      'an offer',
    ),
    cue(
      '~bieden ~treffen ~ontvangen',
      ` (?:bied|bieden|treft|ontvangt) ${near(12)}(?:aan|hierbij|bijgaand) `,
      -3,
      'an offer',
    ),
    cue(
      '~corrigeren ~wegen ~trekken',
      ` (?:is|zijn) (?:gecorrigeerd|gewogen|getrokken|geselecteerd|geworven) `,
      -3,
      'set-up of a study',
    ),
    cue(
      'aselect representatief steekproef',
      ` (?:aselect|representatief|steekproef|respons) `,
      -2,
      'set-up of a study',
    ),
    cue('~dienen ~moeten', ` (?:dient|dienen) ${near(16)}te `, -2, 'a norm'),
    cue('zou zouden', ` (?:zou|zouden) ${near(16)}kunnen `, -2, 'what could be'),
    cue(
      'invloed',
      ` (?:heeft|heb|hebben) (?:nederland|ik|wij|het kabinet) ${near(3)}(?:geen|beperkt\\S*) ${near(2)}invloed `,
      -3,
      'what the government can do',
    ),
    cue(
      '~verdienen ~aanbevelen ~bevelen ~adviseren ~raden aanbeveling aanbevelingen overweging',
      ` (?:verdient ${near(3)}(?:aanbeveling|overweging)|(?:beveelt|bevelen) ${near(10)}aan|adviseert|(?<! (?:op|van|over|met|naar) )(?:deze|de|onze|een) aanbeveling(?:en)?) `,
      -3,
      'advice',
    ),
    cue('voorwaarde', ' voorwaarde ', -2, 'a norm'),
    cue('~moeten', ` (?:moet|moeten) `, -1, 'a norm'),
    cue(
      'ik',
      ` (?:${OFFICIAL} (?:\\S+ )?(?:vind|vindt|deel|deelt|hecht|hechten|onderschrijf|onderschrijft|begrijp|ben|acht|zie|constateer|concludeer|constateert|concludeert|meen|waardeer|betreur|herken|erken|realiseer|ga|stel)|(?:vind|deel|hecht|onderschrijf|begrijp|ben|acht|zie|constateer|concludeer|meen|waardeer|betreur|herken|erken|stel) ik) `,
      -2,
      'what an official thinks',
    ),
  ],
}
