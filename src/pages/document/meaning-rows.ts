import { intervalInFull } from '../parts/days.ts'
import type { Kind } from '../parts/kinds.ts'
import { decimalSign, named, numeral, type TextKey, t } from '../parts/messages/t.ts'
import { publicText, shortened } from '../parts/text.ts'
import type { AnyFact, FactsFile, PartOfDocument } from './part.ts'
import { type FactRow, row } from './row.ts'

type Facts = FactsFile['facts']
type Commitment = Facts['commitments'][number]
type Effect = Facts['effects'][number]
type Recommendation = Facts['recommendations'][number]

/** The lines of a card of a fact about policy. */
export function meaningRows(kind: Kind, fact: AnyFact, part: PartOfDocument): FactRow[] {
  switch (kind) {
    case 'commitments':
      return commitmentRows(fact as Commitment, part)
    case 'statements':
      return statementRows(fact as Facts['statements'][number])
    case 'findings':
      return findingRows(fact as Facts['findings'][number])
    case 'recommendations':
      return recommendationRows(fact as Recommendation)
    case 'reactions':
      return reactionRows(fact as Facts['reactions'][number], part)
    case 'effects':
      return effectRows(fact as Effect)
    case 'mentions':
      return mentionRows(fact as Facts['mentions'][number])
    default:
      return []
  }
}

function commitmentRows(it: Commitment, part: PartOfDocument): FactRow[] {
  const disjuncts = it.disjuncts.map(({ text, strength }) =>
    t('card.disjunct', { text, strength: named('strength', strength) }),
  )
  return [
    ...row('card.deadline', inWords(it.deadline) ?? t('card.deadline.none')),
    ...row('card.commitment', named('commitment', it.kind)),
    ...row('card.strength', named('strength', it.strength)),
    ...row('card.actor', it.actor.canonical),
    ...row('card.with', listed(it.coActors)),
    ...row('card.recipient', it.recipient),
    ...row('card.action', it.action),
    ...row('card.object', it.object),
    ...row('card.condition', it.condition?.text),
    ...row('card.exception', it.exception?.text),
    ...row('card.qualifiers', listed(it.qualifiers)),
    ...row('card.disjuncts', disjuncts.join('; ')),
    ...(it.isExpected ? row('card.expected', t('card.expected.value')) : []),
    ...row('card.head', it.head?.text),
    ...(it.partOf === null ? [] : otherFact('card.part-of', it.partOf, part)),
    ...it.covers.flatMap((id) => otherFact('card.covers', id, part)),
  ]
}

const statementRows = (it: Facts['statements'][number]): FactRow[] => [
  ...row('card.statement', named('statement', it.kind)),
  ...row('card.new-date', inWords(it.deadline)),
]

const findingRows = (it: Facts['findings'][number]): FactRow[] => [
  ...row('card.direction', it.direction && named('direction', it.direction)),
  ...row('card.evidence', it.strengthOfEvidence),
  ...row('card.instrument', it.instrument),
  ...row('card.outcome', it.outcome),
]

const recommendationRows = (it: Recommendation): FactRow[] => [
  ...row('card.advice', named('advice', it.kind)),
  ...row('card.count', countOf(it)),
  ...row('card.addressee', it.addressee),
  ...row('card.head', it.head?.text),
]

function countOf({ count, countFound }: Recommendation): string | number | null {
  return count === null || countFound === null ? count : t('card.count.found', { n: count, found: countFound })
}

function reactionRows(it: Facts['reactions'][number], part: PartOfDocument): FactRow[] {
  const answered = it.recommendation === null ? [] : otherFact('card.answers', it.recommendation, part)
  return [
    ...row('card.stance', named('stance', it.stance)),
    ...(answered.length > 0 ? answered : row('card.answers', t('card.answers.none'))),
  ]
}

function effectRows(it: Effect): FactRow[] {
  return [
    ...row('card.size', sizeOf(it)),
    ...row('card.change', it.direction && named('direction', it.direction)),
    ...row('card.outcome', it.outcome),
    ...row('card.instrument', it.instrument),
    ...row('card.comparator', it.comparator),
    ...row('card.population', it.population),
    ...(it.basis === 'unknown' ? [] : row('card.basis', named('basis', it.basis))),
  ]
}

function sizeOf({ isNull, low, high, unit }: Effect): string | null {
  if (isNull) return t('card.size.null')
  const values = { low: decimal(low), high: decimal(high), unit: unit === null ? '' : named('unit', unit) }
  if (low === null) return high === null ? null : t('card.size.up-to', values).trim()
  if (high === null) return t('card.size.at-least', values).trim()
  return t(low === high ? 'card.size.one' : 'card.size.range', values).trim()
}

function decimal(value: number | null): string {
  if (value === null) return ''
  const [whole = '', decimals] = String(value).split('.')
  return decimals ? `${numeral(Number(whole))}${decimalSign()}${decimals}` : numeral(value)
}

const mentionRows = (it: Facts['mentions'][number]): FactRow[] => [
  ...row('card.mention', named('mention', it.type)),
  ...(it.canonical === it.text ? [] : row('card.canonical-name', it.canonical)),
  ...row('card.office', it.role),
]

function inWords(deadline: Commitment['deadline']): string | null {
  if (!deadline) return null
  return t('card.deadline.value', { text: deadline.text, interval: intervalInFull(deadline.interval) })
}

const listed = (phrases: readonly { readonly text: string }[]): string => phrases.map((it) => it.text).join(', ')

/** The words of another fact of the same text, to be followed. */
function otherFact(label: TextKey, id: string, part: PartOfDocument): FactRow[] {
  const other = part.facts.find((it) => it.ref.id === id)
  return other ? [{ label, value: publicText(shortened(other.fact.text, 70)), fact: id }] : []
}
