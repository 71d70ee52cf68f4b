/**
 * How the promises of one document hang together, and what in it they answer.
 *
 * Reads: what the engine's anaphora already resolved (`partOf`, `covers`), reactions and the recommendation they answer,
 * notes that cite where a promise was made, «deze nota strekt daartoe» behind an obligation.
 * Leaves alone: recommendations that only stand near. Known problems: a reaction that answers a recommendation of another
 * document is linked only through the study.
 */
import { type LinkDocument, placeIn } from '../document.ts'
import type { Link, LinkType } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family } from '../linker.ts'
import { endOf, isWithin, startOf } from '../standing.ts'

const letter = (text: string) => ({ in: 'kamerbrief', date: '2031-03-14', text }) as const

const partOf: LinkRule = {
  id: 'links/part-of-promise@1',
  reads: '«Daarbij zal ik …»: een onderdeel van de toezegging ervoor.',
  why: 'Een verwijzend woord aan het begin van de zin maakt de toezegging tot een deel van de vorige.',
  examples: [[letter('Ik zal de havens laten onderzoeken. Daarbij zal ik de veiligheid van kades betrekken.')]],
  leaves: [[letter('Ik zal de havens laten onderzoeken. Verder zal ik de sluizen vernieuwen.')]],
}
const covers: LinkRule = {
  id: 'links/reporting-covers@1',
  reads: 'Een toezegging om over eerdere toezeggingen te berichten.',
  why: '«Bovengenoemde acties» wijst terug naar wat in hetzelfde deel is beloofd; die toezeggingen krijgen zo een dag waarop verslag komt.',
  examples: [
    [
      letter(
        'Ik zal de sluizen vernieuwen. Ook zal ik de kades verhogen. Ik zal uw Kamer in mei 2032 informeren over de voortgang van bovengenoemde acties.',
      ),
    ],
  ],
  leaves: [
    [letter('Ik zal de sluizen vernieuwen. Ik zal uw Kamer in mei 2032 informeren over de onderwijsbegroting.')],
  ],
}
const responds: LinkRule = {
  id: 'links/responds-to@1',
  reads: 'Een toezegging en de aanbeveling waarop zij antwoordt.',
  why: 'De zin noemt de aanbeveling of haar woorden, en zegt wat ermee gebeurt.',
  examples: [[letter('De onderzoekers bevelen aan om de sluizen te vernieuwen. Deze aanbeveling zal ik overnemen.')]],
  leaves: [
    [
      letter(
        'De onderzoekers bevelen aan om de sluizen te vernieuwen.\n\nScholen\n\nIk zal de scholen in mei 2032 bezoeken.',
      ),
    ],
  ],
}
const stance: LinkRule = {
  id: 'links/stance@1',
  reads:
    'Het antwoord van het kabinet op een aanbeveling: overgenomen, deels, nader bezien, afgewezen of ter kennis genomen.',
  why: 'Het werkwoord bij de aanbeveling zegt welk antwoord gegeven wordt.',
  examples: [[letter('De onderzoekers bevelen aan om de sluizen te vernieuwen. Deze aanbeveling neem ik niet over.')]],
  leaves: [[letter('De onderzoekers bevelen aan om de sluizen te vernieuwen. Het rapport telt veertig bladzijden.')]],
}
const promisedIn: LinkRule = {
  id: 'links/promised-in@1',
  reads: 'Een toezegging met een noot of verwijzing naar het Kamerstuk waarin zij gedaan is.',
  why: 'De noot aan een toezegging noemt waar die vandaan komt.',
  examples: [[letter('Zoals toegezegd in Kamerstuk 31 311, nr. 240 zal ik de sluizen in 2032 vernieuwen.')]],
  leaves: [[letter('Ik zal de sluizen in 2032 vernieuwen. Over de kosten gaat Kamerstuk 31 311, nr. 240.')]],
}
const met: LinkRule = {
  id: 'links/met-by-this-document@1',
  reads: '«Deze nota strekt daartoe» achter wat gedaan moet worden.',
  why: 'Het stuk zegt van zichzelf dat het de taak vervult die de zin ervoor noemt.',
  examples: [
    [
      {
        in: 'beslisnota',
        date: '2031-03-14',
        text: 'De Tweede Kamer dient over de resultaten van het onderzoek te worden geïnformeerd. Deze nota strekt daartoe.',
      },
    ],
  ],
  leaves: [
    [
      {
        in: 'beslisnota',
        date: '2031-03-14',
        text: 'De Tweede Kamer dient over de resultaten van het onderzoek te worden geïnformeerd. De nota telt twee bladzijden.',
      },
    ],
  ],
}

