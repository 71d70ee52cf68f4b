import type { Rule } from '../rule.ts'
import { attributionRule } from './attribution.ts'
import { effectRule } from './effect.ts'
import { evidenceRule } from './evidence.ts'
import { judgementRule } from './judgement.ts'
import { likelyRule } from './likely.ts'
import { situationRule } from './situation.ts'
import { toldRule } from './told.ts'

export const findingRules: readonly Rule[] = [
  evidenceRule,
  toldRule,
  attributionRule,
  effectRule,
  situationRule,
  judgementRule,
  likelyRule,
]
