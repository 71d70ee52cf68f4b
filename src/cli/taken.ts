import type { Taken } from '../intake/intake.ts'

/** What became of a document, as JSON. */
export const asAnswer = ({ name, outcome, novelty, file, problems }: Taken) => ({
  name,
  outcome: novelty ?? outcome,
  id: file?.document.id ?? null,
  problems,
})

/** Why it was not or only partly read. */
export const errorLines = ({ name, problems }: Taken): string[] =>
  problems.filter((it) => it.severity === 'error').map((it) => `error  ${name}: ${it.message} (${it.code})`)
