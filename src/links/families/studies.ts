/**
 * One study under several names, and studies beside each other.
 *
 * Reads: rows of evaluation agendas, cited reports and titles of letters about a study, compared by title, makers, year,
 * part and period. Leaves alone: studies whose years are two or more apart, other parts of a series, yearly reports of
 * another year, a midterm beside a final evaluation. Known problems: «het onderzoek» on its own is not followed back to
 * its title; one row that stands for several reports is linked with each of them only when its title names them.
 */
import type { LinkDocument } from '../document.ts'
import type { Link, Place } from '../link.ts'
import type { LinkRule } from '../link-rule.ts'
import type { Family, Knowledge, Note, PairLink, Sought } from '../linker.ts'
import type { Rarity } from '../rarity.ts'
import { type Compared, compare } from '../studies/compare.ts'
import { type NamedStudy, namedStudies } from '../studies/named-study.ts'
import { chance, weights } from '../weights.ts'

const offered = {
  in: 'kamerbrief',
  date: '2031-03-14',
  text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de veiligheid van binnenhavens aan.',
} as const

const same: LinkRule = {
  id: 'links/same-study@1',
  reads: 'Hetzelfde onderzoek onder twee namen: in een tabel, een brief, een nota of een voetnoot.',
  why: 'Titel, makers, jaar en onderwerp worden vergeleken; samen moeten zij zwaar genoeg wegen. Jaren die twee of meer verschillen sluiten uit.',
  examples: [
    [
      offered,
      {
        in: 'beslisnota',
        date: '2031-04-02',
        text: 'Op 3 maart is het Regioplan-rapport van het onderzoek naar de veiligheid van binnenhavens gepubliceerd.',
      },
    ],
  ],
  leaves: [[offered, { ...offered, date: '2036-04-02' }]],
}
const related: LinkRule = {
  id: 'links/related-study@1',
  reads: 'Twee onderzoeken van dezelfde makers over een naburig onderwerp.',
  why: 'Zij lijken op elkaar, maar titel of jaar verschilt te veel: zij worden naast elkaar getoond en nooit samengevoegd.',
  examples: [
    [
      offered,
      {
        in: 'kamerbrief',
        date: '2036-04-02',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de bezetting van binnenhavens aan.',
      },
    ],
  ],
  leaves: [
    [
      offered,
      {
        in: 'kamerbrief',
        date: '2036-04-02',
        text: 'Hierbij bied ik u het door Regioplan uitgevoerde onderzoek naar de lonen in het primair onderwijs aan.',
      },
    ],
  ],
}

/** The names of one study in one document are one note, made from what they say of it together. */
function notes(document: LinkDocument, knowledge: Knowledge): Note<NamedStudy>[] {
  const { clusters } = clustersIn(document, knowledge)
  return clusters.map((body) => ({
    ...{ shelf: 'study', subject: 'studies', order: document.order, words: body.title, body },
    keys: [...(body.canonical === null ? [] : [`= ${body.canonical}`]), ...makerKeys(body)],
  }))
}

// Names of studies are short: half of what would make two passages one subject makes them worth comparing.
const seeks = ({ words, keys }: Note<NamedStudy>, { rarity: { studies: rarity } }: Knowledge): Sought[] => [
  { shelf: 'study', words, least: rarity.least / 2, keys },
]

/** Of all that may be the same study the likeliest counts. */
function pair(one: Note<NamedStudy>, other: Note<NamedStudy>, { rarity: { studies: rarity } }: Knowledge): PairLink[] {
  const [older, newer] = one.order < other.order ? [one, other] : [other, one]
  if (older.body.place.name === newer.body.place.name) return []
  const compared = compare(older.body, newer.body, rarity)
  const made = (type: Link['type'], rule: string, most: number): PairLink => {
    const { name, spans } = newer.body.place
    const rivals = {
      group: `${type} ${name} ${spans}`,
      most,
      by: `${heaviestFirst(compared.score)} ${older.order} ${older.body.place.spans}`,
    }
    return { link: linkOf(type, rule, older.body.place, newer.body.place, compared), rivals }
  }
  if (compared.veto === null && compared.score >= weights.same) return [made('same_study', same.id, 1)]
  return isRelated(compared, older.body, newer.body, rarity)
    ? [made('related_but_different_study', related.id, FEW)]
    : []
}

/** Sorts as text, the highest score first. */
const heaviestFirst = (score: number): string => String(Math.round((1_000 - score) * 100)).padStart(7, '0')

// A series of studies by one agency is read as a row of pairs, not as all pairs of the row.
const FEW = 3

/** Who made a study, within the dossier of the document that names it. */
const makerKeys = ({ organisations, commissioners, dossiers }: NamedStudy): string[] =>
  organisations
    .filter((it) => !commissioners.includes(it))
    .flatMap((maker) => dossiers.map((dossier) => `p ${maker} ${dossier}`))

/** The same makers on a neighbouring subject, or for the same commissioner in one dossier. A commissioner alone has hundreds. */
function isRelated({ performers, shared, score }: Compared, a: NamedStudy, b: NamedStudy, rarity: Rarity): boolean {
  if (performers.length === 0 || score >= weights.same + 8) return false
  const isNeighbour = shared.length > 0 && rarity.sum(shared) >= rarity.needed / 2
  const isAlike = (of: (it: NamedStudy) => readonly string[]) => of(a).some((it) => of(b).includes(it))
  return isNeighbour || (isAlike((it) => it.commissioners) && isAlike((it) => it.dossiers))
}

function clustersIn(document: LinkDocument, { words, rarity }: Knowledge) {
  return clustered(namedStudies(document, words), rarity.studies)
}

/** Names of one study in a document: the first that fits takes a name in, unless one of its names forbids it. */
function clustered(names: readonly NamedStudy[], rarity: Rarity): { clusters: NamedStudy[]; links: Link[] } {
  const groups: NamedStudy[][] = []
  const links: Link[] = []
  for (const name of names) {
    const home = groups.find((group) => {
      const all = group.map((it) => compare(it, name, rarity))
      return all.every((it) => it.veto === null) && all.some((it) => it.score >= weights.same)
    })
    if (!home) {
      groups.push([name])
      continue
    }
    const [first] = home
    if (first) links.push(linkOf('same_study', same.id, first.place, name.place, compare(first, name, rarity)))
    home.push(name)
  }
  return { clusters: groups.map(together), links }
}

function together(group: readonly NamedStudy[]): NamedStudy {
  const first = group[0] as NamedStudy
  const all = <T>(of: (it: NamedStudy) => readonly T[]): T[] => [...new Set(group.flatMap(of))]
  return {
    ...first,
    years: all((it) => it.years),
    organisations: all((it) => it.organisations),
    commissioners: all((it) => it.commissioners),
    schemes: all((it) => it.schemes),
    canonical: group.find((it) => it.canonical !== null)?.canonical ?? null,
  }
}

const linkOf = (type: Link['type'], rule: string, a: Place, b: Place, it: Compared): Link => ({
  type,
  a,
  b,
  score: type === 'same_study' ? chance(it.score) : 0.8,
  because: [rule, ...it.features, ...(it.veto ? [it.veto] : [])],
})

export const studies: Family = {
  rules: [same, related],
  within: (document, knowledge) => clustersIn(document, knowledge).links,
  pairs: { shelves: ['study'], notes, seeks, pair },
}
