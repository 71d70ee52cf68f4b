/**
 * A promise as an official register of one of the chambers has it. Everything is as printed there: what a status means is
 * for who shows it, and a value that is not known here stays what it is.
 */
export interface OfficialPromise {
  readonly chamber: 'TK' | 'EK'
  /** Under which it is known for ever: `tk-toezegging:TZ202603-130`, or with the id of the register where it has no number. */
  readonly key: string
  readonly number: string | null
  /** The day on which it was made. */
  readonly made: string | null
  readonly surname: string | null
  readonly role: string | null
  readonly ministry: string | null
  readonly text: string | null
  readonly status: string | null
  /** By when, as the Senate says it; the House names no day. */
  readonly deadline: string | null
  readonly fulfilledOn: string | null
  /** The letter in which the register finds it kept. */
  readonly letter: string | null
  /** When the register changed it last, as it says so. */
  readonly changed: string | null
  /** The register took it back. */
  readonly isRemoved: boolean
  /** Keys or ids of promises that it repeats, adds to or changes. */
  readonly follows: readonly string[]
}
