import { intervalInFull } from '../parts/days.ts'
import type { Kind } from '../parts/kinds.ts'
import { named, t } from '../parts/messages/t.ts'
import { meaningRows } from './meaning-rows.ts'
import type { AnyFact, FactsFile, PartOfDocument } from './part.ts'
import { type FactRow, row } from './row.ts'
import { studyRows } from './study-rows.ts'

type Facts = FactsFile['facts']
type Citation = Facts['citations'][number]
type Time = Facts['times'][number]
type Withheld = Facts['withheld'][number]
type Footnote = Facts['footnotes'][number]

/** The lines of a card that only its kind of fact has. */
export function rowsOf(kind: Kind, fact: AnyFact, part: PartOfDocument): FactRow[] {
  switch (kind) {
    case 'citations':
      return citationRows(fact as Citation)
    case 'times':
      return timeRows(fact as Time)
    case 'withheld':
      return withheldRows(fact as Withheld)
    case 'studies':
      return studyRows(fact as Facts['studies'][number])
    case 'footnotes':
      return footnoteRows(fact as Footnote, part)
    default:
      return meaningRows(kind, fact, part)
  }
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

const withheldRows = (it: Withheld): FactRow[] => [...row('card.ground', it.ground), ...row('card.what', it.what)]

function footnoteRows(it: Footnote, part: PartOfDocument): FactRow[] {
  const anchor = it.anchor.map(([start, end]) => part.text.slice(start, end)).join(' ')
  return [...row('card.number', it.number), ...row('card.anchor', anchor.replace(/\s+/g, ' '))]
}
