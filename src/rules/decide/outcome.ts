/**
 * `undecided`: something is missing that could make it either. `judgement`: an authority decides, and nothing else is
 * missing. `no_rule`: on that day there was no rule, or it is not known.
 */
export type Outcome = 'met' | 'not_met' | 'undecided' | 'judgement'

export const outcomes = ['not_met', 'undecided', 'judgement', 'met', 'no_rule'] as const

/** An outcome as a number, the same in all evaluators. All of several is then the smallest. */
export type Code = 0 | 1 | 2 | 3
export const NOT_MET = 0
export const UNDECIDED = 1
export const JUDGEMENT = 2
export const MET = 3
export const NO_RULE = 4

export const codeOfOutcome = (outcome: Outcome): Code =>
  outcome === 'met' ? MET : outcome === 'not_met' ? NOT_MET : outcome === 'judgement' ? JUDGEMENT : UNDECIDED

export const outcomeOf = (code: number): Outcome => outcomes[code as Code]

const INVERTED: readonly Code[] = [MET, UNDECIDED, JUDGEMENT, NOT_MET]
export const inverted = (code: Code): Code => INVERTED[code] as Code

export const both = (a: Code, b: Code): Code => (a < b ? a : b)

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
