import { constructions } from './commitments/constructions.ts'
import type { Rule } from './rule.ts'
import { statementRules } from './statements/statements.ts'

/** Every rule that tells about itself, for the site and for the test that reads its examples. */
export const rules: readonly Rule[] = [...constructions, ...statementRules]
