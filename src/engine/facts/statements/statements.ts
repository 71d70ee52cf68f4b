import { Triggered } from '../triggered.ts'
import { definition } from './kinds/definition.ts'
import { fragment } from './kinds/fragment.ts'
import { fulfilment } from './kinds/fulfilment.ts'
import { hypothetical } from './kinds/hypothetical.ts'
import { aim, description, expectation, policyPosition, thirdParty } from './kinds/others.ts'
import { pastAction } from './kinds/past-action.ts'
import { performative } from './kinds/performative.ts'
import { postponement } from './kinds/postponement.ts'
import { promiseMention } from './kinds/promise-mention.ts'
import { quotation } from './kinds/quotation.ts'
import { refusal } from './kinds/refusal.ts'
import { request } from './kinds/request.ts'
import { researchDesign, researchGoal, researchQuestion } from './kinds/research.ts'
import { since } from './kinds/since.ts'
import type { Said, StatementRule } from './statement-rule.ts'

/** In the order in which they are asked; the first that holds is what the sentence is. */
export const statementRules: readonly StatementRule[] = [
  quotation,
  request,
  fragment,
  definition,
  researchGoal,
  researchQuestion,
  researchDesign,
  postponement,
  fulfilment,
  hypothetical,
  performative,
  refusal,
  promiseMention,
  pastAction,
  since,
  thirdParty,
  expectation,
  aim,
  policyPosition,
  description,
]

const triggered = {
  before: new Triggered(statementRules.filter((it) => it.when === 'before')),
  after: new Triggered(statementRules.filter((it) => it.when === 'after')),
}

/** The statement rule that holds for a sentence: one that is asked before commitments, or one that is asked after. */
export function statementOf(said: Said, when: StatementRule['when']): StatementRule | null {
  for (const rule of triggered[when].in(said.sentence.tokens)) if (rule.holds(said)) return rule
  return null
}
