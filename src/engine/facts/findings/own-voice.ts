/**
 * What it reads: in a report, what the makers say in the first person of what they saw: «vinden wij», «zagen wij»,
 * «kunnen wij niet vaststellen».
 * What it leaves alone: the same words in a letter, where an official speaks, and how the study was done («wij spraken
 * met»).
 * Known problems: a report of a ministry speaks in the first person about policy as well.
 */
import type { CueGroup } from './cue.ts'
import { evidence } from './evidence.ts'

const near = (n: number) => `(?:[^\\s.;:]+ ){0,${n}}`
const SAW =
  '(?:vinden|vonden|vind|vond|zien|zagen|zie|zag|constateren|constateerden|constateer|constateerde|concluderen|concludeerden|concludeer|signaleren|signaleerden|troffen|trof|merken|merkten|hoorden|oordelen|beoordelen)'

export const ownVoice: CueGroup = {
  rule: evidence.rule,
  cues: [
    {
      on: 'wij we ik',
      pattern: new RegExp(
        ` (?<said>${SAW}) (?:wij|we|ik) | (?:wij|we|ik) (?<also>${SAW}) | (?:wij|we|ik) (?:stel|stellen|stelden) ${near(3)}vast | (?:stel|stellen|stelden) (?:wij|we|ik) ${near(3)}vast `,
        'u',
      ),
      weight: 2,
      why: 'the makers of the report say what they saw',
    },
    {
      on: 'wij we ik',
      pattern: new RegExp(
        ` (?<said>(?:kan|kon|kunnen|konden|hebben|heb) (?:wij|we|ik)|(?:wij|we|ik) (?:kan|kon|kunnen|konden|hebben|heb)) ${near(16)}(?:afleiden|vaststellen|vastgesteld|zeggen|aantonen|bepalen|achterhalen|aangetroffen|gevonden|gezien|waargenomen|concluderen) `,
        'u',
      ),
      weight: 2,
      why: 'what the makers could or could not find',
    },
  ],
}
