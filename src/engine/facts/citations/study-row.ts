import type { Scope } from './form.ts'
import { blockAround } from './passage.ts'

/** Whether `at` lies in a row of an evaluation table: a title there is a study of the table, not a citation of one. */
export function isStudyRow(at: number, { passage, context }: Pick<Scope, 'passage' | 'context'>): boolean {
  if (context.document.kind !== 'sea-annex') return false
  return blockAround(passage, at)?.kind === 'cell'
}
