/** What can be seen of a sentence behind advice. */
export type Trait =
  // Where it stands.
  | 'nextToAdvice'
  | 'sameParagraph'
  | 'nextGivesAdvice'
  | 'nothingOpen'
  | 'farBehind'
  | 'underReaction'
  | 'inLetter'
  | 'otherMatter'
  // What it says of the advice.
  | 'namesAdvice'
  | 'speaksOfIt'
  | 'points'
  | 'contrast'
  | 'twoHalves'
  | 'judges'
  | 'turnsDown'
  // Who does what.
  | 'first'
  | 'beginsWithFirst'
  | 'beginsWithPreposition'
  | 'noSubject'
  | 'thingIsSubject'
  | 'thirdIsSubject'
  | 'already'
  | 'therefore'
  | 'agencyIsSubject'
  | 'past'
  | 'would'
  | 'doesIt'
  | 'promises'
  // What is said beside an answer.
  | 'tellsOnly'
  | 'tellsOfBefore'
  | 'adviserTells'
  | 'turns'

/** Log-odds of a logistic regression on the letters for development, rounded, for more digits say nothing. */
interface Weighing {
  /** Of a sentence of which nothing else holds. */
  readonly base: number
  readonly traits: Readonly<Record<Trait, number>>
  /** With this much a sentence answers. An introduction («Met hen vind ik dat …») may weigh as much, and decides nothing. */
  readonly enough: number
  /** Below this even a sentence that is tied to advice by its words answers nothing. */
  readonly tooLittle: number
}

/** The last four are too rare in the letters to be fitted well, and were set by hand. */
export const ALONE: Weighing = {
  base: -4.3,
  traits: {
    nextToAdvice: 1.3,
    sameParagraph: 1,
    nextGivesAdvice: 0.7,
    nothingOpen: -1.2,
    farBehind: -0.9,
    underReaction: 0.6,
    inLetter: 1,
    otherMatter: -2.5,
    namesAdvice: 1.3,
    speaksOfIt: 1.3,
    points: 1,
    contrast: 0.9,
    twoHalves: 0.6,
    judges: 0.9,
    turnsDown: 1.2,
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
    tellsOnly: -1.8,
    tellsOfBefore: -2.5,
    adviserTells: -4,
    turns: -2.5,
  },
  enough: 0.3,
  tooLittle: -2.1,
}
