import { intervalInFull } from '../parts/days.ts'
import type { Kind } from '../parts/kinds.ts'
import { named, type TextKey, t } from '../parts/messages/t.ts'
import { publicText } from '../parts/text.ts'
import type { AnyFact, FactsFile, PartOfDocument } from './part.ts'

/** A line of a fact's card: what it says, and the words for it. */
export interface FactRow {
  readonly label: TextKey
  readonly value: string
}

type Facts = FactsFile['facts']
type Citation = Facts['citations'][number]
type Time = Facts['times'][number]
type Commitment = Facts['commitments'][number]
type Withheld = Facts['withheld'][number]
type Footnote = Facts['footnotes'][number]

/** The lines of a card that only its kind of fact has. */
export function rowsOf(kind: Kind, fact: AnyFact, part: PartOfDocument): FactRow[] {
  switch (kind) {
    case 'citations':
      return citationRows(fact as Citation)
    case 'times':
      return timeRows(fact as Time)
    case 'commitments':
      return commitmentRows(fact as Commitment)
    case 'withheld':
      return withheldRows(fact as Withheld)
    case 'footnotes':
      return footnoteRows(fact as Footnote, part)
    // The kinds that are not found yet get their lines with the step that finds them.
    default:
      return []
  }
}

/** A line, unless there is nothing to say. */
function row(label: TextKey, value: unknown): FactRow[] {
  if (value === null || value === undefined || value === '') return []
  return [{ label, value: publicText(String(value)) }]
}

function citationRows(it: Citation): FactRow[] {
  return [
    ...row('card.role', named('role', it.role)),
    ...row('card.resolution', named('resolution', it.resolution)),
    ...(typeof it.known === 'string' ? row('card.known', named('known', it.known)) : []),
    ...row('card.pinpoint', it.pinpointPage),
    ...(it.footnote === null ? [] : row('card.in-note', t('card.in-note.value', { n: it.footnote }))),
  ]
}

function timeRows(it: Pick<Time, 'interval' | 'alternatives' | 'recurrence' | 'kind'>): FactRow[] {
  const others = it.alternatives.map((other) => intervalInFull(other))
  return [
    ...row('card.interval', intervalInFull(it.interval)),
    ...row('card.alternatives', others.join('; ')),
    ...(it.recurrence === null ? [] : row('card.recurrence', t('card.recurrence.value', { period: it.recurrence }))),
    ...row('card.time-kind', named('time', it.kind)),
  ]
}

function commitmentRows(it: Commitment): FactRow[] {
  const { deadline } = it
  const interval = intervalInFull(deadline?.interval ?? null)
  return [
    ...row(
      'card.deadline',
      deadline ? t('card.deadline.value', { text: deadline.text, interval }) : t('card.deadline.none'),
    ),
    ...row('card.commitment', named('commitment', it.kind)),
    ...row('card.strength', named('strength', it.strength)),
    ...row('card.actor', it.actor.canonical),
    ...row('card.with', it.coActors.join(', ')),
    ...row('card.recipient', it.recipient),
    ...row('card.action', it.action),
    ...row('card.condition', it.condition),
    ...row('card.exception', it.exception),
  ]
}

const withheldRows = (it: Withheld): FactRow[] => [...row('card.ground', it.ground), ...row('card.what', it.what)]

function footnoteRows(it: Footnote, part: PartOfDocument): FactRow[] {
  const anchor = it.anchor.map(([start, end]) => part.text.slice(start, end)).join(' ')
  return [...row('card.number', it.number), ...row('card.anchor', anchor.replace(/\s+/g, ' '))]
}
