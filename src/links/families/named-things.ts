/**
 * The same organisation, scheme or law named in two documents: a link from the first document that names it to each
 * later one, so that links grow with the documents and not with their pairs.
 *
 * Reads: mentions with the same canonical name; for organisations also names that differ in one letter.
 * Leaves alone: words that stand for another body each time («het kabinet», «gemeenten», the chambers), schemes that are
 * only called by what they are («de pilot»), ministries under a name they no longer bear. Known problems: a national act
 * that was replaced under the same name is one thing here.
 */
import type { LinkDocument, Mention } from '../document.ts'
import type { Link, LinkType, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Knowledge, Row } from '../linker.ts'
import { fold } from '../words/fold.ts'
import { isGeneric } from '../words/generic.ts'
import { stem } from '../words/stem.ts'

const letter = (date: string, text: string) => ({ in: 'kamerbrief', date, text })

const organisations: LinkRule = {
  id: 'links/same-organisation@1',
  reads: 'Dezelfde organisatie, voluit of afgekort, in twee documenten.',
  why: 'Namen en afkortingen van organisaties staan in een lijst; wat daar één naam heeft, is één organisatie.',
  examples: [
    [
      letter('2031-03-14', 'Het onderzoek is uitgevoerd door het Wetenschappelijk Onderzoek- en Documentatiecentrum.'),
      letter('2032-05-10', 'Het WODC heeft de sluizen onderzocht.'),
    ],
  ],
  leaves: [
    [
      letter('2031-03-14', 'Het kabinet heeft de sluizen laten onderzoeken.'),
      letter('2035-05-10', 'Het kabinet heeft de bruggen laten onderzoeken.'),
    ],
  ],
}
const schemes: LinkRule = {
  id: 'links/same-scheme@1',
  reads: 'Dezelfde regeling, pilot of subsidie in twee documenten.',
  why: 'De namen van regelingen staan per beleidsveld in een lijst; een eigen naam achter «regeling» of «pilot» telt ook.',
  examples: [
    [
      letter('2031-03-14', 'De pilot ‘Samen naar de kade’ begint in mei 2031.'),
      letter('2032-05-10', 'De pilot ‘Samen naar de kade’ is afgelopen.'),
    ],
  ],
  leaves: [
    [
      letter('2031-03-14', 'De pilot ‘Samen naar de kade’ begint in mei 2031.'),
      letter('2032-05-10', 'De pilot ‘Veilig op het water’ is afgelopen.'),
    ],
  ],
}
const laws: LinkRule = {
  id: 'links/same-legislation@1',
  reads: 'Dezelfde wet of EU-richtlijn in twee documenten.',
  why: 'Een wet wordt herkend aan haar vaste nummer (BWBR, CELEX), onder welke naam zij ook genoemd wordt.',
  examples: [
    [
      letter('2031-03-14', 'De Algemene wet bestuursrecht is van toepassing.'),
      letter('2032-05-10', 'Artikel 3:2 van de Awb vraagt een zorgvuldig besluit.'),
    ],
  ],
  leaves: [
    [
      letter('2031-03-14', 'Richtlijn (EU) 2016/801 is van toepassing.'),
      letter('2032-05-10', 'Richtlijn (EU) 2021/1883 is van toepassing.'),
    ],
  ],
}
const units: LinkRule = {
  id: 'links/part-of-organisation@1',
  reads: 'Een afdeling en de organisatie waar zij deel van is.',
  why: 'De naam van een afdeling begint met de naam van het geheel; een afdeling is nooit hetzelfde als het geheel.',
  examples: [
    [
      letter('2031-03-14', 'IND O&A heeft de aanvragen geteld.'),
      letter('2032-05-10', 'De IND heeft de aanvragen behandeld.'),
    ],
  ],
  leaves: [
    [
      letter('2031-03-14', 'Het WODC heeft de aanvragen geteld.'),
      letter('2032-05-10', 'De IND heeft de aanvragen behandeld.'),
    ],
  ],
}

const KINDS = {
  organisation: { type: 'same_organisation', rule: organisations },
  scheme: { type: 'same_scheme', rule: schemes },
  law: { type: 'same_legislation', rule: laws },
} as const satisfies Record<string, { type: LinkType; rule: LinkRule }>

