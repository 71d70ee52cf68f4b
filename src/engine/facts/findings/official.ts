/**
 * What counts against a finding outside reports: there «ik», «wij» and «onze» are officials. In a report the same words
 * are those of its makers.
 */
import type { CueGroup } from './cue.ts'
import { OFFICIAL } from './voices.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const OUTCOME =
  '(?:slotsom|conclusie|eindconclusie|oordeel|eindoordeel|indruk|vaststelling|constatering|inzet|mening|overtuiging|beeld)'

export const official: CueGroup = {
  rule: 'findings/official@1',
  cues: [
    {
      on: 'mijn onze ons',
      pattern: new RegExp(` (?:mijn|onze|ons) ${near(2)}${OUTCOME} `, 'u'),
      weight: -3,
      why: 'the conclusion of an official',
    },
    {
      on: 'ik wij kabinet regering minister staatssecretaris',
      pattern: new RegExp(
        ` (?:(?:kom|kwam|ben|trek|heb|zie|kan|kon|hecht) ik|(?:kunnen|hebben|zien|komen) wij|${OFFICIAL} (?:kom|komt|kwam|kan|kon|heb|heeft|ziet|vindt|acht)|(?:komt|heeft|ziet|vindt|acht) (?:het kabinet|de regering)|(?:wij|we) (?:vinden|achten|zien|hebben|delen|onderschrijven|menen)) `,
        'u',
      ),
      weight: -2,
      why: 'what an official thinks, sees or can do',
    },
    {
      on: 'mij ons',
      pattern: new RegExp(` (?:mij|ons) ${near(8)}(?:gewezen|weten|gemeld|bericht|verzekerd|gevraagd|verzocht) `, 'u'),
      weight: -3,
      why: 'what others told an official, which is not what a study found',
    },
  ],
}
