/** For the operator only: what happened, with the value, and what to do. The command ends with exit code 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem'
  readonly fix: string

  constructor(what: string, fix: string) {
    super(`${what} ${fix}`)
    this.fix = fix
  }
}

export const nothingAt = (path: string) =>
  new UsageProblem(`There is nothing at ${path}.`, 'Give the path of a document or of a folder with documents.')

export const badNumber = (name: string, value: string) =>
  new UsageProblem(
    `${name} is "${value}", which is not a whole number above zero.`,
    `Set ${name} to a number such as 100000000.`,
  )
