/**
 * Log-odds of a logistic regression on the letters for development, each letter judged by weights fitted on the others;
 * rounded, for more digits say nothing. `base` is the weight of a sentence of which nothing else holds.
 */
export const WEIGHTS = {
  base: -3.8,
  // Where it stands.
  holdsAdvice: 1.1,
  nextToAdvice: 0.6,
  sameParagraph: 1.1,
  nextGivesAdvice: 0.7,
  lastIsOpen: 0.1,
  nothingOpen: -1.6,
  farBehind: -0.3,
  underReaction: 1.2,
  inLetter: 1.1,
  otherMatter: -1.4,
  // What it says of the advice.
  namesAdvice: 0.7,
  beginsPointing: 0.6,
  judges: 1.1,
  turnsDown: 0.7,
  // Who does what.
  first: 0.6,
  beginsWithFirst: -0.7,
  beginsWithPreposition: 0.6,
  noSubject: 0.7,
  thingIsSubject: 0.5,
  thirdIsSubject: 0.3,
  present: 0.3,
  already: 0.9,
  therefore: 0.9,
  acts: 0.4,
  doesIt: 0.5,
  // What is said beside an answer.
  tellsOnly: -1,
  adviserTells: -3,
  merelyIs: -0.5,
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
