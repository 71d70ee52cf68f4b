/**
 * One thing said twice in one document: under a short and a long name, or word for word.
 *
 * Reads: mentions with one canonical name and different words; sentences that return word for word; «zes aanbevelingen»
 * with «de aanbevelingen» in the sentence behind it. Leaves alone: names repeated as they are, short sentences, «de
 * aanbevelingen» behind the name of another report. Known problems: what «het» and «deze» point at is not resolved.
 */
import { type LinkDocument, placeIn } from '../document.ts'
import type { Link, LinkType, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family } from '../linker.ts'
import { endOf, startOf } from '../standing.ts'
import { plain } from '../words/fold.ts'

const letter = (text: string) => ({ in: 'kamerbrief', date: '2031-03-14', text }) as const

const names: LinkRule = {
  id: 'links/short-and-long-name@1',
  reads: 'De lange en de korte naam van dezelfde regeling, wet of organisatie in één stuk.',
  why: 'Beide namen staan onder één vaste aanduiding; een voetnoot of een lijst zegt dat zij hetzelfde zijn.',
  examples: [[letter('De Algemene wet bestuursrecht vraagt een zorgvuldig besluit. Volgens de Awb moet dat op tijd.')]],
  leaves: [[letter('De Awb vraagt een zorgvuldig besluit. Volgens de Awb moet dat op tijd.')]],
}
const twice: LinkRule = {
  id: 'links/said-twice@1',
  reads: 'Een zin die in hetzelfde stuk woord voor woord terugkomt.',
  why: 'Nota’s herhalen kernpunten onder een ander kopje; geteld worden zij één keer.',
  examples: [
    [
      letter(
        'In 2030 heeft het kabinet de sluizen en de kades van alle binnenhavens laten keuren.\n\nToelichting\n\nIn 2030 heeft het kabinet de sluizen en de kades van alle binnenhavens laten keuren.',
      ),
    ],
  ],
  leaves: [[letter('In 2030 zijn de sluizen gekeurd. In 2031 zijn de kades gekeurd.')]],
}
const recommendations: LinkRule = {
  id: 'links/the-recommendations@1',
  reads: '«Zes aanbevelingen» en «de aanbevelingen» in de zin erachter.',
  why: 'Het lidwoord wijst terug naar de aanbevelingen die net genoemd zijn, zolang er geen ander rapport tussen staat.',
  examples: [
    [letter('Het rapport bevat zes aanbevelingen voor de havens. De aanbevelingen zullen worden overgenomen.')],
  ],
  leaves: [
    [
      letter(
        'Het rapport bevat zes aanbevelingen voor de havens. In 2030 is de tweede Jaarrapportage Sluizen verschenen. De aanbevelingen uit die rapportage zullen worden overgenomen.',
      ),
    ],
  ],
}

/** The first mention under each name, linked with the longest name. */
function sameNames(document: LinkDocument): Link[] {
  const groups = new Map<string, Map<string, Place>>()
  for (const { fact, place } of document.mentions) {
    if (fact.type === 'person') continue
    const key = `${fact.type} ${fact.canonical}`
    const spoken = groups.get(key) ?? new Map<string, Place>()
    groups.set(key, spoken)
    const name = plain(fact.text)
    if (!spoken.has(name)) spoken.set(name, place)
  }
  return [...groups].flatMap(([key, spoken]) => {
    const places = [...spoken.values()].sort((a, b) => b.text.length - a.text.length)
    const [longest, ...others] = places
    return longest ? others.flatMap((it) => named(key, longest, it)) : []
  })
}

/** An abbreviation is another form of the name; other words for a thing are a second way to call it. */
function named(key: string, longest: Place, other: Place): Link[] {
  const kind = key.split(' ')[0]
  const features = [`${other.text} ~ ${longest.text}`, key]
  if (kind === 'organisation') {
    const isOne = !/^organisation (?:kabinet|.* kabinet|(?:Tweede|Eerste) Kamer|gemeenten)$/u.test(key)
    return isOne ? [link('same_organisation', longest, other, 0.97, names.id, ...features)] : []
  }
  if (isInflected(longest.text, other.text)) return []
  const isShort = /^[\p{Lu}\d&]{2,}(?:[’']?s)?$/u.test(other.text)
  return [
    link(kind === 'scheme' && isShort ? 'same_scheme' : 'coreference', longest, other, 0.95, names.id, ...features),
  ]
}

const isInflected = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)]
  return one.startsWith(other) && one.length - other.length <= 2
}

// Shorter sentences return by chance: «Ik licht dit toe.»
const LONG_ENOUGH = 60

function saidTwice(document: LinkDocument): Link[] {
  const { statements, findings } = document.facts
  const first = new Map<string, Place>()
  return [...statements, ...findings, ...document.facts.commitments].flatMap((fact) => {
    const said = plain(fact.text)
    const before = first.get(said)
    const place = placeIn(document, fact)
    if (!before) first.set(said, place)
    const isApart = before && startOf(before.spans) !== startOf(place.spans)
    return said.length >= LONG_ENOUGH && isApart ? [link('duplicate', before, place, 0.99, twice.id)] : []
  })
}

const OTHER_REPORT = /\baanbevelingen (?:uit|van|in|over|voor|die|om|aan)\b/iu

function theRecommendations(document: LinkDocument): Link[] {
  const references = document.facts.recommendations.filter((it) => it.kind === 'recommendation_reference')
  return references.flatMap((reference) => {
    const next = document.facts.commitments.find((it) => {
      const gap = startOf(it.spans) - endOf(reference.spans)
      return gap >= 0 && gap <= NEAR
    })
    if (!next || !/\bde (?:\p{L}+ )?aanbevelingen\b/iu.test(next.text) || OTHER_REPORT.test(next.text)) return []
    return [
      link(
        'coreference',
        placeIn(document, reference),
        placeIn(document, next),
        0.8,
        recommendations.id,
        'de aanbevelingen',
      ),
    ]
  })
}
const NEAR = 4

const link = (type: LinkType, a: Place, b: Place, score: number, rule: string, ...features: string[]): Link => ({
  type,
  a,
  b,
  score,
  because: [rule, ...features],
})

export const withinDocument: Family = {
  rules: [names, twice, recommendations],
  within: (document) => [...sameNames(document), ...saidTwice(document), ...theRecommendations(document)],
}
