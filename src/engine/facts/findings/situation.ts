/**
 * What it reads: sentences that say what plays a part, what is lacking and what people need: «speelt een rol in», «er is
 * behoefte aan», «er blijft ruimte voor verbetering», «de belangrijkste redenen zijn», «knelpunten».
 * What it leaves alone: what an official finds important, and tasks («een rol te spelen»).
 * Known problems: outside research such sentences describe the world as an official sees it; they need a second cue there.
 */
import type { Rule } from '../rule.ts'
import type { CueGroup } from './cue.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const cue = (on: string, pattern: string, weight: number, why: string) => ({
  on,
  pattern: new RegExp(pattern, 'u'),
  weight,
  why,
})

export const situation: CueGroup = {
  rule: 'findings/situation@1',
  cues: [
    cue(
      'rol',
      ` (?<said>(?:speelt|spelen|speelde|speelden) ${near(4)}rol) ${near(3)}(?:in|bij)`,
      2,
      'factors that play a part were found by asking',
    ),
    cue('behoefte', ` (?<said>(?:is|bestaat|blijkt|was) ${near(3)}behoefte) aan `, 2, 'a need was established'),
    cue('ruimte', ` (?<said>ruimte (?:voor|tot) verbetering) `, 2, 'what could be better is a result'),
    cue(
      'belangrijkste voornaamste',
      ` (?:belangrijkste|voornaamste) (?<said>\\S*(?:reden|redenen|oorzaak|oorzaken|factor|factoren|knelpunt|knelpunten|verklaring|verklaringen|motief|motieven|belemmering|belemmeringen|drempel|drempels)) ${near(16)}(?:is|zijn|was|waren|vormt|vormen) `,
      2,
      'an order among causes is a result',
    ),
    cue(
      'beeld',
      ` (?<said>(?:algemene|overheersende|overall) beeld|beeld) ${near(2)}(?:is|was)(?: ,)? dat `,
      1,
      'a summing up',
    ),
    cue(
      'knelpunt knelpunten belemmering belemmeringen tekortkomingen',
      ` (?<said>knelpunt|knelpunten|belemmering|belemmeringen|tekortkomingen) `,
      1,
      'bottlenecks are a result when a second cue agrees',
    ),
    cue('~ontbreken', ` (?<said>ontbreekt|ontbreken|ontbrak|ontbraken|ontbroken) `, 1, 'what is lacking'),
    cue(
      'bekend',
      ` (?:is|zijn|was) ${near(4)}(?<said>niet|onvoldoende|weinig) ${near(3)}bekend `,
      1,
      'what is not known',
    ),
    cue('sprake', ` (?<said>(?:is|blijft|was|bleef) ${near(2)}sprake van) `, 1, 'a state that was met with'),
    cue(
      'inzicht zicht',
      ` (?<said>ontbreekt|ontbrak|onvoldoende|beperkt|geen) ${near(3)}(?:in)?zicht `,
      1,
      'what is not known',
    ),
    cue('praktijk', ` in de (?<said>praktijk) `, 1, 'what was seen in practice'),
  ],
}

export const situationRule: Rule = {
  id: situation.rule,
  reads: 'Een zin over wat meespeelt, wat ontbreekt of waar behoefte aan is.',
  why: 'Een rol, een behoefte of de belangrijkste reden stelt iemand vast door ernaar te vragen: de zin geeft een uitkomst.',
  examples: [
    { in: 'beslisnota', text: 'De afstand tot de opleiding speelt een rol bij de keuze van scholieren.' },
    { in: 'rapport', text: 'Bij de helft van de starters is behoefte aan een vast aanspreekpunt.' },
  ],
  leaves: ['Er is een nieuwe regeling voor de scheepvaart.', 'Knelpunten bespreek ik met de sector.'],
}
