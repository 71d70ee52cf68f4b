import { type Context, nothingSaid } from '../../context.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { structureOf } from '../../structure/structure.ts'
import type { Hit } from '../fact.ts'
import { judgeBy } from '../likelihood/judge.ts'
import { TREES } from '../likelihood/judge-trees.ts'
import { Likelihood } from '../likelihood/likelihood.ts'
import { lookAround } from '../likelihood/surroundings.ts'
import { WEIGHTS } from '../likelihood/weights.ts'
import type { FindingFields, ReactionFields } from '../meaning.ts'
import { reactions } from '../reactions/reactions.ts'
import { type Recommendations, recommendations } from '../recommendations/recommendations.ts'
import { findings } from './findings.ts'

/** What a passage holds when it stands in a document of a kind. */
export interface Told extends Recommendations {
  readonly findings: Hit<FindingFields>[]
  readonly reactions: Hit<ReactionFields>[]
}

const withJudge = new Likelihood(WEIGHTS, judgeBy(TREES))

/** Read with the judge, as documents are. */
export const tellJudged = (text: string, kind: Context['document']['kind'] = 'kamerbrief'): Told =>
  tell(text, kind, withJudge)

/** Rules decide, unless another likelihood is given. */
export function tell(
  text: string,
  kind: Context['document']['kind'] = 'kamerbrief',
  likelihood: Likelihood | null = null,
): Told {
  const pages = [{ number: 1, label: null, span: { start: 0, end: text.length }, widthPt: null, heightPt: null }]
  const source = { mediaType: 'text/plain', reader: 'text@1', text, pages, marks: [], properties: {} }
  const { flows } = structureOf(source, 'sha', () => false)
  const context: Context = {
    document: { ...nothingSaid, id: 'test', kind },
    field: { name: '', acts: [] },
    knownIds: null,
    likelihood,
    footnotes: [],
  }
  const sentences = sentencesOf(flows)
  lookAround(sentences, context)
  const found = recommendations(sentences, new Map(), text, context)
  return {
    ...found,
    findings: findings(sentences, new Map(), found.hits, text, context).filter((it) => it.lost === undefined),
    reactions: reactions(sentences, new Map(), found.hits, new Map(), context),
  }
}

export const passageOf = (hit: Hit<unknown>): string =>
  (hit.pieces ?? [hit]).map((it) => hit.flow.view.text.slice(it.start, it.end)).join(' […] ')

/** The words of the recommendation that a reaction points at; null when it points at none. */
export function answeredBy(hit: Hit<ReactionFields>): string | null {
  let to: string | null = null
  hit.pointers?.((it) => {
    to = passageOf(it)
    return to
  })
  return to
}
