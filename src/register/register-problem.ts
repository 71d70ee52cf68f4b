/** A register that cannot be opened or written: for whoever runs the program, with what to do about it. */
export class RegisterProblem extends Error {
  override readonly name = 'RegisterProblem'
  readonly fix: string
  constructor(what: string, fix: string, cause?: unknown) {
    super(`${what} ${fix}`, { cause })
    this.fix = fix
  }
}
