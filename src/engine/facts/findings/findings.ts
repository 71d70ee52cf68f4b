/**
 * Findings: what a study found. Each sentence gets the weights of its cues (the tables beside this file), a prior for
 * what it stands under, and is one at 2 or more, unless the judge knows better. A minister who repeats a finding restates it and is read as well.
 */
import type { Context } from '../../context.ts'
import type { SectionRole, Sentence } from '../../language/sentence.ts'
import type { Hit } from '../fact.ts'
import { DOUBT, isUnthinkable, judged, type Tell, UNLIKELY } from '../likelihood/judge.ts'
import type { FindingFields, RecommendationFields, StatementKind } from '../meaning.ts'
import { bySentence, isAdvice } from '../reactions/given.ts'
import { adviceWordsIn } from '../recommendations/advice-notes.ts'
import { Advice } from '../recommendations/advice-words.ts'
import { against } from './against.ts'
import { attribution } from './attribution.ts'
import { goesOnFrom, isAdvised, isMixedReaction, isOwnResult, isPrintedOn, isUnderResults } from './course.ts'
import { type CueGroup, CueIndex, type Met } from './cue.ts'
import { directionOf, judges } from './direction.ts'
import { effect } from './effect.ts'
import { evidence } from './evidence.ts'
import { JUDGEMENT } from './judgement.ts'
import { LIKELY } from './likely.ts'
import { notFound } from './not-found.ts'
import { official } from './official.ts'
import { ownVoice } from './own-voice.ts'
import { partsOf } from './phrases.ts'
import { type Plain, plainOf } from './plain.ts'
import { situation } from './situation.ts'
import { afterRowLabel } from './table-row.ts'
import { told } from './told.ts'

const groups: readonly CueGroup[] = [evidence, told, attribution, effect, situation]
const speaking = new CueIndex(groups)
const speakingInReports = new CueIndex([...groups, ownVoice])
const contrary = new CueIndex([against, notFound, official])
const contraryInReports = new CueIndex([against, notFound])
const THRESHOLD = 2

/** Sentences of these kinds may hold a finding all the same; every other kind says that they are something else. */
const MAY_HOLD = new Set<StatementKind>(['past_action', 'third_party', 'description', 'policy_position', 'other'])

export function findings(
  sentences: readonly Sentence[],
  taken: ReadonlyMap<Sentence, StatementKind>,
  advised: readonly Hit<RecommendationFields>[],
  source: string,
  context: Context,
): Hit<FindingFields>[] {
  const advising = bySentence(sentences, advised.filter(isAdvice))
  const hits: Hit<FindingFields>[] = []
  let before: Sentence | null = null
  let isStudied = false
  for (const sentence of sentences) {
    const kind = taken.get(sentence)
    isStudied ||= (adviceWordsIn(sentence) & Advice.adviser) !== 0
    const mayHold = kind === undefined || MAY_HOLD.has(kind) || (kind === 'refusal' && isReportOf(context))
    const advises = advising.has(sentence)
    const hit = read(sentence, { before, isStudied, advises, kind, mayHold }, context, source)
    if (hit) hits.push(hit)
    before = hit && hit.lost === undefined ? sentence : null
  }
  return hits
}

const isReportOf = ({ document }: Context): boolean => document.kind === 'report'

/** «Volgens de raad hoort elke haven een wachter te hebben»: what is read as advice needs more than a rule to be a finding as well. */
const LIKELIER_THAN_NOT = 0

interface Beside {
  /** The sentence before, when it is a finding. */
  readonly before: Sentence | null
  /** A study has been named. */
  readonly isStudied: boolean
  /** It holds advice, or is advice. */
  readonly advises: boolean
  readonly kind: StatementKind | undefined
  readonly mayHold: boolean
}

function read(sentence: Sentence, beside: Beside, context: Context, source: string): Hit<FindingFields> | null {
  if (isUnthinkable('finding', sentence, context)) return null
  const seen = weighed(sentence, beside, context, source)
  const hit = ruled(sentence, seen)
  const isRead = hit !== null && hit.lost === undefined
  const odds = judged('finding', sentence, { taken: beside.kind, isRead }, seen.tell, context)
  if (odds === null) return hit
  if (isRead) return odds > (beside.advises ? LIKELIER_THAN_NOT : DOUBT) ? hit : { ...hit, lost: UNLIKELY }
  return odds > 0 ? likelyHit(sentence, seen) : hit
}

