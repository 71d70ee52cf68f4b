import { likely } from './commitments/constructions/likely.ts'
import { constructions } from './commitments/constructions.ts'
import { effectRules } from './effects/effects.ts'
import { findingRules } from './findings/finding-rules.ts'
import { mentionRules } from './mentions/forms.ts'
import { reactionRules } from './reactions/reaction-rules.ts'
import { recommendationRules } from './recommendations/recommendation-rules.ts'
import type { Rule } from './rule.ts'
import { statementRules } from './statements/statements.ts'
import { studyRules } from './studies/studies.ts'

/** Every rule that tells about itself, for the site and for the test that reads its examples. */
export const rules: readonly Rule[] = [
  ...constructions,
  likely,
  ...statementRules,
  ...findingRules,
  ...recommendationRules,
  ...reactionRules,
  ...effectRules,
  ...mentionRules,
  ...studyRules,
]
