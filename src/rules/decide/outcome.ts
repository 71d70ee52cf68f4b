/**
 * `undecided`: something is missing that could make it either. `judgement`: an authority decides, and nothing else is
 * missing. `no_rule`: on that day there was no rule, or it is not known.
 */
export type Outcome = 'met' | 'not_met' | 'undecided' | 'judgement'

/**
 * An outcome as bits, the same in all evaluators: each has the bits of those below it, so that all of several is their
 * bitwise and, four rows at a time where rows are bytes.
 */
export type Code = 0 | 1 | 3 | 7
export const NOT_MET = 0
export const UNDECIDED = 1
export const JUDGEMENT = 3
export const MET = 7
/** Beside them, for a rule as a whole: it was not there. */
export const NO_RULE = 8

export const codeOfOutcome = (outcome: Outcome): Code =>
  outcome === 'met' ? MET : outcome === 'not_met' ? NOT_MET : outcome === 'judgement' ? JUDGEMENT : UNDECIDED

const OUTCOMES: Readonly<Record<number, Outcome | 'no_rule'>> = {
  [NOT_MET]: 'not_met',
  [UNDECIDED]: 'undecided',
  [JUDGEMENT]: 'judgement',
  [MET]: 'met',
  [NO_RULE]: 'no_rule',
}
export const outcomeOf = (code: Code): Outcome => OUTCOMES[code] as Outcome
export const outcomeOrNone = (code: number): Outcome | 'no_rule' => OUTCOMES[code] ?? 'no_rule'

export const inverted = (code: Code): Code => (code === MET ? NOT_MET : code === NOT_MET ? MET : code)

export const both = (a: Code, b: Code): Code => (a & b) as Code

/** Met when one is; else what is missing outweighs what is judged, as it does for all of several. */
export const either = (a: Code, b: Code): Code => inverted(both(inverted(a), inverted(b)))

/** Where the test is not decided, two branches that agree still decide. */
export function branched(test: Code, yes: Code, no: Code): Code {
  if (test === MET) return yes
  if (test === NOT_MET) return no
  if (yes === no) return yes
  return test === UNDECIDED || yes === UNDECIDED || no === UNDECIDED ? UNDECIDED : JUDGEMENT
}

/** What a sum of points comes to when some parts are open: `least` to `most` points, and what is open. */
export function reached(least: number, most: number, isMissing: boolean, needed: number): Code {
  if (least >= needed) return MET
  if (most < needed) return NOT_MET
  return isMissing ? UNDECIDED : JUDGEMENT
}
