import type { Hit } from '../../engine/facts/fact.ts'
import type { StatementKind } from '../../engine/facts/meaning.ts'
import type { Flow } from '../../engine/structure/flow.ts'
import type { Range } from '../../engine/structure/view.ts'

/** What the rules made of a sentence as a whole. */
export interface SentenceMeaning {
  readonly takenFor: readonly string[]
  /** Null when it is a commitment. */
  readonly noCommitment: string | null
}

/** `hits`: all that was considered in the sentence, also what gave way. */
export function meaningOf(hits: readonly Hit<unknown>[]): SentenceMeaning {
  const meant = hits.filter((hit) => MEANINGS[groupOf(hit)] !== undefined)
  const standing = meant.filter((hit) => hit.lost === undefined)
  return {
    takenFor: standing.length > 0 ? standing.map(inWords) : ['nothing in particular'],
    noCommitment: standing.some((hit) => groupOf(hit) === 'commitments') ? null : whyNone(meant),
  }
}

// By the group of the rule that read it.
const MEANINGS: Readonly<Record<string, string>> = {
  commitments: 'a commitment',
  statements: 'a statement that is no commitment',
  findings: 'a finding',
  recommendations: 'a recommendation',
  reactions: 'a reaction to a recommendation',
  effects: 'the size of an effect',
}

function inWords(hit: Hit<unknown>): string {
  const { kind, strength, stance, direction } = hit.fields as Record<string, string | null | undefined>
  const what = [kind, strength, stance, direction].filter((it) => typeof it === 'string').join(', ')
  return `${MEANINGS[groupOf(hit)]}${what ? ` (${what})` : ''}, by ${hit.because}`
}

function whyNone(meant: readonly Hit<unknown>[]): string {
  const refused = meant.filter((hit) => groupOf(hit) === 'commitments' && hit.lost !== undefined)
  const reasons = refused.map((hit) => `${hit.because} looked and gave way: ${hit.lost}`)
  const statements = meant.filter((hit) => groupOf(hit) === 'statements' && hit.lost === undefined)
  const kinds = statements.flatMap((hit) => REASONS[(hit.fields as { kind: StatementKind }).kind] ?? [])
  const all = [...reasons, ...kinds]
  return all.length > 0 ? all.join('; ') : 'no rule for commitments found its words here'
}

const REASONS: Readonly<Record<StatementKind, string>> = {
  performative: 'what it says is done by saying it in this document',
  past_action: 'it tells what was done already',
  promise_mention: 'it mentions a promise that was made elsewhere',
  fulfilment: 'it says that an earlier promise is hereby kept',
  postponement: 'it moves the date of an earlier promise',
  refusal: 'it says what will not be done',
  third_party: 'who acts is not the government',
  request: 'it asks, it does not promise',
  hypothetical: 'it tells what could be',
  definition: 'it says what a word means',
  research_question: 'it is a question that research is to answer',
  research_goal: 'it says what research was for',
  research_design: 'it says how research was done',
  description: 'it describes how things are or what the rules say',
  aim: 'it names an aim, and no act',
  expectation: 'it says what is expected to happen',
  policy_position: 'it gives an opinion, and no act',
  quotation: 'it quotes what someone else said',
  fragment: 'only a part of the sentence is in the text',
  other: 'it is a statement of another sort',
}

export const piecesOf = (hit: Hit<unknown>): readonly Range[] => hit.pieces ?? [hit]

export const isIn = (hit: Hit<unknown>, flow: Flow, sentence: Range): boolean =>
  hit.flow === flow && piecesOf(hit).some((it) => it.start < sentence.end && sentence.start < it.end)

const groupOf = ({ because }: Hit<unknown>): string => because.split('/')[0] ?? ''
