import { type Commitment, type LinkDocument, type Origin, originOf, type Passage, unique } from '../document.ts'
import type { Progress } from '../link.ts'
import { isRegulation, regulated } from './regulation.ts'
import { toldIn } from './told.ts'

/** A passage that may tell what became of an earlier promise. */
export interface Evidence extends Omit<Passage, 'fact' | 'section'> {
  readonly kind: 'done' | 'under-way' | 'postponed' | 'refused' | 'measure'
  readonly text: string
  /** «toegezegd», or words that only a promise can be meant by. */
  readonly isExplicit: boolean
  /** What the telling sentence is about itself, without the sentence that names the promise. */
  readonly own: readonly string[]
  /** «Over het bereik kan ik dat nu doen»: of what was promised one thing is taken out. */
  readonly isPart: boolean
  /** The promise behind a passage that moves or takes back another. */
  readonly successor: Passage<Commitment> | null
  readonly deadline: Progress['deadline']
  readonly rank: Progress['rank']
  readonly document: Origin
}

/** All passages of a document that may be evidence. A promise is none: it is in none of these lists. */
export function evidenceIn(document: LinkDocument): Evidence[] {
  const origin = originOf(document)
  return [
    ...toldIn(document, origin),
    ...document.commitments.flatMap((it) => underWay(it, origin)),
    ...(isRegulation(document) ? regulated(document, origin) : measures(document, origin)),
  ]
}

/** What most evidence is not. */
export const plainEvidence = { isExplicit: false, isPart: false, successor: null, deadline: null } as const

function underWay(it: Passage<Commitment>, document: Origin): Evidence[] {
  if (it.fact.kind !== 'ongoing_action') return []
  return [{ ...it, ...plainEvidence, kind: 'under-way', own: it.content, text: it.fact.text, rank: 1, document }]
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
        ...plainEvidence,
        kind: 'measure' as const,
        own: it.content,
        schemes: [canonical],
        text,
        rank: 3 as const,
        document,
      },
    ]
  })
}

/** Several passages read as one: what any of them names. */
export const together = (all: readonly Passage[]) => ({
  content: unique(all.flatMap((it) => it.content)),
  schemes: unique(all.flatMap((it) => it.schemes)),
  named: unique(all.flatMap((it) => it.named)),
  cites: unique(all.flatMap((it) => it.cites)),
  heading: unique(all.flatMap((it) => it.heading)),
  all: unique(all.flatMap((it) => it.all)),
  ends: unique(all.flatMap((it) => it.ends)),
})
