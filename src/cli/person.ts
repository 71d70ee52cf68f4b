import { personActor } from '../register/judgements/actor.ts'
import { UsageProblem } from './usage-problem.ts'

/** Who does it, for the journal. */
export function actorOf(by: string | undefined): string {
  const name = by?.trim() ?? ''
  if (name === '') throw new UsageProblem('It is not said who does this.', 'Give a name with --by.')
  const actor = personActor(name)
  if (actor !== null) return actor
  throw new UsageProblem(`"${name}" is no name.`, "Give --by letters, figures, spaces and . ' @ _ - only.")
}

export function reasonOf(reason: string | undefined): string {
  const text = reason?.trim() ?? ''
  if (text === '') throw new UsageProblem('It is not said why.', 'Give a reason with --reason.')
  return text
}
