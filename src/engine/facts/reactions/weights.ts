/**
 * Log-odds of a logistic regression on the letters for development, each letter judged by weights fitted on the others;
 * rounded, for more digits say nothing. `base` is the weight of a sentence of which nothing else holds.
 */
export const WEIGHTS = {
  base: -4.3,
  // Where it stands.
  nextToAdvice: 1.3,
  sameParagraph: 1,
  nextGivesAdvice: 0.7,
  nothingOpen: -1.2,
  farBehind: -0.9,
  underReaction: 0.6,
  inLetter: 1,
  otherMatter: -2.5,
  // What it says of the advice.
  namesAdvice: 1.3,
  speaksOfIt: 1.3,
  points: 1,
  contrast: 0.9,
  twoHalves: 0.6,
  judges: 0.9,
  turnsDown: 1.2,
  // Who does what.
  first: 1,
  beginsWithFirst: -0.6,
  beginsWithPreposition: 0.6,
  noSubject: 0.4,
  thingIsSubject: 0.6,
  thirdIsSubject: 0.4,
  already: 1.5,
  therefore: 0.6,
  agencyIsSubject: 0.7,
  past: -0.6,
  would: -0.5,
  doesIt: 0.6,
  promises: 0.5,
  // What is said beside an answer: too rare in the letters to be fitted well, and set by hand.
  tellsOnly: -1.8,
  tellsOfBefore: -2.5,
  adviserTells: -4,
  turns: -2.5,
} as const
export type Trait = keyof typeof WEIGHTS

/**
 * With this much a sentence answers, whatever its words. An introduction («Met hen vind ik dat …») may weigh as much: it
 * decides nothing, and leaves its advice open for the decision behind it.
 */
export const ENOUGH = 0.3
/** Below this even a sentence that is tied to advice by its words answers nothing. */
export const TOO_LITTLE = -2.1
