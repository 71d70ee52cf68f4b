import { type Commitment, type LinkDocument, type Origin, originOf, type Passage } from '../document.ts'
import { type Evidence, plainEvidence } from './evidence.ts'
import { isRegulation, regulated } from './regulation.ts'
import { toldIn } from './told.ts'

/** All passages of a document that may be evidence. A promise is none: it is in none of these lists. */
export function evidenceIn(document: LinkDocument): Evidence[] {
  const origin = originOf(document)
  return [
    ...toldIn(document, origin),
    ...document.commitments.flatMap((it) => underWay(it, origin)),
    ...(isRegulation(document) ? regulated(document, origin) : measures(document, origin)),
  ]
}

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