type Facts = LinkDocument['facts']
const byId = (document: LinkDocument, kind: 'commitments' | 'recommendations') =>
  new Map(document.facts[kind].map((it) => [it.id, it] as const))

function ofPromises(document: LinkDocument): Link[] {
  const all = byId(document, 'commitments')
  return document.commitments.flatMap(({ fact, place }): Link[] => {
    const whole = fact.partOf === null ? undefined : all.get(fact.partOf)
    const covered = fact.covers.flatMap((id) => all.get(id) ?? [])
    return [
      ...(whole ? [link('part_of', place, placeIn(document, whole), 0.9, partOf.id)] : []),
      ...covered.map((it) => link('reporting_covers', place, placeIn(document, it), 0.9, covers.id)),
      ...cited(document, { fact, place }),
    ]
  })
}

/** A paper that a note on the promise cites, or that the promise itself names as its place. */
function cited(
  document: LinkDocument,
  { fact, place }: { fact: Facts['commitments'][number]; place: Link['a'] },
): Link[] {
  const papers = document.around
    .citations(fact.spans)
    .filter((it) => it.type === 'kamerstuk' && it.canonical !== document.id && it.role !== 'self')
  return papers
    .filter(
      (it) => !isWithin(it.spans, fact.spans) || /\b(?:toegezegd|aangekondigd|gemeld|toezegging)\b/iu.test(fact.text),
    )
    .map((it) => link('promised_in', place, placeIn(document, it), 0.8, promisedIn.id, `cites ${it.canonical}`))
}

const STANCES: Readonly<Record<Facts['reactions'][number]['stance'], LinkType>> = {
  adopted: 'adopts',
  partly: 'adopts_partly',
  explored: 'explores',
  rejected: 'rejects',
  noted: 'notes',
}

function ofReactions(document: LinkDocument): Link[] {
  const all = byId(document, 'recommendations')
  return document.facts.reactions.flatMap((reaction) => {
    const to = reaction.recommendation === null ? undefined : all.get(reaction.recommendation)
    if (!to) return []
    const answered = placeIn(document, to)
    const promises = document.commitments.filter((it) => isSamePassage(it.place.spans, reaction.spans))
    return [
      link(STANCES[reaction.stance], placeIn(document, reaction), answered, 0.9, stance.id, reaction.because),
      ...promises.map((it) => link('responds_to', it.place, answered, 0.9, responds.id, reaction.because)),
    ]
  })
}

/** The same passage, but for a closing mark: the last pieces begin at the same place. */
const isSamePassage = (a: Link['a']['spans'], b: Link['a']['spans']): boolean =>
  startOf(a) === startOf(b) && a.at(-1)?.[0] === b.at(-1)?.[0]

function ofThisDocument(document: LinkDocument): Link[] {
  return document.statements
    .filter((it) => it.fact.kind === 'fulfilment' && /\bstrekt (?:daartoe|hiertoe)\b/u.test(it.fact.text))
    .flatMap(({ place }) => {
      const before = document.commitments.filter((it) => endOf(it.place.spans) <= startOf(place.spans)).at(-1)
      if (!before || startOf(place.spans) - endOf(before.place.spans) > NEAR) return []
      const progress = {
        shows: 'in_progress',
        promise: 'a',
        from: document.from ?? '',
        rank: 2,
        deadline: null,
      } as const
      return [{ ...link('fulfilment', before.place, place, 0.8, met.id), progress }]
    })
}
const NEAR = 4

const link = (
  type: LinkType,
  a: Link['a'],
  b: Link['b'],
  score: number,
  rule: string,
  ...features: string[]
): Link => ({ type, a, b, score, because: [rule, ...features] })

export const withinCommitments: Family = {
  rules: [partOf, covers, responds, stance, promisedIn, met],
  within: (document) => [...ofPromises(document), ...ofReactions(document), ...ofThisDocument(document)],
}
