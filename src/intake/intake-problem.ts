/** Something about the installation or a setting that keeps documents from being read, with what to do about it. */
export class IntakeProblem extends Error {
  override readonly name = 'IntakeProblem'
  readonly fix: string
  constructor(what: string, fix: string, cause?: unknown) {
    super(`${what} ${fix}`, { cause })
    this.fix = fix
  }
}
