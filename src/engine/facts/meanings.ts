import type { Context } from '../context.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { Problem } from '../positions.ts'
import type { Flow } from '../structure/flow.ts'
import { effects } from './effects/effects.ts'
import type { CitationFields, Hit, TimeFields } from './fact.ts'
import { findings } from './findings/findings.ts'
import { lookAround } from './likelihood/surroundings.ts'
import type {
  CommitmentFields,
  EffectFields,
  FindingFields,
  MentionFields,
  ReactionFields,
  RecommendationFields,
  StatementFields,
} from './meaning.ts'
import { mentions } from './mentions/mentions.ts'
import { reactions } from './reactions/reactions.ts'
import { recommendations } from './recommendations/recommendations.ts'
import { said } from './said.ts'

/** What the document says about policy: standing hits and those that gave way. */
export interface Meanings {
  readonly commitments: readonly Hit<CommitmentFields>[]
  readonly statements: readonly Hit<StatementFields>[]
  readonly findings: readonly Hit<FindingFields>[]
  readonly recommendations: readonly Hit<RecommendationFields>[]
  readonly reactions: readonly Hit<ReactionFields>[]
  readonly effects: readonly Hit<EffectFields>[]
  readonly mentions: readonly Hit<MentionFields>[]
  readonly problems: readonly Problem[]
}

/** What was read before: the recognisers of meaning look at both. */
export interface ReadBefore {
  readonly citations: readonly Hit<CitationFields>[]
  readonly times: readonly Hit<TimeFields>[]
}

export function meanings(
  flows: readonly Flow[],
  source: string,
  context: Context,
  { citations, times }: ReadBefore,
): Meanings {
  const sentences = sentencesOf(flows)
  lookAround(sentences, context)
  const { commitments, statements, taken, promises } = said(sentences, times, source, context)
  const advised = recommendations(sentences, taken, source, context)
  return {
    commitments,
    statements,
    findings: findings(sentences, taken, advised.hits, source, context),
    recommendations: advised.hits,
    reactions: reactions(sentences, taken, advised.hits, promises, context),
    effects: effects(sentences, source, context),
    mentions: mentions(flows, source, context, citations),
    problems: advised.problems,
  }
}