interface Weighed {
  readonly plain: Plain
  /** The heaviest cue that speaks for a finding. */
  readonly best: Met | null
  readonly score: number
  /** It may hold a finding, and something speaks for one. */
  readonly isTold: boolean
  /** For the judge: the weights of the cues, and what keeps it from being a finding. */
  readonly tell: Tell
}

function weighed(
  sentence: Sentence,
  { before, isStudied, advises, mayHold }: Beside,
  context: Context,
  source: string,
): Weighed {
  const plain = plainOf(sentence)
  const isReport = isReportOf(context)
  const met = (isReport ? speakingInReports : speaking).heaviest(plain).filter((it) => it.weight > 0)
  const goesOn = isPrintedOn(before, sentence, source) && goesOnFrom(before, sentence, plain, isReport)
  const inTable = isConclusionCell(sentence, context) && sentence.clauses.some((it) => it.finite >= 0)
  const inReport = isOwnResult(sentence, plain, context)
  const forIt = sum(met) + judgement(sentence, plain, goesOn || inTable || inReport)
  const againstIt = sum((isReport ? contraryInReports : contrary).heaviest(plain))
  const score = forIt + prior(sentence, plain, goesOn, inTable || inReport) + againstIt
  const best = met.reduce<Met | null>((most, it) => (most && most.weight >= it.weight ? most : it), null)
  const isOfAdvice = isAdvised(sentence)
  const isTold = mayHold && !isOfAdvice && (met.length > 0 || goesOn || inTable || inReport)
  const tell: Tell = (see) => {
    see('forIt', forIt)
    see('againstIt', againstIt)
    see('score', score)
    see('goesOn', goesOn)
    see('isStudied', isStudied)
    see('advises', advises)
    see('isOfAdvice', isOfAdvice)
    see('mayHold', mayHold)
  }
  return { plain, best, score, isTold, tell }
}

/** What rules alone read; told of as lost where one cue speaks for a finding and others outweigh it. */
const ruled = (sentence: Sentence, { plain, best, score, isTold }: Weighed): Hit<FindingFields> | null =>
  isTold && (score >= THRESHOLD || (best?.weight ?? 0) >= THRESHOLD) ? hitOf(sentence, plain, best, score) : null

const likelyHit = (sentence: Sentence, { plain, best }: Weighed): Hit<FindingFields> => ({
  ...hitOf(sentence, plain, best, THRESHOLD),
  because: LIKELY,
})

const sum = (met: readonly Met[]): number => met.reduce((total, it) => total + it.weight, 0)

function hitOf(sentence: Sentence, plain: Plain, best: Met | null, score: number): Hit<FindingFields> {
  const isLost = score < THRESHOLD
  return {
    start: afterRowLabel(sentence),
    end: sentence.end,
    flow: sentence.flow,
    because: best?.rule ?? JUDGEMENT,
    certainty: 'stated',
    fields: {
      direction: isLost ? null : directionOf(plain),
      strengthOfEvidence: best?.said ?? null,
      ...(isLost ? noParts : partsOf(sentence, plain, best?.at ?? 0)),
      study: null,
    },
    ...(isLost ? { lost: lostBecause(sentence) } : {}),
  }
}

// What other cues outweigh is told of without its details.
const noParts = { instrument: null, outcome: null }

const lostBecause = (sentence: Sentence): string =>
  sentence.text.endsWith('?') ? 'a question' : 'an aim, a plan, an expectation or an opinion outweighs it'

const UNDER: Partial<Record<SectionRole, number>> = {
  keypoints: 1,
  reaction: -1,
  planning: -1,
  decision: -3,
}

// In letters a sentence under «Reactie» is the minister's; under a heading of results it is the study's.
function prior(sentence: Sentence, plain: Plain, goesOn: boolean, inTable: boolean): number {
  if (sentence.text.endsWith('?')) return -3
  const under = isUnderResults(sentence) ? 1 : sentence.section === null ? 0 : (UNDER[sentence.section] ?? 0)
  const isCited = / (?:onderzoek|rapport|evaluatie|onderzoekers) /u.test(plain.text)
  return (under === -1 && (isCited || isMixedReaction(sentence)) ? 0 : under) + (goesOn ? 1 : 0) + (inTable ? 1 : 0)
}

/** Words that judge count only where a study is known to speak: elsewhere officials judge. */
const judgement = (sentence: Sentence, plain: Plain, isStudy: boolean): number =>
  (isStudy || isUnderResults(sentence)) && judges(plain.text) ? 1 : 0

/** A cell of conclusions in the annex of evaluations, or a cell of any table under such a heading. */
const isConclusionCell = ({ block }: Sentence, { document }: Context): boolean =>
  document.kind === 'sea-annex' && block.kind === 'cell'