interface Named {
  readonly place: Place
  readonly type: keyof typeof KINDS
  readonly canonical: string
  /** Of a row under the name of the whole: it is a unit of it. */
  readonly isUnit: boolean
}

/** The first mention under each name in a document; a unit stands under the name of its whole as well. */
function rows({ mentions, order }: LinkDocument, knowledge: Knowledge): Row<Named>[] {
  const here = new Map<string, Row<Named>>()
  const add = (name: string, body: Named): void => {
    const key = `${body.type} ${spelling(name)}`
    const part = body.isUnit ? { part: body.canonical } : {}
    const own = body.isUnit ? `${key} ${body.canonical}` : key
    if (!here.has(own)) here.set(own, { family: FAMILY, key, ...part, order, body })
  }
  for (const { fact, place } of mentions) {
    const { type, canonical } = fact
    if (type === 'person' || !isOneThing(fact, knowledge)) continue
    add(canonical, { place, type, canonical, isUnit: false })
    const whole = wholeOf(fact, knowledge)
    if (whole !== null) add(whole, { place, type, canonical, isUnit: true })
  }
  return [...here.values()]
}

/** «IND O&A» is a unit of the IND: what stands before the first space is an organisation of the list itself. */
function wholeOf({ type, canonical }: Mention, { organisation }: Knowledge): string | null {
  const [whole, rest] = canonical.split(/ (.*)/u)
  return type === 'organisation' && rest && whole && organisation(whole) ? whole : null
}

function links(all: readonly Named[]): Link[] {
  const [first, ...others] = all.filter((it) => !it.isUnit)
  if (!first) return []
  const units = new Map<string, Named>()
  for (const it of all) if (it.isUnit && !units.has(it.canonical)) units.set(it.canonical, it)
  return [
    ...others.flatMap((it) => sameAs(first, it)),
    ...[...units.values()].map((it) => unitOf(it.place, first.place, it.canonical)),
  ]
}

function sameAs({ place: first }: Named, { place, type: kind, canonical }: Named): Link[] {
  if (first.name === place.name) return []
  const { type, rule } = KINDS[kind]
  const isLiteral = fold(first.text) === fold(place.text)
  const features = isLiteral ? [`both named ${canonical}`] : [`${first.text} ~ ${place.text}`, canonical]
  return [{ type, a: first, b: place, score: isLiteral ? 0.99 : 0.97, because: [rule.id, ...features] }]
}

function isOneThing({ type, canonical }: Mention, knowledge: Knowledge): boolean {
  if (type === 'scheme') return canonical.split('-').some((word) => !isGeneric(stem(word)) && !BARE.has(word))
  if (type !== 'organisation') return true
  const known = knowledge.organisation(canonical)
  if (!known) return !SHIFTING.test(canonical)
  return known.sort !== 'government' && known.sort !== 'parliament' && known.sort !== 'local'
}

const unitOf = (unit: Place, whole: Place, name: string): Link => ({
  type: 'part_of_organisation',
  a: unit,
  b: whole,
  score: 0.95,
  because: [units.id, `${name} is a unit of ${name.split(' ')[0]}`],
})

/** What schemes are, as a name on its own. */
const BARE = new Set(['ibo', 'convenant', 'campagne', 'experiment', 'actieplan', 'monitor', 'jaarrapportage'])
// The mentions of these are made by rules of the engine, not by a list; which body is meant hangs on the day.
const SHIFTING =
  /^(?:(?:demissionair |volgend )?kabinet|gemeenten?|provincies?|waterschappen|(?:Eerste|Tweede) Kamer|Kamers?|staatscommissie|(?:Minister|Staatssecretaris)\b.*)$/iu

/** Spelling that does not count: «Onderzoeks-» and «Onderzoek-», a plural. */
const spelling = (canonical: string): string =>
  fold(canonical)
    .split(/[^\p{L}\p{N}&:]+/u)
    .map((word) => (word.length > 6 ? word.replace(/s$/u, '') : word))
    .join(' ')

const FAMILY = 'named-things'
const types = [...Object.values(KINDS).map((it) => it.type), 'part_of_organisation'] as const
export const namedThings: Family = {
  rules: [organisations, schemes, laws, units],
  rows: { family: FAMILY, types, isStar: true, rows, links },
}
