/**
 * Log-odds of each feature, in one table, in the manner of Fellegi and Sunter: how much more often it is seen with two
 * names of one thing than with two names of two things. Set by hand from the cases in the tests; a score is a sum of these.
 */
export const weights = {
  study: {
    titleSame: 6,
    titleAlike: 3,
    titleHalf: 0,
    titleOther: -4,
    performerSame: 1.5,
    performerOther: -4,
    commissionerSame: 0.5,
    yearSame: 2,
    yearApart: -6,
    citationSame: 4,
    schemeAndPeriodSame: 4,
    partOther: -8,
  },
  progress: { explicit: 2, object: 1.5, verb: 1, actor: 0.5, inside: 0.5 },
  /** Which promise is meant by «de toezegging». */
  reference: {
    cited: 3,
    paper: 1,
    dossier: 1,
    sender: 0.5,
    term: 2,
    object: 4,
    heading: 1.5,
    word: 0.5,
    verb: 1,
    needed: 5,
  },
  /** Which report a letter answers. */
  answer: { title: 5, words: 4, day: 2, count: 1, advice: 1.5, old: -3, needed: 4 },
  /** Sums at or above it are the same thing; from 0 up to it a person should look. */
  same: 4,
} as const

/** From log-odds to a score between 0 and 1. */
export const chance = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000
