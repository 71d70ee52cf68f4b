import type { Rule } from '../rule.ts'
import { advisedDecisionRule } from './advised-decision.ts'
import { directRule } from './direct.ts'
import { enumeratedRule } from './enumerated.ts'
import { likelyRule } from './likely.ts'
import { listedRule } from './listed.ts'
import { namedRule } from './named.ts'
import { normativeRule } from './normative.ts'
import { referenceRule } from './reference.ts'
import { wishRule } from './wishes.ts'

export const recommendationRules: readonly Rule[] = [
  advisedDecisionRule,
  listedRule,
  enumeratedRule,
  referenceRule,
  directRule,
  normativeRule,
  wishRule,
  namedRule,
  likelyRule,
]
