import type { RegisterFact } from '../../register/contract.ts'
import { stated } from './document.ts'

type Fields = RegisterFact['fields']

const TYPES: Readonly<Record<RegisterFact['kind'], string | readonly string[]>> = {
  citations: 'Citation',
  studies: ['Report', 'Study'],
  findings: 'Finding',
  recommendations: 'Recommendation',
  reactions: 'Reaction',
  commitments: ['PlanAction', 'Commitment'],
  statements: 'Statement',
  effects: 'Effect',
  times: 'Time',
  mentions: 'Mention',
  withheld: 'Withheld',
  footnotes: 'Footnote',
}

/** What a fact says: its words, what others have words for too, and all its fields as they are. */
export function bodyOf({ kind, text, fields }: RegisterFact) {
  const type = TYPES[kind]
  return stated({
    '@type': typeof type === 'string' ? type : [...type],
    text,
    ...(kind === 'studies' ? studyOf(fields) : {}),
    ...(kind === 'commitments' ? commitmentOf(fields) : {}),
    fields,
  })
}

const studyOf = (fields: Fields) => ({
  name: textOf(fields.title),
  abstract: textOf(fields.summary),
  sourceOrganization: listOf(fields.organisations).map((name) => ({ '@type': 'Organization', name })),
  about: [fields.theme, fields.subtheme].flatMap((it) => textOf(it) ?? []),
})

function commitmentOf(fields: Fields) {
  const interval = (fields.deadline as { interval?: readonly (string | null)[] | null } | null)?.interval
  const actor = textOf((fields.actor as { canonical?: unknown } | null)?.canonical)
  const recipient = textOf(fields.recipient)
  return {
    agent: actor && { '@type': 'Organization', name: actor },
    recipient: recipient && { '@type': 'Organization', name: recipient },
    startTime: interval?.[0] ?? null,
    endTime: interval?.[1] ?? null,
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : []
