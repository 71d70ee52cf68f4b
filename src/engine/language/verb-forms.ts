/** One reading of a word as a verb. */
export interface VerbForm {
  /** The infinitive, with its separable particle when that is written on: `overnemen` for «overneemt», `nemen` for «neemt». */
  readonly lemma: string
  /** Written with its particle: «overneemt». Such a finite form stands at the end of a clause, never in second place. */
  readonly isJoined?: true
  readonly form: 'ik' | 'hij' | 'infinitive' | 'past' | 'pasts' | 'participle' | 'present-participle'
}
