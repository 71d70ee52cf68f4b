import {
  type Commitment,
  type LinkDocument,
  type Origin,
  originOf,
  type Passage,
  type Statement,
  unique,
} from '../document.ts'
import type { Place, Progress } from '../link.ts'
import { endOf, startOf } from '../standing.ts'
import { saysAsPromised } from './cues.ts'

/** A passage that may tell what became of an earlier promise. */
export interface Evidence {
  readonly kind: 'done' | 'under-way' | 'postponed' | 'refused' | 'measure'
  readonly place: Place
  readonly content: readonly string[]
  readonly schemes: readonly string[]
  readonly named: readonly string[]
  readonly cites: readonly string[]
  readonly text: string
  /** «toegezegd», or words that only a promise can be meant by. */
  readonly isExplicit: boolean
  readonly deadline: Progress['deadline']
  readonly rank: Progress['rank']
  readonly document: Origin
}

/** All passages of a document that may be evidence. A promise is none: it is in none of these lists. */
export function evidenceIn(document: LinkDocument): Evidence[] {
  const origin = originOf(document)
  return [
    ...document.statements.flatMap((it, i) => said(it, document.statements[i - 1] ?? null, origin)),
    ...document.commitments.flatMap((it) => underWay(it, origin)),
    ...measures(document, origin),
  ]
}

const KINDS: Readonly<Partial<Record<Statement['kind'], Evidence['kind']>>> = {
  performative: 'done',
  past_action: 'done',
  fulfilment: 'done',
  policy_position: 'done',
  promise_mention: 'done',
  postponement: 'postponed',
  refusal: 'refused',
}

function said(it: Passage<Statement>, before: Passage<Statement> | null, document: Origin): Evidence[] {
  const kind = KINDS[it.fact.kind]
  if (!kind || (it.fact.kind === 'promise_mention' && !tellsDone(it.fact.text))) return []
  const text = it.fact.text
  const isAnaphor = POINTS.test(text) && before !== null && startOf(it.place.spans) - endOf(before.place.spans) <= NEAR
  const also = isAnaphor ? before : null
  return [
    {
      kind,
      place: it.place,
      content: unique([...it.content, ...(also?.content ?? [])]),
      schemes: unique([...it.schemes, ...(also?.schemes ?? [])]),
      named: it.named,
      cites: unique([...it.cites, ...(also?.cites ?? [])]),
      text: also ? `${also.fact.text} ${text}` : text,
      isExplicit:
        it.fact.kind === 'fulfilment' || saysAsPromised(text) || (also !== null && saysAsPromised(also.fact.text)),
      deadline: it.fact.deadline?.interval ?? null,
      rank: LAW.test(text) ? 4 : DECISION.test(text) ? 3 : 2,
      document,
    },
  ]
}

// A sentence between two others costs a space or a line end.
const NEAR = 4
const POINTS =
  /\b(?:hiermee|daarmee|hiertoe|daartoe|hieraan|daaraan|deze toezegging|die toezegging|dat (?:heb|is|doe)|hierbij)\b/iu
/** «Zoals toegezegd is het loket geopend» mentions the promise and says that it was kept. */
const tellsDone = (text: string): boolean =>
  /\b(?:is|zijn|heb|heeft|hebben|hierbij|bijgaand|met deze brief)\b/iu.test(text) &&
  /\b(?:zoals|conform|overeenkomstig|toegezegde|aangekondigde)\b/iu.test(text)
const LAW =
  /\b(?:in werking getreden|staatsblad|staatscourant|wet(?:swijziging)? (?:is|gewijzigd)|besluit is (?:gewijzigd|gepubliceerd))\b/iu
const DECISION = /\b(?:besloten|vastgesteld|besluit|pilot|rapport|onderzoek|evaluatie|regeling)\b/iu

function underWay(it: Passage<Commitment>, document: Origin): Evidence[] {
  if (it.fact.kind !== 'ongoing_action') return []
  return [{ ...it, kind: 'under-way', text: it.fact.text, isExplicit: false, deadline: null, rank: 1, document }]
}

const MEASURE =
  /^(?:de |het |een )?(?:nieuwe )?(?:\p{L}+-?)?(?:pilot|proef|experiment|regeling|subsidie|fonds|programma|actieplan|convenant|wet|besluit|loket|kaart)/iu

/** The first time that a document names a measure: a scheme that is called by what it is. */
function measures({ mentions }: LinkDocument, document: Origin): Evidence[] {
  const seen = new Set<string>()
  return mentions.flatMap((it) => {
    const { type, canonical, text } = it.fact
    if (type !== 'scheme' || seen.has(canonical) || !MEASURE.test(text)) return []
    seen.add(canonical)
    return [
      {
        ...it,
        kind: 'measure' as const,
        schemes: [canonical],
        text,
        isExplicit: false,
        deadline: null,
        rank: 3 as const,
        document,
      },
    ]
  })
}
