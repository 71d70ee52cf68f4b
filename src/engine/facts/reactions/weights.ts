/**
 * Log-odds of a logistic regression on the letters for development, each letter judged by weights fitted on the others;
 * rounded, for more digits say nothing. `base` is the weight of a sentence of which nothing else holds.
 */
export const WEIGHTS = {
  base: -4,
  // Where it stands.
  nextToAdvice: 0.9,
  sameParagraph: 0.9,
  nextGivesAdvice: 0.8,
  nothingOpen: -1.4,
  farBehind: -0.2,
  underReaction: 0.6,
  inLetter: 0.8,
  otherMatter: -2.4,
  // What it says of the advice.
  namesAdvice: 1.1,
  beginsPointing: 0.5,
  speaksOfIt: 1.1,
  points: 0.5,
  twoHalves: 0.8,
  namesAdviser: -0.5,
  judges: 1.1,
  turnsDown: 1.4,
  // Who does what.
  first: 0.6,
  beginsWithFirst: -0.6,
  beginsWithPreposition: 0.6,
  noSubject: 0.5,
  thingIsSubject: 0.5,
  thirdIsSubject: 0.5,
  already: 1.1,
  therefore: 0.8,
  agencyIsSubject: 1.1,
  doesIt: 0.8,
  promises: 0.6,
  // What is said beside an answer.
  tellsOnly: -1.3,
  tellsOfBefore: -1.5,
  adviserTells: -3,
  turns: -2.5,
} as const
export type Trait = keyof typeof WEIGHTS

/**
 * With this much a sentence answers, whatever its words. An introduction («Met hen vind ik dat …») may weigh as much: it
 * decides nothing, and leaves its advice open for the decision behind it.
 */
export const ENOUGH = -0.2
/** Below this even a sentence that is tied to advice by its words answers nothing. */
export const TOO_LITTLE = -2.1
